import { describe, expect, test } from "vitest";
import { NO_WORKPLACE } from "../../workplace.ts";
import { read } from "../reading.ts";
import { BUCKETS } from "./collector.ts";
import { encode, LONGEST, ROWS } from "./encode.ts";
import { features } from "./features.ts";

function reading(text: string, replyTo = "") {
  const draft = { text, site: "x", surface: "post", account: "personal", attachments: [], replyTo } as const;
  return read(draft, NO_WORKPLACE);
}

describe("features", () => {
  test("are the same for the same draft and stay within the buckets", () => {
    const [one] = features(reading("my year 9s were lovely today"));
    expect(one).toEqual(features(reading("my year 9s were lovely today"))[0]);
    expect(Math.max(...(one?.index ?? []))).toBeLessThan(BUCKETS);
    expect(one?.index.length).toBe(one?.value.length);
  });

  test("do not depend on the class, the number or the person's name alone", () => {
    const shared = (a: string, b: string) => {
      const [x, y] = [features(reading(a))[0], features(reading(b))[0]];
      const known = new Set(x?.index);
      return (y?.index ?? []).filter((bucket) => known.has(bucket)).length / (y?.index.length ?? 1);
    };
    expect(shared("9C are the worst class going", "8B are the worst class going")).toBeGreaterThan(
      shared("9C are the worst class going", "tulips are the worst class going"),
    );
  });

  test("look at a long draft in windows that together cover every clause", () => {
    const text = Array.from(
      { length: 40 },
      (_, i) => `day${i} we walked to place${i} and saw bird${i}.`,
    ).join(" ");
    const [whole, ...windows] = features(reading(text));
    expect(windows.length).toBeGreaterThan(2);
    const seen = new Set(windows.flatMap(({ clause }) => clause));
    for (let at = 0; at < (whole?.clauses.length ?? 0); at++) expect(seen).toContain(at);
  });

  test.each(["", " ", "\ud800", "constructor toString __proto__", "🙃", "a".repeat(3000)])(
    "read any text: %j",
    (text) => {
      const [one] = features(reading(text, text));
      expect(one?.value.every(Number.isFinite)).toBe(true);
    },
  );
});

describe("encoding for the network", () => {
  test("uses rows of the table only, and cuts what is far too long", () => {
    const { tokens, reply } = encode(
      reading("word ".repeat(LONGEST + 50), "are they any better"),
      new Map([["word", 0]]),
    );
    expect(tokens.length).toBe(LONGEST);
    for (const { rows, pieces } of tokens)
      for (const row of [...rows, ...pieces]) expect(row).toBeLessThan(ROWS);
    expect(reply.length).toBeGreaterThan(0);
  });

  test("makes unknown words of pieces, so that a slip still resembles the word", () => {
    const pieces = (word: string) => [...(encode(reading(word), new Map()).tokens[0]?.pieces ?? [])];
    const shared = pieces("gormlss").filter((piece) => pieces("gormless").includes(piece));
    expect(shared.length).toBeGreaterThan(1);
  });
});
