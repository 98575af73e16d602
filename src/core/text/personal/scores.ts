import type { Reading } from "../reading.ts";
import { isPublicLine } from "./numbers.ts";

/** What stands around a found number or address, in plain text. */
export interface Around {
  readonly before: string;
  readonly after: string;
  /** The found words as they were written. */
  readonly original: string;
}

/** Offices and services whose contacts are meant for the public. */
const PUBLIC_PLACE =
  /\b(?:office|school|nursery|college|reception|helpline|samaritans|childline|nspcc|surgery|council|box office|switchboard|hall|church|centre|club|shop|cafe|hub|library|museum|pub|inn|studio|salon|theatre|station|hut)\b/;
const HOME =
  /\b(?:live|lives|living|ours|mine|my (?:house|place|address|mum'?s)|address|round (?:to )?(?:his|her|their|ours|mine)|collect from|come round|moved|we are at|i'm at|hes at|he's at|she's at|home|cards?|bbq|party|come to|who's near|whos near|neighbour|loft|pick (?:me|you) up|drop|knock|house)\b/;
const OFFICE_MAIL =
  /^(?:office|info|admin|enquir|enquiries|reception|head|contact|hello|help|support|bookings|sales|press|news|jobs|recruitment|hr|team|pta|ptfa|secretary|clerk|parents|events|membership|volunteer)[a-z.]*@/;
const PUBLIC_MAIL = /@(?:[a-z0-9-]+\.)*(?:sch\.uk|gov\.uk|nhs\.uk|ac\.uk|police\.uk|org\.uk)$/;

export function phoneScore(found: string, { before, after }: Around, { draft }: Reading): number {
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

export function emailScore(found: string, _around: Around, { workplace, draft }: Reading): number {
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

export function addressScore(found: string, { before, after, original }: Around): number {
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

export function postcodeScore(_found: string, { before }: Around): number {
  return HOME.test(before) && !PUBLIC_PLACE.test(before) ? 0.6 : 0.2;
}

/** A bare date is one of birth where the draft speaks of birthdays, ages or stars. */
export function birthScore(_found: string, { before, after }: Around, reading: Reading): number {
  if (/\b(?:born|dob|d\.o\.b|star ?sign|moon|makes me|horoscope)\b/.test(`${before} ${after}`)) return 0.85;
  return /\b(?:birthdays?|b'?days?|dobs?|(?:he's|she's|hes|shes|is|turns?|turned) \d{1,2}\b|dad of one of ours)/.test(
    reading.plain.text,
  )
    ? 0.7
    : 0;
}

export function plateScore(found: string, { before, after }: Around, reading: Reading): number {
  const near = `${before} ${after}`;
  const car =
    /\b(?:car|reg|plate|number plate|corsa|fiesta|golf|polo|focus|audi|bmw|van|parked|driving|drives|white|grey|black|silver|red|blue|range rover|qashqai|mini|juke|kia|mercedes|vauxhall|ford|kerb|zig ?zags?|move it|blocking|owns|astra|driver|lights on|clamped|parking)\b/.test(
      near,
    );
  const written = reading.text.includes(found.toUpperCase());
  return (car ? 0.5 : 0.1) + (written ? 0.35 : 0);
}

/** "3 The Paddocks": a house where the draft speaks of one. */
export function houseScore(_found: string, { before }: Around): number {
  return HOME.test(before) ? 0.6 : 0.2;
}
