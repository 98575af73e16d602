import { expect, test } from "vitest";
import { meant } from "./spelling.ts";

const WORDS = ["journalist", "photo", "parent", "rant", "disclaim", "wikipedia"];

test.each([
  ["jurnalist", "journalist"],
  ["jounralist", "journalist"],
  ["phto", "photo"],
  ["photoo", "photo"],
  ["disclam", "disclaim"],
  ["wikepadia", "wikipedia"],
])("%s is %s", (word, want) => expect(meant(word, WORDS)).toBe(want));

test.each(["ran", "banana", "xyzzyplugh", ""])("%j is left alone", (word) =>
  expect(meant(word, WORDS)).toBe(""),
);

test("of two it takes the nearer", () => expect(meant("parant", ["parental", "parent"])).toBe("parent"));
