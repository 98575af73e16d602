import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { POLICIES } from "../src/policies/index.ts";
import { policyTable, TABLE } from "./policy-table.ts";

test("docs/POLICIES.md is what the data says (run `npx tsx scripts/policy-table.ts`)", () => {
  expect(readFileSync(TABLE, "utf8")).toBe(policyTable(POLICIES));
});

test("a policy that breaks the format stops the table", () => {
  const [first] = POLICIES;
  if (!first) throw new Error("no policy");
  expect(() => policyTable([{ ...first, id: "Not An Id" }])).toThrow();
});
