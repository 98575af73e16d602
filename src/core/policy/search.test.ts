import { describe, expect, test } from "vitest";
import { builtInPolicy, POLICIES } from "../../policies/index.ts";
import type { Policy } from "./policy.ts";
import { lookUp } from "./search.ts";

const reach2 = lookUp([builtInPolicy("reach2") as Policy]);
const first = (question: string) => reach2.find(question, 1)[0]?.clause.ref;

describe("lookUp", () => {
  test("finds while the word is still being typed", () => {
    expect(first("wikip")).toBe("6.2, guideline 15");
    expect(first("passw")).toBe("8.2");
  });

  test("forgives slips of the keyboard", () => {
    expect(first("wikepedia")).toBe("6.2, guideline 15");
    expect(first("cyberbulying evidance")).toBe(first("cyberbullying evidence"));
  });

  test("knows British words for the same thing", () => {
    for (const words of ["pics of the kids", "photos of pupils", "snaps of pupils"]) {
      expect(reach2.find(words, 1)[0]?.clause.concerns["media-attached"]).toBeDefined();
    }
    expect(reach2.find("befriend a kid", 3).every((hit) => hit.clause.topics.includes("friends"))).toBe(true);
  });

  test("takes a reference for what it is", () => {
    expect(first("6.4")).toBe("6.4");
    expect(first("6.3, ITEM 1")).toBe("6.3, item 1");
  });

  test("says where the text matches, in order and apart", () => {
    const [hit] = reach2.find("written consent for photos");
    const marked = hit?.matches.map(({ start, end }) => hit.clause.text.slice(start, end)) ?? [];
    expect(marked).toContain("photograph");
    expect(marked).toContain("consent");
    const starts = hit?.matches.map((match) => match.start) ?? [];
    expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
  });

  test.each(["", "   ", "?", "the", "constructor __proto__", "#photo", "*".repeat(500)])(
    "%j breaks nothing",
    (question) => expect(Array.isArray(reach2.find(question))).toBe(true),
  );

  test("a topic lists its clauses, duties before purposes", () => {
    const photos = reach2.topic("photos");
    expect(photos.length).toBeGreaterThan(8);
    expect(photos.every((hit) => hit.clause.topics.includes("photos"))).toBe(true);
    expect(photos[0]?.clause.modality).toMatch(/must/);
  });

  test("searches several policies at once", () => {
    const both = lookUp(POLICIES.filter((policy) => ["bentilee", "reach2"].includes(policy.id)));
    const found = new Set(both.find("photos of pupils").map((hit) => hit.policy.id));
    expect(found).toEqual(new Set(["bentilee", "reach2"]));
  });
});

test("2,000 clauses answer within 10 ms", () => {
  const clauses = POLICIES.flatMap((policy) => policy.clauses);
  const many = Array.from({ length: 2000 }, (_, at) => {
    const clause = clauses[at % clauses.length] as Policy["clauses"][number];
    return { ...clause, id: `c${at}` };
  });
  const look = lookUp([{ ...(POLICIES[0] as Policy), clauses: many }]);
  const questions = [
    "can i be friends with parents on facebook",
    "posting class photos",
    "disclaimer",
    "phone in class",
  ];
  for (const question of questions) look.find(question);
  // The best of several runs each: what the search needs, not what else the machine was doing.
  for (const question of questions) {
    const times = Array.from({ length: 8 }, () => {
      const begin = performance.now();
      look.find(question);
      return performance.now() - begin;
    });
    expect(Math.min(...times), question).toBeLessThan(10);
  }
});
