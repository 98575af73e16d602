import type { Clause } from "../policy.ts";
import type { Block } from "./block.ts";
import { levelOf } from "./label.ts";
import { ListNames } from "./list-names.ts";
import { isClauseNumber, type Section, sections } from "./section.ts";
import { sentences } from "./sentences.ts";
import { type Suggestion, suggest } from "./suggest.ts";
import { suggestTopics } from "./topics.ts";

/** As long as the policy format holds; a reference longer than that helps nobody. UTF-16 code units. */
const LONGEST_REF = 120;
const LONGEST_HEADING = 300;

/** Blocks to clauses: words verbatim, references as people would cite them, concerns and duties suggested for review. */
export function clausesFromBlocks(blocks: readonly Block[]): Clause[] {
  const ids = new Map<string, number>();
  return sections(blocks)
    .flatMap(sectionClauses)
    .map(({ ref, heading, text, suggestion }) => ({
      id: uniqueId(ref, ids),
      ref: ref.slice(0, LONGEST_REF),
      heading: heading.slice(0, LONGEST_HEADING),
      text,
      ...suggestion,
      topics: suggestTopics(text, suggestion),
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
  const leads = new Leads();
  return section.body.flatMap((block, i) =>
    byDuty(section.heading, refs[i] ?? section.anchor, block.text, leads.over(block, section.body[i + 1])),
  );
}

/** The sentences that introduce the lists an item stands in: "Staff must not:" holds for every level below it. */
class Leads {
  private open: { readonly text: string; readonly depth: number; readonly deep: boolean }[] = [];

  over(block: Block, next: Block | undefined): string {
    const opens = /:$|\bfor example;$/.test(block.text) && next?.kind === "item";
    const top = block.kind !== "item" || isClauseNumber(block);
    const depth = top ? -1 : levelOf(block);
    if (top) this.open = [];
    this.open = this.open.filter((lead) => lead.depth < depth || (!lead.deep && !opens));
    const around = this.open.map((lead) => lead.text).join(" ");
    if (opens) this.open.push({ text: block.text, depth, deep: levelOf(next) > depth });
    return around;
  }
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
    return prose.length === 1 && (!closing || section.numbered) ? anchor : `${anchor}, para ${paragraphs}`;
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
