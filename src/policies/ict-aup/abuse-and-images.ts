import type { Clause } from "../../core/policy/policy.ts";

/** Abuse, tone and pictures. */
export const abuseAndImages: readonly Clause[] = [
  {
    id: "tone-para-1",
    ref: "Tone, para 1",
    heading: "Tone",
    text: "Ask permission to use any photo or video, as the school's policy on digital and video images says.",
    applies: ["personal", "official"],
    modality: "should",
    concerns: { "media-attached": "hint" },
    topics: ["photos"],
  },
  {
    id: "tone-para-2-sentence-2",
    ref: "Tone, para 2, sentence 2",
    heading: "Tone",
    text: "Staff must under no circumstances share or upload pictures of pupils online, except through social media accounts that the school owns.",
    applies: ["personal", "official"],
    modality: "should",
    concerns: { "media-attached": "warn" },
    topics: ["photos", "pupils"],
  },
  {
    id: "tone-para-4-sentence-1",
    ref: "Tone, para 4, sentence 1",
    heading: "Tone",
    text: "Pupils in a picture should be suitably dressed, must not be made fun of, and must not be on any school list of children whose images may not be published, when pictures are shared on approved school platforms.",
    applies: ["personal", "official"],
    modality: "should",
    concerns: { "media-attached": "hint", "pupil-identified": "warn", derogatory: "warn" },
    topics: ["photos", "pupils", "school-accounts"],
  },
];
