/**
 * Chooses the limits in src/core/rules/thresholds.ts by cross-validation and prints them: `npx tsx training/blend.ts`
 * after `npx tsx training/train.ts --folds`. Every draft is judged by weights that have not seen it.
 */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import type { Concern } from "../src/core/concern.ts";
import type { Draft } from "../src/core/draft.ts";
import { RULES } from "../src/core/rules/index.ts";
import { BLEND, type Blend } from "../src/core/rules/thresholds.ts";
import { opinionOf, useWeights } from "../src/core/text/classifier.ts";
import { type Reading, read } from "../src/core/text/reading.ts";
import { NO_WORKPLACE } from "../src/core/workplace.ts";
import { asDraft, FOLDS, foldOf, type Labelled, learningDrafts, workplaceOf } from "./drafts.ts";

/** What a false alarm costs beside a miss: under .5 because the micro-averaged F1 is best there. */
const COST = 0.42;
/** A false alarm on a draft that should have been left alone altogether costs so much more. */
const BENIGN = 1.5;
/** Of what is called sure, this share is right. */
const SURE_PRECISION = 0.85;

const WEIGHTS = [0, 1, 2, 3, 4, 6];
const MENTIONS = new Set<Concern>([
  "school-implied",
  "pupil-mentioned",
  "parent-mentioned",
  "colleague-mentioned",
]);

interface Point {
  readonly logit: number;
  /** null where the rule says no whatever the classifier thinks. */
  readonly evidence: number | null;
  readonly wanted: boolean;
  readonly benign: boolean;
}

type Table = Record<keyof typeof BLEND, Blend>;
const limits = BLEND as Table;
const CONCERNS = Object.keys(BLEND) as (keyof typeof BLEND)[];

/** So wide that every rule reports, and its score tells what evidence it had. */
const WIDE = { weight: 1000, possible: -5000, sure: 5000 };

function evidenceIn(score: number, logit: number): number {
  return (((score - 0.5) / 0.15) * 10_000 - 5000 - logit) / 1000;
}

function collect(): Map<Concern, Point[]> {
  const points = new Map<Concern, Point[]>(CONCERNS.map((concern) => [concern, []]));
  for (const concern of CONCERNS) limits[concern] = WIDE;
  const drafts = learningDrafts();
  for (let fold = 0; fold < FOLDS; fold++) {
    const file = new URL(`.cache/fold${fold}.bin`, import.meta.url);
    if (!existsSync(file)) continue;
    useWeights(readFileSync(file));
    for (const draft of drafts) if (foldOf(draft, FOLDS) === fold) judge(draft, points);
    tweets(fold).forEach((text) => {
      judgeReading(read(tweet(text), NO_WORKPLACE), points, NOTHING);
    });
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
      .flatMap((line, i) => (i % (3 * FOLDS) === 3 * fold ? [JSON.parse(line).text as string] : []));
  });
}

function tweet(text: string): Draft {
  return { text, site: "x", surface: "post", account: "personal", attachments: [], replyTo: "" };
}

const NOTHING: Pick<Labelled, "expect" | "allow"> = { expect: [], allow: [] };

function judge(draft: Labelled, points: Map<Concern, Point[]>): void {
  judgeReading(read(asDraft(draft), workplaceOf(draft)), points, draft);
}

function judgeReading(
  reading: Reading,
  points: Map<Concern, Point[]>,
  draft: Pick<Labelled, "expect" | "allow">,
): void {
  for (const rule of RULES) {
    const list = points.get(rule.concern);
    if (!list || (draft.allow.includes(rule.concern) && !draft.expect.includes(rule.concern))) continue;
    const likely = Math.min(1 - 1e-6, Math.max(1e-6, opinionOf(reading).likely(rule.concern)));
    const logit = Math.log(likely / (1 - likely));
    const found = rule.find(reading, [])[0];
    list.push({
      logit,
      evidence: found ? evidenceIn(found.score, logit) : null,
      wanted: draft.expect.includes(rule.concern),
      benign: draft.expect.length === 0,
    });
  }
}

/** The weight and limit of the best balance, and the limit from which the finding is sure. */
function choose(points: readonly Point[], cost: number): Blend & { recall: number; precision: number } {
  let best = { weight: 0, possible: 0, sure: 0, recall: 0, precision: 0 };
  let most = 0;
  for (const weight of WEIGHTS) {
    const sums = points
      .filter(({ evidence }) => evidence !== null)
      .map((point) => ({ ...point, sum: point.logit + weight * (point.evidence as number) }))
      .sort((a, b) => b.sum - a.sum);
    const all = points.filter(({ wanted }) => wanted).length;
    let [hits, gain, sure] = [0, 0, Number.POSITIVE_INFINITY];
    sums.forEach(({ wanted, benign, sum }, i) => {
      if (wanted) hits++;
      gain += wanted ? 1 - cost : -cost * (benign ? BENIGN : 1);
      if (hits / (i + 1) >= SURE_PRECISION) sure = sum;
      if (gain <= most) return;
      most = gain;
      best = {
        weight,
        possible: sum,
        sure: Math.max(sure, sum + 0.1),
        recall: hits / all,
        precision: hits / (i + 1),
      };
    });
  }
  return best;
}

const round = (value: number) => Math.round(value * 100) / 100;

for (const [concern, points] of collect()) {
  const { weight, possible, sure, recall, precision } = choose(
    points,
    MENTIONS.has(concern) ? COST - 0.05 : COST,
  );
  const name = concern.includes("-") ? `"${concern}"` : concern;
  const n = points.filter(({ wanted }) => wanted).length;
  console.log(
    `  ${name}: { weight: ${weight}, possible: ${round(possible)}, sure: ${round(Number.isFinite(sure) ? sure : possible + 2)} }, // n ${n} R ${recall.toFixed(2)} P ${precision.toFixed(2)}`,
  );
}
