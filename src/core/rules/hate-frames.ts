import { GROUPS, SLURS } from "../words/slurs.ts";
import type { Cue } from "./cues.ts";

const list = (words: string) => words.replaceAll("-", "[- ]?").split(" ").join("|");
const SLUR = list(SLURS.plain);
const UNCLEAR = list(SLURS.unclear);
const BAD =
  "disgusting|vile|filth(?:y)?|scum|evil|vermin|animals?|savages?|parasites?|cockroach(?:es)?|rats|dirty|subhuman|inferior|stupid|thick|lazy|liars?|criminals?|thieves|terrorists?|rapists?|paedos?|dangerous|violent|worthless|useless|pathetic|sick|perverts?|freaks?|mental|unnatural|abominations?|a disease|a plague|a cancer|a joke|a burden|disgrace|repulsive|ugly|trash|garbage|rubbish|shit|cunts?|bastards?|bitches|monsters?|not (?:human|people|normal|welcome|wanted|british|equal)|ruin(?:ing|ed)?|destroy(?:ing|ed)?|invad(?:ing|ers?)|infest(?:ing|ed)?|taking over|to blame|all the same|brainwash(?:ed|ing)|backward|breed(?:ing)? like";

/** Without one of these words the frames about groups cannot match. */
const GROUP = new RegExp(`\\b(?:${GROUPS})\\b`);
const ANYONE = new RegExp(`\\b(?:${GROUPS}|${UNCLEAR}|${SLUR})\\b`);

/** Frames of hate against a group: a group or a slur, and what is said of it. Weights add up; 1 is plain enough alone. */
export const HATE: readonly Cue[] = [
  { pattern: new RegExp(`\\b(?:${SLUR})\\b`), weight: 0.7, mark: true },
  {
    pattern: new RegExp(
      `\\b(?:you|dirty|bunch of|fucking|stupid|little|filthy|such an?|he'?s an?|she'?s an?|all|those|these) (?:[a-z]+ )?(?:${UNCLEAR})\\b`,
    ),
    weight: 0.4,
    mark: true,
  },
  {
    needs: GROUP,
    pattern: new RegExp(
      `\\b(?:${GROUPS})\\b(?: [a-z']+){0,3}? (?:are|is|r|as|being|look like|smell|act like|have been|were)(?: (?:all|just|so|such|nothing but|always|basically|literally|really|fucking|a|an|the|bunch|of|like|no better than|more than)){0,4} (?:${BAD})\\b`,
    ),
    weight: 0.7,
    mark: true,
  },
  {
    needs: GROUP,
    pattern: new RegExp(
      `\\b(?:hate|hates|despise|loathe|detest|can'?t stand|cannot stand|sick of|fed up (?:of|with)|disgusted by|(?:don'?t|never|wouldn'?t|can'?t) (?:trust|want|like|respect|employ|hire)|no time for|no place for|get rid of|deport|fear)(?: [a-z']+){0,3}? (?:${GROUPS})\\b`,
    ),
    weight: 0.6,
    mark: true,
  },
  {
    needs: GROUP,
    pattern: new RegExp(
      `\\b(?:${GROUPS})\\b(?: [a-z']+){0,4}? (?:don'?t (?:deserve|belong|count|matter|integrate)|do not (?:deserve|belong|count|matter)|deserve(?:s)? (?:nothing|no|to|everything)|should(?:n'?t| not| never)? (?:be|get|have|go|stay|all|not|never|just)|shouldnt (?:be|have)|belong in|can'?t be trusted|cannot be trusted|can'?t (?:drive|lead|do|teach|be)|make me sick|have no (?:place|right|rights)|need to (?:go|leave|be|stay|learn|get)|ought to be|must be|go home|get out)\\b`,
    ),
    weight: 0.5,
    mark: true,
  },
  {
    pattern:
      /\b(?:send|kick|throw|ship|put) (?:'?em|them|him|her|these|those|all|you)(?: [a-z']+){0,3}? (?:back|home|out)\b|\bgo back (?:to|where)\b|\bback (?:to )?where (?:they|you|he|she|it) (?:all )?(?:came|come|belong)\b|\bgo back to (?:your|their) own country\b|\bour country\b(?: [a-z']+){0,6} (?:back|rules|full|first)\b|\bcountry(?:'s| is) full\b|\benglish(?: [a-z]+){0,2} or (?:go|get|leave)\b|\b(?:hope|wish) (?:all |every )?(?:the )?(?:[a-z]+ ){0,2}(?:die|drown|sink|get deported)\b/,
    weight: 0.4,
    mark: true,
  },
  {
    needs: GROUP,
    pattern: new RegExp(
      `\\b(?:no|nothing|not one|not a single|never)(?: [a-z']+){0,4}? (?:good|worth|decent|honest|right|human|normal|clean|value)(?: [a-z']+){0,3}? (?:${GROUPS})\\b|\\b(?:no|not one|never met an?) (?:honest|decent|good|clean|normal|intelligent) (?:${GROUPS})\\b`,
    ),
    weight: 0.6,
    mark: true,
  },
  // Speaking against it, telling of it, being it.
  {
    pattern:
      /\b(?:(?:is|are|it'?s|that'?s|its|was) (?:never|not|just wrong|simply wrong|wrong|no way|plain wrong)(?: [a-z]+)? ?(?:ok|okay|acceptable|right|on|funny|a joke|banter|to (?:say|call|use|treat|talk))?|not in (?:my|our) (?:class|school|name|house)|shame on|challenge it|call it out|we don'?t (?:say|use|do) that)\b/,
    weight: -0.7,
  },
  {
    pattern:
      /\b(?:is|are|was|were|how|so|that'?s|be|being|it'?s|its|what|bit|plain|pure|your|his|her|their|the|any|against|called|this|stop|no to|of) (?:[a-z]+ )?(?:racis[mt]|sexis[mt]|homophobi[ac]|transphobi[ac]|islamophobi[ac]|antisemiti(?:c|sm)|ableis[mt]|bigot(?:s|ed|ry)?|hate crime|hateful|prejudiced?)\b/,
    weight: -0.7,
  },
  {
    pattern:
      /\b(?:(?:never|don'?t|do not|stop|shouldn'?t|nobody should|no one should|not ok(?:ay)? to|never ok(?:ay)? to|not acceptable to|(?:n't|not|never) (?:acceptable|ok|okay|right|fine) to|wrong to|can'?t) (?:ever )?(?:be )?(?:say|saying|call|called|calling|use|using)|called (?:me|him|her|us|them|my|our)|calling (?:me|him|her|us|them|my|people|anyone|someone|a kid|a child|kids)|shouted|sprayed|scrawled|graffiti|the word|that word|used the|anyone who (?:says|thinks|calls|uses)|(?:people|those|if you|folk|anyone) (?:who |that )?(?:say|think|call|use|believe)|saying (?:that )?|(?:he|she|they|someone|bloke|man|woman|kid|lad|boy|girl) (?:said|says|yelled|told|muttered|called))\b/,
    weight: -0.7,
  },
  {
    needs: ANYONE,
    pattern: new RegExp(
      `\\b(?:i'?m|i am|im|as an?|we are|we'?re|being an?|being|my (?:mum|dad|son|daughter|brother|sister|wife|husband|partner|nan|friend|best friend|neighbour|doctor|teacher|boss|mate)(?: is|'s|s)?)(?: an?| a proud| proud| a| the| really| both| openly){0,2} (?:${GROUPS}|${UNCLEAR}|${SLUR})\\b`,
    ),
    weight: -0.6,
  },
  {
    needs: GROUP,
    pattern: new RegExp(
      `\\b(?:love|loved|proud of|respect|support|welcome|thank|admire|stand(?:ing)? with|happy for|don'?t hate|nothing against|nothing wrong with|celebrat(?:e|ing)|saved|helping|rights? (?:of|for)|happy|congratulations)(?: [a-z']+){0,4}? (?:${GROUPS})\\b|\\b(?:${GROUPS})\\b(?: [a-z']+){0,2}? (?:are|is|were|was|make|makes|deserve|deserves|matter)(?: not| n't)? (?:[a-z]+ ){0,2}?(?:great|lovely|amazing|wonderful|welcome|brilliant|kind|beautiful|human|equal|people too|normal people|terrorists|criminals|taking|happiness|happy|better|respect|love|peace|rights|the same rights|safe|lives)\\b`,
    ),
    weight: -0.6,
  },
  {
    needs: GROUP,
    pattern: new RegExp(
      `\\bno (?:${GROUPS}) (?:is|should|deserves to|ought to|has to|needs to) (?:be )?(?:[a-z]+ )?(?:stupid|ashamed|afraid|a terrorist|alone|unsafe|abused|hurt|harmed|judged|for)\\b`,
    ),
    weight: -0.6,
  },
];
