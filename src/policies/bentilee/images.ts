import type { Clause } from "../../core/policy/policy.ts";

/** Photos and videos. */
export const images: readonly Clause[] = [
  {
    id: "use-of-images-item-2",
    ref: "Use of images, item 2",
    heading: "Use of images",
    text: "Staff must under no circumstances share or upload pictures of pupils online, except through social media accounts that the school owns.",
    applies: ["personal"],
    modality: "must-not",
    concerns: { "media-attached": "warn" },
    topics: ["photos", "pupils"],
  },
  {
    id: "use-of-images-item-3-sentence-2",
    ref: "Use of images, item 3, sentence 2",
    heading: "Use of images",
    text: "Pupils in a picture should be suitably dressed, must not be made fun of, and must not be on any school list of children whose images may not be published.",
    applies: ["official"],
    modality: "should",
    concerns: { "media-attached": "hint", "pupil-identified": "warn", derogatory: "warn" },
    topics: ["photos", "pupils", "school-accounts"],
  },
];
