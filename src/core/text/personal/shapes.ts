import type { Reading } from "../reading.ts";
import { validNhs, validUpn } from "./numbers.ts";
import {
  type Around,
  addressScore,
  birthScore,
  emailScore,
  houseScore,
  phoneScore,
  plateScore,
  postcodeScore,
} from "./scores.ts";

/** One shape of personal data: where it stands, what speaks for it and against it. */
export interface Shape {
  /** Suffix of the reason, `why_personal_data_…`. */
  readonly what: string;
  readonly pattern: RegExp;
  /** 0 to 1; `before` and `after` are some 40 characters of plain text around it. */
  score(found: string, around: Around, reading: Reading): number;
}

const NUMBER_WORD =
  "(?:zero|oh|o|nought|one|two|three|four|five|six|seven|eight|nine|double|triple|treble|hundred|\\d{1,3})";
const STREET =
  "(?:road|rd|street|lane|ln|close|avenue|ave|drive|terrace|crescent|cres|gardens|grove|place|row|way|walk|court|mews|hill|rise|view|green|villas|cottages?|parade|square|gate|croft|meadows?|wynd|brae|bank|fold|yard)";
const MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]{0,6}";

/** Where the shape is not fixed by an office, it follows how people in the UK write it. */
export const SHAPES: readonly Shape[] = [
  {
    what: "phone",
    pattern:
      /(?<![\d/£.-])(?:(?:\+44|0044)[\s.-]{0,2}(?:\(0\)[\s.-]?)?|\(?0)\d\d(?:[\s().-]{0,2}\d){7,8}(?!\d)/g,
    score: phoneScore,
  },
  {
    what: "phone",
    pattern: new RegExp(`\\b(?:zero|oh|nought)(?:[\\s,.-]{1,3}${NUMBER_WORD}){6,12}\\b`, "g"),
    score: () => 0.9,
  },
  {
    what: "email",
    pattern: /[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}/g,
    score: emailScore,
  },
  {
    what: "address",
    pattern: new RegExp(
      `\\b(?:flat \\d{1,3},? )?\\d{1,3}[a-d]? (?:[a-z'.]{2,14} ){1,3}${STREET}\\b(?: [a-z]{1,2}\\d{1,2}[a-z]?(?: ?\\d[a-z]{2})?\\b)?`,
      "g",
    ),
    score: addressScore,
  },
  {
    what: "address",
    pattern: /\b\d{1,3} the [a-z]{4,14}\b(?=[,.]| in | on )/g,
    score: houseScore,
  },
  {
    what: "address",
    pattern: new RegExp(
      `\\b(?:lives|living|live|stays) (?:on|at|in|down|up) (?:number \\d{1,3} )?(?:the )?(?:[a-z'.]{2,14} ){1,2}${STREET}\\b`,
      "g",
    ),
    score: (found) => (/^(?:lives|stays)/.test(found) ? 0.7 : 0.4),
  },
  { what: "address", pattern: /\b[a-z]{1,2}\d{1,2}[a-z]? ?\d[abd-hjlnp-uw-z]{2}\b/g, score: postcodeScore },
  {
    what: "birth",
    pattern: new RegExp(
      `\\b(?:born|dob|d\\.o\\.b\\.?|date of birth|birthday)\\W{1,3}(?:is |on |the )?(?:\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH} \\d{2,4})\\b`,
      "g",
    ),
    score: () => 0.9,
  },
  {
    what: "birth",
    pattern: /\b(?:0?[1-9]|[12]\d|3[01])[/.-](?:0?[1-9]|1[0-2])[/.-](?:(?:19|20)\d\d|\d\d)\b/g,
    score: birthScore,
  },
  {
    what: "ni",
    pattern: /\b[a-ceghj-prqtw-z][a-ceghj-nprqtw-z] ?\d{2} ?\d{2} ?\d{2} ?[a-d]\b/g,
    score: () => 0.95,
  },
  {
    what: "upn",
    pattern: /\b[a-hj-np-rt-z]\d{11}[a-z0-9]\b/g,
    score: (upn, { before }) => (validUpn(upn) || before.includes("upn") ? 0.95 : 0.6),
  },
  {
    what: "nhs",
    pattern: /\b\d{3}[ -]?\d{3}[ -]?\d{4}\b/g,
    score: (nhs, { before }) => (before.includes("nhs") && validNhs(nhs.replace(/\D/g, "")) ? 0.95 : 0),
  },
  { what: "car", pattern: /\b[a-z]{2}\d\d ?[a-z]{3}\b/g, score: plateScore },
  { what: "bank", pattern: /\b\d{2}[- ]\d{2}[- ]\d{2}\b[^\d]{1,30}\b\d{8}\b/g, score: () => 0.9 },
];
