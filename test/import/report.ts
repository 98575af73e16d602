/** `npx tsx test/import/report.ts [--missed]`: how much of a policy the import recovers, document by document. */
import {
  bytesOf,
  expectedOf,
  FIXTURES,
  imported,
  SHARED_POLICIES,
  sharedBytes,
  sharedExpected,
} from "./documents.ts";
import { type Measured, measure } from "./measure.ts";

const showMissed = process.argv.includes("--missed");
const share = (part: number, whole: number) =>
  whole === 0 ? "    –" : `${((100 * part) / whole).toFixed(1)} %`.padStart(7);

function row(name: string, m: Measured): string {
  return [
    name.padEnd(20),
    String(m.clauses).padStart(4),
    share(m.found, m.clauses),
    share(m.ref, m.clauses),
    share(m.modality, m.clauses),
    share(m.allConcerns, m.withConcerns),
    share(m.concernsFound, m.concerns),
    share(m.concernsFound, m.concernsFound + m.extra),
  ].join("  ");
}

function total(all: readonly Measured[]): Measured {
  const sum = (of: (m: Measured) => number) => all.reduce((whole, m) => whole + of(m), 0);
  return {
    clauses: sum((m) => m.clauses),
    found: sum((m) => m.found),
    ref: sum((m) => m.ref),
    modality: sum((m) => m.modality),
    withConcerns: sum((m) => m.withConcerns),
    allConcerns: sum((m) => m.allConcerns),
    concerns: sum((m) => m.concerns),
    concernsFound: sum((m) => m.concernsFound),
    extra: sum((m) => m.extra),
    missed: [],
  };
}

function print(title: string, rows: readonly (readonly [string, Measured])[]): void {
  console.log(`\n${title.padEnd(20)}  oper.   words      ref     duty  concerns (all, recall, precision)`);
  for (const [name, m] of rows) {
    console.log(row(name, m));
    if (showMissed) for (const line of m.missed) console.log(`    ${line}`);
  }
  console.log(row("together", total(rows.map(([, m]) => m))));
}

async function own(): Promise<[string, Measured][]> {
  const rows: [string, Measured][] = [];
  for (const [fixture, files] of Object.entries(FIXTURES)) {
    for (const file of files)
      rows.push([file, measure(expectedOf(fixture), (await imported(bytesOf(file), file)).clauses)]);
  }
  return rows;
}

async function shared(): Promise<[string, Measured][]> {
  const rows: [string, Measured][] = [];
  for (const policy of SHARED_POLICIES) {
    const expected = sharedExpected(policy);
    if (expected)
      rows.push([policy, measure(expected, (await imported(sharedBytes(policy), `${policy}.txt`)).clauses)]);
  }
  return rows;
}

async function main(): Promise<void> {
  print("our own documents", await own());
  const five = await shared();
  if (five.length > 0) print("the five policies", five);
  else
    console.log(
      "\nThe five policies are not here (../shared/policies); only our own documents were measured.",
    );
}

void main();
