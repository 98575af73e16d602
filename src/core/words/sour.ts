/** Words and signs with an edge to them. Source: our own list, from the labelled drafts in training/drafts. */
const strong =
  "useless hopeless pathetic disgrace disgraceful joke shambles thick feral vile disgusting embarrassing incompetent clueless liar liars bully bullied bullies moron morons idiot idiots stupid lazy rude entitled brats brat scum thugs thug animals savages gobby spineless clowns clown toxic farce fuming livid useless nightmare ashamed rubbish horrible awful dreadful shocking appalling dire grim dim thickos numpty numpties muppet muppets prat pillock gormless moaning whinging whingeing twat twats wanker wankers prick pricks bellend fuck fucking shit shite bollocks arsehole bastard bastards";
const mild =
  "sick fed apparently yet again supposedly excuse excuses moan moans whinge blame fault wrong worse worst hate hated hell cant couldn't never nobody nothing cut cuts banned unpaid ignored kept refuse refused screaming kicked kicking biting";

export const SOUR_WORDS: ReadonlyMap<string, number> = new Map([
  ...strong.split(" ").map((word) => [word, 1] as const),
  ...mild.split(" ").map((word) => [word, 0.3] as const),
]);

export const SOUR_EMOJI: ReadonlySet<string> = new Set([
  "🙄",
  "🖕",
  "🤡",
  "💩",
  "😡",
  "🤬",
  "🤦",
  "😤",
  "🙃",
  "🤮",
]);
