import type { Concern } from "../../concern.ts";
import type { Clause, Topic } from "../policy.ts";

const BY_CONCERN: Readonly<Partial<Record<Concern, readonly Topic[]>>> = {
  "media-attached": ["photos"],
  "pupil-identified": ["pupils"],
  "pupil-mentioned": ["pupils"],
  "pupil-contact": ["pupils", "friends"],
  "parent-mentioned": ["parents"],
  "colleague-mentioned": ["colleagues"],
  "disclaimer-missing": ["disclaimer"],
  "media-contact": ["press"],
  grievance: ["complaints"],
  "personal-data": ["privacy"],
  confidential: ["privacy"],
  copyright: ["copyright"],
};

const BY_WORDS: readonly (readonly [Topic, RegExp])[] = [
  ["photos", /\b(?:photo\w*|images?|pictures?|videos?|film(?:ed|ing)?|cameras?)\b/i],
  ["friends", /\b(?:friend\w*|follow(?:er|ing)\w*|befriend|connections?|contacts? on)\b/i],
  ["press", /\b(?:press|journalists?|media enquir\w+|reporters?|newspapers?)\b/i],
  ["complaints", /\bcomplain\w*\b/i],
  [
    "at-work",
    /\b(?:working (?:day|hours|time)|lunch ?times?|on duty|during (?:the )?(?:school|work)\w*|mobile phones?|personal phones?)\b/i,
  ],
  ["privacy", /\b(?:privacy|private|personal data|confidential\w*|data protection)\b/i],
  ["copyright", /\b(?:copyright|licen[cs]e|intellectual property)\b/i],
];

/** The topics under which a person would look for a clause. */
export function suggestTopics(
  text: string,
  { concerns, applies }: Pick<Clause, "concerns" | "applies">,
): Topic[] {
  const topics = new Set<Topic>();
  for (const concern of Object.keys(concerns) as Concern[])
    for (const topic of BY_CONCERN[concern] ?? []) topics.add(topic);
  for (const [topic, words] of BY_WORDS) if (words.test(text)) topics.add(topic);
  if (applies.length === 1 && applies[0] === "official") topics.add("school-accounts");
  return [...topics];
}
