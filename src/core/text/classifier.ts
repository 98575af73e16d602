import type { Concern } from "../concern.ts";
import { encode } from "./model/encode.ts";
import { type Features, features } from "./model/features.ts";
import { LABELS } from "./model/labels.ts";
import { run } from "./model/network.ts";
import { type Linear, type Model, unpack } from "./model/unpack.ts";
import { WEIGHTS } from "./model/weights.ts";
import type { Reading } from "./reading.ts";

/** What the classifier makes of a draft: one more piece of evidence for the rules. */
export interface Opinion {
  /** How likely the concern is, 0 to 1. */
  likely(concern: Concern | "abuse"): number;
  /** The clauses that speak most for it: UTF-16 code units into the original text. */
  where(concern: Concern): { readonly start: number; readonly end: number };
}

let model: Model | undefined;

/** Judge with other weights, as the cross-validation in test/accuracy does; `undefined` goes back to the shipped ones. */
export function useWeights(packed: string | undefined): void {
  model = packed === undefined ? undefined : unpack(packed, LABELS.length);
}

const opinions = new WeakMap<Reading, { readonly by: Model; readonly opinion: Opinion }>();

/** The classifier's opinion of a draft, worked out once per reading. Linear in the length of the text. */
export function opinionOf(reading: Reading): Opinion {
  model ??= unpack(WEIGHTS, LABELS.length);
  const known = opinions.get(reading);
  if (known?.by === model) return known.opinion;
  const opinion = judge(reading, model);
  opinions.set(reading, { by: model, opinion });
  return opinion;
}

/** Share of the network in the opinion; the rest is the regression's. Chosen by cross-validation. */
const NETWORK_SHARE = 0.5;

function judge(reading: Reading, { linear, vocabulary, network }: Model): Opinion {
  const instances = features(reading);
  const scores = instances.map((instance) => logits(instance, linear));
  const best = LABELS.map((_, label) => highest(scores, label));
  const other = run(network, encode(reading, vocabulary));
  return {
    likely: (concern) => {
      const label = LABELS.indexOf(concern);
      const one = scores[best[label] as number]?.[label] ?? 0;
      return 1 / (1 + Math.exp((NETWORK_SHARE - 1) * one - NETWORK_SHARE * (other[label] ?? 0)));
    },
    where: (concern) => {
      const label = LABELS.indexOf(concern);
      return strongest(reading, instances[best[label] as number] as Features, label, linear);
    },
  };
}

function highest(scores: readonly Float32Array[], label: number): number {
  let best = 0;
  for (let k = 1; k < scores.length; k++)
    if ((scores[k]?.[label] as number) > (scores[best]?.[label] as number)) best = k;
  return best;
}

function logits({ index, value }: Features, { labels, steps, weights }: Linear): Float32Array {
  const sums = new Float32Array(labels);
  for (let k = 0; k < index.length; k++) {
    const base = (index[k] as number) * labels;
    const v = value[k] as number;
    for (let label = 0; label < labels; label++)
      sums[label] = (sums[label] as number) + (weights[base + label] as number) * v;
  }
  return sums.map((sum, label) => sum * (steps[label] as number));
}

/** The clause whose features add most, with its neighbours while they add at least half as much. */
function strongest(
  reading: Reading,
  instance: Features,
  label: number,
  { labels, weights }: Linear,
): { start: number; end: number } {
  const { index, value, clause, clauses } = instance;
  const adds = new Float32Array(clauses.length);
  for (let k = 0; k < index.length; k++) {
    const at = clause[k] as number;
    if (at >= 0)
      adds[at] =
        (adds[at] as number) +
        (weights[(index[k] as number) * labels + label] as number) * (value[k] as number);
  }
  let best = 0;
  adds.forEach((sum, at) => {
    if (sum > (adds[best] as number)) best = at;
  });
  const enough = (adds[best] as number) / 2;
  let [from, to] = [best, best];
  while (from > 0 && enough > 0 && (adds[from - 1] as number) >= enough) from--;
  while (to + 1 < adds.length && enough > 0 && (adds[to + 1] as number) >= enough) to++;
  return span(reading, clauses[from]?.from ?? 0, clauses[to]?.to ?? 0);
}

/** From the first to the last word of the tokens [from, to): punctuation at either end is left out. */
function span({ tokens }: Reading, from: number, to: number): { start: number; end: number } {
  let [first, last] = [from, to - 1];
  while (first < last && tokens[first]?.kind === "mark") first++;
  while (last > first && tokens[last]?.kind === "mark") last--;
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
}
