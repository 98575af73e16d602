import type { Advice } from "../core/advice.ts";
import type { Draft } from "../core/draft.ts";
import type { Request } from "./input.ts";
import { wording } from "./wording.ts";

/** One line of output, as documented in the README. */
export function toJson(request: Request, advice: readonly Advice[]): string {
  return JSON.stringify({ id: request.id, advice: advice.map((one) => plainAdvice(one, request.draft)) });
}

function plainAdvice({ concern, level, findings, clauses, fixes }: Advice, draft: Draft) {
  return {
    concern,
    level,
    findings: findings.map(({ start, end, why }) => ({
      start,
      end,
      text: draft.text.slice(start, end),
      why: wording(why.key, why.subs),
    })),
    clauses: clauses.map(({ policy, clause }) => ({
      policy: policy.id,
      ref: clause.ref,
      heading: clause.heading,
      summary: clause.text,
    })),
    fixes: fixes.map(({ kind, label }) => ({ kind, label: wording(label.key, label.subs) })),
  };
}

/** The advice as a person reads it in a terminal. */
export function toText(request: Request, advice: readonly Advice[]): string {
  if (advice.length === 0) return `${wording("cli_nothing")}\n`;
  return advice.map((one) => paragraph(one, request.draft)).join("\n");
}

function paragraph(advice: Advice, draft: Draft): string {
  const { concern, level, findings, clauses, fixes } = plainAdvice(advice, draft);
  const lines = [`${wording(`level_${level}`)}: ${wording(`concern_${concern.replaceAll("-", "_")}`)}`];
  for (const { text, why } of findings) lines.push(text === "" ? `  ${why}` : `  “${text}” · ${why}`);
  for (const { policy, ref, heading, summary } of clauses)
    lines.push(`  | ${policy} ${ref} ${heading}`, `  | ${summary}`);
  for (const { label } of fixes) lines.push(`  > ${label}`);
  return `${lines.join("\n")}\n`;
}
