/**
 * Chooses the limits in src/core/rules/thresholds.ts by cross-validation and prints them: `npx tsx training/blend.ts`
 * after `npx tsx training/train.ts --folds`. Every draft is judged by weights that have not seen it.
 */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import type { Concern } from "../src/core/concern.ts";
import type { Draft } from "../src/core/draft.ts";
import { distanceOf, lengthLoss } from "../src/core/rules/blend.ts";
import { RULES } from "../src/core/rules/index.ts";
import { APART, BLEND, type Blend } from "../src/core/rules/thresholds.ts";
import { opinionOf, useWeights } from "../src/core/text/classifier.ts";
import { type Reading, read } from "../src/core/text/reading.ts";
import { NO_WORKPLACE } from "../src/core/workplace.ts";
import {
  asDraft,
  FOLDS,
  foldOf,
  HELD_OUT,
  type Labelled,
  learningDrafts,
  readDrafts,
  workplaceOf,
} from "./drafts.ts";
import { chooseLimits, type Point } from "./limits.ts";

const MENTIONS = new Set<Concern>([
  "school-implied",
  "pupil-mentioned",
  "parent-mentioned",
  "colleague-mentioned",
]);

const limits = BLEND as Record<keyof typeof BLEND, Blend>;
const aparts = APART as Partial<Record<Concern, number>>;
const CONCERNS = Object.keys(BLEND) as (keyof typeof BLEND)[];

/** So wide that every rule reports, and its score tells what evidence it had. */
const WIDE = { weight: 1000, possible: -5000, sure: 5000 };

function evidenceIn(score: number, logit: number): number {
  return (((score - 0.5) / 0.15) * 10_000 - 5000 - logit) / 1000;
}

function collect(drafts: readonly Labelled[]): Map<Concern, Point[]> {
  const points = new Map<Concern, Point[]>(CONCERNS.map((concern) => [concern, []]));
  for (const concern of CONCERNS) {
    limits[concern] = WIDE;
    delete aparts[concern];
  }
  for (let fold = 0; fold < FOLDS; fold++) {
    const file = new URL(`.cache/fold${fold}.txt`, import.meta.url);
    if (!existsSync(file)) continue;
    useWeights(readFileSync(file, "utf8"));
    for (const draft of drafts)
      if (foldOf(draft, FOLDS) === fold) judge(read(asDraft(draft), workplaceOf(draft)), points, draft);
    for (const text of tweets(fold)) judge(read(tweet(text), NO_WORKPLACE), points, NOTHING);
  }
  return points;
}

/** Public tweets that should be left alone, another part for each fold; none where they are not there. */
function tweets(fold: number): string[] {
  const folder =
    process.env.SECOND_LOOK_BENIGN ?? fileURLToPath(new URL("../../shared/data/benign", import.meta.url));
  if (!existsSync(folder)) return [];
  return ["benign_emoji_10k", "benign_school", "benign_sent"].flatMap((name) => {
    const text = gunzipSync(readFileSync(`${folder}/${name}.dev.jsonl.gz`))
      .toString("utf8")
      .trim();
    return text
      .split("\n")
      .flatMap((line, i) => (i % FOLDS === fold ? [JSON.parse(line).text as string] : []));
  });
}

function tweet(text: string): Draft {
  return { text, site: "x", surface: "post", account: "personal", attachments: [], replyTo: "" };
}

type Wanted = Pick<Labelled, "expect" | "allow">;
const NOTHING: Wanted = { expect: [], allow: [] };

function judge(reading: Reading, points: Map<Concern, Point[]>, { expect, allow }: Wanted): void {
  for (const rule of RULES) {
    const list = points.get(rule.concern);
    if (!list || (allow.includes(rule.concern) && !expect.includes(rule.concern))) continue;
    const likely = Math.min(1 - 1e-6, Math.max(1e-6, opinionOf(reading).likely(rule.concern)));
    const logit = Math.log(likely / (1 - likely));
    const loss = lengthLoss(reading);
    const found = rule.find(reading, [])[0];
    list.push({
      logit: logit - loss,
      evidence: found ? evidenceIn(found.score, logit - loss) : null,
      distance: distanceOf(reading),
      wanted: expect.includes(rule.concern),
      benign: expect.length === 0,
    });
  }
}

/** How much oftener a concern is expected in the development set, which is nearer to life than what was written to be hard. */
function oftener(drafts: readonly Labelled[]): (concern: Concern) => number {
  const held = readDrafts(HELD_OUT);
  const share = (all: readonly Labelled[], concern: Concern) =>
    (1 + all.filter(({ expect }) => expect.includes(concern)).length) / all.length;
  return (concern) => share(held, concern) / share(drafts, concern);
}

const round = (value: number) => Math.round(value * 100) / 100;

const drafts = learningDrafts();
const often = oftener(drafts);
for (const [concern, points] of collect(drafts)) {
  const chosen = chooseLimits(points, MENTIONS.has(concern), often(concern));
  const name = concern.includes("-") ? `"${concern}"` : concern;
  console.log(
    `  ${name}: { weight: ${chosen.weight}, possible: ${round(chosen.possible)}, sure: ${round(chosen.sure)} }, // apart ${chosen.apart} n ${points.filter(({ wanted }) => wanted).length} R ${chosen.recall.toFixed(2)} P ${chosen.precision.toFixed(2)} often ${round(often(concern))}`,
  );
}
