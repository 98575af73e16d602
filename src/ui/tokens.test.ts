import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const CSS = readFileSync(new URL("tokens.css", import.meta.url), "utf8");
const [light = "", dark = ""] = CSS.split("@media");

/** The colours of a scheme by token; the dark one changes some of the light one. */
function colours(...blocks: readonly string[]): Map<string, string> {
  return new Map(
    blocks.flatMap((block) =>
      [...block.matchAll(/(--[\w-]+):\s*(#[0-9a-f]{6})\b/g)].map(([, name = "", hex = ""]) => [name, hex]),
    ),
  );
}

/** Contrast by WCAG 2.2: 1 to 21. */
function contrast(a: string, b: string): number {
  const [bright = 0, dim = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (bright + 0.05) / (dim + 0.05);
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const GROUNDS = ["--paper", "--paper-soft"];
const on = (words: readonly string[], grounds: readonly string[]) =>
  words.flatMap((word) => grounds.map((ground) => [word, ground] as const));

/** Words: 4.5 to 1 (WCAG 1.4.3). */
const WORDS = [
  ...on(["--ink", "--ink-soft", "--accent-strong", "--hint", "--warn", "--stop"], GROUNDS),
  ...on(["--ink", "--accent-strong"], ["--accent-soft", "--hint-soft", "--warn-soft", "--stop-soft"]),
  ["--on-accent", "--accent"],
  ["--on-accent", "--accent-strong"],
  ["--hint", "--hint-soft"],
  ["--warn", "--warn-soft"],
  ["--stop", "--stop-soft"],
] as const;
/** Edges of controls, the ring around the focus, the shapes of the levels: 3 to 1 (WCAG 1.4.11). */
const SHAPES = on(["--control-line", "--accent", "--hint", "--warn", "--stop"], GROUNDS);

describe.each([
  ["light", colours(light)],
  ["dark", colours(light, dark)],
])("%s colours", (_name, scheme) => {
  const ratio = (front: string, ground: string) =>
    contrast(scheme.get(front) ?? "missing", scheme.get(ground) ?? "missing");

  it.each(WORDS)("%s can be read on %s", (front, ground) =>
    expect(ratio(front, ground)).toBeGreaterThanOrEqual(4.5),
  );
  it.each(SHAPES)("%s can be seen on %s", (front, ground) =>
    expect(ratio(front, ground)).toBeGreaterThanOrEqual(3),
  );
});

it("measures as WCAG does", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
  expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
});
