/**
 * Sport, races and the pub: their teams, sides, sets and heads look like a school's. Source: our own list.
 */
export const LEISURE =
  /\b(?:(?:five|six|seven|5|6|7)[- ]a[- ]side|(?:one|two|three|four|five|six|\d) ?- ?nil|nil|parkrun|park run|half marathon|marathon|\d{1,2} ?k (?:run|race|pb|this|for|in)|ran (?:a|my) \d{1,2}k|kick[- ]?off|(?:premier|champions) league|away end|season ticket|golf|darts|pints?|ales?|karaoke|sets? of \d{1,2}|reps|deadlifts?|squats|bench press|gym)\b/;
