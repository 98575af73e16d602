import { PLACE_AFTER, PLACE_BEFORE, PLACE_TOPICS } from "../words/places.ts";
import { SCHOOL_WORDS, WORK_WORDS } from "../words/school-world.ts";
import type { Token } from "./tokens.ts";

/** How many words from the name a pub, a ward or a match still speaks of it. */
const NEAR = 12;

/** What the draft says of school life: it makes a short name the school's. */
export function schoolLife(tokens: readonly Token[], head: string): number {
  let school = 0;
  for (const { norm } of tokens) {
    if (WORK_WORDS.has(norm)) school += 0.15;
    else if (SCHOOL_WORDS.has(norm)) school += 0.07;
    else if (norm === head) school += 0.3;
  }
  return Math.min(school, 0.35);
}

/** Whether the words around the name, and what the draft answers, are about a pub, a ward or a match. */
export function elsewhere(tokens: readonly Token[], from: number, to: number, replyTo: string): number {
  const near = tokens.slice(Math.max(0, from - NEAR), to + NEAR).map(({ norm }) => norm);
  const words = new Set([...near, ...(replyTo.match(/[a-z&]+/g) ?? [])]);
  let most = 0;
  for (const topic of PLACE_TOPICS) {
    let count = 0;
    for (const word of words) if (topic.words.has(word)) count += 1;
    most = Math.max(most, count);
  }
  return most === 0 ? 0 : most === 1 ? 0.22 : 0.45;
}

/** What stands beside the name and makes it something else: "Oakfield Road", "the Riverside", "St Mary's in Whitby". */
export function somethingElse(
  tokens: readonly Token[],
  from: number,
  to: number,
  owns: boolean,
  town: string,
): number {
  const next = tokens[to];
  const before = tokens[from - 1]?.norm ?? "";
  if ((tokens[from] as Token).kind !== "word") return 0;
  if (!owns && next?.kind === "word" && PLACE_AFTER.has(next.norm) && !SCHOOL_WORDS.has(next.norm))
    return 0.7;
  if (PLACE_BEFORE.has(before)) return 0.6;
  if (elsewhereTown(tokens, to, town)) return 0.7;
  if (LEADS_HERE.has(before)) return -0.1;
  return before === "the" && (next?.kind !== "word" || FUNCTION_WORDS.has(next.norm)) ? 0.35 : 0;
}

/** After these "the Riverside" is not the first half of a name ("the Riverside ski trip"). */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  "is was are were on in at for to and or but with this that from tonight today tomorrow again after before by has had have will last next when while so then if as it i we they you he she".split(
    " ",
  ),
);

/** "at Oakfield": people work at a school, they do not at a tin of baby milk. */
const LEADS_HERE: ReadonlySet<string> = new Set(["at", "here", "join", "joining", "leaving", "left"]);

const MONTHS: ReadonlySet<string> = new Set(
  "january february march april may june july august september october november december year".split(" "),
);

/** "St Mary's in Whitby", "St Mary's Twickenham": another one. */
function elsewhereTown(tokens: readonly Token[], to: number, town: string): boolean {
  const joint = tokens[to]?.norm;
  const place = joint === "in" || joint === "," || joint === "down" ? tokens[to + 1] : undefined;
  if (place?.kind !== "word" || !place.capital || place.shout || joint === ",") return false;
  return place.norm !== town && !SCHOOL_WORDS.has(place.norm) && !MONTHS.has(place.norm);
}
