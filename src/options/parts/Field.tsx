import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { t } from "../../platform/i18n.ts";
import { flush } from "../state.ts";

interface FieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly locked?: boolean;
}

export interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly rows?: number;
  readonly most?: number;
}

/** A labelled line or box of text. What is typed stays as typed; changes from elsewhere come in when it is left. */
export function TextField(props: TextFieldProps) {
  const { label, hint, locked = false, value, onChange, rows = 1, most } = props;
  const id = useId();
  const [text, setText] = useState(value);
  const typing = useRef(false);
  useEffect(() => {
    if (!typing.current) setText(value);
  }, [value]);
  const shared = {
    id,
    value: text,
    disabled: locked,
    ...(most === undefined ? {} : { maxLength: most }),
    ...(hint || locked ? { "aria-describedby": `${id}-hint` } : {}),
    onFocus: () => {
      typing.current = true;
    },
    onInput: (event: Event) => {
      const typed = (event.currentTarget as HTMLInputElement).value;
      setText(typed);
      onChange(typed);
    },
    onBlur: () => {
      typing.current = false;
      void flush();
    },
  };
  return (
    <p class="field">
      <label for={id}>{label}</label>
      {rows > 1 ? <textarea rows={rows} {...shared} /> : <input type="text" autocomplete="off" {...shared} />}
      <Hint id={`${id}-hint`} locked={locked}>
        {hint}
      </Hint>
    </p>
  );
}

export interface ListFieldProps extends FieldProps {
  readonly value: readonly string[];
  readonly onChange: (value: string[]) => void;
  readonly rows?: number;
}

/** Several short texts, one on each line; commas part them too. */
export function ListField({ value, onChange, rows = 2, ...rest }: ListFieldProps) {
  return (
    <TextField
      {...rest}
      rows={rows}
      value={value.join("\n")}
      onChange={(text) => onChange(entriesOf(text))}
    />
  );
}

/** The entries of a list as people type it, each once. */
export function entriesOf(text: string): string[] {
  const entries = text.split(/[\n,;]+/).map((entry) => entry.trim());
  return [...new Set(entries.filter((entry) => entry !== ""))];
}

interface HintProps {
  readonly id: string;
  readonly locked: boolean;
  readonly children: ComponentChildren;
}

function Hint({ id, locked, children }: HintProps) {
  if (!children && !locked) return null;
  return (
    <span class="hint-line" id={id}>
      {locked ? t("options_locked") : children}
    </span>
  );
}
