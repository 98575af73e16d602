import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ImportError } from "../src/import/import-error.ts";
import { LARGEST_FILE } from "../src/import/limits.ts";
import { bytesOf, expectedOf, FIXTURES, imported } from "./import/documents.ts";
import { measure, plain } from "./import/measure.ts";

const files = Object.entries(FIXTURES).flatMap(([fixture, names]) =>
  names.map((name) => [name, fixture] as const),
);

/** Least shares of the operative clauses of each of our own documents, in every format. */
const OWN = { ref: 0.95, modality: 0.9, concerns: 0.9 };

describe("a policy from a file", () => {
  it.each(files)("%s keeps every operative clause, its number and what it asks", async (file, fixture) => {
    const policy = await imported(bytesOf(file), file);
    const m = measure(expectedOf(fixture), policy.clauses);
    expect(m.found, m.missed.join("\n")).toBe(m.clauses);
    expect(m.ref / m.clauses, m.missed.join("\n")).toBeGreaterThanOrEqual(OWN.ref);
    expect(m.modality / m.clauses, m.missed.join("\n")).toBeGreaterThanOrEqual(OWN.modality);
    expect(m.concernsFound / m.concerns, m.missed.join("\n")).toBeGreaterThanOrEqual(OWN.concerns);
  });

  it.each([
    ["hawthorn.docx", "Staff Social Media Policy", "Hawthorn Bank Primary School", "2025-09-16", "2027-09"],
    ["hawthorn.pdf", "Staff Social Media Policy", "Hawthorn Bank Primary School", "2025-09-16", "2027-09"],
    [
      "saint-anselm.html",
      "Online Conduct Policy for Staff and Volunteers",
      "St Anselm’s Catholic High School",
      "2024-03",
      "2026-03",
    ],
    [
      "marlpit.txt",
      "ICT, Phones and Social Networking Policy",
      "Marlpit Lane Nursery and Infant School",
      "2023-07-04",
      "2025-07",
    ],
  ])("%s says whose it is and from when", async (file, title, organisation, approved, reviewDue) => {
    expect(await imported(bytesOf(file), file)).toMatchObject({
      title,
      organisation,
      approved,
      reviewDue,
      wording: "verbatim",
    });
  });

  it("takes the disclaimer that the policy words", async () => {
    const policy = await imported(bytesOf("hawthorn.odt"), "hawthorn.odt");
    expect(policy.disclaimer).toBe("Everything here is my own view and not that of my school.");
  });

  it.each(["hawthorn.pdf", "marlpit.txt", "saint-anselm.html"])("%s lets no noise through", async (file) => {
    const policy = await imported(bytesOf(file), file);
    const all = policy.clauses.map(({ text }) => text).join("\n");
    expect(all).not.toMatch(/\bPage \d|\[image|\[bookmark|_{4,}|\.{5,}|\u00AD|Signed|Cookies|[•·]|- o /);
    expect(plain(all)).not.toContain("social net working");
  });

  it("has the same clauses from a Word file, an OpenDocument text and a PDF", async () => {
    const [docx, odt, pdf] = await Promise.all(
      ["hawthorn.docx", "hawthorn.odt", "hawthorn.pdf"].map((file) => imported(bytesOf(file), file)),
    );
    const numbered = (policy: typeof docx) =>
      policy?.clauses.filter(({ ref }) => /^\d/.test(ref)).map(({ ref, text }) => `${ref} ${plain(text)}`);
    expect(numbered(odt)).toEqual(numbered(docx));
    expect(numbered(pdf)).toEqual(numbered(docx));
    expect(numbered(docx)?.length).toBeGreaterThan(20);
  });

  it("reads 300 pages", async () => {
    const policy = await imported(bytesOf("long.pdf"), "long.pdf");
    expect(policy.clauses).toHaveLength(300);
  }, 30_000);

  it("reads back what it wrote", async () => {
    const policy = await imported(bytesOf("copperfield.md"), "copperfield.md");
    const again = await imported(new TextEncoder().encode(JSON.stringify(policy)), "policy.json");
    expect(again).toEqual(policy);
  });
});

describe("a file that cannot be used is refused with its reason", () => {
  it.each([
    ["bad/empty.pdf", "empty"],
    ["bad/blank.txt", "empty"],
    ["bad/scanned.pdf", "scanned"],
    ["bad/password.pdf", "password"],
    ["bad/password.docx", "password"],
    ["bad/old.doc", "old_word"],
    ["bad/bomb.docx", "unpacks_too_big"],
    ["bad/bomb-lying.docx", "damaged"],
    ["bad/truncated.docx", "damaged"],
    ["bad/spreadsheet.docx", "other_kind"],
    ["bad/picture.pdf", "other_kind"],
  ])("%s: %s", async (file, problem) => {
    await expect(imported(bytesOf(file), file)).rejects.toMatchObject({ name: "ImportError", problem });
  });

  it.each([
    ["a shopping list", "Milk\nBread\nTwelve eggs\n", "no_clauses"],
    ["settings of another program", '{"theme": "dark"}', "not_a_policy_file"],
    ["a policy file with a part missing", '{"format": 1, "id": "own-x", "clauses": []}', "not_a_policy_file"],
  ])("%s", async (_name, text, problem) => {
    await expect(imported(new TextEncoder().encode(text), "x.txt")).rejects.toMatchObject({ problem });
  });

  it("a file over the limit is not even looked at", async () => {
    await expect(imported(new Uint8Array(LARGEST_FILE + 1), "x.pdf")).rejects.toMatchObject({
      problem: "too_big",
    });
  });

  it("has a sentence for every reason", () => {
    const messages = JSON.parse(
      readFileSync(new URL("../public/_locales/en_GB/messages.json", import.meta.url), "utf8"),
    ) as Record<string, { message: string }>;
    const source = readFileSync(new URL("../src/import/import-error.ts", import.meta.url), "utf8");
    const problems = [...source.matchAll(/^ {2}\| "(\w+)"/gm)].map((match) => match[1]);
    expect(problems.length).toBeGreaterThan(8);
    for (const problem of problems)
      expect(messages[`import_error_${problem}`]?.message, problem).toMatch(/\.$/);
    expect(new ImportError("empty").message).toBe("empty");
  });

  it("stops when asked to", async () => {
    const { importPolicy } = await import("../src/import/import-policy.ts");
    const stop = new AbortController();
    const reading = importPolicy(bytesOf("long.pdf"), {
      fileName: "long.pdf",
      organisation: "",
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    await expect(reading).rejects.toThrow();
    expect(stop.signal.aborted).toBe(true);
  });
});
