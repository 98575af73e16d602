import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { POLICIES } from "../policies/index.ts";

/** Each case starts Node anew. */
vi.setConfig({ testTimeout: 60_000 });

const CLI = new URL("policy.ts", import.meta.url).pathname;
const ARGS = ["--import", "tsx", CLI];

const run = (...args: string[]) => execFileSync(process.execPath, [...ARGS, ...args], { encoding: "utf8" });

test("lists the five policies", () => {
  const lines = run("list").trim().split("\n");
  expect(lines.map((line) => line.split(" ")[0])).toEqual(POLICIES.map((policy) => policy.id));
});

test("finds clauses as JSON, in one policy or a file", () => {
  const question = "a reporter rang";
  const inPolicy = JSON.parse(run("find", "--policy", "ict-aup", "--json", question));
  expect(inPolicy[0]).toEqual({
    policy: "ict-aup",
    ref: "Behaviour, para 4",
    heading: "Behaviour",
    text: expect.stringContaining("journalist"),
    clauseId: "behaviour-para-4",
  });
  const file = join(mkdtempSync(join(tmpdir(), "policy-")), "ours.json");
  const ours = { ...POLICIES.find((policy) => policy.id === "ict-aup"), id: "ours" };
  writeFileSync(file, JSON.stringify(ours));
  expect(JSON.parse(run("find", "--policy", file, "--json", question))[0]).toEqual({
    ...inPolicy[0],
    policy: "ours",
  });
});

test.each([
  [[], "Use: npm run policy"],
  [["find"], "Use: npm run policy"],
  [["find", "x", "y"], "Use: npm run policy"],
  [["list", "--nonsense"], "Use: npm run policy"],
  [["find", "--policy", "nowhere", "x"], 'unknown policy "nowhere"'],
  [["import", "/does/not/exist.docx"], "cannot read the file"],
])("%j is answered with what is wrong, and 2", (args, message) => {
  const { status, stderr, stdout } = spawnSync(process.execPath, [...ARGS, ...args], { encoding: "utf8" });
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(message);
});
