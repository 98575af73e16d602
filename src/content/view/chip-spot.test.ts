import { describe, expect, it } from "vitest";
import { chipSpot } from "./chip-spot.ts";

const rect = (left: number, top: number, width: number, height: number) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const chip = { width: 170, height: 32 };
const editor = rect(350, 130, 520, 60);
const root = rect(286, 106, 608, 140);
const card = root;

describe("the chip", () => {
  it("stands beside the card", () =>
    expect(chipSpot({ editor, root, card, controls: [] }, chip, { width: 1180, height: 760 })).toEqual({
      x: 902,
      y: 130,
    }));

  it("stands on the lower edge of the box on a narrow screen", () =>
    expect(chipSpot({ editor, root, card, controls: [] }, chip, { width: 900, height: 760 })).toEqual({
      x: 692,
      y: 174,
    }));

  it("never covers the button that posts", () => {
    const post = rect(810, 195, 66, 36);
    const spot = chipSpot({ editor, root, card, controls: [post] }, chip, { width: 900, height: 760 });
    expect(spot).toEqual({ x: 692, y: 106 });
  });

  it("stays on the screen", () => {
    const bottom = rect(0, 900, 320, 90);
    const low = { editor: rect(0, 900, 200, 40), root: bottom, card: bottom, controls: [] };
    const { x, y } = chipSpot(low, chip, { width: 320, height: 480 });
    expect(x).toBeGreaterThanOrEqual(0);
    expect(y + chip.height).toBeLessThanOrEqual(480);
  });
});
