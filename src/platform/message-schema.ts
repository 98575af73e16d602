import * as v from "valibot";
import { CONCERNS, LEVELS } from "../core/concern.ts";
import { SITES, SURFACES } from "../core/draft.ts";
import { LONGEST_EXCEPTION, type ToBackground } from "./messages.ts";

/** Longest draft that is checked, in UTF-16 code units: LinkedIn articles end at 125,000, nothing else comes near. */
export const LONGEST = 200_000;

const words = v.pipe(v.string(), v.maxLength(1000));
/** As long as the settings keep an exception, in UTF-16 code units. */
const excepted = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LONGEST_EXCEPTION));

const DraftSchema = v.strictObject({
  text: v.pipe(v.string(), v.maxLength(LONGEST)),
  site: v.picklist(SITES),
  surface: v.picklist(SURFACES),
  account: v.picklist(["personal", "official"]),
  attachments: v.pipe(
    v.array(v.strictObject({ kind: v.picklist(["image", "video", "document", "link"]) })),
    v.maxLength(100),
  ),
  replyTo: v.pipe(v.string(), v.maxLength(LONGEST)),
});

const ToBackgroundSchema = v.variant("type", [
  v.strictObject({ type: v.literal("warm") }),
  v.strictObject({ type: v.literal("check"), draft: DraftSchema, revision: v.number() }),
  v.strictObject({
    type: v.literal("badge"),
    count: v.pipe(v.number(), v.integer(), v.minValue(0)),
    gravest: v.picklist(["none", ...LEVELS]),
  }),
  v.strictObject({ type: v.literal("except"), concern: v.picklist(CONCERNS), words: excepted }),
  v.strictObject({ type: v.literal("unexcept"), concern: v.picklist(CONCERNS), words: excepted }),
  v.strictObject({ type: v.literal("open-options"), hash: words }),
  v.strictObject({ type: v.literal("open-clause"), policy: words, clause: words }),
  v.strictObject({ type: v.literal("selection") }),
]);

/** The value as a message to the background, or null where it is not one. */
export function toBackground(value: unknown): ToBackground | null {
  const parsed = v.safeParse(ToBackgroundSchema, value);
  return parsed.success ? parsed.output : null;
}
