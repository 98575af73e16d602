import { describe, expect, it } from "vitest";
import type { Rect } from "./chip-spot.ts";
import { panelSpot } from "./panel-spot.ts";

const rect = (left: number, top: number, width: number, height: number): Rect => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const around = (root: Rect) => ({ root, card: root, editor: root, controls: [] });

/** Whether the panel at its full height would cover any of the card. */
function covers(root: Rect, spot: { x: number; y: number; width: number; maxHeight: number }): boolean {
  return (
    spot.x < root.right &&
    root.left < spot.x + spot.width &&
    spot.y < root.bottom &&
    root.top < spot.y + spot.maxHeight
  );
}

describe("the panel", () => {
  it.each([
    ["right", rect(200, 100, 600, 140), { width: 1280, height: 800 }],
    ["left", rect(600, 100, 600, 140), { width: 1280, height: 800 }],
    ["below", rect(286, 106, 608, 140), { width: 1180, height: 760 }],
    ["above", rect(20, 420, 560, 300), { width: 600, height: 760 }],
  ] as const)("stands %s of the card without covering it", (side, root, screen) => {
    const spot = panelSpot(around(root), screen, null);
    expect(spot.side).toBe(side);
    expect(covers(root, spot)).toBe(false);
    expect(spot.y).toBeGreaterThanOrEqual(0);
    expect(spot.y + spot.maxHeight).toBeLessThanOrEqual(screen.height);
  });

  it("is a sheet where there is no room at all", () =>
    expect(panelSpot(around(rect(0, 0, 360, 640)), { width: 360, height: 640 }, null).side).toBe("sheet"));

  it("keeps its side while that has room, though a better one has come free", () => {
    const root = rect(200, 100, 600, 140);
    expect(panelSpot(around(root), { width: 1280, height: 800 }, "below").side).toBe("below");
  });

  it("changes its side when there is no room left", () => {
    const root = rect(200, 100, 600, 560);
    expect(panelSpot(around(root), { width: 1280, height: 800 }, "below").side).toBe("right");
  });
});
