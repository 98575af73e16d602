import * as v from "valibot";
import { CONCERNS, LEVELS } from "../concern.ts";

/**
 * A policy as data: the built-in ones in `src/policies`, a school's own from an import, a trust's from managed
 * storage. All pass this schema at the edge; the format is documented in docs/POLICY-FORMAT.md.
 */
const level = v.picklist(LEVELS);

/** `{level, tone}`: only findings of that tone count (a kind mention may be welcome where a sour one is not). */
const consequence = v.union([level, v.strictObject({ level, tone: v.picklist(["neutral", "negative"]) })]);

export const MODALITIES = ["must", "must-not", "should", "should-not", "may", "info"] as const;

export const TOPICS = [
  "photos",
  "pupils",
  "parents",
  "colleagues",
  "disclaimer",
  "friends",
  "press",
  "complaints",
  "school-accounts",
  "at-work",
  "privacy",
  "copyright",
] as const;
export type Topic = (typeof TOPICS)[number];

const line = (max: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(max));
const isoDate = v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/));

export const ClauseSchema = v.strictObject({
  /** Stable within its policy, e.g. "6.3" or "staff-2". */
  id: line(80),
  /** The reference people quote, as printed, e.g. "6.3" or "Staff guideline 2". */
  ref: line(120),
  heading: v.pipe(v.string(), v.maxLength(300)),
  /** Built-in: what it says in our own plain words. A school's own: its words, verbatim. */
  text: line(20_000),
  applies: v.pipe(v.array(v.picklist(["personal", "official"])), v.minLength(1)),
  modality: v.picklist(MODALITIES),
  /** Which concerns this clause speaks about, and how grave each is under it. */
  concerns: v.record(v.picklist(CONCERNS), consequence) as v.GenericSchema<
    Partial<Record<(typeof CONCERNS)[number], v.InferOutput<typeof consequence>>>
  >,
  topics: v.optional(v.array(v.picklist(TOPICS)), []),
});

export const PolicySchema = v.strictObject({
  /** Version of this file format. */
  format: v.literal(1),
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,60}$/)),
  title: line(200),
  /** The school or trust that issued it. */
  organisation: line(200),
  kind: v.picklist(["school", "trust", "generic"]),
  version: v.optional(v.string(), ""),
  approved: v.optional(isoDate),
  reviewDue: v.optional(isoDate),
  /** Whom it covers, in one sentence. */
  covers: v.optional(v.string(), ""),
  /** The disclaimer it asks for; "" where it asks for none. */
  disclaimer: v.optional(v.string(), ""),
  /** Own plain words, or the school's text verbatim. */
  wording: v.picklist(["paraphrase", "verbatim"]),
  clauses: v.pipe(v.array(ClauseSchema), v.minLength(1), v.maxLength(3000)),
});

export type Clause = v.InferOutput<typeof ClauseSchema>;
export type Policy = v.InferOutput<typeof PolicySchema>;
export type Consequence = v.InferOutput<typeof consequence>;
