import type { Cue } from "./cues.ts";

const HARM =
  "kill|murder|stab|shoot|strangle|throttle|choke|batter|leather|punch|slap|smack|smash|thump|lamp|deck|chin|knife|burn|hang|drown|bury|poison|beat|hurt|kick|knock|break|snap|slit|cut|bomb|blow|gas|lynch|end|finish|destroy|ruin|rape|attack|run|mow|drag|skin|swing for|sort|do";
const WHOM =
  "you|u|ya|yous?|your|ur|him|his|her|them|em|their|those|these|every|each|all|that|one of|the (?:lot|next|first)|whoever|year|any";

/** Frames of threats: who will do what to whom. Weights add up; 1 is plain enough alone. */
export const THREATS: readonly Cue[] = [
  {
    pattern: new RegExp(
      `\\b(?:i'?ll|i will|i'?m (?:going to|gonna|gunna)|i am (?:going to|gonna)|im (?:going to|gonna|gunna)|imma|gonna|we'?ll|we will|we'?re (?:going to|gonna|coming to)|i swear|will personally|i'?d (?:happily|gladly|love to)|want to|wanna|going to|about to|plan(?:ning)? to)\\b(?: [a-z']+){0,4}? (?:${HARM})\\b(?: [a-z']+){0,3}? (?:${WHOM})\\b`,
    ),
    weight: 0.6,
    mark: true,
  },
  {
    pattern: new RegExp(
      `\\b(?:someone|somebody|we|they|people|you)(?: [a-z']+){0,2} (?:should|ought to|need to|must|has to|have to)(?: [a-z']+){0,3}? (?:${HARM}|get rid of|wipe out|round up|teach)\\b(?: [a-z']+){0,2}? (?:${WHOM})\\b`,
    ),
    weight: 0.6,
    mark: true,
  },
  {
    pattern:
      /\b(?:should|ought to|need to|deserves? to|must|want|wants|needs?|can) (?:all |just |to |really )*(?:be |get )?(?:shot|hung|hanged|stabbed|gassed|put down|exterminated|strung up|lynched|beaten|burned|burnt|drowned|killed|castrated|sterilised|eradicated|wiped out|die|burn|hang|shooting|hanging|putting down|culling|drowning|a good (?:hiding|kicking|beating|slap)|a slap|a kicking|a hiding)\b/,
    weight: 0.6,
    mark: true,
  },
  {
    pattern:
      /\b(?:i|we) know (?:exactly )?(?:where|which|what) (?:you|he|she|they|your|his|her|their|car|school|road|street)(?: [a-z']+){0,4}? ?(?:lives?|live|parks?|drinks?|drives?|drive|go|goes|work|works|is|are|sleep|school|kids)?\b|\bwatch (?:your|ur|yer) back\b|\b(?:you|u|he|she|they)(?:'ll| will|ll)(?: all)? (?:regret|be sorry|pay for|wish|get (?:what'?s coming|yours|it))\b|\b(?:i'?m|we'?re|im|were) (?:coming for|coming to get|waiting for|going to find|gonna find) (?:you|u|him|her|them)\b|\bsleep with one eye\b|\bdead (?:man|meat)\b|\byou(?:'re| are|re) (?:dead|next|finished)\b|\b(?:wait|waiting) (?:till|til|until|for) (?:i|we) (?:see|get|catch|find)(?: hold of)? (?:you|him|her|them)\b|\bor else\b|\b(?:last|final) warning\b|\bwatch what happens\b|\bshame if (?:something|anything|someone)\b/,
    weight: 0.7,
    mark: true,
  },
  {
    pattern:
      /\b(?:bring back|deserves?|needs?|want|wants) (?:the cane|the birch|the belt|hanging|national service with|a (?:good )?(?:slap|clip|hiding|kicking|beating|smack))\b/,
    weight: 0.3,
    mark: true,
  },
  {
    pattern:
      /\b(?:few of us|all of us|lads|everyone|everybody|let'?s|lets)(?: [a-z']+){0,5} (?:(?:go|get|pop|turn up|meet) (?:round|down there|outside|to (?:his|her|their|your))|pay (?:him|her|them|you) a visit|burn|torch|smash|run them out|flood (?:her|his|their)|message (?:her|him)|ring (?:her|him))\b/,
    weight: 0.5,
    mark: true,
  },
  // Figures of speech and things.
  {
    pattern:
      /\b(?:could (?:kill|murder) (?:for|a )|kill(?:ing)? (?:it|time|me|my)|killed it|my (?:legs|feet|back|head|knees?) (?:is|are) killing|die laughing|dying (?:laughing|to)|dead (?:good|nice|proud)|smash(?:ed|ing)? it|nailed|beat (?:you|them|us|him|her) (?:\d|at|to|in|on|by)|break a leg|shoot (?:the|a|some|our) (?:video|film|photos?|scene|wedding|breeze)|knock(?:ed)? (?:it|them|him|her) (?:out of|over|up some)|punch(?:ed)? above|hang (?:on|out|up)|cut (?:your|his|her|their) (?:hair|nails|toast|grapes))\b/,
    weight: -0.6,
  },
];
