import type { Reading } from "../text/reading.ts";
import { type Cue, type Weighed, weigh, weighedFinding } from "./cues.ts";
import type { Rule } from "./rule.ts";

const CUES: readonly Cue[] = [
  {
    pattern:
      /\b(?:pdfs?|scan(?:s|ned)?|photocop(?:y|ied|ies)|textbooks?|whole (?:book|unit|scheme)|full (?:book|film|movie|album|file|set|unit|pdf|scheme)|all \d+ pages|the (?:cd|dvd|film|movie|book|soundtrack|album|backing tracks?|ebook|audiobook|paper)|backing tracks?|mp3s?|e-?books?|audiobooks?|subscriber pack|premium|subscription|on a (?:stick|usb)|past papers?|mark schemes?|slides|keynote|proofs|licence key|(?:sats|cats|mock|reading|gcse|exam) (?:20\d\d )?(?:reading |maths )?(?:paper|papers|test|tests)|revision books?|every page|full text|worksheets?|resources?|sheet music|schemes? of work|assessment materials|login|episodes?|match|fight|stream)\b/,
    weight: 0.25,
  },
  {
    pattern:
      /\b(?:(?:link|file|it'?s|theyre|they're|pdf)s? (?:is |are )?(?:below|in (?:the )?(?:comments|files|bio))|download(?:able|ed)?|help yoursel(?:f|ves)|print (?:it|as many|off|your)|share[ds]?(?: it)?|sharing|upload(?:ed)?|copy (?:it|of)|dropbox|google drive|drive link|dm me for|message me (?:for|and)|ask (?:me )?for|who wants|if (?:you|anyone) wants?|free to (?:a good home|anyone|all)|pop(?:ped)? (?:the|it)|attached|i'll send|ill send|emailed? it|pass it on|in the group|who needs (?:it|one)|take it before|going round|free to any(?:one|body)|on (?:youtube|here)\b|save them (?:off|from)|here you go|for you all|here(?:'s| is| are|s) (?:the|a|our|your))\b/,
    weight: 0.2,
    mark: true,
  },
  {
    pattern:
      /\b(?:rip(?:ped|s)?|pirate[ds]?|torrent(?:ed|s)?|crack(?:ed)?|fire ?stick|dodgy (?:stick|box|stream|link)|jailbroken|watermarks?|paywall(?:ed)?|don'?t tell (?:the )?(?:publisher|author|anyone|twinkl|them)|so you don'?t have to (?:buy|pay)|save (?:you |your|the )?(?:buying|money|\d)|without (?:paying|buying)|not (?:a )?cam|before it'?s out|not (?:even )?out yet|snide|my (?:login|password|account) (?:is|details)|free (?:copy|pdf|download) of|instead of (?:buying|paying)|(?:costs?|is) (?:a fortune|£\d+)|nobody'?s paying|saved us|why pay|cant afford|rather than (?:buy|pay)|publishers?|without (?:[a-z'.]+ ){0,3}permission|no licen[cs]e key|(?:pw|password) is|copied out|subscribers only|screenshotted|right click|pinched|straight out (?:of )?the|sealed|leaked|photoshop)\b/,
    weight: 0.35,
    mark: true,
  },
  {
    pattern:
      /\b(?:white rose|twinkl|oxford owl|pearson|collins|cgp|nelson|hodder|testbase|rising stars|disney|netflix|pixar|harry potter|gruffalo|julia donaldson|roald dahl|david walliams|sing up|charanga|out of the ark|tes premium|kerboodle|mathsmadeeasy|letts|usborne|schofield|re today|read write inc|rwi|jolly phonics|wicked|paddington|frozen|encanto|moana|spider-?man|barbie|the lion king|matilda|now that'?s what i call)\b/,
    weight: 0.25,
  },
  {
    pattern:
      /\b(?:we(?:'ve| have) (?:a )?licen[cs]e|with permission|licensed|permission (?:from|of)|royalty[- ]free|creative commons|public domain|my own (?:resources?|worksheets?|arrangement|work|photos?)|(?:all )?(?:my|our) own\b|wrote our own|(?:i |we )?(?:drew|designed|wrote) (?:this|these|it|our|my)|myself|licen[cs]e paid|on gov ?uk|gov\.uk|their own shop|worth every penny|i made|ive made|i've made|made myself|free on their (?:site|website)|their website|library)\b/,
    weight: -1.2,
  },
];

export function copyrightCues({ plain }: Reading): Weighed {
  return weigh(plain.text, CUES);
}

/** Someone else's protected work, passed on. */
export const copyright: Rule = {
  concern: "copyright",
  find: (reading) => weighedFinding(reading, "copyright", copyrightCues(reading), { key: "why_copyright" }),
  flags: [
    {
      text: "We've scanned the whole Nelson Book 1 into the files tab, print as many as you want, don't tell the publisher",
    },
    { text: "got the new Wicked film on a stick if you want it, proper quality not a cam one" },
  ],
  passes: [
    { text: "I've made some fractions worksheets, help yourselves, link below" },
    { text: "Matilda for the third time. Sobbed at the swings again" },
    { text: "The NHS guide is really handy, link below" },
  ],
};
