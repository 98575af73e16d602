import type { Reading } from "../text/reading.ts";
import { type Cue, weigh, weighedFinding } from "./cues.ts";
import type { Rule } from "./rule.ts";

/** Ways of getting in touch that are private. */
const INVITES: readonly Cue[] = [
  {
    pattern:
      /\b(?:add me|follow me|(?:my|its|it's|on|me on) (?:snap(?:chat)?|insta(?:gram)?|discord|whats ?app|tiktok|psn|gamertag|steam|kik|signal|telegram)|snap(?:chat)?'?s (?:is )?[a-z0-9_.]{4,}|(?:dm|pm|inbox|message|text|ring|call|whatsapp|facetime|msg|snap) me|(?:give|drop|chuck|send|gimme) (?:me|us) (?:a )?(?:dm|message|msg|text|shout|ring|bell|call|your (?:number|snap|insta))|my dms?(?: are)?|send it on here|quicker than the other way|friend request|(?:accepted|accept) (?:you|your|ur)|(?:i've |ive |i )?added you|following you back|followed you back|face ?time|private account|my other (?:one|account)|made (?:a|you a) (?:group|discord|server|chat|whatsapp)|group chat|squad up|on (?:fortnite|roblox|minecraft|fifa|xbox|ps5|cod)|my number|heres my|here's my|(?:add|message|msg|text|dm) him|his own insta|inbox\b|i'll add (?:them|you)|ill add (?:them|you)|whatsapp with me|blocked me|ex[- ]pupils? on here)\b/,
    weight: 0.35,
    mark: true,
  },
  {
    pattern:
      /\b(?:pick you up|just us|just me and you|come (?:round|over) (?:to )?(?:mine|ours|my)|at mine|meet (?:up|for|you|me)|go for a (?:coffee|drink|pint|hot chocolate|walk)|fancy a (?:pint|drink|coffee)|coffee (?:just|one|some)|bbq|lift home|give you a lift|catch up|come mine|after prom|drinks in|at my flat|free (?:guitar |maths |piano )?lessons|spare ticket|drop (?:u|you) home|front seat|under the (?:key|frog|mat)|stop thinking (?:about|bout) (?:you|u|what)|u up\b)\b/,
    weight: 0.25,
    mark: true,
  },
  {
    pattern:
      /\b(?:don'?t tell|not a word|our (?:little )?secret|between (?:us|you and me)|keep it (?:to yourself|quiet|on the down ?low|between)|down ?low|delete (?:this|these|it) after|nobody (?:from school|needs to know|else)|no need (?:to|for your) (?:mention|mum|tell)|without your (?:mum|parents)|don'?t (?:spread|put it|worry about the rules)|what they don'?t know|people get the wrong idea|not (?:tell|mention it to) (?:your|ur) (?:mum|mam|dad|parents))\b/,
    weight: 0.3,
    mark: true,
  },
];

/** That a pupil is spoken to. */
const PUPIL: readonly Cue[] = [
  {
    pattern: /\b(?:reunion|class of (?:19)?[6-9]\d|old (?:19[6-9]\d|school ?friends)|a side|lads chat)\b/,
    weight: -0.6,
  },

  {
    pattern:
      /\b(?:now (?:i'm|im) not your teacher|not your teacher (?:any ?more|now)|now (?:you'?ve|youve|you) (?:left|finished)|you'?ve left us|your (?:mum|mam|parents?|teacher)|old year ?\d+s?|my old y\d+s?|leavers|if you'?ve left|(?:its|it's) (?:miss|mr|mrs|sir)\b|in lessons?|personal statement|ur (?:essay|homework)|your (?:essay|homework|exam|gcses?|results|mocks?|options|coursework)|stuck (?:on|with)|revision|year ?\d+s?|y\d+s?|form|class of|ex[- ]?(?:pupils?|students?)|my (?:y\d+|year ?\d+|set|form|class|group|lot|tutees|prefects))\b/,
    weight: 0.25,
  },
];

/** A pupil's voice in what is being answered: "sir can u check…". */
const PUPIL_VOICE =
  /\b(?:miss|sir|mr [a-z]+|mrs [a-z]+)\b[ !?,.]|\bmiss$|\bsir$|\b(?:ur class|you taught me|your (?:old )?(?:form|class)|used to teach me|in ur)\b/;

/** What an invitation loses where nothing says that a pupil is spoken to. */
const NO_PUPIL = 0.8;

export function pupilContactCues(reading: Reading) {
  const { text } = reading.plain;
  const invites = weigh(text, INVITES);
  if (invites.score === 0) return invites;
  const label = reading.references.some(({ kind, confidence }) => kind === "class" && confidence >= 0.45);
  const pupil = weigh(text, PUPIL).score + (label ? 0.1 : 0);
  const voice = PUPIL_VOICE.test(reading.replyTo) ? 0.4 : 0;
  return {
    score: pupil + voice <= 0 ? invites.score - NO_PUPIL : invites.score + pupil + voice,
    span: invites.span,
  };
}

/** Private contact with pupils or former pupils, offered or carried on. */
export const pupilContact: Rule = {
  concern: "pupil-contact",
  find: (reading) =>
    weighedFinding(reading, "pupil-contact", pupilContactCues(reading), { key: "why_pupil_contact" }),
  flags: [
    { text: "ok year 11s its your last day so you can finally add me, my snap is sirbiggs_07" },
    { text: "dont tell anyone but whatsapp me", replyTo: "sir can u check my personal statement" },
    { text: "course you can add me on here now you've left us! its miss dobson", at: "add me" },
  ],
  passes: [
    { text: "add me on insta if you want the recipe" },
    { text: "message me if you want the pram" },
    { text: "Year 11s, hand your coursework in at the office" },
  ],
};
