import type { Block } from "./block.ts";
import { readDate } from "./read-date.ts";

/** What a document says about itself, mostly on its first page. "" or undefined where it does not say. */
export interface FrontMatter {
  readonly title: string;
  readonly organisation: string;
  readonly version: string;
  readonly approved: string | undefined;
  readonly reviewDue: string | undefined;
  /** The document without the lines that say nothing else. */
  readonly body: readonly Block[];
}

const FIRST_PAGE = 14;
/** Lines at the top among which the title stands. */
const COVER = 6;
const LAST_PAGE = 8;
const APPROVED =
  /\b(?:approved|adopted|ratified|agreed|issued|updated|published|effective|date (?:of|created)|policy date|written|last reviewed?|reviewed)\b/i;
const REVIEW =
  /\b(?:next|to be|due for|due|for) (?:review|update)\w*|\b(?:review|update) (?:due|date|by)\b|\brenewal date\b/i;
const VERSION = /\b(?:version|v\.?|issue|edition)\s*(?:no\.?|number)?\s*:?\s*(\d{1,2}(?:\.\d{1,2})?)\b/i;
/** A line that is only about the document: "Approved by: …", "Policy owner – …". */
const ABOUT_ITSELF =
  /^(?:date\b|approv\w*|adopted|ratified|agreed by|issued|published|(?:next |last |to be |due for )?(?:review|updat)\w*|version|author|owner|policy (?:owner|date|lead|number|reference|status)|status|written by|effective|signed|chair of governors)\b.{0,60}(?::|–|-|\d|\bby\b)/i;
const ORGANISATION =
  /\b(?:school|academy|academies|college|nursery|pre-?school|infants?|juniors?|trust|federation|kindergarten)\b/i;
const IS_TITLE =
  /\b(?:policy|code of conduct|guidelines?|guidance|agreement|protocol|expectations|handbook)\b/i;

/** Reads a document's title, owner and dates; what is not said stays empty, for a person to fill in. */
export function frontMatter(blocks: readonly Block[]): FrontMatter {
  const first = blocks.slice(0, FIRST_PAGE);
  const short = first.filter((block) => block.text.length <= 120 && !isAboutItself(block.text));
  const cover = short.slice(0, COVER).filter((block) => block.label === "");
  const title =
    cover.find((block) => isTitle(block.text)) ??
    cover.find((block) => block.kind === "heading" && SUBJECT.test(block.text));
  const organisation = short.find(
    (block) => block !== title && block.text.length <= 80 && isOrganisation(block.text),
  );
  const about = [...first, ...blocks.slice(-LAST_PAGE)].filter((block) => block.text.length < 200);
  return {
    title: title
      ? calm(
          title.text.replace(
            /^(?:subject|title|document|name of policy|policy (?:title|name))\b\s*:?\s*/i,
            "",
          ),
        )
      : "",
    organisation: organisation
      ? calm(organisation.text)
      : organisationIn(title?.text ?? "") || mostNamed(blocks),
    version: about.map((block) => VERSION.exec(block.text)?.[1]).find(Boolean) ?? "",
    approved: dateBeside(about, APPROVED, REVIEW),
    reviewDue: dateBeside(about, REVIEW),
    body: blocks.filter((block) => block !== title && block !== organisation && !isAboutItself(block.text)),
  };
}

/** Whether a line speaks of its document's date, version or owner and of nothing else. */
export function isAboutItself(text: string): boolean {
  return text.length < 140 && ABOUT_ITSELF.test(text) && !/\b(?:must|should|may)\b/.test(text);
}

/** "Social Media Policy", not a heading inside it such as "Aims of this policy". */
function isTitle(text: string): boolean {
  if (!IS_TITLE.test(text) || /[.;:]$/.test(text) || /^(?:school )?polic(?:y|ies)(?: document)?$/i.test(text))
    return false;
  return !/^(?:aims?|purpose|scope|introduction|about|this|policy (?:aims?|statement|scope|purpose|overview)|who|what|why|related|links?|other|legislation|roles?)\b/i.test(
    text,
  );
}

/** A proper name: "St Anselm’s Catholic High School", not "When a school will take action". */
function isOrganisation(text: string): boolean {
  const words = text
    .replace(/[(),–-]/g, " ")
    .split(/\s+/)
    .filter(Boolean);
  const named = words.every(
    (word) => /^["“]?[\p{Lu}\d&]/u.test(word) || /^(?:of|the|and|for|in|on|at|with|de|y)$/.test(word),
  );
  return named && words.length >= 2 && words.length <= 10 && ORGANISATION.test(text) && !/[.:;]$/.test(text);
}

/** "Oakfield Primary School Social Media Policy" names its school. */
function organisationIn(title: string): string {
  const match = /^(.{3,60}?\b(?:school|academy|college|nursery|trust|federation)\b)/i.exec(title);
  return match && /^\p{Lu}/u.test(match[1] ?? "") ? calm(match[1] ?? "") : "";
}

const NAMED =
  /(?:St\. )?(?:\p{Lu}[\p{L}'’&-]* (?:(?:of|and|the|&) )?){1,6}(?:School|Academy|College|Nursery|Trust|Federation)(?: (?:School|Trust|Federation))?(?!\p{L})/gu;
/** Words that begin a sentence or a policy's own expression, not a name. */
const NO_NAME =
  /^(?:(?:The|This|That|Our|Your|All|Any|Each|Every|In|At|If|When|Where|A|An|For|Of|And|Primary|Secondary|Infant|Junior|Nursery|Multi|Academy|Whole|High)\s+)+/;

/** What such a policy is about, where its title is no more than that. */
const SUBJECT =
  /\b(?:social (?:media|network\w*)|acceptable use|online (?:safety|conduct)|e-?safety|internet)\b/i;

/** The school that the text names most often; "" where it names none. */
function mostNamed(blocks: readonly Block[]): string {
  const counts = new Map<string, number>();
  for (const { text } of blocks) {
    for (const [name] of text.slice(0, 2000).matchAll(NAMED)) {
      const bare = name.replace(NO_NAME, "").trim();
      if (bare.includes(" ")) counts.set(bare, (counts.get(bare) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0].slice(0, 80) ?? "";
}

/** The date that stands after such words, in the same line or the next. */
function dateBeside(lines: readonly Block[], words: RegExp, unless?: RegExp): string | undefined {
  for (const [i, { text }] of lines.entries()) {
    const match = words.exec(text);
    if (!match) continue;
    const after = text.slice(match.index + match[0].length);
    const until = unless ? after.split(unless)[0] : after;
    const date =
      readDate(until ?? "") ??
      (match.index + match[0].length > text.length - 3 ? readDate(lines[i + 1]?.text ?? "") : undefined);
    if (date) return date;
  }
  return undefined;
}

/** CAPITALS become Capitals; everything else stays as printed. */
function calm(text: string): string {
  const bare = text.replace(/\s*[:–-]\s*$/, "").trim();
  if (/\p{Ll}/u.test(bare)) return bare;
  return bare
    .toLowerCase()
    .replace(/(^|[\s(/-])(\p{L})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase())
    .replace(/\b(?:Of|And|The|For|In|On)\b(?!^)/g, (word) => word.toLowerCase())
    .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
    .replace(/\b(?:Ict|Pe|Ce|Cofe|Rc)\b/g, (word) => word.toUpperCase());
}
