import type { Finding } from "../finding.ts";
import { isPublicLine, validNhs, validUpn } from "../text/personal/numbers.ts";
import type { Reading } from "../text/reading.ts";
import { finding } from "./matching.ts";
import type { Rule } from "./rule.ts";
import { THRESHOLDS } from "./thresholds.ts";

/** One shape of personal data: where it stands, what speaks for it and against it. */
interface Shape {
  /** Suffix of the reason, `why_personal_data_…`. */
  readonly what: string;
  readonly pattern: RegExp;
  /** 0 to 1; `before` and `after` are some 40 characters of plain text around it. */
  score(found: string, around: Around, reading: Reading): number;
}

interface Around {
  readonly before: string;
  readonly after: string;
  /** The found words as they were written. */
  readonly original: string;
}

const AROUND = 48;

/** Offices and services whose contacts are meant for the public. */
const PUBLIC_PLACE =
  /\b(?:office|school|nursery|college|reception|helpline|samaritans|childline|nspcc|surgery|council|box office|switchboard|hall|church|centre|club|shop|cafe|hub|library|museum|pub|inn|studio|salon|theatre|station|hut)\b/;
const HOME =
  /\b(?:live|lives|living|ours|mine|my (?:house|place|address|mum'?s)|address|round (?:to )?(?:his|her|their|ours|mine)|collect from|come round|moved|we are at|i'm at|hes at|he's at|she's at|home|cards?|bbq|party|come to|who's near|whos near|neighbour|loft|pick (?:me|you) up|drop|knock|house)\b/;
const OFFICE_MAIL =
  /^(?:office|info|admin|enquir|enquiries|reception|head|contact|hello|help|support|bookings|sales|press|news|jobs|recruitment|hr|team|pta|ptfa|secretary|clerk|parents|events|membership|volunteer)[a-z.]*@/;
const PUBLIC_MAIL = /@(?:[a-z0-9-]+\.)*(?:sch\.uk|gov\.uk|nhs\.uk|ac\.uk|police\.uk|org\.uk)$/;
const NUMBER_WORD =
  "(?:zero|oh|o|nought|one|two|three|four|five|six|seven|eight|nine|double|triple|treble|hundred|\\d{1,3})";
const STREET =
  "(?:road|rd|street|lane|ln|close|avenue|ave|drive|terrace|crescent|cres|gardens|grove|place|row|way|walk|court|mews|hill|rise|view|green|villas|cottages?|parade|square|gate|croft|meadows?|wynd|brae|bank|fold|yard)";
const MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]{0,6}";

const SHAPES: readonly Shape[] = [
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
    score: (_, around) => (HOME.test(around.before) ? 0.6 : 0.2),
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

function phoneScore(found: string, { before, after }: Around, { draft }: Reading): number {
  const digits = found
    .replace(/^\+44|^0044/, "0")
    .replace(/\D/g, "")
    .replace(/^00/, "0");
  if (digits.length < 10 || digits.length > 11 || isPublicLine(digits)) return 0;
  if (digits.startsWith("07")) return 0.95;
  const office = PUBLIC_PLACE.test(before) || PUBLIC_PLACE.test(after.slice(0, 24));
  const home = /\b(?:home|landline|uncle|nan|mum)\b/.test(before);
  return (draft.account === "official" || office) && !home ? 0.2 : 0.8;
}

function emailScore(found: string, _around: Around, { workplace, draft }: Reading): number {
  if (OFFICE_MAIL.test(found) || PUBLIC_MAIL.test(found)) return 0.1;
  if (workplace.domain !== "" && found.endsWith(workplace.domain.toLowerCase())) return 0.1;
  return draft.account === "official" &&
    !/(?:gmail|yahoo|hotmail|outlook|icloud|btinternet|live|aol)\./.test(found)
    ? 0.4
    : 0.8;
}

/** Words that stand between a number and "road" or "way" in sentences that are no address. */
const NO_STREET =
  / (?:the|a|an|my|your|our|his|her|their|by|of|and|but|or|to|no|not|is|was|minutes?|mins?|miles?|quid|percent|years?|hours?|weeks?|days?|times|each|on|across|for|in|at|it|more|less|kids|children|half|way|per) /;

function addressScore(found: string, { before, after, original }: Around): number {
  if (NO_STREET.test(found)) return 0;
  const named = /^\d{1,3}[a-d]? \p{Lu}/u.test(original);
  const venue =
    PUBLIC_PLACE.test(before.slice(-16)) || /^\W{0,3}(?:hall|church|school|centre|pub)/.test(after);
  const postcode =
    /[a-z]{1,2}\d{1,2}[a-z]?(?: ?\d[a-z]{2})?$/.test(found) ||
    /^\W{1,3}[a-z]{1,2}\d{1,2}[a-z]? ?\d[a-z]{2}\b/.test(after);
  const home = HOME.test(before) || HOME.test(after);
  return (named ? 0.6 : 0.45) + (postcode ? 0.15 : 0) + (home ? 0.2 : 0) - (venue ? 0.4 : 0);
}

function postcodeScore(_found: string, { before }: Around): number {
  return HOME.test(before) && !PUBLIC_PLACE.test(before) ? 0.6 : 0.2;
}

/** A bare date is one of birth where the draft speaks of birthdays, ages or stars. */
function birthScore(_found: string, { before, after }: Around, reading: Reading): number {
  if (/\b(?:born|dob|d\.o\.b|star ?sign|moon|makes me|horoscope)\b/.test(`${before} ${after}`)) return 0.85;
  return /\b(?:birthdays?|b'?days?|dobs?|(?:he's|she's|hes|shes|is|turns?|turned) \d{1,2}\b|dad of one of ours)/.test(
    reading.plain.text,
  )
    ? 0.7
    : 0;
}

function plateScore(found: string, { before, after }: Around, reading: Reading): number {
  const near = `${before} ${after}`;
  const car =
    /\b(?:car|reg|plate|number plate|corsa|fiesta|golf|polo|focus|audi|bmw|van|parked|driving|drives|white|grey|black|silver|red|blue|range rover|qashqai|mini|juke|kia|mercedes|vauxhall|ford|kerb|zig ?zags?|move it|blocking|owns|astra|driver|lights on|clamped|parking)\b/.test(
      near,
    );
  const written = reading.text.includes(found.toUpperCase());
  return (car ? 0.5 : 0.1) + (written ? 0.35 : 0);
}

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
