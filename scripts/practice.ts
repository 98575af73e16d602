import { join } from "node:path";
import type { Settings } from "../src/core/settings.ts";
import { PAGES, type PageSpec } from "../test/e2e/pages/pages.ts";
import { ROOT } from "./packages.mjs";

/** What `npm start` and the screenshots show: somebody at a made-up school, in the middle of a draft. */
export const CHROME = join(ROOT, "dist/chrome");

export const SAMPLE_SETTINGS: Partial<Settings> = {
  workplace: {
    name: "Oakfield Primary School",
    aliases: ["Oakfield"],
    handles: ["@OakfieldPri"],
    hashtags: ["#TeamOakfield"],
    domain: "oakfieldprimary.sch.uk",
    town: "Ashby",
    head: "Mrs Patel",
    people: [],
  },
  policy: "bentilee",
  welcomed: true,
};

/** Unfinished on purpose: the person at the keyboard finishes it. */
export const SAMPLE_DRAFT =
  "Jayden bit someone in my class again today, and it was still the calmest Friday we have had at";
export const SAMPLE_ENDING = " Oakfield this term";

/** The English page of each site that a newcomer sees, X first. */
export function firstPages(): PageSpec[] {
  return ["x-en", "facebook-en", "linkedin-native-en"].map((id) => {
    const page = PAGES.find((one) => one.id === id);
    if (!page) throw new Error(`There is no practice page ${id}.`);
    return page;
  });
}
