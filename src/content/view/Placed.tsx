import { autoUpdate } from "@floating-ui/dom";
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Around, Size } from "./chip-spot.ts";
import type { Place } from "./model.ts";

export interface Spot {
  /** CSS pixels of the viewport. */
  readonly x: number;
  readonly y: number;
  readonly maxHeight?: number;
}

export interface PlacedProps {
  /** What it stands at; it follows when that moves or changes its size. */
  readonly place: Place;
  /** The place for something of this size. */
  readonly spot: (around: Around, size: Size, screen: Size) => Spot;
  /** Not shown while the box is scrolled out of sight. */
  readonly hides?: boolean;
  /** The box was taken out of the page. */
  readonly onGone: () => void;
  readonly children: ComponentChildren;
}

/** Keeps something beside a box of the page without touching that box. */
export function Placed({ place, spot, hides = false, onGone, children }: PlacedProps) {
  const ref = useRef<HTMLDivElement>(null);
  const latest = useRef(place);
  latest.current = place;
  const { editor } = place;
  useLayoutEffect(() => {
    const floating = ref.current;
    if (!floating) return;
    const update = () => {
      if (!editor.isConnected) return onGone();
      const screen = { width: innerWidth, height: innerHeight };
      const around = look(latest.current);
      const { x, y, maxHeight } = spot(around, sizeOf(floating), screen);
      floating.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
      if (maxHeight) floating.style.setProperty("--room", `${Math.floor(maxHeight)}px`);
      floating.classList.add("there");
      floating.classList.toggle("away", hides && !inSight(around, screen));
    };
    return autoUpdate(editor, floating, update);
  }, [editor]);
  return (
    <div ref={ref} class="placed">
      {children}
    </div>
  );
}

function look({ editor, root, controls }: Place): Around {
  const card = root.closest("[role=dialog], dialog") ?? root;
  return {
    editor: editor.getBoundingClientRect(),
    root: root.getBoundingClientRect(),
    card: card.getBoundingClientRect(),
    controls: controls().map((control) => control.getBoundingClientRect()),
  };
}

function sizeOf({ offsetWidth, offsetHeight }: HTMLElement): Size {
  return { width: offsetWidth, height: offsetHeight };
}

function inSight({ editor }: Around, screen: Size): boolean {
  const shown = editor.right > editor.left && editor.bottom > editor.top;
  return shown && editor.bottom > 0 && editor.top < screen.height;
}
