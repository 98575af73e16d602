import { PLACE_AFTER } from "../words/places.ts";
import type { Workplace } from "../workplace.ts";
import { within } from "./distance.ts";
import { plain } from "./plain.ts";
import { elsewhere, schoolLife, somethingElse } from "./school-context.ts";
import { type FormKind, type SchoolForms, schoolForms } from "./school-forms.ts";
import type { Token } from "./tokens.ts";

/** One place where the author's school is named. */
export interface SchoolMention {
  /** Tokens [from, to). */
  readonly from: number;
  readonly to: number;
  /** UTF-16 code units into the original. */
  readonly start: number;
  readonly end: number;
  /** How sure it is that the school is meant and not a pub, a road or a hospital of that name, 0 to 1. */
  readonly confidence: number;
}

const EVIDENCE: Readonly<Record<FormKind, number>> = { full: 0.95, short: 0.62, acronym: 0.5 };
const MAX_WORDS = 14;

const compiled = new WeakMap<Workplace, SchoolForms>();

function formsOf(workplace: Workplace): SchoolForms {
  const known = compiled.get(workplace);
  if (known) return known;
  const forms = schoolForms(workplace);
  compiled.set(workplace, forms);
  return forms;
}

/** Where the draft names the school: any form a reader would recognise. One hash look-up for each window of words. */
export function schoolMentions(
  tokens: readonly Token[],
  workplace: Workplace,
  replyTo: string,
): SchoolMention[] {
  const forms = formsOf(workplace);
  if (forms.squashed.size === 0 && forms.tags.size === 0 && forms.domain === "") return [];
  const found: SchoolMention[] = [];
  const life = schoolLife(tokens, plain(workplace.head).text.split(" ").at(-1) ?? "");
  const town = workplace.town.toLowerCase();
  const weigh = (i: number, { to, evidence, owns }: Hit) =>
    Math.min(
      1,
      evidence + life - elsewhere(tokens, i, to, replyTo) - somethingElse(tokens, i, to, owns === true, town),
    );
  for (let i = 0; i < tokens.length; i++) {
    const hit = tagAt(tokens, i, forms) ?? windowAt(tokens, i, forms) ?? misspeltAt(tokens, i, forms);
    if (hit === undefined) continue;
    found.push({
      from: i,
      to: hit.to,
      start: (tokens[i] as Token).start,
      end: (tokens[hit.to - 1] as Token).end,
      confidence: hit.evidence > 0.9 ? hit.evidence : weigh(i, hit),
    });
    i = hit.to - 1;
  }
  return found;
}

interface Hit {
  readonly to: number;
  readonly evidence: number;
  /** "Oakfield's …": what follows belongs to it and is no part of a name. */
  readonly owns?: boolean;
}

/** A handle, hashtag, link or address of the school. */
function tagAt(tokens: readonly Token[], i: number, forms: SchoolForms): Hit | undefined {
  const token = tokens[i] as Token;
  if (token.kind === "link" || token.kind === "email" || token.kind === "word") {
    return forms.domain === "" ? undefined : domainAt(tokens, i, forms.domain);
  }
  if (token.kind !== "handle" && token.kind !== "hashtag") return undefined;
  const name = squashToken(token);
  const own =
    forms.tags.has(name) ||
    forms.squashed.has(name) ||
    [...forms.tags].some((tag) => tag.length > 6 && misspelt(name, tag)) ||
    forms.cores.some(
      (core) => core.length >= 6 && name.startsWith(core) && !PLACE_AFTER.has(name.slice(core.length)),
    );
  return own ? { to: i + 1, evidence: 0.95 } : undefined;
}

/** The domain as a link or as bare words ("oakfieldprimary.sch.uk"), which the tokens give in parts. */
function domainAt(tokens: readonly Token[], i: number, domain: string): Hit | undefined {
  const token = tokens[i] as Token;
  if (token.kind !== "word") return token.word.includes(domain) ? { to: i + 1, evidence: 0.95 } : undefined;
  let joined = "";
  for (let j = i; j < tokens.length && j < i + 9; j++) {
    const part = tokens[j] as Token;
    if (j > i && part.from !== (tokens[j - 1] as Token).to) break;
    joined += part.word;
    if (joined === domain) return { to: j + 1, evidence: 0.95 };
    if (!domain.startsWith(joined)) break;
  }
  return undefined;
}

/** The longest run of words from `i` that, squashed, is a form of the name. */
function windowAt(tokens: readonly Token[], i: number, forms: SchoolForms): Hit | undefined {
  let best: Hit | undefined;
  for (const disguised of [false, true]) {
    let joined = "";
    if ((tokens[i] as Token).kind === "mark") return undefined;
    for (let j = i; j < tokens.length && j < i + MAX_WORDS; j++) {
      const token = tokens[j] as Token;
      if (token.kind !== "word" && token.kind !== "number" && !JOINTS.has(token.word)) break;
      if (JOINTS.has(token.word)) continue;
      joined += squashToken(token, disguised);
      if (joined.length > forms.longest) break;
      const whole = forms.squashed.get(joined);
      const owns = whole === undefined && joined.endsWith("s");
      const kind = whole ?? (owns ? forms.squashed.get(joined.slice(0, -1)) : undefined);
      if (kind === undefined || (kind === "acronym" && !acronymStands(tokens, i, j))) continue;
      if (best === undefined || j + 1 > best.to) best = { to: j + 1, evidence: EVIDENCE[kind], owns };
    }
    if (best) return best;
  }
  return best;
}

const JOINTS = new Set([".", "-", "_", ",", "*", "/", "'"]);

/** "OPS" in capitals; in small letters only where the whole draft is. "ops" and "sma" are words of their own. */
function acronymStands(tokens: readonly Token[], from: number, to: number): boolean {
  if (from !== to) return true;
  const token = tokens[from] as Token;
  return token.shout || (token.capital && token.norm.length > 2) || !/[aeiou]/.test(token.norm);
}

/** A long name with a slip of the pen: "Oakfeild", "Riversde". Short names are left alone. */
function misspeltAt(tokens: readonly Token[], i: number, forms: SchoolForms): Hit | undefined {
  const token = tokens[i] as Token;
  if (token.kind !== "word") return undefined;
  for (const core of forms.cores) {
    const one = squashToken(token, true);
    if (core.length >= 7 && misspelt(one, core))
      return { to: i + 1, evidence: token.capital || /\*/.test(token.word) ? 0.8 : 0.65 };
    const next = tokens[i + 1];
    if (next?.kind !== "word" || one.length > 6) continue;
    if (core.length >= 7 && misspelt(one + squashToken(next, true), core))
      return { to: i + 2, evidence: 0.7 };
  }
  return undefined;
}

function misspelt(word: string, core: string): boolean {
  if (word === core || word[0] !== core[0] || word === `${core}s`) return false;
  if (word.includes("*")) return starred(word, core);
  return within(word, core, core.length >= 10 ? 2 : 1);
}

/** "o*kfield": a star is one letter. */
function starred(word: string, core: string): boolean {
  if (word.length !== core.length) return false;
  for (let i = 0; i < word.length; i++) if (word[i] !== "*" && word[i] !== core[i]) return false;
  return true;
}

function squashToken(token: Token, disguised = false): string {
  const word =
    disguised && token.kind === "word"
      ? token.folded.replace(/'/g, "") + (token.possessive ? "s" : "")
      : token.word;
  return word.replace(/[^\p{L}\p{N}*]/gu, "").replace(/^\*+|\*+$/g, "");
}
