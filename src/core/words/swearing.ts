/**
 * Swearing in UK use, with how much each speaks for a finding. Strength follows Ofcom, "Attitudes to potentially offensive
 * language" (2021): what it found mild ("bloody", "crap", "damn", "git") is not here. Forms and spellings compared with
 * LDNOOBW (CC-BY-4.0), words/cuss (MIT) and surge-ai/profanity (MIT).
 */
interface Swearing {
  readonly note: string;
  readonly score: number;
  /** Whole words. */
  readonly words: string;
}

/** Beginnings that are swearing whatever follows: "fuckwit", "shitshow", "wankstain". */
export const SWEAR_STEMS: readonly string[] =
  "fuck phuck fvck shit cunt wank twat bollock arsehol arselick asshol dickhead knobhead bellend bastard motherf gobshit shite tosspot cocksuck pissh bullsh".split(
    " ",
  );

/** Words that only begin so. */
export const NOT_SWEARING: ReadonlySet<string> = new Set("shitake shiitake wankel twatt shittah".split(" "));

export const SWEARING: readonly Swearing[] = [
  {
    note: "strong, and its abbreviations",
    score: 0.95,
    words:
      "fuck shit cunt twat wank bollocks bastard arsehole asshole dickhead knobhead bellend motherfucker prick pricks wtf wtaf ffs stfu gtfo jfc fml omfg lmfao fck fkn fkin fukin fking fuk fuks feck fecking fecker feckers shyte sh1te gobshite fvck phuck effing effin cock-up mofo dickheds dickhed shithouse shitbag fukn tw4t bollox bollix arsed-up bs",
  },
  {
    note: "middling: coarse words for people and parts",
    score: 0.75,
    words:
      "bitch bitches bitching bitchy tosser tossers knob knobs piss pissed pisses pissing pisstake dick dicks dicking arse arses arsed tits tit fanny fannies minge bugger buggers buggered turd turds slag slags whore whores slut sluts skank skanks sod-off pos wanky cack arsehat tithead nobhead nobheads nob nobs bawbag fud crappers shagger shagging cocks cockwomble jizz",
  },
];

/** Signs that stand for swearing. */
export const SWEAR_SIGNS: ReadonlySet<string> = new Set(["🖕"]);

/** Phrases, on plain text. */
export const SWEAR_PHRASES: readonly RegExp[] = [
  /\bthe actual f\b/,
  /\bwhat the f\b/,
  /\bf-?ing\b/,
  /\beff off\b/,
  /\bf off\b/,
  /\bson of a b\b/,
];
