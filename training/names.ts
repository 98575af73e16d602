/**
 * Writes src/core/words/first-names.ts and surnames.ts: compact lists for the engine. Run: npx tsx training/names.ts DIR
 * where DIR holds first_names_ew_1996_2024.csv.gz (ONS, baby names in England and Wales 1996-2024 and historic top 100,
 * Open Government Licence v3.0, via rossbowen/babynames @ 39db86a17f) and surnames_uk.txt.gz (smashew/NameDatabases
 * @ 4a714a09ed, Unlicense). Deterministic: the same files give the same lists.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

/** The 9,000 commonest names cover about 97 % of births in those years. */
const FIRST_NAMES = 9000;

const dir = process.argv[2] ?? "../shared/data/names";

function lines(file: string): string[] {
  return gunzipSync(readFileSync(`${dir}/${file}`))
    .toString("utf8")
    .split(/\r?\n/)
    .filter(Boolean);
}

/** Lower case without accents, as the engine reads; a hyphened name counts for its parts. */
function parts(name: string): string[] {
  const letters = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return letters.split(/[^a-z]+/).filter((part) => part.length > 1);
}

function firstNames(): string[] {
  const counts = new Map<string, number>();
  for (const line of lines("first_names_ew_1996_2024.csv.gz").slice(1)) {
    const [name = "", boys = "", girls = "", historic = ""] = line.split(",");
    // Historic names belong to grown-ups of today: rare among babies, common in staffrooms.
    const weight = Number(boys || 0) + Number(girls || 0) + (historic === "1" ? 5000 : 0);
    for (const part of parts(name)) counts.set(part, Math.max(counts.get(part) ?? 0, weight));
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, FIRST_NAMES)
    .map(([name]) => name);
}

function surnames(): string[] {
  return [...new Set(lines("surnames_uk.txt.gz").flatMap(parts))].sort();
}

function write(file: string, name: string, doc: string, words: readonly string[]): void {
  const code = `/** ${doc} Made by training/names.ts. */\n// biome-ignore format: data\nexport const ${name} =\n  "${words.join(" ")}";\n`;
  writeFileSync(new URL(`../src/core/words/${file}`, import.meta.url), code);
  console.log(`${file}: ${words.length} names, ${code.length} bytes`);
}

write(
  "first-names.ts",
  "FIRST_NAMES",
  "First names, the commonest first. ONS, Open Government Licence v3.0.",
  firstNames(),
);
write("surnames.ts", "SURNAMES", "UK surnames. smashew/NameDatabases, Unlicense.", surnames());
