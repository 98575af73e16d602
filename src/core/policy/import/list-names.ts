import type { Block } from "./block.ts";
import { isLetter, LetterPath, levelOf } from "./label.ts";
import type { Section } from "./section.ts";

/** Names the items of a section's lists: "item 2", "principle 2", "everyone must 2", "item 6 (a)", "2.3 c i". */
export class ListNames {
  private count = 0;
  private lists = 0;
  private noun: string;
  private readonly letters = new LetterPath();
  /** The item that a deeper list, or a list that it opens, belongs to. */
  private parent:
    | { readonly name: string; readonly level: number; readonly open: boolean; count: number }
    | undefined;

  constructor(private readonly section: Section) {
    this.noun = itemNoun(section.title, section.numbered) ?? "item";
  }

  /** A paragraph before a list may name its items; a second list under one number starts to count anew when named. */
  open(lead: string): void {
    this.parent = undefined;
    this.letters.reset();
    this.lists += 1;
    if (!this.section.numbered) return;
    const named =
      itemNoun(lead, true) ?? (this.lists > 1 && this.count > 0 ? subjectAndModal(lead) : undefined);
    if (!named) return;
    this.noun = named;
    this.count = 0;
  }

  item(block: Block, next: Block | undefined): string {
    if (isLetter(block.label)) return this.lettered(block);
    const opens = next?.kind === "item" && /(?::|\bfor example;)$/.test(block.text);
    const inside = this.parent;
    if (inside && (levelOf(block) > inside.level || (inside.open && !opens && block.label === ""))) {
      inside.count += 1;
      return `${inside.name} (${letter(inside.count)})`;
    }
    return this.outer(block, next, opens);
  }

  private lettered(block: Block): string {
    const { anchor, numbered } = this.section;
    const path = this.letters.next(block.label, block.depth);
    if (numbered) return `${anchor} ${path.join(" ")}`;
    const under = this.parent?.name ?? anchor;
    return `${under} ${path.map((part) => `(${part})`).join("")}`;
  }

  private outer(block: Block, next: Block | undefined, opens: boolean): string {
    const { anchor } = this.section;
    this.letters.reset();
    this.count += 1;
    const name = block.label ? this.numberedName(block.label) : `${anchor}, ${this.noun} ${this.count}`;
    const short = block.text.split(/[,:;]/)[0] ?? "";
    const called = opens && block.label === "" && short.split(" ").length <= 8;
    const deeper = next?.kind === "item" && levelOf(next) > levelOf(block);
    const whole = called ? `${anchor}, ${short}` : name;
    this.parent = { name: whole, level: levelOf(block), open: opens && !deeper, count: 0 };
    return called ? `${whole}, intro` : name;
  }

  /** A list with printed numbers under "Staff Guidelines" is cited as "Staff guideline 2". */
  private numberedName(label: string): string {
    const whose = itemNoun(this.section.title, true);
    const plain = `${this.section.anchor}, ${this.noun} ${label}`;
    if (!whose || this.section.numbered) return plain;
    if (!whose.includes(" ")) return `${this.section.anchor}, ${whose} ${label}`;
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
