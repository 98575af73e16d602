import type { Site, Surface } from "../../../src/core/draft.ts";
import type { Family } from "../../../src/editors/editor.ts";
import { facebookPages } from "./facebook/spec.ts";
import { linkedinPages } from "./linkedin/spec.ts";
import { xPages } from "./x/spec.ts";

/** One compose box of a practice page, and how a person gets to it. Selectors cross open shadow roots with ">>>". */
export interface SurfaceSpec {
  /** Key in `practice.state()` and in what was sent. */
  readonly name: string;
  readonly surface: Surface;
  /** Address on the site, with what makes the page show this surface. */
  readonly url: string;
  /** Pressed in order until the box is there. */
  readonly open: readonly string[];
  /** The editable element. */
  readonly box: string;
  /** Place of `box` among the texts that are sent; 0 unless told. */
  readonly at?: number;
  /** Further boxes that the same press sends. */
  readonly more?: readonly string[];
  /** Pressed in order to send; only the last one posts. */
  readonly send: readonly string[];
  /** Keys that send from inside the box. */
  readonly keys: readonly string[];
}

export interface PageSpec {
  readonly id: string;
  readonly site: Site;
  /** File in this folder, without ".html". */
  readonly html: string;
  readonly family: Family;
  readonly lang: "en" | "de";
  /** A box on the page of the first surface that is none of our business: a search, a private message. */
  readonly leaveAlone?: string;
  /** The first is the one that `npm start` opens. */
  readonly surfaces: readonly [SurfaceSpec, ...SurfaceSpec[]];
}

/** Every practice page. A new site is one more list here. */
export const PAGES: readonly PageSpec[] = [...xPages, ...facebookPages, ...linkedinPages];
