import { maskSchool } from "../text/masked.ts";
import type { Reading } from "../text/reading.ts";

const VIEWS =
  "(?:views?|veiws|opinions?|thoughts|tweets|posts?|comments|words|ramblings|ideas|rants?|reflections|musings|waffle|puns)";
const WORK =
  "(?:SCHOOL(?:'?s)?|(?:the |my |our )?(?:school|college|academy|nursery|pre-?school|employer|trust|workplace|work|job)(?:'?s)?)";
const ME = "(?:me|myself|mine)";
const SAYS =
  "(?:talking|speaking|posting|typing|writing|rambling|waffling|gabbin\\w{0,2}|replying|commenting|chatting|moaning|here|on here|saying)";

/** "Views my own", in any of its wordings: each pattern is one way to say it. On plain text with the school masked. */
const WAYS: readonly RegExp[] = [
  // views (are) (all) my own; views=mine; #viewsmyown
  new RegExp(
    `${VIEWS}(?: (?:expressed|here|above|on here|posted|shared|and [a-z ]{1,20}))?(?: ?=| ?:|,| are| is)? ?(?:entirely |purely |strictly |very much |all |just |solely |only |obviously )?(?:my|me|mine|me) ?own`,
  ),
  new RegExp(
    `${VIEWS} ?(?:=|:|are|is)? ?(?:all |only |just )?mine\\b|${VIEWS} own\\b|${VIEWS} (?:here )?(?:are|is) (?:mine|personal)`,
  ),
  new RegExp(`\\b(?:own|personal) ${VIEWS}`),
  new RegExp(`\\b(?:my|me) (?:own )?(?:personal )?${VIEWS} (?:only|alone|and not|not)`),
  new RegExp(`\\b(?:only|just|purely|these are) my (?:own )?(?:personal )?${VIEWS}`),
  /#(?:my|own)views|viewsmyown|viewsmine|notmyemployer|opinionsmyown|ownviews/,
  /\bpersonal (?:capacity|account|post|posting|page|profile|musings?|blog|tweet)\b|\bposts (?:here )?are personal\b|\bviews? (?:here )?(?:are|is) personal\b|\ball views here\b|\bmy own (?:post|account|page|words)\b/,
  // as me, for me alone
  new RegExp(`\\b(?:just|only|this is|it's|its|but) (?:only |just )?me (?:${SAYS})`),
  new RegExp(
    `\\b(?:speaking|talking|posting|replying|writing|said|speak|commenting|saying (?:this|it)) (?:this |here )?(?:only |just |purely |here )?(?:as|for) (?:just |only )?(?:${ME}|a (?:neighbour|resident|parent|dad|mum|mam|local|citizen|fan|person|private))`,
  ),
  new RegExp(
    `\\b(?:is|it's|its|all|page is) (?:just |only |purely )?me,? (?:and )?(?:not|never) (?:${WORK}|them)`,
  ),
  /\bme speaking for me\b|\bonly me\b.{0,3}$|\bjust as me\b/,
  // not for the school
  new RegExp(
    `\\b(?:not|isn't|isnt|nor|never|nowt|nothing|no way) (?:[a-z]+ ){0,3}?(?:on (?:the )?behalf|behalf|speaking for|representing|views? of|those of|that of|opinions? of|word of|official|to do with|from|posting for|for|approved by|paid for by|said by) ?(?:of )?(?:all |anyone (?:at|in) )?${WORK}`,
  ),
  new RegExp(
    `\\b(?:not|aren't|arent|isn't|isnt|never) (?:necessarily )?(?:the )?${WORK.replace("(?:'?s)?)", "'?s)")}(?: (?:view|opinion|word|position|line|own)s?)?(?:[.,!)]|$| just|, )`,
  ),
  /\b(?:not|aren't|never) SCHOOL(?:'?s)?\b(?! (?:today|tomorrow))/,
  /\bnot speaking for (?:them|anyone|anybody|the)\b/,
  /\bnot on (?:its|their|the school's|anyone's) behalf\b|\bnot an official (?:post|view|statement|account)\b|\bnot (?:school|work)(?: obvs| obviously)?[.,)!]?(?:$| )/,
  /\b(?:do(?:es)?n'?t|do(?:es)? not|in no way|cannot|can't|cant|not) (?:necessarily )?(?:represent|reflect|speak for)s?\b/,
  new RegExp(`${WORK} ?(?:has|have|had|'s got|s got) (?:got )?(?:no|nothing|nowt) (?:say|to do|part)`),
];

/** Whether the text says that it speaks for the person alone. */
export function hasDisclaimer(reading: Reading): boolean {
  const { text } = maskSchool(reading);
  return WAYS.some((way) => way.test(text));
}
