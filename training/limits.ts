import type { Blend } from "../src/core/rules/thresholds.ts";

/** One draft as a concern sees it, judged by a classifier that has not learned from it. */
export interface Point {
  readonly logit: number;
  /** What the rule's frames add, -1 to 1; null where the rule says no whatever the classifier thinks. */
  readonly evidence: number | null;
  /** How far the draft is from having to do with a school, 0 to 1. */
  readonly distance: number;
  readonly wanted: boolean;
  /** Nothing at all is to be raised on the draft. */
  readonly benign: boolean;
}

export interface Chosen extends Blend {
  readonly apart: number;
  readonly recall: number;
  readonly precision: number;
}

/** What a false alarm costs beside a miss: so that recall and precision come out about as high as each other. */
const ALARM = 0.36;
/** What a hint too many costs: it interrupts nobody. */
const NUDGE = 0.1;
/** On a draft that should have been left alone altogether either costs so much more. */
const BENIGN = 1.5;
/** Of what is called sure, this share is right. */
const SURE_PRECISION = 0.85;

const WEIGHTS = [0, 1, 2, 3, 4, 6];
const APARTS = [0, 0.5, 1, 1.5, 2, 3, 4, 5];

/**
 * The limits of one concern. `often` is how much oftener it is expected in life than in these points: what is rare has to
 * be likelier before it is raised. A mention below `sure` is only a hint; any other concern below it is no `stop`.
 */
export function chooseLimits(points: readonly Point[], mention: boolean, often: number): Chosen {
  let best: Chosen | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const weight of WEIGHTS)
    for (const apart of APARTS) {
      const ranked = rank(points, weight, apart);
      const alarm = limit(ranked, ALARM, often);
      if (alarm.gain <= most) continue;
      most = alarm.gain;
      const [possible, sure] = mention
        ? [Math.min(alarm.at, limit(ranked, NUDGE, often).at), alarm.at]
        : [alarm.at, Math.max(alarm.at + 0.1, precise(ranked))];
      best = { weight, apart, possible, sure, ...quality(points, ranked, alarm.at) };
    }
  return best as Chosen;
}

type Ranked = readonly (Point & { readonly sum: number })[];

function rank(points: readonly Point[], weight: number, apart: number): Ranked {
  return points
    .flatMap((point) =>
      point.evidence === null
        ? []
        : [{ ...point, sum: point.logit + weight * point.evidence - apart * point.distance }],
    )
    .sort((a, b) => b.sum - a.sum);
}

/** Where raising everything from there up gains most. */
function limit(ranked: Ranked, cost: number, often: number): { at: number; gain: number } {
  let [gain, most, at] = [0, 0, ranked[0]?.sum ?? 0];
  for (const { wanted, benign, sum } of ranked) {
    gain += wanted ? often * (1 - cost) : -cost * (benign ? BENIGN : 1);
    if (gain <= most) continue;
    most = gain;
    at = sum;
  }
  return { at, gain: most };
}

/** The lowest limit over which SURE_PRECISION is right. */
function precise(ranked: Ranked): number {
  let [hits, at] = [0, ranked[0]?.sum ?? 0];
  ranked.forEach(({ wanted, sum }, i) => {
    if (wanted) hits++;
    if (hits / (i + 1) >= SURE_PRECISION) at = sum;
  });
  return at;
}

function quality(points: readonly Point[], ranked: Ranked, at: number) {
  const raised = ranked.filter(({ sum }) => sum >= at);
  const hits = raised.filter(({ wanted }) => wanted).length;
  return {
    recall: hits / (points.filter(({ wanted }) => wanted).length || 1),
    precision: hits / (raised.length || 1),
  };
}
