import { AUDIENCE } from "./audience.ts";
import type { Block } from "./block.ts";

/** A run of blocks that a reader would cite together: the prose and lists under one heading or one number. */
export interface Section {
  /** The heading as shown, e.g. "6. Social Media" or "Appendix 1: Guidance for staff". */
  readonly heading: string;
  /** The last heading by itself, which may name the items: "Staff Guidelines". */
  readonly title: string;
  /** What references start with: "6.3", "Staff", "Appendix, The Do's". */
  readonly anchor: string;
  /** Whether the anchor is a printed number such as "6.3". */
  readonly numbered: boolean;
  readonly body: readonly Block[];
}

const APPENDIX = /^(?:appendix|annex|schedule)\b\s*([A-Z0-9]{0,3})\b\s*[:–-]?\s*/i;

/** Where we are in the document's headings. */
interface Place {
  readonly topic: string;
  readonly label: string;
  readonly audience: string;
  readonly appendix: string;
  /** The clause number in force, e.g. "6.2", and a title inside it; "" for none. */
  readonly number: string;
  readonly inside: string;
}

const START: Place = { topic: "Introduction", label: "", audience: "", appendix: "", number: "", inside: "" };

/** Cuts blocks into sections, in reading order. Text before the first heading is "Introduction". */
export function sections(blocks: readonly Block[]): Section[] {
  const out: (Section & { body: Block[] })[] = [];
  const lastNumber = blocks.findLastIndex(isClauseNumber);
  const crowded = topicsWithRepeatedAudience(blocks);
  let at = START;
  let fresh = true;
  blocks.forEach((block, i) => {
    if (block.kind === "heading") {
      at = onHeading(at, block, i < lastNumber && !blocks[i + 1]?.label.includes("."));
      fresh = true;
      return;
    }
    if (isClauseNumber(block)) {
      at = { ...at, number: block.label, inside: "" };
      fresh = true;
    }
    if (fresh) {
      out.push({
        heading: headingText(at),
        title: titleOf(at),
        anchor: anchorOf(at, crowded),
        numbered: at.number !== "",
        body: [],
      });
    }
    fresh = false;
    out.at(-1)?.body.push(block);
  });
  return out;
}

/** "6.3" or "B2" numbers a clause wherever it stands; a single "3" is a list item within its section. */
export function isClauseNumber(block: Block): boolean {
  return /^(?:\d+\.|[A-Z]\.?)\d/.test(block.label);
}

function onHeading(at: Place, block: Block, numberGoesOn: boolean): Place {
  const text = tidy(block.text);
  const number = isClauseNumber(block) ? block.label : "";
  const appendix = APPENDIX.exec(text);
  if (appendix) {
    const name = `Appendix${appendix[1] ? ` ${appendix[1].toUpperCase()}` : ""}`;
    return { ...START, topic: text.slice(appendix[0].length), appendix: name };
  }
  if (at.number && block.label === "" && numberGoesOn) return { ...at, inside: text };
  // A title right after "Appendix 1" is its title; a numbered section ends the appendix.
  const inAppendix = block.label === "" ? at.appendix : "";
  if (AUDIENCE.test(text)) return { ...at, audience: text, appendix: inAppendix, number, inside: "" };
  return { topic: text, label: block.label, audience: "", appendix: inAppendix, number, inside: "" };
}

function tidy(text: string): string {
  return text.replace(/\s*[:.–-]\s*$/, "").trim();
}

function titleOf(at: Place): string {
  return at.inside || at.audience || at.topic;
}

function headingText(at: Place): string {
  const topic = at.label ? `${at.label}${/^[a-z]+ /i.test(at.label) ? ":" : "."} ${at.topic}` : at.topic;
  return [at.appendix, topic, at.audience, at.inside].filter((part) => part.trim() !== "").join(": ");
}

/** Numbered appendices are cited by their number, others by their headings; an audience by itself while that is clear. */
function anchorOf(at: Place, crowded: ReadonlySet<string>): string {
  if (at.number) return at.number;
  const topic = at.label || shortTitle(at.topic);
  const own = /\s\w+$/.test(at.appendix) ? at.appendix : [at.appendix, topic].filter(Boolean).join(", ");
  if (!at.audience) return own;
  return at.appendix || crowded.has(at.topic) ? `${own}, ${at.audience}` : at.audience;
}

/** Topics with an audience that an earlier topic already has: "Staff" alone would not tell them apart. */
function topicsWithRepeatedAudience(blocks: readonly Block[]): ReadonlySet<string> {
  const seen = new Map<string, string>();
  const crowded = new Set<string>();
  let topic = START.topic;
  for (const block of blocks) {
    if (block.kind !== "heading") continue;
    const text = tidy(block.text);
    if (!AUDIENCE.test(text)) topic = text;
    else if ((seen.get(text) ?? topic) !== topic) crowded.add(topic);
    else seen.set(text, topic);
  }
  return crowded;
}

function shortTitle(text: string): string {
  const short = text.replace(/\s+(?:of|to)\s+(?:the|this)\s+policy$/i, "");
  const shorter = short.replace(/\s+(?:of|on)\s+social (?:media|networking)(?: sites)?$/i, "");
  return shorter.split(" ").length >= 3 ? shorter : short;
}
