import type { Clause } from "../policy.ts";
import type { Block } from "./block.ts";
import { type Section, sections } from "./section.ts";
import { sentences } from "./sentences.ts";
import { type Suggestion, suggest } from "./suggest.ts";

/** Blocks to clauses: words verbatim, references as people would cite them, concerns and duties suggested for review. */
export function clausesFromBlocks(blocks: readonly Block[]): Clause[] {
  const ids = new Map<string, number>();
  return sections(blocks)
    .flatMap(sectionClauses)
    .map(({ ref, heading, text, suggestion }) => ({
      id: uniqueId(ref, ids),
      ref,
      heading,
      text,
      ...suggestion,
      topics: [],
    }));
}

interface Piece {
  readonly ref: string;
  readonly heading: string;
  readonly text: string;
  readonly suggestion: Suggestion;
}

function sectionClauses(section: Section): Piece[] {
  const refs = blockRefs(section);
  const lead = { text: "" };
  return section.body.flatMap((block, i) => {
    if (block.kind === "paragraph" || isIntro(block)) lead.text = block.text.endsWith(":") ? block.text : "";
    const context = block.kind === "item" && lead.text !== block.text ? lead.text : "";
    return byDuty(section.heading, refs[i] ?? section.anchor, block.text, context);
  });
}

/** One clause for a block, or several where its sentences lay down different duties. */
function byDuty(heading: string, ref: string, text: string, lead: string): Piece[] {
  const parts = sentences(text);
  const groups: { first: number; last: number; text: string; suggestion: Suggestion }[] = [];
  parts.forEach((part, i) => {
    const suggestion = suggest(part, { heading, lead });
    const group = groups.at(-1);
    if (group && !isNewDuty(group.suggestion, suggestion)) {
      const joined = `${group.text} ${part}`;
      groups[groups.length - 1] = {
        first: group.first,
        last: i + 1,
        text: joined,
        suggestion: suggest(joined, { heading, lead }),
      };
    } else {
      groups.push({ first: i + 1, last: i + 1, text: part, suggestion });
    }
  });
  if (groups.length === 1)
    return groups.map((group) => ({ ref, heading, text, suggestion: group.suggestion }));
  return groups.map((group) => {
    const which =
      group.first === group.last ? `sentence ${group.first}` : `sentences ${group.first}-${group.last}`;
    return { ref: `${ref}, ${which}`, heading, text: group.text, suggestion: group.suggestion };
  });
}

/** A sentence starts a clause of its own when it lays down a duty about something the one before does not speak of. */
function isNewDuty(before: Suggestion, now: Suggestion): boolean {
  if (now.modality === "info" || before.modality === "info") return false;
  const known = new Set(Object.keys(before.concerns));
  const fresh = Object.keys(now.concerns);
  return fresh.length > 0 && fresh.every((concern) => !known.has(concern));
}

function isIntro(block: Block): boolean {
  return block.label !== "" && block.text.endsWith(":");
}

/** A reference for each block of a section, in order. */
function blockRefs(section: Section): string[] {
  const { anchor, body } = section;
  const closing =
    body.length > 2 && isProse(section, body.at(-1)) && body.at(-2)?.kind === "item"
      ? body.at(-1)
      : undefined;
  const prose = body.filter(
    (block) => isProse(section, block) && block !== closing && !opensList(section, block),
  );
  const onlyItem = body.length === 1;
  const list = new ListNames(section);
  let paragraphs = 0;
  return body.map((block, i) => {
    if (!isProse(section, block)) return onlyItem ? anchor : list.item(block, body[i + 1]);
    if (body[i + 1]?.kind === "item") list.open(block.text);
    if (opensList(section, block)) return section.numbered ? `${anchor}, intro` : anchor;
    if (block === closing && paragraphs < 2) return `${anchor}, closing${section.numbered ? "" : " para"}`;
    paragraphs += 1;
    return prose.length === 1 && !closing ? anchor : `${anchor}, para ${paragraphs}`;
  });
}

/** Paragraphs, and the numbered line that opens a numbered section. */
function isProse(section: Section, block: Block | undefined): boolean {
  if (block?.kind === "paragraph") return true;
  return (
    section.numbered && block !== undefined && block === section.body[0] && block.label === section.anchor
  );
}

/** A one-sentence paragraph that only introduces the list after it. */
function opensList(section: Section, block: Block): boolean {
  const next = section.body[section.body.indexOf(block) + 1];
  return next?.kind === "item" && block.text.endsWith(":") && sentences(block.text).length === 1;
}

/** Names the items of a section's lists: "item 2", "principle 2", "everyone must 2", "item 6 (a)". */
class ListNames {
  private count = 0;
  private lists = 0;
  private noun: string;
  private nested: { readonly name: string; letters: number } | undefined;

  constructor(private readonly section: Section) {
    this.noun = itemNoun(section.title, section.numbered) ?? "item";
  }

  /** A paragraph before a list may name its items; a second list under one number starts to count anew when named. */
  open(lead: string): void {
    this.nested = undefined;
    this.lists += 1;
    if (!this.section.numbered) return;
    const named =
      itemNoun(lead, true) ?? (this.lists > 1 && this.count > 0 ? subjectAndModal(lead) : undefined);
    if (!named) return;
    this.noun = named;
    this.count = 0;
  }

  item(block: Block, next: Block | undefined): string {
    const { anchor } = this.section;
    if (/^[a-z]+$/.test(block.label)) return `${anchor} ${block.label}`;
    const opens = next?.kind === "item" && /(?::|\bfor example;)$/.test(block.text);
    if (this.nested && !opens) {
      this.nested.letters += 1;
      return `${anchor}, ${this.nested.name} (${letter(this.nested.letters)})`;
    }
    this.count += 1;
    const name = block.label ? this.numberedName(block.label) : `${anchor}, ${this.noun} ${this.count}`;
    if (!opens) return name;
    const short = block.text.split(/[,:;]/)[0] ?? "";
    const called = short.split(" ").length <= 8;
    this.nested = { name: called ? short : `${this.noun} ${this.count}`, letters: 0 };
    return called ? `${anchor}, ${short}, intro` : name;
  }

  /** A list with printed numbers under "Staff Guidelines" is cited as "Staff guideline 2". */
  private numberedName(label: string): string {
    const whose = itemNoun(this.section.title, true);
    if (!whose || this.section.numbered) return `${this.section.anchor}, ${this.noun} ${label}`;
    return `${whose.charAt(0).toUpperCase()}${whose.slice(1)} ${label}`;
  }
}

function letter(n: number): string {
  return String.fromCharCode(96 + Math.min(n, 26));
}

const NOUNS =
  /\b((?:[A-Z][a-z]+(?:\/[A-Z][a-z]+)?\s+)?)(guideline|principle|rule|expectation|standard|responsibilit|responsibility)(?:s|ies|y)?\b/i;

/** What a heading or an introducing sentence calls the items of its list; printed numbers or a clause number ask for it. */
function itemNoun(text: string, asked: boolean): string | undefined {
  if (!asked) return undefined;
  const match = NOUNS.exec(text);
  if (match) {
    const noun = (match[2] ?? "").toLowerCase().replace(/^responsibilit.*/, "responsibility");
    const whose = (match[1] ?? "").trim().toLowerCase();
    return /^(?:staff|pupil|parent|general|governor|parent\/carer)$/.test(whose) ? `${whose} ${noun}` : noun;
  }
  return /\badvised to\b/i.test(text) ? "advice" : undefined;
}

/** The second list under one number is told from the first by who must do it: "everyone must 2". */
function subjectAndModal(text: string): string | undefined {
  const match =
    /\b(everyone|staff|employees|headteachers|pupils|parents|governors|schools)\b.{0,80}\b(must|should|will|may)\b/i.exec(
      text,
    );
  return match ? `${match[1]?.toLowerCase()} ${match[2]?.toLowerCase()}` : undefined;
}

/** "6.3, item 2" → "6.3-item-2"; a second one of the same name gets a number. */
function uniqueId(ref: string, ids: Map<string, number>): string {
  const base =
    ref
      .toLowerCase()
      .replace(/[^a-z0-9.]+/g, "-")
      .replace(/^-|-$/g, "")
      .slice(0, 70) || "clause";
  const count = (ids.get(base) ?? 0) + 1;
  ids.set(base, count);
  return count === 1 ? base : `${base}-${count}`;
}
