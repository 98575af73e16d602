import type { Around, Size } from "./chip-spot.ts";

export const SIDES = ["right", "left", "below", "above", "sheet"] as const;
/** On which side of the card the panel stands; `sheet`: along the lower edge of the screen, where nothing else fits. */
export type Side = (typeof SIDES)[number];

export interface PanelSpot {
  readonly side: Side;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly maxHeight: number;
}

/** CSS pixels. */
const GAP = 8;
const WIDTH = 412;
const HEIGHT = 640;
/** Below this height a panel is no use. */
const LEAST = 300;

/**
 * Where the panel goes so that it covers neither the words nor the button: the first side with room. `held` is the
 * side it is on already: it stays there as long as it can, so that nothing jumps while somebody types.
 */
export function panelSpot(around: Around, screen: Size, held: Side | null): PanelSpot {
  const sides = held && held !== "sheet" ? [held, ...SIDES] : SIDES;
  for (const side of sides) {
    const spot = spotOn(side, around, screen);
    if (spot) return spot;
  }
  return sheet(screen);
}

function spotOn(side: Side, { root, editor }: Around, screen: Size): PanelSpot | null {
  const width = Math.min(WIDTH, screen.width - 2 * GAP);
  const y = clamp(editor.top, GAP, screen.height - LEAST - GAP);
  const tall = Math.min(HEIGHT, screen.height - y - GAP);
  const x = clamp(root.right - width, GAP, screen.width - width - GAP);
  const under = screen.height - root.bottom - 2 * GAP;
  const over = root.top - 2 * GAP;
  switch (side) {
    case "right":
      if (root.right + width + 2 * GAP > screen.width) return null;
      return { side, x: root.right + GAP, y, width, maxHeight: tall };
    case "left":
      if (root.left - width - 2 * GAP < 0) return null;
      return { side, x: root.left - width - GAP, y, width, maxHeight: tall };
    case "below":
      if (under < LEAST || root.bottom < 0) return null;
      return { side, x, y: root.bottom + GAP, width, maxHeight: Math.min(HEIGHT, under) };
    case "above":
      if (over < LEAST || root.top > screen.height) return null;
      return { side, x, y: GAP, width, maxHeight: Math.min(HEIGHT, over) };
    case "sheet":
      return null;
  }
}

function sheet(screen: Size): PanelSpot {
  const maxHeight = Math.min(HEIGHT, Math.round(screen.height * 0.5));
  const width = Math.min(WIDTH, screen.width - 2 * GAP);
  return {
    side: "sheet",
    x: screen.width - width - GAP,
    y: screen.height - maxHeight - GAP,
    width,
    maxHeight,
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, Math.max(least, most)));
}
