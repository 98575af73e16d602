import type { Concern } from "../../concern.ts";

/** Words by which policies speak of concerns. Learned from reading UK school policies; every pattern is linear. */
export interface Cue {
  readonly says: RegExp;
  readonly concerns: readonly Concern[];
  /** Words beside which the cue means something else. */
  readonly unless?: RegExp;
}

const PUPILS = "(?:pupils?|students?|child(?:ren)?|learners?|young (?:people|person))";
const SPEAKS =
  "(?:information|reference|refer\\w*|comments?|commenting|discuss\\w*|conversations?|remarks?|judge?ments?|opinions?|write|talk\\w*|posts?|posting|gossip\\w*|details|criticis\\w+|argu\\w+|disagree\\w*)";
/** What policies call the place of work. */
const ORG = "(?:school|trust|academy|nursery|college|federation|employer|setting|workplace)";
const COMMUNITY =
  "(?:(?:members? of )?(?:the|its|their) (?:wider )?(?:school )?community|people they come into contact with|anyone (?:at or )?connected with)";

function speaksOf(whom: string): RegExp {
  return new RegExp(`\\b${SPEAKS}\\b.{0,120}\\b${whom}(?!\\w)`, "i");
}

const SCHOOL: readonly Cue[] = [
  {
    says: new RegExp(
      `\\b(?:nam(?:e|es|ing)|mention(?:s|ing)?|identify(?:ing)?|tag(?:ging)?) (?:\\w+ ){0,4}?${ORG}\\b|\\b${ORG}(?:'s|’s)? (?:name|logo|crest|badge)\\b`,
      "i",
    ),
    concerns: ["school-named"],
    unless: /\bname (?:and|or) address\b/i,
  },
  {
    says: new RegExp(
      `\\b${ORG}\\b.{0,40}\\b(?:worked out|recogni[sz]\\w+|identif(?:y|ied|iable)|guess\\w*)\\b|\\bwhere (?:you|they|he or she) works?\\b|\\b(?:you|they) work (?:here|at|for)\\b`,
      "i",
    ),
    concerns: ["school-implied"],
  },
  {
    says: /\b(?:views?|opinions?|posts?|comments?|everything)\b.{0,50}\b(?:your|their|my|his or her) own\b/i,
    concerns: ["disclaimer-missing"],
  },
  {
    says: new RegExp(
      `\\b(?:speak|post|act|comment|claim|respond|repl|writ)\\w* (?:\\w+ ){0,4}?(?:on behalf of|for|in the name of) (?:the|their|our|your) ${ORG}\\b|\\bviews?\\b.{0,80}\\b(?:presented|seen|taken|passed off) as\\b|\\b(?:read|seen|taken|understood|regarded) as (?:being )?(?:the|a|those|that)\\b.{0,20}\\b(?:views?|opinions?|statements?|of the ${ORG})\\b|\\bpost\\w* (?:\\w+ ){0,3}?on (?:the )?${ORG}(?:'s|’s)? (?:\\w+ )?(?:pages?|accounts?|sites?|channels?)\\b`,
      "i",
    ),
    concerns: ["speaks-for-school"],
  },
  {
    says: /\bdisclaimers?\b|\bnot (?:communicating|speaking|posting|acting|writing)?\s?on behalf of\b|\bviews (?:expressed )?are (?:their|your|my|his|her) own\b/i,
    concerns: ["disclaimer-missing", "speaks-for-school"],
  },
  {
    says: /\b(?:naming|associat\w+)\b.*\bdisclaimers?\b|\bdisclaimers?\b.*\b(?:naming|associat\w+|name of)\b|\bassociat\w+ (?:itself|themselves|yourself) with\b/i,
    concerns: ["school-named", "school-implied"],
  },
  {
    says: /\b(?:represent|present|imply|attribut|express)\w*\b.{0,60}\b(?:views?|opinions?)\b.{0,40}\b(?:as those|of the|school|trust|employer)\b|\bon behalf of the (?:school|trust)\b.{0,40}\b(?:view|opinion|speak)|\bendorsement of views\b|\btransparent and honest about who\b/i,
    concerns: ["speaks-for-school"],
  },
  {
    says: /\b(?:school|trust|academy|employer)(?:'s|’s)?\b[^.]{0,30}\b(?:name|logos?|crest|branding|badge|uniform)\b|\b(?:identify themselves|identify (?:the|their) (?:school|workplace)|(?:name|naming) (?:the|their) (?:school|employer|workplace))\b|\bname of (?:the|their) (?:school|employer)\b|\b(?:occupation|place of work|employer|job role)\b|\blinks? the school\b|\bprofessional (?:profile|status)\b|\bpersonal profile\b/i,
    concerns: ["school-named"],
  },
  {
    says: /\bwork[- ]related\b|\bschool business\b|\bidentify themselves\b|\b(?:occupation|place of work|their employer)\b|\bschool (?:matters|activit(?:y|ies)|events?|circumstances)\b|\bofficial social media page\b/i,
    concerns: ["school-implied", "school-named"],
    unless: /\b(?:images?|photo\w*|videos?|e-?mail)\b/i,
  },
  {
    says: speaksOf("(?:the|their|your|its) (?:school|employer|work|workplace|job)"),
    concerns: ["school-implied", "school-named"],
    unless: /\breport|inform\b/i,
  },
];

const PEOPLE: readonly Cue[] = [
  { says: speaksOf(PUPILS), concerns: ["pupil-mentioned", "pupil-identified"] },
  { says: /\b(?:first|full|last|sur|fore)[ -]?names?\b/i, concerns: ["pupil-identified"] },
  {
    says: new RegExp(
      `\\b(?:former|ex-?)\\s?(?:pupils?|students?)\\b|\\b${PUPILS}\\b.{0,50}\\bas (?:\\w+ )?(?:contacts?|friends|followers|connections)\\b|\\bwho (?:have |has )?left the school\\b`,
      "i",
    ),
    concerns: ["pupil-contact"],
  },
  { says: speaksOf("(?:parents?|carers?|families|family members)"), concerns: ["parent-mentioned"] },
  {
    says: speaksOf(
      "(?:colleagues?|staff(?: members?)?|employees|governors|managers?|management|head ?teacher)",
    ),
    concerns: ["colleague-mentioned"],
    unless: /\b(?:report(?:ed)? |inform|consent|tell |contact)\b/i,
  },
  {
    says: speaksOf(COMMUNITY),
    concerns: ["pupil-mentioned", "pupil-identified", "parent-mentioned", "colleague-mentioned"],
  },
  {
    says: /\btreat (?:\w+ ){0,3}(?:colleagues|staff)\b|\babuse by colleagues\b|\bremarks about colleagues\b|\bbully (?:another|an)\b/i,
    concerns: ["colleague-mentioned", "derogatory"],
  },
  {
    says: new RegExp(
      `\\b(?:identif\\w+|naming|names? of|details? (?:of|about)|full names?|personal(?:ly identifying)? information)\\b.{0,60}\\b${PUPILS}\\b|\\b${PUPILS}(?:'s|’s|'|’)? (?:full )?names?\\b|\\bidentify by name\\b|\\bprivacy of individuals\\b|\\brights and privacy\\b`,
      "i",
    ),
    concerns: ["pupil-identified"],
  },
  {
    says: new RegExp(
      `\\b(?:friend\\w*|follow\\w*|connect\\w*|contact\\w*|accept\\w*|add(?:ing)?|engage\\w*|communicat\\w*|interact\\w*|messag\\w*|link(?:ing|ed)?)\\b.{0,140}\\b${PUPILS}\\b|\\b${PUPILS}\\b.{0,60}\\b(?:friends?\\b|friend requests?|have contact|contact (?:them|with))`,
      "i",
    ),
    concerns: ["pupil-contact"],
  },
  {
    says: /\bfriend requests?\b|\bprofessional boundaries\b|\bservice users?\b|\bpeople they (?:also )?know through work\b|\byour connections\b|\bconflict of interest\b/i,
    concerns: ["pupil-contact"],
  },
  {
    says: /\b(?:friend\w*|contact|communicat\w*|accept|engage|connect\w*|linking)\b.{0,120}\b(?:parents?|carers?|members of the school community|service users?|people they (?:also )?know through work)\b/i,
    concerns: ["parent-mentioned"],
  },
  {
    says: /\bmake contact with members of the school community\b|\bcommunication regarding school matters\b/i,
    concerns: ["pupil-contact", "parent-mentioned"],
  },
];

const CONDUCT: readonly Cue[] = [
  {
    says: /\b(?:derogatory|disparaging|rude|offensive|insult\w*|abus(?:e|ive)|demean\w*|ridicul\w*|mock\w*|criticis\w*|disrespect\w*|ill[- ]considered|unkind|negative comments?|belittl\w*|unprofessional|unwise|undermin\w*|attack|improper|will cause offence|cause offence|impolite|polite(?:ly)?|balanced and measured|open to misinterpretation|misinterpreted)\b|\brespect(?:ful)?\b|\b(?:professional|appropriate)\b.{0,30}\b(?:tone|standards|manner)\b|\bsolely professional\b/i,
    concerns: ["derogatory"],
  },
  {
    says: /\b(?:professional and respectful|professional tone|tone of|professional standards|inappropriate (?:language|comments?|content|posts?|postings?|material)|profan\w*|swear\w*|bad language|foul language|obscen\w*|indecent|sexually explicit|offensive language|rude|reflect well on|compatible with their position)\b/i,
    concerns: ["profanity"],
  },
  {
    says: /\b(?:discriminat\w*|racis[tm]|racial|sexis[tm]|homophob\w*|transphob\w*|prejudic\w*|protected characteristics?|equalit(?:y|ies)|sexual orientation|hate|will cause offence|cause offence|offensive|derogatory|compatible with their position)\b|\b(?:insult|attack)\b.{0,30}\babuse\b/i,
    concerns: ["discriminatory"],
  },
  {
    says: /\b(?:threat(?:en\w*|ening)|harass\w*|intimidat\w*|bull(?:y|ying|ied)|cyber-?bull\w*|menac\w*|violen(?:t|ce)|subject to abuse|professional and respectful)\b|\b(?:insult|attack)\b.{0,30}\babuse\b/i,
    concerns: ["threatening"],
  },
  {
    says: /\bbull(?:y|ying|ied)\b|\bdiscriminat\w*\b.{0,40}\boffensive\b|\b(?:embarrass|misrepresent)\w*/i,
    concerns: ["derogatory"],
  },
  {
    says: /\b(?:disrepute|reputation)\b/i,
    concerns: ["grievance", "derogatory", "profanity"],
    unless: /\breported to\b/i,
  },
  {
    says: /\bdisrepute\b|\bincompatible with\b|\bcompatible with their position\b|\b(?:criminal|illegal|unlawful) (?:activit\w+|conduct|content|acts?|material)\b|\b(?:extremis[tm]\w*|radicali[sz]\w*|prevent duty|terroris\w*|british values)\b|\bpublic confidence\b/i,
    concerns: ["extremism"],
  },
  {
    says: /\bdisrepute\b|\b(?:journalists?|press\b|media (?:enquir\w+|inquir\w+|requests?|interest|outlets?)|reporters?|newspapers?|interviews?|contact(?:ed)? by the media|serious incidents which may damage)\b/i,
    concerns: ["media-contact"],
  },
  {
    says: /\b(?:grievances?|complain\w*|disagree\w*|(?:school|management|trust|academy|governors?)(?:'s|’s|’)? decisions?|moan\w*|grumbl\w*|vent(?:ing)?|criticis\w*|negative impact|negative and|disagreement with|controversial|opinions but|ill[- ]considered|internal disputes?)\b|\b(?:derogatory|rude)\b.{0,60}\b(?:about the school|school)\b/i,
    concerns: ["grievance"],
  },
  {
    says: /\b(?:defam\w*|libel\w*|slander\w*|allegations?|untrue|false (?:statements?|information)|misleading|substantiated|be truthful|ill[- ]considered comments|improper statements)\b/i,
    concerns: ["allegation"],
  },
];

const INFORMATION: readonly Cue[] = [
  {
    says: /\b(?:health|medical|behaviour|special educational|SEND?|safeguarding|child protection|attendance|assessment|disciplinary)\b.{0,20}\b(?:records?|information|details|data|matters|issues|needs|concerns about|cases?)\b/i,
    concerns: ["confidential"],
    unless: /\breport|refer\b/i,
  },
  {
    says: /\b(?:belongs? to (?:others|someone|somebody|other people)|(?:somebody|someone|anyone|other people|others|third part(?:y|ies))(?: else)?(?:['’]s|s['’])? (?:\w+ )?(?:works?|pictures|photos|images|materials?|music|words|content|writing)|licen[cs]ed?|without (?:the )?(?:owner|author|maker|creator)(?:['’]s)? permission|downloaded (?:\w+ )?(?:films?|music|software))\b/i,
    concerns: ["copyright"],
    unless: /\b(?:pupils?|child\w*|students?)\b/i,
  },
  {
    says: /\b(?:confidential\w*|commercially sensitive|business[- ]sensitive|sensitive (?:information|data|material)|(?:internal|individual) (?:information|matters)|privileged information|controversial implications|data protection|privacy of individuals|discuss personal information)\b/i,
    concerns: ["confidential"],
  },
  {
    says: /\b(?:personal (?:data|information|details|e-?mail\w*|phone|telephone|mobile|or other confidential)|personally identifying|data protection|GDPR|home address(?:es)?|(?:phone|telephone|mobile) numbers?|rights and privacy|privacy of (?:individuals|others)|confidential\w*|school e-?mail)\b/i,
    concerns: ["personal-data"],
    unless: /\bprofile\b/i,
  },
  { says: /\b(?:data protection|confidential(?:ity)?)\b/i, concerns: ["pupil-identified"] },
  {
    says: /\b(?:photo(?:s|graphs?|graphic|graphy)?|videos?|images?|pictures?|film(?:ed|ing)?|recordings?|cameras?|media attachments?|tagged|tagging|selfies?|live ?stream\w*)\b/i,
    concerns: ["media-attached"],
    unless: /\b(?:cartoons|indecent|music samples|image they are)\b/i,
  },
  { says: /\b(?:ridicule|appropriately dressed)\b/i, concerns: ["pupil-identified", "derogatory"] },
  {
    says: /\b(?:copyright\w*|intellectual property|licen[cs]e agreements?|plagiari\w*|acknowledge the (?:author|source)|other peoples?['’]?s? materials?|permissions? to share)\b/i,
    concerns: ["copyright"],
  },
  {
    says: /\b(?:(?:personal|financial|commercial|private) (?:gain|business|interests?|purposes)|(?:gifts?|discounts?|payments?|sponsorship|freebies)\b.{0,40}\b(?:accept\w*|receiv\w*|in return)|in return for|trading|buy(?:ing)? or sell|advertis\w+|sell(?:ing)?|conflict between the school and their|incompatible with|solely professional)\b/i,
    concerns: ["personal-gain"],
  },
];

export const CUES: readonly Cue[] = [...SCHOOL, ...PEOPLE, ...CONDUCT, ...INFORMATION];
