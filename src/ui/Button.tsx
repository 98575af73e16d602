import type { ComponentChildren } from "preact";

export interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onClick: () => void;
  /** `primary`: the one thing to do here. `quiet`: a way out that is never hidden. */
  readonly look?: "primary" | "plain" | "quiet";
  readonly size?: "normal" | "large";
  readonly disabled?: boolean;
  /** Where the words on the button need more to be understood out of context. */
  readonly label?: string;
}

/** The product's only button. */
export function Button(props: ButtonProps) {
  const { children, onClick, look = "plain", size = "normal", disabled = false, label } = props;
  return (
    <button
      type="button"
      class={`button ${look} ${size}`}
      disabled={disabled}
      aria-label={label}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
