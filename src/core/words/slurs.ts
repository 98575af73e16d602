/**
 * Slurs and names of groups that hate is aimed at. Source: own list, from general knowledge of British usage, compared
 * with the categories of surge-ai/profanity (MIT). `plain`: an insult in every use but quoting and condemning.
 * `unclear`: also a harmless word (a cigarette, a bank of earth), so the sentence has to help.
 */
export const SLURS = {
  plain:
    "nigger niggers nigga niggas paki pakis chink chinks chinky chinkies gook gooks spic spics wetback wetbacks kike kikes yids raghead ragheads towelhead towelheads wog wogs coons golliwog golliwogs darkie darkies gyppo gyppos gypo gypos gippo gippos pikey pikeys pikies tranny trannies shemale shemales ladyboy faggot faggots faggy poof poofs poofter poofters dyke dykes lezza lezzas lezzer retard retards retarded spastic spastics spaz spazzes spakka spacka spacker mong mongs mongoloid flid cripples sambo jungle-bunny curry-muncher sand-nigger beaner beaners gimp gimps tard tards libtard libtards muzzie muzzies muzrat kuffar mudslime mudslimes half-caste",
  unclear:
    "fag fags coon queer queers homo homos tart slag slags slut sluts whore whores bender benders gypsy gypsies cripple crippled mental psycho schizo spade spades negro negroes oriental orientals coloured coloureds eskimo yid jap japs paddy paddies taff jock kraut krauts frog frogs polack poles mongol mongols tranny-granny batty",
} as const;

/** People as members of a group that the Equality Act protects, in the plural or as "a …". */
export const GROUPS =
  "muslims? islam|jew(?:s|ish people)?|jewish|hindus?|sikhs?|christians?|catholics?|blacks?|black people|black (?:men|women|kids|folk)|asians?|asian people|africans?|arabs?|pakistanis?|indians?|chinese(?: people)?|poles?|polish|romanians?|albanians?|eastern europeans?|immigrants?|migrants?|refugees?|asylum seekers?|foreigners?|foreign (?:kids|families|people)|gyps(?:y|ies)|travell?ers?|roma|boat people|gays?|gay (?:people|men|folk)|lesbians?|homosexuals?|bisexuals?|trans(?: people| women| men| kids)?|transgenders?|trannies|queers?|women|woman|females?|girls|feminists?|disabled(?: people| kids)?|the disabled|autistics?|autistic (?:kids|people|children)|special needs(?: kids)?|send kids|old people|pensioners|boomers|muslims?|brown people|dark skinned people|minorities|ethnics|eal kids|ginger(?:s| people)";
