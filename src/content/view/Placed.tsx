import { autoUpdate, computePosition, type Middleware, type Placement } from "@floating-ui/dom";
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

export interface PlacedProps {
  /** What it stands at; it follows when that scrolls or changes its size. */
  readonly at: HTMLElement;
  readonly placement: Placement;
  /** Made once: what is placed does not change its ways while it is shown. */
  readonly middleware: Middleware[];
  /** The element it stands at was taken out of the page. */
  readonly onGone: () => void;
  readonly children: ComponentChildren;
}

/** Keeps something beside an element of the page without touching that element. */
export function Placed({ at, placement, middleware, onGone, children }: PlacedProps) {
  const ref = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another element is a reason to start again
  useLayoutEffect(() => {
    const floating = ref.current;
    if (!floating) return;
    const update = async () => {
      if (!at.isConnected) return onGone();
      const options = { strategy: "fixed", placement, middleware } as const;
      const { x, y, middlewareData } = await computePosition(at, floating, options);
      floating.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
      floating.classList.toggle("there", !middlewareData.hide?.referenceHidden);
    };
    return autoUpdate(at, floating, update);
  }, [at]);
  return (
    <div ref={ref} class="placed">
      {children}
    </div>
  );
}
