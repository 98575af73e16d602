/** A rectangle in CSS pixels of the viewport. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Around {
  readonly editor: Rect;
  /** What belongs to the box and to no other. */
  readonly root: Rect;
  /** The dialog around it, or again the root. */
  readonly card: Rect;
  /** What must never be covered: the controls that send the post. */
  readonly controls: readonly Rect[];
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Between the chip and what it stands at, in px. */
const GAP = 8;

/**
 * Where the chip goes: beside the card at the height of the box; where there is no room, half on the lower edge of the
 * box, or on its upper edge where the lower one would cover the button that posts.
 */
export function chipSpot({ editor, card, controls }: Around, chip: Size, screen: Size) {
  const beside = { x: card.right + GAP, y: editor.top };
  if (card.right <= screen.width && beside.x + chip.width + GAP <= screen.width)
    return inside(beside, chip, screen);
  const x = editor.right - chip.width - GAP;
  const low = inside({ x, y: editor.bottom - chip.height / 2 }, chip, screen);
  const covers = controls.some((control) => overlap(control, low, chip));
  return covers ? inside({ x, y: editor.top - chip.height + GAP }, chip, screen) : low;
}

function inside({ x, y }: { x: number; y: number }, chip: Size, screen: Size) {
  return {
    x: Math.max(GAP, Math.min(x, screen.width - chip.width - GAP)),
    y: Math.max(GAP, Math.min(y, screen.height - chip.height - GAP)),
  };
}

function overlap(rect: Rect, at: { x: number; y: number }, size: Size): boolean {
  return (
    rect.left < at.x + size.width && at.x < rect.right && rect.top < at.y + size.height && at.y < rect.bottom
  );
}
