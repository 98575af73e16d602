import { type Concern, graver, type Level } from "../../core/concern.ts";
import { suggest } from "../../core/policy/import/suggest.ts";
import { suggestTopics } from "../../core/policy/import/topics.ts";
import { type Clause, type Consequence, MODALITIES, type Policy } from "../../core/policy/policy.ts";

/** Changes a person makes to a policy under review. Each gives a new policy; a place that is not there changes nothing. */
export type Edit =
  | { readonly do: "change"; readonly at: number; readonly part: Partial<Clause> }
  | { readonly do: "merge"; readonly at: number }
  /** `offset` in UTF-16 code units of the clause's text. */
  | { readonly do: "split"; readonly at: number; readonly offset: number }
  | { readonly do: "remove"; readonly at: number };

export function edited(policy: Policy, edit: Edit): Policy {
  const clause = policy.clauses[edit.at];
  if (!clause) return policy;
  const replaced = replacement(policy, clause, edit);
  if (!replaced) return policy;
  const { clauses, taken } = replaced;
  return { ...policy, clauses: policy.clauses.toSpliced(edit.at, taken, ...clauses) };
}

/** The clauses that stand in for `taken` old ones; null where the edit cannot be made. */
function replacement(
  policy: Policy,
  clause: Clause,
  edit: Edit,
): { clauses: Clause[]; taken: number } | null {
  if (edit.do === "change") return { clauses: [{ ...clause, ...edit.part }], taken: 1 };
  if (edit.do === "remove") return policy.clauses.length > 1 ? { clauses: [], taken: 1 } : null;
  if (edit.do === "merge") {
    const next = policy.clauses[edit.at + 1];
    return next ? { clauses: [merged(clause, next)], taken: 2 } : null;
  }
  const parts = split(policy, clause, edit.offset);
  return parts ? { clauses: parts, taken: 1 } : null;
}

/** Two clauses as one: the first one's number and heading, both texts, the stricter duty, the concerns of both. */
function merged(a: Clause, b: Clause): Clause {
  const concerns: Partial<Record<Concern, Consequence>> = { ...b.concerns, ...a.concerns };
  for (const concern of Object.keys(b.concerns) as Concern[]) {
    const one = a.concerns[concern];
    const other = b.concerns[concern];
    if (one && other) concerns[concern] = withLevel(one, graver(levelOf(one), levelOf(other)));
  }
  return {
    ...a,
    text: `${a.text}\n${b.text}`,
    modality: MODALITIES.indexOf(b.modality) < MODALITIES.indexOf(a.modality) ? b.modality : a.modality,
    applies: [...new Set([...a.applies, ...b.applies])],
    concerns,
    topics: [...new Set([...a.topics, ...b.topics])],
  };
}

/** A clause as two, each read anew; null where one of them would have no words. */
function split(policy: Policy, clause: Clause, offset: number): Clause[] | null {
  const texts = [clause.text.slice(0, offset).trim(), clause.text.slice(offset).trim()];
  if (texts.some((text) => text === "")) return null;
  const ids = new Set(policy.clauses.map(({ id }) => id));
  ids.delete(clause.id);
  return texts.map((text, i) => {
    const suggestion = suggest(text, { heading: clause.heading, lead: "" });
    return {
      ...clause,
      ...suggestion,
      id: i === 0 ? clause.id : freshId(clause.id, ids),
      ref: i === 0 ? clause.ref : `${clause.ref}, part ${i + 1}`.slice(0, 120),
      text,
      topics: suggestTopics(text, suggestion),
    };
  });
}

function freshId(id: string, taken: ReadonlySet<string>): string {
  let number = 2;
  while (taken.has(`${id.slice(0, 72)}-p${number}`)) number += 1;
  return `${id.slice(0, 72)}-p${number}`;
}

export function levelOf(consequence: Consequence): Level {
  return typeof consequence === "string" ? consequence : consequence.level;
}

/** Whether only an unkind mention counts. */
export function onlyUnkind(consequence: Consequence): boolean {
  return typeof consequence !== "string" && consequence.tone === "negative";
}

/** The consequence with another level; the tone it asks for stays. */
export function withLevel(consequence: Consequence, level: Level): Consequence {
  return typeof consequence === "string" ? level : { ...consequence, level };
}
