import type { Finding } from "../finding.ts";
import { SHAPES, type Shape } from "../text/personal/shapes.ts";
import type { Reading } from "../text/reading.ts";
import { finding } from "./matching.ts";
import type { Rule } from "./rule.ts";
import { THRESHOLDS } from "./thresholds.ts";

/** How much of the text on either side says what a number is, in UTF-16 code units. */
const AROUND = 48;

function findShape(reading: Reading, shape: Shape): Finding[] {
  const { text } = reading.plain;
  const found: Finding[] = [];
  for (const match of text.matchAll(shape.pattern)) {
    const from = match.index;
    const to = from + match[0].length;
    const { start, end } = reading.plain.span(from, to);
    const around = {
      before: text.slice(Math.max(0, from - AROUND), from),
      after: text.slice(to, to + AROUND),
      original: reading.text.slice(start, end),
    };
    const score = Math.min(1, shape.score(match[0], around, reading));
    if (score < THRESHOLDS["personal-data"]) continue;
    found.push(
      finding("personal-data", start, end, {
        why: { key: `why_personal_data_${shape.what}` },
        tone: "neutral",
        score,
      }),
    );
  }
  return found;
}

/** Where findings overlap, the longer one stands. */
function longest(found: readonly Finding[]): Finding[] {
  return found.filter(
    (one, i) =>
      !found.some(
        (other, j) =>
          i !== j &&
          other.start <= one.start &&
          other.end >= one.end &&
          (other.end - other.start > one.end - one.start || j < i),
      ),
  );
}

/** Phone numbers, addresses, dates of birth and the like, one's own or others'; a school's public contacts are not. */
export const personalData: Rule = {
  concern: "personal-data",
  find: (reading) => longest(SHAPES.flatMap((shape) => findShape(reading, shape))),
  flags: [
    { text: "new number is 07700 900417 text me", at: "07700 900417" },
    { text: "ring me on +44 7700 900 417", at: "+44 7700 900 417" },
    { text: "zero double seven, double oh, nine hundred four six one" },
    { text: "whats ur email? dodgyknee_brian65@yahoo.example", at: "dodgyknee_brian65@yahoo.example" },
    { text: "we are at 22 ashdown gardens LE65 4ZQ come round the back", at: "22 ashdown gardens LE65 4ZQ" },
    { text: "Ruby-Mae is 7 today (born 12/03/2018)", at: "born 12/03/2018" },
    { text: "finally memorised it, QQ 12 34 56 C", at: "QQ 12 34 56 C" },
    { text: "grey corsa, YH68 WNO, was on the zigzags again", at: "YH68 WNO" },
    { text: "her UPN is A850120100077", at: "A850120100077" },
  ],
  passes: [
    { text: "Samaritans are on 116 123, free, any time" },
    { text: "Please ring us on 01635 555 0142 or email office@oakfield.sch.uk", account: "official" },
    { text: "call the helpline on 0800 1111" },
    { text: "ran 10 miles in 84 minutes on the 12/03/2018" },
    { text: "scored 3 goals in 22 minutes down our road" },
    { text: "Order number 0123456789012345" },
  ],
};
