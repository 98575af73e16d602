import { describe, expect, it } from "vitest";
import { added, removed } from "./exception-list.ts";

const park = { concern: "school-named", words: "Oakfield Park" } as const;

describe("exceptions", () => {
  it("are kept once, whatever their case", () =>
    expect(added([park], { concern: "school-named", words: " oakfield park" })).toEqual([
      { concern: "school-named", words: " oakfield park" },
    ]));
  it("count for their concern only", () =>
    expect(removed([park], { concern: "profanity", words: "Oakfield Park" })).toEqual([park]));
  it("make room for new ones", () => {
    const many = Array.from({ length: 500 }, (_, at) => ({ concern: "profanity" as const, words: `w${at}` }));
    const now = added(many, park);
    expect(now).toHaveLength(500);
    expect(now.at(-1)).toEqual(park);
    expect(now[0]?.words).toBe("w1");
  });
});
