import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import type { Concern } from "../src/core/concern.ts";
import type { Draft } from "../src/core/draft.ts";
import { random } from "./regression.ts";

/** A public text and what it teaches: a label that is missing here is not learned from it. */
export interface Lesson {
  readonly draft: Draft;
  readonly teaches: Readonly<Partial<Record<Concern | "abuse", 0 | 1>>>;
}

/** Where the public corpora lie (see README.md for their sources and licences). */
const FOLDER =
  process.env.SECOND_LOOK_CORPORA ?? fileURLToPath(new URL("../../shared/data/train", import.meta.url));

interface Row {
  readonly text: string;
  readonly label: 0 | 1;
  readonly cls?: number;
  readonly cat?: string;
}

/** Whoever wrote these, they did not write of a school where they work. */
const ELSEWHERE = {
  "school-named": 0,
  "school-implied": 0,
  "pupil-identified": 0,
  "pupil-mentioned": 0,
  "parent-mentioned": 0,
  "colleague-mentioned": 0,
  confidential: 0,
  "personal-data": 0,
  "pupil-contact": 0,
  "media-contact": 0,
  "speaks-for-school": 0,
  copyright: 0,
  "personal-gain": 0,
} as const;

/** Nobody is hated or threatened. */
const CALM = {
  ...ELSEWHERE,
  discriminatory: 0,
  threatening: 0,
  extremism: 0,
  allegation: 0,
  abuse: 0,
} as const;

/** A tweet of daily life raises nothing. Swearing is left to the words. */
const DAILY = { ...CALM, derogatory: 0, grievance: 0 } as const;

/** What each corpus teaches, and how many of its texts are taken. */
const CORPORA: readonly {
  file: string;
  take: number;
  keep?: (row: Row) => boolean;
  teach: (row: Row) => Lesson["teaches"];
}[] = [
  { file: "neg_emoji_train", take: 3000, teach: () => DAILY },
  {
    file: "davidson",
    take: 600,
    keep: (row) => row.cls === 0,
    teach: () => ({ ...ELSEWHERE, discriminatory: 1, abuse: 1 }),
  },
  { file: "davidson", take: 700, keep: (row) => row.cls === 2, teach: () => CALM },
  {
    file: "davidson",
    take: 400,
    keep: (row) => row.cls === 1,
    teach: () => ({ ...ELSEWHERE, abuse: 1, threatening: 0 }),
  },
  {
    file: "edos",
    take: 700,
    keep: (row) => row.label === 1,
    teach: (row) => ({
      ...ELSEWHERE,
      discriminatory: 1,
      abuse: 1,
      ...(row.cat?.startsWith("1") ? { threatening: 1 } : {}),
    }),
  },
  {
    file: "edos",
    take: 1100,
    keep: (row) => row.label === 0,
    teach: () => ({ ...ELSEWHERE, discriminatory: 0 }),
  },
  {
    file: "hatemoji",
    take: 1300,
    teach: (row) => ({ ...ELSEWHERE, discriminatory: row.label, abuse: row.label }),
  },
  { file: "civilsent", take: 500, keep: (row) => row.label === 1, teach: () => ({ ...ELSEWHERE, abuse: 1 }) },
  { file: "civilsent", take: 1200, keep: (row) => row.label === 0, teach: () => CALM },
];

function rows(file: string): Row[] {
  const text = gunzipSync(readFileSync(`${FOLDER}/${file}.jsonl.gz`)).toString("utf8");
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
}

/** A seeded sample of the public corpora. @throws Error where they are not there: nothing is learned by halves. */
export function publicLessons(): Lesson[] {
  if (!existsSync(FOLDER))
    throw new Error(`the public corpora are not in ${FOLDER}; set SECOND_LOOK_CORPORA`);
  const next = random(11);
  return CORPORA.flatMap(({ file, take, keep, teach }) => {
    const fit = rows(file).filter((row) => row.text.length > 8 && (keep?.(row) ?? true));
    const share = take / fit.length;
    return fit.filter(() => next() < share).map((row) => ({ draft: asDraft(row.text), teaches: teach(row) }));
  });
}

/** Without the marks of a corpus, so that it is not recognised by them. */
function cleaned(text: string): string {
  const bare = text.replace(/@\w+|\[(?:user|url)\]|https?:\S*|&\w+;|\bRT\b|\s*…$/gi, " ");
  return bare.replace(/\s+/g, " ").replace(/^[\s:,.]+/, "");
}

function asDraft(text: string): Draft {
  return {
    text: cleaned(text),
    site: "x",
    surface: "post",
    account: "personal",
    attachments: [],
    replyTo: "",
  };
}
