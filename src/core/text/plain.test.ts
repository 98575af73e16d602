import { expect, test } from "vitest";
import { fold } from "./fold.ts";
import { plain } from "./plain.ts";
import { tokenise } from "./tokens.ts";

test.each([
  ["Oakfield", "oakfield"],
  ["St Mary’s “lot”", 'st mary\'s "lot"'],
  ["f\u200bu\u00adck", "fuck"],
  ["Оakfield", "oakfield"],
  ["Café ﬁne", "cafe fine"],
  ["𝗯𝗼𝗹𝗱", "bold"],
])("%s is matched as %s", (written, matched) => {
  expect(plain(written).text).toBe(matched);
});

test("every plain place leads back to the original", () => {
  const text = "a\u200bb é ﬁx 👍🏽 “x”";
  const { text: matched, span } = plain(text);
  for (let i = 0; i < matched.length; i++) {
    const { start, end } = span(i, i + 1);
    expect(end).toBeGreaterThan(start);
    expect(plain(text.slice(start, end)).text).toContain(matched.charAt(i));
  }
});

test("a lone surrogate is kept", () => {
  expect(plain("a\ud800b").span(1, 2)).toEqual({ start: 1, end: 2 });
});

test.each([
  ["sh1t", "shit"],
  ["fuuuuck", "fuck"],
  ["9c", "9c"],
  ["y4", "y4"],
  ["0akfield", "oakfield"],
])("%s folds to %s", (word, folded) => {
  expect(fold(word)).toBe(folded);
});

test("tokens carry their place in the original", () => {
  const text = "Hi @Mr_B, “Ellie’s” y4 #TeamOakfield a@b.example 👍";
  const tokens = tokenise(text, plain(text));
  expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual([
    "Hi",
    "@Mr_B",
    ",",
    "“",
    "Ellie’s",
    "”",
    "y4",
    "#TeamOakfield",
    "a@b.example",
    "👍",
  ]);
  expect(tokens[4]).toMatchObject({ norm: "ellie", possessive: true, capital: true });
  expect(tokens.map(({ kind }) => kind)).toContain("emoji");
});
