import type { Reading } from "../text/reading.ts";
import { type Cue, weigh, weighedFinding } from "./cues.ts";
import type { Rule } from "./rule.ts";

const OUTLET =
  /\b(?:report(?:er|ers)|journalists?|journo(?: ?request)?|journorequest|news ?desk|newspapers?|the (?:local )?(?:paper|press|papers|media)|daily mail|guardian|the sun\b|mirror|telegraph|the times|express|echo|gazette|advertiser|chronicle|herald|sentinel|courant|evening (?:post|news)|[a-z]+ (?:post|times|news|live|star|mercury|argus|journal|observer|standard)\b|bbc|itv|sky(?: news)?|channel 4|radio [a-z0-9]+|schools week|tes\b|tv crew|camera crew|the news|producer|phone-?in|papers|podcast|front page|headline|the story|press (?:team|office|enquir(?:y|ies)))\b|@\w*(?:news|post|gazette|echo|chronicle|herald|courant|standard|press|journo|reporter|times)\w*/;

/** That the author deals with them. */
const DEALS: readonly Cue[] = [
  { pattern: OUTLET, weight: 0.3 },
  {
    pattern:
      /\b(?:i |i've |ive |we |me |us |just )?(?:spoke to|spoken to|emailed|e-mailed|rang|messaged|been (?:talking|speaking) to|talking to|told (?:them|him|her|the)|gave (?:them|him|her|it)?|sent (?:them|it|him|her|the)|leaked|tipped off|in touch with|been interviewed|was interviewed|off the phone|on the phone|rang the office|had the|want me on|interviewing me|wrote to|forwarded|quoted in|gave them the lot|source close to|media training|(?:is|are|was|were) ringing me|ringing me|interviewed (?:me|my|us|by)|going to the (?:papers?|press|media)|asked if they could use|(?:paper|news|they) asked|said yes to (?:this|it|them)|statement for the (?:media|press)|said plenty|be interviewed)\b/,
    weight: 0.3,
    mark: true,
  },
  {
    pattern:
      /\b(?:happy to (?:talk|be quoted|help|chat|speak|comment|be interviewed)|quote me|(?:gave|give|giving|get) (?:you |them |him |her )?(?:a )?(?:quote|comment|statement|interview|chapter and verse)|no comment|count me in|dms? (?:are |is )?open|open your dms?|send your reporter|credit (?:to )?me|use my (?:name|picture|photo)|put my name|off the record|anonymous(?:ly)?|can confirm|i was (?:there|driving|on)|there's a lot more to it|message me|ring me|give me a (?:shout|ring|call)|i'd be up for|yes that'?s us|yes go ahead|yes me\b|i can send you|when'?s your deadline|i'?m free (?:after|at|on|from|tomorrow|thursday|any)|(?:you can|come and|please) film|want to know what'?s|print that|in answer to (?:your )?questions?|call me (?:on|after|at)|let me know what time|what'?s your e-?mail|ask me off here|be quoted|give you a comment|change my name)\b/,
    weight: 0.3,
    mark: true,
  },
];
const THEIR_VOICE =
  /\b(?:reporter|journalist|journo|news ?desk|(?:writing|writer) for|comment for|talk to (?:staff|teachers|tas)|our (?:piece|story|podcast|programme)|get in touch|message us|email me|were you (?:there|at)|can we use your (?:picture|photo|video)|anonymity|can you confirm|would you (?:talk|speak)|echo|gazette|chronicle|advertiser|herald|courant|standard|the post|bbc|itv|sky news|schools week)\b|@\w*(?:news|post|gazette|echo|chronicle|herald|courant|standard|press)\w*/;

/** Where nobody of the press is answered: how many signs it takes, and what fewer count (a paper is merely mentioned). */
const ENOUGH = 0.55;
const ALONE = -0.4;

export function mediaContactCues(reading: Reading) {
  const own = weigh(reading.plain.text, DEALS);
  if (!THEIR_VOICE.test(reading.replyTo))
    return { ...own, score: own.score < ENOUGH ? ALONE : own.score - 0.05 };
  return { ...own, score: own.score + 0.3 };
}

/** Dealing with a journalist, or answering one. */
export const mediaContact: Rule = {
  concern: "media-contact",
  find: (reading) =>
    weighedFinding(reading, "media-contact", mediaContactCues(reading), { key: "why_media_contact" }),
  flags: [
    { text: "Just off the phone with the Gazette about the roof. Gave them chapter and verse" },
    {
      text: "Yep, happy to be quoted, give me a shout on here",
      replyTo: "Hi! Writing for Schools Week about phone bans, do you teach?",
    },
  ],
  passes: [
    { text: "Nice piece in the Gazette about the lido" },
    { text: "the guardian crossword beat me again" },
    { text: "message me if you want the pram" },
  ],
};
