import { describe, expect, test } from "vitest";
import type { Draft } from "../draft.ts";
import type { Finding } from "../finding.ts";
import { read } from "../text/reading.ts";
import { NO_WORKPLACE } from "../workplace.ts";
import { RULES } from "./index.ts";
import type { Example, Rule } from "./rule.ts";

function findings(example: Example, rule: Rule): readonly Finding[] {
  const { workplace, at: _at, ...rest } = example;
  const draft: Draft = {
    site: "facebook",
    surface: "post",
    account: "personal",
    attachments: [],
    replyTo: "",
    ...rest,
  };
  const reading = read(draft, { ...NO_WORKPLACE, ...workplace });
  const earlier: Finding[] = [];
  for (const other of RULES) {
    if (other === rule) break;
    earlier.push(...other.find(reading, earlier));
  }
  return rule.find(reading, earlier);
}

describe.each(RULES.map((rule) => [rule.concern, rule] as const))("%s", (concern, rule) => {
  test("has examples of both sides", () => {
    expect(rule.flags.length).toBeGreaterThan(0);
    expect(rule.passes.length).toBeGreaterThan(0);
  });

  test.each(rule.flags.map((example) => [example.text, example] as const))("raises: %s", (text, example) => {
    const found = findings(example, rule);
    expect(found).not.toEqual([]);
    for (const { concern: own, start, end, score } of found) {
      expect(own).toBe(concern);
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThanOrEqual(start);
      expect(end).toBeLessThanOrEqual(text.length);
      expect(score).toBeGreaterThan(0);
    }
    if (example.at !== undefined)
      expect(found.map(({ start, end }) => text.slice(start, end))).toContain(example.at);
  });

  test.each(rule.passes.map((example) => [example.text, example] as const))(
    "leaves alone: %s",
    (_text, example) => {
      expect(findings(example, rule)).toEqual([]);
    },
  );
});

test("each concern has one rule", () => {
  const concerns = RULES.map(({ concern }) => concern);
  expect(new Set(concerns).size).toBe(concerns.length);
});
