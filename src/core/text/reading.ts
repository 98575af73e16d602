import type { Draft } from "../draft.ts";
import type { Workplace } from "../workplace.ts";
import { type Context, contextOf } from "./context.ts";
import { type Plain, plain } from "./plain.ts";
import { type Reference, references } from "./references.ts";
import { rolesOf } from "./roles.ts";
import { type SchoolMention, schoolMentions } from "./school.ts";
import { negated, quoted } from "./scope.ts";
import { type Sentence, sentences } from "./sentences.ts";
import { type Token, tokenise } from "./tokens.ts";

/** A draft as the rules see it. Made once, then shared by all of them. */
export interface Reading {
  readonly draft: Draft;
  readonly workplace: Workplace;
  /** The original; all spans are UTF-16 code units into it. */
  readonly text: string;
  readonly plain: Plain;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** By token, 1 where it stands inside quotation marks. */
  readonly quoted: Uint8Array;
  /** By token, 1 where it is denied. */
  readonly negated: Uint8Array;
  /** Who is spoken of, in order of place. */
  readonly references: readonly Reference[];
  /** Where the author's own school is named, sure or not. */
  readonly school: readonly SchoolMention[];
  /** What each token is ("NAME", "CLASS", a word …): "" where it belongs to the one before. */
  readonly roles: readonly string[];
  /** What the draft is about. */
  readonly context: Context;
  /** How sure it is that the text being answered names the author's school, 0 to 1. */
  readonly schoolAnswered: number;
  /** The text that is being answered, made plain; "" where there is none. */
  readonly replyTo: string;
}

/** Reads a draft. Pure, and linear in the length of the text. */
export function read(draft: Draft, workplace: Workplace): Reading {
  const { text } = draft;
  const plainText = plain(text);
  const tokens = tokenise(text, plainText);
  const replyTo = plain(draft.replyTo).text;
  const school = schoolMentions(tokens, workplace, replyTo);
  const people = references(tokens, school, workplace);
  const labels = people.filter(({ kind }) => kind === "class");
  return {
    draft,
    workplace,
    text,
    plain: plainText,
    tokens,
    sentences: sentences(text, tokens),
    quoted: quoted(text, tokens),
    negated: negated(tokens),
    references: people,
    school,
    roles: rolesOf(tokens, people),
    context: contextOf(tokens, plainText, labels),
    schoolAnswered: schoolIn(draft.replyTo, workplace),
    replyTo,
  };
}

function schoolIn(text: string, workplace: Workplace): number {
  if (text === "") return 0;
  const tokens = tokenise(text, plain(text));
  return Math.max(0, ...schoolMentions(tokens, workplace, "").map(({ confidence }) => confidence));
}
