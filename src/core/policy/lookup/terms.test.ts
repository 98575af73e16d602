import { expect, test } from "vitest";
import { stem, termsOf } from "./terms.ts";

test.each([
  [["photo", "photos"]],
  [["message", "messages", "messaged", "messaging"]],
  [["tag", "tags", "tagged", "tagging"]],
  [["reply", "replies", "replied", "replying"]],
  [["policy", "policies"]],
  [["criticise", "criticised", "criticising", "criticize"]],
  [["pupil", "pupils", "pupil's", "pupils'"]],
])("%j are one word", (words) => expect(new Set(words.map(stem)).size).toBe(1));

test.each([
  ["friend", "friendly"],
  ["class", "clas"],
  ["anonymous", "anonymity"],
])("%s and %s are two", (a, b) => expect(stem(a)).not.toBe(stem(b)));

test("words keep their places, in UTF-16 code units", () => {
  const text = "🎉 Don’t tag pupils";
  expect(termsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(["Don’t", "tag", "pupils"]);
});
