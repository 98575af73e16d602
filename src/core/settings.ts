import * as v from "valibot";
import { CONCERNS } from "./concern.ts";
import { SITES } from "./draft.ts";
import { PolicySchema } from "./policy/policy.ts";

/**
 * The person's settings (storage.local) and the school's (storage.managed): one schema for both. Each field has a
 * fallback, so that one broken value costs that value and nothing else.
 */
const words = (max: number) => v.pipe(v.string(), v.trim(), v.maxLength(max));
const list = (items: number) => v.fallback(v.pipe(v.array(words(200)), v.maxLength(items)), []);
const text = (max: number) => v.fallback(words(max), "");

const WorkplaceSchema = v.object({
  name: text(200),
  aliases: list(50),
  handles: list(50),
  hashtags: list(50),
  domain: text(200),
  town: text(100),
  head: text(100),
  people: list(5000),
});

export const SettingsSchema = v.object({
  workplace: v.fallback(WorkplaceSchema, () => v.parse(WorkplaceSchema, {})),
  /** Id of a built-in policy, or "own" for the school's own. */
  policy: v.fallback(v.pipe(v.string(), v.maxLength(60)), "ict-aup"),
  /** The school's own policy after import and review. */
  own: v.fallback(v.nullable(PolicySchema), null),
  /** Id of the trust's policy under the school's, or "". */
  trust: v.fallback(v.pipe(v.string(), v.maxLength(60)), ""),
  disclaimer: text(500),
  /** Handles or page names that are the school's official accounts, by site. */
  official: v.fallback(v.object({ x: list(20), facebook: list(20), linkedin: list(20) }), {
    x: [],
    facebook: [],
    linkedin: [],
  }),
  off: v.fallback(
    v.object({
      sites: v.fallback(v.array(v.picklist(SITES)), []),
      concerns: v.fallback(v.array(v.picklist(CONCERNS)), []),
    }),
    { sites: [], concerns: [] },
  ),
  exceptions: v.fallback(
    v.pipe(v.array(v.object({ concern: v.picklist(CONCERNS), words: words(200) })), v.maxLength(500)),
    [],
  ),
  /** Whether the welcome page has been seen to its end. */
  welcomed: v.fallback(v.boolean(), false),
});

export type Settings = v.InferOutput<typeof SettingsSchema>;

export const DEFAULT_SETTINGS: Settings = v.parse(SettingsSchema, {});
