import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

function run(args: readonly string[], input = "") {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "src/cli/check.ts", ...args],
    {
      input,
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  return { status, stdout, stderr };
}

describe("check on the command line", { timeout: 60_000 }, () => {
  test("answers each line of JSON in order", () => {
    const lines = [
      { id: "a", text: "ring me on 07700 900417", policy: "bentilee" },
      { id: 2, text: "lovely walk with the dog" },
      {
        text: "Great day teaching at Oakfield",
        workplace: { name: "Oakfield Primary School", aliases: ["Oakfield"] },
        policy: "reach2",
      },
    ];
    const { status, stdout } = run(["--jsonl"], lines.map((line) => JSON.stringify(line)).join("\n"));
    expect(status).toBe(0);
    const answers = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(answers.map(({ id }) => id)).toEqual(["a", 2, null]);
    const [phone] = answers[0].advice;
    expect(phone.concern).toBe("personal-data");
    expect(phone.findings[0]).toMatchObject({ start: 11, end: 23, text: "07700 900417" });
    expect(phone.findings[0].why).toMatch(/^[A-Z].* /);
    expect(phone.clauses[0]).toMatchObject({ policy: "bentilee" });
    expect(answers[1].advice).toEqual([]);
    expect(answers[2].advice.map((one: { concern: string }) => one.concern)).toContain("school-named");
  });

  test("takes many drafts in one run", () => {
    const line = JSON.stringify({ text: "my year 4s made me laugh today", policy: "reach2" });
    const { status, stdout } = run(["--jsonl"], `${line}\n`.repeat(3000));
    expect(status).toBe(0);
    expect(stdout.trimEnd().split("\n")).toHaveLength(3000);
  });

  test.each([
    ['{"text":"secret words"', "line 1"],
    ['{"text":"ok"}\n\n{"text":"secret words","site":"myspace"}', "line 3"],
    ['{"text":42}', "text"],
    ['{"text":"secret words","policy":"nowhere"}', "bucklebury"],
  ])("says what is wrong with %s, not what it says", (input, told) => {
    const { status, stderr } = run(["--jsonl"], input);
    expect(status).toBe(2);
    expect(stderr).toContain(told);
    expect(stderr).not.toContain("secret");
  });

  test("reads a workplace file and speaks to people", () => {
    const folder = mkdtempSync(join(tmpdir(), "second-look-"));
    const file = join(folder, "workplace.json");
    writeFileSync(file, JSON.stringify({ name: "Oakfield Primary School" }));
    const { status, stdout } = run([
      "--workplace",
      file,
      "--policy",
      "bucklebury",
      "What a day at Oakfield Primary School",
    ]);
    rmSync(folder, { recursive: true });
    expect(status).toBe(0);
    expect(stdout).toContain("“Oakfield Primary School”");
    expect(run(["--workplace", join(folder, "none.json"), "x"]).status).toBe(2);
    expect(run(["--policy", "nowhere", "x"]).status).toBe(2);
    expect(run([]).status).toBe(2);
  });
});
