/** `npx tsx test/lookup/report.ts [--misses]`: how often the look-up finds the right clause first, and in the first three. */
import { measure, QUESTIONS, type Question } from "./measure.ts";

const misses = process.argv.includes("--misses");

function report(name: string, questions: readonly Question[]): void {
  const { total, first, third, missed } = measure(questions);
  const share = (part: number) => `${((100 * part) / total).toFixed(1)} %`.padStart(8);
  process.stdout.write(
    `${name.padEnd(24)}${String(total).padStart(4)}   top-1 ${share(first)}   top-3 ${share(third)}\n`,
  );
  if (misses)
    for (const { question, got } of missed) process.stdout.write(`    ${question}\n        ${got}\n`);
}

const tuned = QUESTIONS.filter((one) => !one.kept);
const heldOut = QUESTIONS.filter((one) => one.kept);
if (misses) report("tuned on", tuned);
else {
  for (const policy of new Set(QUESTIONS.map((one) => one.policy))) {
    report(
      policy,
      QUESTIONS.filter((one) => one.policy === policy),
    );
  }
  report("tuned on", tuned);
  report("held out", heldOut);
  report("all", QUESTIONS);
}
