import { expect, test } from "vitest";
import { POLICIES } from "../policies/index.ts";
import { sectionsOf } from "./sections.ts";

test.each(POLICIES.map((policy) => [policy.id, policy] as const))(
  "%s: every clause once, in order",
  (_id, policy) => {
    const sections = sectionsOf(policy);
    expect(sections.flatMap((section) => section.clauses)).toEqual(policy.clauses);
    expect(new Set(sections.map((section) => section.id)).size).toBe(sections.length);
    expect(sections.length).toBeGreaterThan(3);
  },
);
