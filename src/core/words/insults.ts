/**
 * How people in the UK run others down. Source: our own list, from the labelled drafts in training/drafts and from
 * everyday British English. `strength`: how unkind the words are of whomever they are said, 0 to 1. Words of a phrase
 * stand without apostrophes; `a|b` is either word, `*` any one word.
 */
interface Words {
  readonly strength: number;
  readonly words: string;
}

/** Said of a person these are nothing but insults: "an idiot", "those thickos". */
export const INSULT_NOUNS: readonly Words[] = [
  {
    strength: 0.8,
    words:
      "idiot idiots moron morons muppet muppets numpty numpties pillock pillocks prat prats dimwit dimwits halfwit halfwits thicko thickos dunce dunces cretin cretins imbecile imbeciles gobshite gobshites scumbag scumbags scrote scrotes lowlife lowlifes toerag toerags scum wanker wankers twat twats bellend bellends prick pricks tosser tossers bastard bastards arsehole arseholes knobhead knobheads dickhead dickheads bitch bitches slag slags bawbag bawbags eejit eejits chav chavs jobsworth jobsworths battleaxe weirdo weirdos brat brats thug thugs yob yobs degenerates wasters waster div divs",
  },
];

/** Insults only where somebody is said to be one, or after a sneer: "her mum is a cow", "little horrors". */
export const INSULT_FIGURES: readonly Words[] = [
  {
    strength: 0.7,
    words:
      "cow witch hag dragon snake creep liar liars savages animals beasts clown clowns joke disgrace shambles embarrassment horror horrors nightmare nightmares zoo vermin monster monsters rats freak freaks zombies bully bullies hypocrite hypocrites fool fools sod sods bugger buggers shower rabble leech leeches parasite parasites coward cowards snob snobs waste",
  },
];

/** Said of a person: "her mum is useless", "lazy TA". */
export const INSULT_ADJECTIVES: readonly Words[] = [
  {
    strength: 0.75,
    words:
      "useless thick feral gormless pathetic vile gobby clueless incompetent braindead spineless moronic idiotic dense talentless brainless witless hopeless stupid dumb repulsive disgusting",
  },
  {
    strength: 0.6,
    words:
      "dim lazy scruffy smelly stinking minging manky rude entitled ungrateful horrible ghastly rotten nasty snotty arrogant miserable obnoxious rank workshy neurotic unhinged delusional deluded ignorant insufferable fat ugly dreadful toxic",
  },
];

/** Words before a figure that make it an insult by themselves: "little horrors", "absolute nightmare". */
export const SNEERS: ReadonlySet<string> = new Set(
  "little absolute total complete utter proper right stupid fat old miserable lazy silly nasty horrible useless bloody fucking effing pure such evil vile".split(
    " ",
  ),
);

/** Where the person run down stands: before the phrase, after it, or anywhere in the sentence. */
export type Place = "before" | "after" | "around";

interface Phrases {
  readonly strength: number;
  readonly place: Place;
  readonly phrases: readonly string[];
}

/** Frames of disparagement. */
export const DISPARAGEMENTS: readonly Phrases[] = [
  {
    strength: 0.85,
    place: "around",
    phrases: [
      "thick as",
      "dim as",
      "dense as",
      "much use as",
      "as useful as",
      "as useless as",
      "more brain|brains cells than",
      "more sense than",
      "brain cell|cells between",
      "brain cell in",
      "brains of a|an",
      "iq of a|an",
      "waste of space|oxygen|skin|air",
      "lights on nobody",
      "nobody home",
      "sharpest|brightest tool|knife|spoon|bulb",
      "few sandwiches short",
      "piece of shit|work",
      "dragged up",
      "not right in the head",
      "pain in the|my arse|backside|neck|bum|ass",
      "fur coat no|and",
      "up his|her|their own arse|backside|bum",
      "never done a days work",
      "face like a|an",
    ],
  },
  {
    strength: 0.8,
    place: "before",
    phrases: [
      "couldnt run|organise|organize|teach|find|manage|lead|spell|pour|hit|fight a|an|his|her|their|the|my",
      "could not run|organise|organize|teach|find|manage|lead|spell a|an|his|her|their|the|my",
      "wouldnt know * if",
      "wouldnt know a|an * if",
      "would not know * if",
      "should|ought|needs|need to be locked|put|muzzled|sterilised|neutered|culled|shot|sectioned",
      "should|must be locked|muzzled|sterilised|neutered|culled|shot|sectioned|caged|banned",
      "want|wants|need|needs sterilising|muzzling|caging|neutering|sectioning",
      "should never have|be allowed|had|bred|near",
      "shouldnt be allowed near|kids|children|to",
      "full of shit|crap",
      "talks|talk|talking shit|crap|bollocks|rubbish",
      "up himself|herself|themselves",
      "cant|couldnt be arsed",
      "cant|couldnt string a|two",
      "stinks|stink|reeks|reek",
      "does|do|doing fuck|sod|bugger|naff all",
      "havent|hasnt a clue|brain",
      "havent|hasnt got a clue|brain",
      "got no brains|brain|clue|manners",
      "no brains|brain|manners",
    ],
  },
  {
    strength: 0.65,
    place: "after",
    phrases: [
      "cant|cannot stand|bear|abide|stomach",
      "can not stand",
      "sick of the sight of",
      "sick to death of",
      "hate|hates|hated|despise|despises|loathe|loathes|detest|detests",
      "wouldnt piss on",
      "did i do to deserve",
      "had it up to here with",
    ],
  },
  {
    strength: 0.5,
    place: "around",
    phrases: [
      "doing|does my head|nut in",
      "makes|make my skin crawl",
      "apple doesnt|didnt fall",
      "apple never falls",
      "sick of",
      "wrong un",
      "no einstein",
    ],
  },
  // Comparisons, mock titles, looks and upbringing.
  {
    strength: 0.65,
    place: "around",
    phrases: [
      "seen better|brighter|smarter|more * on|in|from",
      "charm|personality|brains|iq|charisma|warmth|intelligence|presence of a|an",
      "more about him|her|them|it than",
      "mother|mum|father|dad|parent|boss|manager|leader|head of the year",
      "raised by wolves",
      "born in a barn",
      "gene pool",
      "village idiot",
      "future criminals|convicts|inmates|prisoners",
      "village is missing",
      "hard of thinking",
      "nothing between the|their|his|her",
      "need|needs a licence|license",
      "good riddance",
      "see|seen the back of",
      "nobody will miss",
      "give up with|on",
      "worst class|year|parents|head|boss|group|set|bunch|behaved",
      "failed upwards",
      "who dresses",
    ],
  },
  {
    strength: 0.6,
    place: "before",
    phrases: [
      "needs|need a bath|wash|shower|muzzle|cage|lead",
      "hate|hates|hated his|her|their guts",
      "smells|smell|smelt like|of|worse",
      "hums|pongs|honks",
      "got no shame|backbone|spine|respect|personality|manners|sense",
      "have|has no shame|backbone|spine|respect|personality|manners|sense|clue",
      "couldnt care less",
      "doesnt|dont care about anyone|anybody|anything",
      "cant|couldnt even spell|read|write|count",
      "out of his|her|their depth",
      "wouldnt last|survive",
      "loves the sound of",
      "isnt|arent|not fit to|for",
      "is|are the worst",
      "bone idle",
      "stuck up",
      "two faced",
    ],
  },
];

/** A sigh beside the name of a class says what is thought of it: "last lesson with 9C, pray for me". */
export const SIGHS: readonly string[] = [
  "pray for me",
  "kill me now",
  "shoot me now",
  "end me",
  "send wine|gin|help|vodka|prayers|rum|chocolate|cake",
  "god|lord help|save me|us|whoever",
  "give me strength",
  "thats it thats the",
  "nuff said",
  "enough said",
  "say no more",
  "sigh",
  "wish me luck",
  "need wine|gin",
];

/** Where one of these stands beside it, a rough word is meant kindly, or about how others speak. */
export const KIND_WORDS: ReadonlySet<string> = new Set(
  "love loved loves lovely adore proud brilliant wonderful amazing fantastic grateful thank thanks thankyou gorgeous called calling calls says said asked reckons thinks thought banter bullying kindness unkind offended".split(
    " ",
  ),
);
