/**
 * Measures what the product raises: `npm run accuracy`. Prints the tables and writes docs/ACCURACY.md. Drafts that the
 * shipped weights were learned from are judged by weights that have not seen them (`npx tsx training/train.ts --folds`).
 */
import { writeFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { CONCERNS } from "../../src/core/concern.ts";
import { FOLDS, HELD_OUT, learningDrafts, readDrafts } from "../../training/drafts.ts";
import { foldsLearned, judge, judgeUnseen } from "./judge.ts";
import { compare, PEERS } from "./peers.ts";
import { functionCases, macroF1, publicTweets } from "./public.ts";
import { countAll, countConcern, disturbed, type Judged, precision, recall, right } from "./scoring.ts";

type Cell = string | number;

const two = (value: number) => value.toFixed(2);
const percent = (value: number) => `${(100 * value).toFixed(1)} %`;

function table(head: readonly Cell[], rows: readonly (readonly Cell[])[]): string {
  const line = (cells: readonly Cell[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, i) => (i === 0 ? "---" : "---:"))), ...rows.map(line)].join("\n");
}

function summary(name: string, judged: readonly Judged[]): Cell[] {
  const counts = countAll(judged);
  const benign = disturbed(judged);
  const alike = disturbed(judged.filter(({ draft }) => draft.hard === true));
  return [
    name,
    judged.length,
    two(recall(counts)),
    two(precision(counts)),
    percent(benign.interrupted),
    percent(benign.nudged),
    alike.drafts === 0 ? "–" : percent(alike.interrupted),
  ];
}

const SUMMARY_HEAD = [
  "drafts",
  "n",
  "recall",
  "precision",
  "benign interrupted",
  "benign nudged",
  "look-alikes interrupted",
];

function groups(judged: readonly Judged[], by: (one: Judged) => string): string {
  const names = [...new Set(judged.map(by))].sort();
  return table(
    SUMMARY_HEAD,
    names.map((name) =>
      summary(
        name,
        judged.filter((one) => by(one) === name),
      ),
    ),
  );
}

function concerns(judged: readonly Judged[]): string {
  return table(
    ["concern", "expected", "recall", "precision", "false alarms", "nudges"],
    CONCERNS.map((concern) => {
      const count = countConcern(judged, concern);
      return [
        concern,
        count.hits + count.misses,
        two(recall(count)),
        two(precision(count)),
        count.alarms,
        count.nudges,
      ];
    }),
  );
}

/** Contrast pairs of which both sides are right. */
function pairs(judged: readonly Judged[]): string {
  const sides = new Map<string, Judged[]>();
  for (const one of judged) {
    if (one.draft.pair === undefined) continue;
    const key = `${one.draft.file} ${one.draft.pair}`;
    sides.set(key, [...(sides.get(key) ?? []), one]);
  }
  const whole = [...sides.values()].filter((pair) => pair.length === 2);
  const both = whole.filter((pair) => pair.every(right)).length;
  return `${both} of ${whole.length} contrast pairs (${percent(both / (whole.length || 1))}) have both sides right: every expected concern found, no false alarm.`;
}

function peers(judged: readonly Judged[]): string {
  const drafts = judged.map(({ draft }) => draft);
  const raised = new Map(judged.map((one) => [one.draft, one.raised]));
  const rows = PEERS.flatMap(({ name, looksFor, flags }) => {
    const theirs = compare(drafts, looksFor, ({ text }) => flags(text));
    const ours = compare(drafts, looksFor, (draft) =>
      looksFor.some((concern) => (raised.get(draft)?.get(concern) ?? "hint") !== "hint"),
    );
    const cells = ({ recall: r, precision: p, alarms }: typeof theirs) => [two(r), two(p), percent(alarms)];
    return [
      [name, looksFor.join(", "), ...cells(theirs)],
      ["Second Look", "the same", ...cells(ours)],
    ];
  });
  return table(["tool", "looks for", "recall", "precision", "benign flagged"], rows);
}

/** Milliseconds per draft: median and 99th percentile, each draft by itself after a first round. */
function latency(): string {
  const drafts = readDrafts(HELD_OUT);
  judge(drafts);
  const times = drafts.map((draft) => {
    const start = performance.now();
    judge([draft]);
    return performance.now() - start;
  });
  times.sort((a, b) => a - b);
  return `${two(times[Math.floor(times.length / 2)] ?? 0)} ms a draft (median), ${two(times[Math.floor(times.length * 0.99)] ?? 0)} ms (99th percentile), the whole check.`;
}

function report(): string {
  const held = judge(readDrafts(HELD_OUT));
  const unseen = judgeUnseen(learningDrafts());
  const cases = functionCases();
  const tweets = publicTweets(5);
  const parts = [
    "# How well it works\n\nMade by `npm run accuracy`; scoring and conventions: training/drafts/SCHEMA.md. Recall and precision are micro-averaged over all concerns. *Interrupted*: something was raised at `warn` or `stop` that the label neither expects nor allows; *nudged*: only at `hint`.",
    "## In short",
    table(SUMMARY_HEAD, [
      summary("development set (never learned from)", held),
      ...(unseen.length > 0
        ? [summary(`cross-validation (${foldsLearned().length} of ${FOLDS} folds)`, unseen)]
        : []),
    ]),
    "## By concern: development set",
    concerns(held),
  ];
  if (unseen.length > 0)
    parts.push(
      "## By concern: cross-validation",
      concerns(unseen),
      "## By policy: cross-validation",
      groups(unseen, ({ draft }) => draft.policy),
      "## By account: cross-validation",
      groups(unseen, ({ draft }) => draft.account),
      "## By writer: cross-validation",
      groups(unseen, ({ draft }) => draft.file),
      pairs(unseen),
    );
  parts.push(
    "## Beside other tools, on the same drafts\n\nA tool flags a draft or it does not; recall is over the drafts that expect one of the concerns it could be looking for.",
    peers(unseen.length > 0 ? unseen : held),
    "## Public tweets\n\nEvery fifth of the tweets described in training/README.md; a few per cent do contain abuse or strong swearing.",
    table(
      ["pool", "tweets", "interrupted", "nudged"],
      tweets.map(({ name, texts, interrupted, nudged }) => [
        name,
        texts,
        percent(interrupted),
        percent(nudged),
      ]),
    ),
    `## Hate and its look-alikes\n\n${cases.length} sentences of our own after the functions of HateCheck (test/accuracy/functions.jsonl): macro-F1 ${two(macroF1(cases))}.`,
    table(
      ["function", "right"],
      [...new Set(cases.map(({ one }) => one.function))].map((name) => {
        const these = cases.filter(({ one }) => one.function === name);
        return [name, `${these.filter(({ one, taken }) => one.hateful === taken).length} of ${these.length}`];
      }),
    ),
    `## Speed\n\n${latency()}`,
  );
  return `${parts.join("\n\n")}\n`;
}

const text = report();
console.log(text);
writeFileSync(new URL("../../docs/ACCURACY.md", import.meta.url), text);
