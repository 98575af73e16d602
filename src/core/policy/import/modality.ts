import type { Clause } from "../policy.ts";

export interface Surroundings {
  readonly heading: string;
  /** The sentence that introduces the list this is an item of: "Staff must not:". */
  readonly lead: string;
}

const FORBIDS =
  /\b(?:must|shall|may|can|will|do|are|is)\s*(?:also\s+)?(?:not|never)\b|\b(?:cannot|can't|don'?t|won't|mustn't|never|prohibited|forbidden|unacceptable|(?:have|has) no place|(?:will|would|may) be (?:treated|regarded|seen|viewed|dealt with) as|must (?:\w+ )?(?:refrain|avoid|abstain|desist)|(?:will|would) (?:lead to|result in|be met with) disciplinary|not on (?:a|your|their) (?:timelines?|accounts?|pages?|profiles?|feeds?)|not acceptable|not permitted|not allowed|under no circumstances|strictly no|breach of)\b|\bno (?:member of staff|images?|photos?|photographs?|pictures?)\b|\b(?:nobody|nothing|no[- ]?one|no (?:\w+ ){1,4}?)\s*(?:may|must|shall|will|can|should)\b|\bensur\w+ [^.:]{0,100}?\b(?:do|does) not\b/gi;
const DISCOURAGES =
  /\bshould\s+(?:not|never)\b|\bshouldn't\b|\b(?:should be avoided|avoid|refrain|(?:wise|best|better|sensible) not to|would rather|think twice|are discouraged|is discouraged|inappropriate to|inadvisable|(?:advised|asked|requested|encouraged|reminded)\b[^.:]{0,60}?\b(?:not to|against))\b/gi;
const REQUIRES =
  /\b(?:must|shall|ensure|have to|has to|are required|is required|requires?|are expected to|is expected to|responsible for|responsibility to|need to|needs to|will be (?:reported|responded|logged|recorded|deleted|removed)|immediately|is essential|expects?|(?:go|goes|are passed|is passed|belongs?) (?:straight |directly |only )?(?:to|with) (?:the|your)|(?:may|can|will) (?:\w+ ){0,8}?only\b|only (?:\w+ ){1,6}?(?:may|can)\b|(?:staff|users?|employees|governors|volunteers) (?:will(?! not)|agree)\b)/gi;
const ADVISES =
  /\b(?:should|advised|advisable|encouraged|recommend(?:ed|s)?|consider|(?:asked|requested|reminded|invited) to|good practice|(?:wise|best|better|sensible) to|please|where possible|ought|be (?:aware|mindful|careful)|think (?:about|before|carefully))\b/gi;
const ALLOWS = /\b(?:may|permits?|permitted|allowed|are free to|can)\b/gi;
/** Duties that people outside the staff owe are information for a member of staff. */
const OTHERS_DUTY =
  /^(?:pupils?|students?|children|parents?|carers?|parents\/carers|pupils\/students|visitors)\b[^.]{0,60}\b(?:should|must|will|may|are|can|have)\b/i;
const STAFF_TOO = /^[^.]{0,160}\b(?:staff|employees?|school community)\b/i;
/** Also after a condition: "If your profile says …, add a line". */
const IMPERATIVE =
  /^(?:(?:if|when|where|before|after|once)\b[^,.]{3,120},\s*)?(?:please )?(?:check|use|make|keep|be|ensure|express|think|seek|consider|take|know|create|store|attend(?:ing)?|respect|report|remove|remember|review|observe|correct|adding|following|regularly|protect|handle|sit|control|if you|report|staff,|maintain|follow|familiarise|set|turn|ask|avoid|refer|obtain|add|do|tell|speak|monitor(?:ing)?)\b/i;

/** The month, which allows nothing. */
const MONTH = /\b(?:in|of|by|from|until|since|early|late|\d{1,2}(?:st|nd|rd|th)?) May\b|\bMay (?=\d{4})/g;

/** What a clause asks of staff, by its modal words, else by those of the sentence that opens its list. */
export function suggestModality(text: string, { heading, lead }: Surroundings): Clause["modality"] {
  if (
    (OTHERS_DUTY.test(text) && !STAFF_TOO.test(text)) ||
    /^(?:pupils?|parents?(?:\/carers)?)\b.{0,12}guideline/i.test(heading)
  )
    return "info";
  const own = ownModality(text);
  const inherited = lead ? ownModality(lead) : "info";
  if (/don'?ts?\b/i.test(heading) && own !== "info") return "must-not";
  if (inherited === "must-not" || inherited === "should-not") return inherited;
  if (own !== "info") return own;
  if (inherited !== "info") return inherited;
  if (!IMPERATIVE.test(text)) return "info";
  return /\b(?:responsibilit|duties|rules?\b|requirements?\b)/i.test(heading) ? "must" : "should";
}

/** The duty of the first modal word; of the last where the sentence opens a list, since that one governs the list. */
function ownModality(words: string): Clause["modality"] {
  const text = words.replace(MONTH, " ");
  const opensList = text.endsWith(":");
  let found: Clause["modality"] = "info";
  let at = opensList ? -1 : text.length;
  for (const [modality, pattern] of MODALS) {
    // "Where it can be seen, staff should …": leave is what is said only where nothing stronger is.
    if (modality === "may" && found !== "info" && !opensList) continue;
    const match = opensList ? [...text.matchAll(pattern)].at(-1) : text.matchAll(pattern).next().value;
    if (match && (opensList ? match.index > at : match.index < at)) {
      found = modality;
      at = match.index;
    }
  }
  return found;
}

/** The stronger and more exact first: at the same place "must not" is not "must". */
const MODALS: readonly (readonly [Clause["modality"], RegExp])[] = [
  ["should-not", DISCOURAGES],
  ["must-not", FORBIDS],
  ["must", REQUIRES],
  ["should", ADVISES],
  ["may", ALLOWS],
];
