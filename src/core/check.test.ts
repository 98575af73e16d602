import { describe, expect, test } from "vitest";
import { POLICIES } from "../policies/index.ts";
import { check, findAll } from "./check.ts";
import type { Draft } from "./draft.ts";
import type { Rule } from "./rules/rule.ts";
import type { Setup } from "./setup.ts";
import { NO_WORKPLACE } from "./workplace.ts";

const SETUP: Setup = {
  workplace: { ...NO_WORKPLACE, name: "Oakfield Primary School", aliases: ["Oakfield"] },
  policies: POLICIES,
  disclaimer: "",
  exceptions: [],
  off: [],
};

function draft(text: string, more: Partial<Draft> = {}): Draft {
  return {
    text,
    site: "facebook",
    surface: "post",
    account: "personal",
    attachments: [],
    replyTo: "",
    ...more,
  };
}

const concerns = (text: string, setup: Setup) => check(draft(text), setup).map(({ concern }) => concern);

describe("check", () => {
  test("says nothing about an empty draft", () => {
    expect(check(draft(""), SETUP)).toEqual([]);
  });

  test("a rule that throws costs nobody the others", () => {
    const broken: Rule = {
      concern: "copyright",
      find: () => {
        throw new Error("broken");
      },
      flags: [],
      passes: [],
    };
    const sound: Rule = {
      concern: "profanity",
      find: () => [
        { concern: "profanity", start: 0, end: 1, why: { key: "why_profanity" }, tone: "negative", score: 1 },
      ],
      flags: [],
      passes: [],
    };
    expect(findAll(draft("x"), SETUP, [broken, sound])).toHaveLength(1);
    expect(() => findAll(draft("x"), SETUP, [broken, broken, sound])).toThrow("could not be checked");
  });

  test("an exception holds for its whole words only", () => {
    const named = "Lovely teaching day at Oakfield";
    const excepting = (words: string): Setup => ({
      ...SETUP,
      exceptions: [{ concern: "school-named", words }],
    });
    expect(concerns(named, SETUP)).toContain("school-named");
    expect(concerns(named, excepting("oakfield"))).not.toContain("school-named");
    expect(concerns(named, excepting("at Oakfield"))).not.toContain("school-named");
    expect(concerns(named, excepting("field"))).toContain("school-named");
    expect(concerns(named, excepting("Oakfield Road"))).toContain("school-named");
  });

  test("a concern that is switched off is not raised, nor what follows from it", () => {
    const found = concerns("Lovely teaching day at Oakfield", { ...SETUP, off: ["school-named"] });
    expect(found).not.toContain("school-named");
    expect(found).not.toContain("disclaimer-missing");
  });

  test.each([
    "\ud800 lone surrogates \udc00",
    "constructor __proto__ toString hasOwnProperty",
    "ﬁ ﬃ ǆ İstanbul İİİ ẞ",
    "👨‍👩‍👧‍👦🏴󠁧󠁢󠁷󠁬󠁳󠁿 y4 🖕",
    "\u0000\u200b\u202e",
    "((((((((((((((((((((((((((((((((",
    "a.".repeat(3000),
    "0 ".repeat(3000),
    "f*".repeat(3000),
    "'".repeat(3000),
    "at the ".repeat(900),
    "@".repeat(5000),
    "07700 ".repeat(900),
  ])("spans stay within any string (%#)", (text) => {
    for (const { findings } of check(draft(text, { replyTo: text }), SETUP)) {
      for (const { start, end } of findings) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }
  });

  test("twice the text takes little more than twice the time", { timeout: 30_000 }, () => {
    const post =
      "My year 9s at Oakfield were a nightmare today and Mrs Patel, 07700 900417, told Kayden's mum. ";
    // Processor time, not the clock: other work on the machine must not count.
    const time = (text: string) => {
      const runs = Array.from({ length: 7 }, () => {
        const began = process.cpuUsage();
        check(draft(text), SETUP);
        return process.cpuUsage(began).user;
      });
      return Math.min(...runs);
    };
    time(post.repeat(20));
    expect(time(post.repeat(80))).toBeLessThan(2.8 * time(post.repeat(40)) + 2000);
  });
});
