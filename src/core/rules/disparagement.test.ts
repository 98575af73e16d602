import { describe, expect, test } from "vitest";
import type { Draft } from "../draft.ts";
import { read } from "../text/reading.ts";
import { NO_WORKPLACE } from "../workplace.ts";
import { disparagement } from "./disparagement.ts";

const draft: Draft = {
  text: "",
  site: "facebook",
  surface: "post",
  account: "personal",
  attachments: [],
  replyTo: "",
};

function evidence(text: string) {
  const reading = read({ ...draft, text }, NO_WORKPLACE);
  const { score, span } = disparagement(reading);
  return { score, at: span === null ? "" : reading.plain.text.slice(...span) };
}

describe("evidence that somebody around the school is run down", () => {
  test.each([
    ["her mum is a cow", "mum is a cow"],
    ["my year 9s are feral again", "my year 9s are feral"],
    ["wet play. the kids were little monsters", "kids were little monsters"],
    ["honestly can't stand 8B", "can't stand 8b"],
    ["Year 3 today, what a nightmare that class is", "nightmare that class"],
    ["no wonder the kids are thick", "kids are thick"],
    ["some parents should be muzzled", "parents should be muzzled"],
  ])("%s", (text, at) => {
    const found = evidence(text);
    expect(found.score).toBeGreaterThan(0.5);
    expect(found.at).toBe(at);
  });

  test.each([
    "my class did a joke book and a monster mask",
    "my mum is useless with her phone",
    "nobody in my class is stupid",
    "my year 9s think I'm useless at football",
    "I was a horrible teenager, sorry Mr Ogilvy",
    "hate parents evening",
    'a boy said "the kids are thick"',
    "the gravy was thick as anything",
    "love my class, the little monsters",
  ])("leaves alone: %s", (text) => {
    expect(evidence(text).score).toBeLessThan(0.25);
  });

  test("takes time in step with the length of the text", () => {
    const long = "year 9 are thick as their stupid parents ".repeat(2000);
    const reading = read({ ...draft, text: long }, NO_WORKPLACE);
    const start = performance.now();
    expect(disparagement(reading).score).toBeGreaterThan(0.5);
    expect(performance.now() - start).toBeLessThan(1500);
  });
});
