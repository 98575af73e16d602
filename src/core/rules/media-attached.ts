import type { Concern } from "../concern.ts";
import { blended, POSSIBLE } from "./blend.ts";
import { finding } from "./matching.ts";
import type { Rule } from "./rule.ts";

const OWN: readonly Concern[] = [
  "school-named",
  "school-implied",
  "pupil-identified",
  "pupil-mentioned",
  "colleague-mentioned",
  "parent-mentioned",
];

/** A picture or video that may show pupils, colleagues or the school: the words around it say so. */
export const mediaAttached: Rule = {
  concern: "media-attached",
  find(reading, earlier) {
    const { attachments, account } = reading.draft;
    if (!attachments.some(({ kind }) => kind === "image" || kind === "video")) return [];
    const shown = account === "official" ? officialScore(reading.references) : 0;
    const spoken = earlier.filter(({ concern }) => OWN.includes(concern)).map(({ score }) => score);
    const score = blended(reading, "media-attached", Math.max(shown, ...spoken, 0));
    if (score < POSSIBLE) return [];
    return [finding("media-attached", 0, 0, { why: { key: "why_media_attached" }, tone: "neutral", score })];
  },
  flags: [
    { text: "Making memories at the farm today with my class", attachments: [{ kind: "image" }] },
    { text: "Happy birthday to Freya in Y4!", attachments: [{ kind: "image" }], account: "official" },
  ],
  passes: [
    { text: "Bruno has passed Puppy School with distinction", attachments: [{ kind: "image" }] },
    { text: "Making memories at the farm today with my class" },
    { text: "my class", attachments: [{ kind: "link" }] },
  ],
};

/** On the school's own page: are children spoken of beside the picture? */
function officialScore(references: readonly { kind: string; confidence: number }[]): number {
  return references.some(
    ({ kind, confidence }) => (kind === "class" || kind === "pupil") && confidence >= 0.3,
  )
    ? 0.6
    : 0;
}
