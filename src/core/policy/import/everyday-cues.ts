import type { Cue } from "./cues.ts";

/** The same concerns in the words of policies that are written as people speak. */
const PUPILS =
  "(?:pupils?|students?|child(?:ren)?|learners?|young (?:people|person)|boys?|girls?|class(?:es|room)?|tutor group)";
const STAFF =
  "(?:colleagues?|(?:members? of )?staff|co-?workers?|teachers?|team ?mates?|each other|one another|(?:head|principal)(?:teacher)?|senior leaders?|leadership team|managers?|governors?|anyone who works)";
const FAMILIES = "(?:parents?|carers?|famil(?:y|ies)|mums?|dads?|guardians?)";
const SAYING =
  "(?:stor(?:y|ies)|anecdotes?|incidents?|tales?|describ\\w+|jok(?:e|es|ing)|remarks?|rumours?|gossip\\w*|grumbl\\w*|moan\\w*|rant\\w*|complain\\w*|disagreements?|arguments?|opinions?|posts? about|writ(?:e|es|ing) about|talk(?:s|ing)? about|accus\\w+|blam(?:e|es|ing)|laugh\\w* at|make fun of|run\\w* down)";

/** The two within one sentence, in either order. */
function near(a: string, b: string, apart = 70): RegExp {
  return new RegExp(`\\b${a}\\b[^.]{0,${apart}}\\b${b}\\b|\\b${b}\\b[^.]{0,${apart}}\\b${a}\\b`, "i");
}

const PEOPLE: readonly Cue[] = [
  { says: near(SAYING, PUPILS), concerns: ["pupil-mentioned"] },
  { says: near(SAYING, STAFF), concerns: ["colleague-mentioned"] },
  { says: near(SAYING, FAMILIES), concerns: ["parent-mentioned"] },
  {
    says: near("(?:friends?|befriend\\w*|follow(?:ing)?|connect\\w*)", FAMILIES),
    concerns: ["parent-mentioned"],
  },
  {
    says: near(
      "(?:named|by name|initials|describ\\w+|recogni[sz]\\w+|work(?:ed)? out who|who (?:they|he or she|the \\w+) (?:are|is))",
      PUPILS,
      90,
    ),
    concerns: ["pupil-identified"],
  },
  {
    says: near(
      "(?:(?:friend|follow|connection|contact) requests?|invitations?|mak(?:e|es|ing) contact|in contact|(?:online|social) networks?|personal accounts?|professional distance|to connect|connect with|befriend\\w*|direct messages?|privately|private messag\\w+|chat(?:s|ting)?|text(?:s|ing)?|whatsapp|snapchat|gam(?:e|es|ing)|(?:your|their|personal|own) (?:mobile |phone )?number)",
      PUPILS,
    ),
    concerns: ["pupil-contact"],
  },
];

const CONDUCT: readonly Cue[] = [
  { says: /\b(?:hatred|victimis\w+|vilif\w+|incit\w+)\b/i, concerns: ["discriminatory", "threatening"] },
  {
    says: /\b(?:belittl\w+|humiliat\w+|sneer\w*|sarcas\w+|mak(?:e|es|ing) fun|pok(?:e|ing) fun|laugh\w* at|rant\w*|cruel|hurtful|nasty|spiteful|mean|jokes? (?:about|at)|embarrass\w*|sham(?:e|es|ing)|patroni[sz]\w+|scornful\w*)\b/i,
    concerns: ["derogatory"],
  },
  {
    says: near(
      "(?:jok(?:e|es|ing)|remarks?|comments?|insult\\w*|mock\\w*|slurs?|stereotyp\\w*|hostil\\w+|prejudice\\w*|views?)",
      "(?:race|ethnicity|nationality|faith|religions?|disabilit(?:y|ies)|gender|sexuality|sexual orientation|sex|age)",
    ),
    concerns: ["discriminatory"],
  },
  {
    says: /\b(?:swear\w*|curs(?:e|es|ing)|crude|vulgar|lewd|four-letter|(?:foul|coarse|strong|sexual\w*|abusive|explicit|inappropriate)(?: or \w+)? language|bad language)\b/i,
    concerns: ["profanity"],
  },
  {
    says: /\b(?:worr(?:y|ies)|frustrat\w+|dissatisf\w+|unhapp(?:y|iness)|grip(?:e|es|ing)|grumbl\w*|whing\w*|moan\w*|air(?:ing)? (?:your|their)|workload|how the (?:school|college|trust|nursery|academy) is run|line manager or|trade union|the union)\b/i,
    concerns: ["grievance"],
    unless: /\b(?:safeguarding|welfare|wellbeing)\b/i,
  },
  {
    says: /\b(?:rumours?|accus\w+|hearsay|speculat\w+|unproven|not been proved|untrue|lies)\b/i,
    concerns: ["allegation"],
  },
  {
    says: /\b(?:extreme (?:views|groups?|content)|hate groups?|terror\w*|promot\w+ violence|radical (?:views|groups?))\b/i,
    concerns: ["extremism"],
  },
  {
    says: /\b(?:radio|television|TV|broadcasters?|(?:talk|speak|comment)\w* to the media|(?:local )?news (?:stor(?:y|ies)|articles?|outlets?)|newspapers?|the papers|media enquir\w+)\b/i,
    concerns: ["media-contact"],
  },
  {
    says: /\b(?:adverts?|tutoring|paid work|for sale|second jobs?|side ?lines?|sponsor\w*|crowd ?fund\w*|private (?:work|business)|commercial\w* (?:ventures?|activit\w+|interests?|purposes?|products?)|(?:financial|business) (?:interests?|ventures?)|endors\w+ (?:a |any )?products?|own (?:business|products?))\b/i,
    concerns: ["personal-gain"],
  },
];

/** Harm to the school's good name may come from complaints, unkindness or bad language. */
const STANDING: Cue = {
  says: /\b(?:(?:standing|good name|public image|integrity) of (?:the|our|its)|(?:damag|harm|tarnish|undermin)\w+ (?:the |our |its )?(?:name|image|standing|credibility|confidence))\b/i,
  concerns: ["grievance", "derogatory", "profanity"],
};

const SCHOOL: readonly Cue[] = [
  STANDING,
  {
    says: /\b(?:list|state|give|show|includ|add)\w*\b.{0,40}\bas (?:your|their|his or her) (?:employer|workplace|place of work)\b/i,
    concerns: ["school-named"],
  },
  {
    says: /\b(?:badges?|lanyards?|uniforms?|fleeces?|name ?tags?|school (?:sign|building|grounds|site))\b.{0,60}\b(?:pictures?|photos?|profiles?|posts?|online|selfies?)\b/i,
    concerns: ["school-implied"],
  },
  {
    says: /\b(?:writ(?:e|es|ing)|speak(?:s|ing)?|post(?:s|ing)?) (?:only )?(?:for (?:yourself|themselves|oneself)|in a (?:personal|private) capacity)\b|\b(?:views?|opinions?) (?:\w+ )?(?:are|as) (?:\w+ )?(?:personal|private)\b/i,
    concerns: ["disclaimer-missing", "speaks-for-school"],
  },
];

const INFORMATION: readonly Cue[] = [
  {
    says: /\b(?:care plans?|medical notes?|case (?:meetings?|files?|notes|conferences?)|EHCPs?|staff ?room|minutes of|what (?:is|was|has been|you|they) (?:said|heard|hear|learn\w*|seen) (?:at|in|from) (?:work|school|meetings?|the classroom|the staff ?room)|kept? private|school records?|private matters?)\b/i,
    concerns: ["confidential"],
  },
  {
    says: /\bnot (?:in the public domain|publicly available|for publication)\b|\b(?:disclos\w+|divulg\w+|reveal\w*|leak\w*)\b.{0,80}\b(?:information|data|details|matters)\b|\b(?:information|data|details|matters)\b.{0,80}\b(?:disclos\w+|divulg\w+|reveal\w*|leak\w*)\b/i,
    concerns: ["confidential", "personal-data"],
  },
  {
    says: /\b(?:hold the rights|rights holders?|own the rights|films? and (?:songs?|music)|songs?|copied from|taken from (?:the internet|other (?:sites|people)))\b/i,
    concerns: ["copyright"],
  },
  {
    says: /\b(?:pictured|snaps?|snapped|footage|clips?|live[- ]?stream\w*|screenshots?)\b/i,
    concerns: ["media-attached"],
  },
];

export const EVERYDAY_CUES: readonly Cue[] = [...PEOPLE, ...CONDUCT, ...SCHOOL, ...INFORMATION];
