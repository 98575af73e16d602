import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { CONCERNS, type Concern } from "../core/concern.ts";
import { type Policy, PolicySchema } from "../core/policy/policy.ts";
import { POLICIES } from "./index.ts";

/** Concerns that are raised whatever the policy: each must have a clause to stand on. */
const ALWAYS: readonly Concern[] = [
  "pupil-identified",
  "discriminatory",
  "threatening",
  "extremism",
  "confidential",
  "personal-data",
  "pupil-contact",
  "derogatory",
  "profanity",
  "grievance",
  "allegation",
  "copyright",
  "media-attached",
];

/** How many clauses the reading of each document has: none may be lost. */
const SIZES = { bentilee: 105, bucklebury: 31, reach2: 114, "crich-carr": 162, "ict-aup": 69 };

/** Old typewriter phrases of the documents that plain words should have replaced. */
const STIFF = /\b(?:judicious|shall be responsible|aforementioned|whilst|in order to|pertaining)\b/i;

describe.each(POLICIES.map((policy) => [policy.id, policy] as const))("%s", (id, policy: Policy) => {
  test("keeps to the format", () => {
    expect(v.safeParse(PolicySchema, policy).issues).toBeUndefined();
  });

  test("has every clause, each with its own id and reference", () => {
    expect(policy.clauses).toHaveLength(SIZES[id as keyof typeof SIZES]);
    expect(new Set(policy.clauses.map((clause) => clause.id)).size).toBe(policy.clauses.length);
    expect(new Set(policy.clauses.map((clause) => clause.ref)).size).toBe(policy.clauses.length);
  });

  test("is plain: whole sentences, none too long for a card", () => {
    for (const { ref, text } of policy.clauses) {
      expect.soft(text, ref).toMatch(/^[A-Z"].*[.?]$|https?:\S+$|\/$/s);
      expect.soft(text, ref).not.toMatch(STIFF);
      expect.soft(text.length, ref).toBeLessThan(640);
    }
  });

  test.each(ALWAYS)("has a clause for %s on a personal account", (concern) => {
    const spoken = policy.clauses.filter(
      (clause) => clause.applies.includes("personal") && clause.concerns[concern] !== undefined,
    );
    expect(spoken.length).toBeGreaterThan(0);
  });

  test("a clause that allows something never interrupts a kind word", () => {
    for (const clause of policy.clauses.filter((one) => one.modality === "may")) {
      for (const level of Object.values(clause.concerns)) {
        expect.soft(typeof level === "string" ? level : level.tone, clause.ref).toMatch(/hint|negative/);
      }
    }
  });
});

test("every concern is spoken of by some policy", () => {
  const spoken = new Set(
    POLICIES.flatMap((one) => one.clauses.flatMap((clause) => Object.keys(clause.concerns))),
  );
  expect([...spoken].sort()).toEqual([...CONCERNS].sort());
});
