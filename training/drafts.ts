import { readdirSync, readFileSync } from "node:fs";
import type { Concern } from "../src/core/concern.ts";
import type { Account, Draft, Site, Surface } from "../src/core/draft.ts";
import { NO_WORKPLACE, type Workplace } from "../src/core/workplace.ts";

/** One labelled draft as it stands in `training/drafts/*.jsonl`; the fields are explained in SCHEMA.md there. */
export interface Labelled {
  readonly id: string;
  readonly text: string;
  readonly platform: Site;
  readonly surface: Surface;
  readonly account: Account;
  readonly media: readonly ("image" | "video")[];
  readonly replyTo: string;
  readonly policy: string;
  readonly profile: string;
  readonly expect: readonly Concern[];
  readonly allow: readonly Concern[];
  readonly hard?: boolean;
  readonly pair?: number | string;
  readonly note?: string;
  /** Name of the file and place in it. */
  readonly file: string;
  readonly place: number;
}

/** The settings that the drafts were written under. */
export const PROFILES: Readonly<Record<string, Workplace>> = {
  none: NO_WORKPLACE,
  oakfield: {
    name: "Oakfield Primary School",
    aliases: ["Oakfield", "OPS"],
    handles: ["@OakfieldPri"],
    hashtags: ["#TeamOakfield"],
    domain: "oakfieldprimary.sch.uk",
    town: "Ashby",
    head: "Mrs Patel",
    people: [],
  },
  stmarys: {
    name: "St Mary's C of E Academy, Thornbury",
    aliases: ["St Mary's", "SMA"],
    handles: ["@StMarysThorn"],
    hashtags: ["#StMarysFamily"],
    domain: "stmarysthornbury.org.uk",
    town: "Thornbury",
    head: "Mr Gwilliam",
    people: ["Mrs Okonkwo", "Mr Lacey"],
  },
  riverside: {
    name: "Riverside Community College",
    aliases: ["Riverside", "RCC"],
    handles: ["@RCCollege"],
    hashtags: ["#RCCproud"],
    domain: "riversidecc.ac.uk",
    town: "Hexham",
    head: "Dr Nwosu",
    people: [],
  },
};

const FOLDER = new URL("./drafts/", import.meta.url);

/** Files of drafts by name, without ".jsonl". */
export function draftFiles(): string[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith(".jsonl"))
    .map((name) => name.slice(0, -".jsonl".length))
    .sort((a, b) => a.localeCompare(b, "en", { numeric: true }));
}

/** The drafts of one file, in order. Lines that are still being written (no JSON yet) are left out. */
export function readDrafts(file: string): Labelled[] {
  const lines = readFileSync(new URL(`${file}.jsonl`, FOLDER), "utf8").split("\n");
  const drafts: Labelled[] = [];
  for (const line of lines) {
    if (!line.trim().endsWith("}")) continue;
    drafts.push({ ...JSON.parse(line), file, place: drafts.length });
  }
  return drafts;
}

/** Drafts that nothing is learned from: the floors in `npm test` stand on them. */
export const HELD_OUT = "dev";

/** Folds of the cross-validation. */
export const FOLDS = 4;

/** All drafts that the classifier may learn from. */
export function learningDrafts(): Labelled[] {
  return draftFiles()
    .filter((file) => file !== HELD_OUT)
    .flatMap(readDrafts);
}

export function asDraft(labelled: Labelled): Draft {
  return {
    text: labelled.text,
    site: labelled.platform,
    surface: labelled.surface,
    account: labelled.account,
    attachments: labelled.media.map((kind) => ({ kind })),
    replyTo: labelled.replyTo ?? "",
  };
}

export function workplaceOf(labelled: Labelled): Workplace {
  return PROFILES[labelled.profile] ?? NO_WORKPLACE;
}

/** Neighbours were often written as counterparts, so folds are cut in blocks; a contrast pair stays on one side. */
export function foldOf(labelled: Labelled, folds: number): number {
  const block =
    labelled.pair === undefined
      ? Math.floor(labelled.place / 25)
      : Math.floor(Number(labelled.pair) / 12) + 1000;
  let h = 7;
  for (const char of `${labelled.file} ${block}`) h = (Math.imul(h, 31) + char.charCodeAt(0)) >>> 0;
  return Math.floor(((Math.imul(h, 0x9e3779b1) >>> 0) / 2 ** 32) * folds);
}
