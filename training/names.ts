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

/** Fewer births than this in 1996-2024 make a once common name a grown-up's. */
const GIVEN_NOW = 3500;

const dir = process.argv[2] ?? "../shared/data/names";

function lines(file: string): string[] {
  return gunzipSync(readFileSync(`${dir}/${file}`))
    .toString("utf8")
    .split(/\r?\n/)
    .filter(Boolean);
}

interface Row {
  readonly name: string;
  readonly births: number;
  readonly historic: boolean;
}

function rows(): Row[] {
  return lines("first_names_ew_1996_2024.csv.gz")
    .slice(1)
    .map((line) => {
      const [name = "", boys = "", girls = "", historic = ""] = line.split(",");
      return { name, births: Number(boys || 0) + Number(girls || 0), historic: historic === "1" };
    });
}

/** Lower case without accents, as the engine reads; a hyphened name counts for its parts. */
function parts(name: string): string[] {
  const letters = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return letters.split(/[^a-z]+/).filter((part) => part.length > 1);
}

function firstNames(): string[] {
  const counts = new Map<string, number>();
  for (const { name, births, historic } of rows()) {
    // Historic names belong to grown-ups of today: rare among babies, common in staffrooms.
    const weight = births + (historic ? 5000 : 0);
    for (const part of parts(name)) counts.set(part, Math.max(counts.get(part) ?? 0, weight));
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, FIRST_NAMES)
    .map(([name]) => name);
}

/** Once among the hundred commonest, hardly given since 1996: in a school these are colleagues and parents. */
function adultNames(): string[] {
  const adult = rows().filter(({ births, historic }) => historic && births < GIVEN_NOW);
  return [...new Set(adult.flatMap(({ name }) => parts(name)))].sort();
}

function surnames(): string[] {
  return [...new Set(lines("surnames_uk.txt.gz").flatMap(parts))].sort();
}

function list(name: string, doc: string, words: readonly string[]): string {
  return `/** ${doc} Made by training/names.ts. */\n// biome-ignore format: data\nexport const ${name} =\n  "${words.join(" ")}";\n`;
}

function write(file: string, ...lists: readonly string[]): void {
  writeFileSync(new URL(`../src/core/words/${file}`, import.meta.url), lists.join("\n"));
}

const ONS = "ONS, Open Government Licence v3.0.";
write(
  "first-names.ts",
  list("FIRST_NAMES", `First names, the commonest first. ${ONS}`, firstNames()),
  list("ADULT_NAMES", `First names of grown-ups, by their years of birth. ${ONS}`, adultNames()),
);
write("surnames.ts", list("SURNAMES", "UK surnames. smashew/NameDatabases, Unlicense.", surnames()));
