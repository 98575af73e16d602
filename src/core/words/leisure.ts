/**
 * Sport, races, the pub, evening classes and politics: their teams, sides, sets, classes and heads look like a school's.
 * Source: our own list.
 */
export const LEISURE =
  /\b(?:(?:five|six|seven|5|6|7)[- ]a[- ]side|(?:one|two|three|four|five|six|\d) ?- ?nil|nil|parkrun|park run|half marathon|marathon|\d{1,2} ?k (?:run|race|pb|this|for|in)|ran (?:a|my) \d{1,2}k|kick[- ]?off|(?:premier|champions) league|away end|season ticket|golf|darts|pints?|ales?|karaoke|sets? of \d{1,2}|reps|deadlifts?|squats|bench press|gym|(?:yoga|zumba|pilates|spin|boxing|salsa|ballroom|fitness|cookery|pottery) class(?:es)?|little league|youth group|bible study|sunday school|n(?:ba|fl|hl)|mlb|playoffs?|quarterback|touchdown|home run|inning|world series|super ?bowl|draft pick|round pick|[a-z]+ fc|league|white house|senat(?:e|or|ors)|congress(?:man|woman)?|republicans?|democrats?|presidential|campaign|cabinet|back of my head|my head (?:is|hurts|was))\b/;

/** Before "class", "group", "set" or "people" these make it one of free time: "my yoga class", "my favourite people". */
export const FREE_TIME: ReadonlySet<string> = new Set(
  "yoga zumba pilates spin boxing salsa ballroom fitness aerobics barbell dumbbell church youth slimming knitting running friend friendship favourite favorite fave whatsapp facebook".split(
    " ",
  ),
);
