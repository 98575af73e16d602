import { describe, expect, test } from "vitest";
import type { Advice } from "../core/advice.ts";
import type { Concern } from "../core/concern.ts";
import type { Draft } from "../core/draft.ts";
import type { Finding, Tone } from "../core/finding.ts";
import { advise } from "../core/policy/advise.ts";
import type { Policy } from "../core/policy/policy.ts";
import { NO_WORKPLACE } from "../core/workplace.ts";
import { builtInPolicy } from "./index.ts";

const FIVE = ["bentilee", "bucklebury", "reach2", "crich-carr", "ict-aup"] as const;
type Id = (typeof FIVE)[number];

/** Same words everywhere: "Lovely day at Oakfield", with what the rules would find in it. */
function advice(
  id: Id,
  concern: Concern,
  tone: Tone = "neutral",
  more: Partial<Draft> = {},
): Advice | undefined {
  const text = "Lovely day at Oakfield";
  const draft: Draft = {
    text,
    site: "facebook",
    surface: "post",
    account: "personal",
    attachments: [],
    replyTo: "",
    ...more,
  };
  const finding: Finding = { concern, start: 14, end: 22, why: { key: "why_x" }, tone, score: 0.9 };
  const workplace = { ...NO_WORKPLACE, name: "Oakfield Primary School" };
  const policies = [builtInPolicy(id) as Policy];
  return advise([finding], draft, { workplace, policies, disclaimer: "", exceptions: [], off: [] })[0];
}

const levels = (concern: Concern, tone: Tone = "neutral", more: Partial<Draft> = {}) =>
  Object.fromEntries(FIVE.map((id) => [id, advice(id, concern, tone, more)?.level ?? "none"]));

const refs = (id: Id, concern: Concern) => advice(id, concern)?.clauses.map((one) => one.clause.ref) ?? [];

const words = (id: Id, ref: string) =>
  (builtInPolicy(id) as Policy).clauses.find((clause) => clause.ref === ref)?.text ?? "";

describe("naming the school on a personal account", () => {
  test("asks for a disclaimer at Bentilee and under the ICT AUP, and offers it", () => {
    for (const id of ["bentilee", "ict-aup"] as const) {
      expect(advice(id, "school-named")).toBeUndefined();
      const disclaimer = advice(id, "disclaimer-missing");
      expect(disclaimer?.level).toBe("warn");
      expect(disclaimer?.fixes[0]?.kind).toBe("add-disclaimer");
    }
    expect(refs("bentilee", "disclaimer-missing")).toContain("Staff, item 4");
    expect(refs("ict-aup", "disclaimer-missing")).toContain("Staff, item 4");
  });

  test("needs the head's written permission at Bucklebury and under REAch2", () => {
    expect(levels("school-named")).toMatchObject({ bucklebury: "warn", reach2: "warn" });
    expect(refs("bucklebury", "school-named")).toContain("General guideline 7, sentence 3");
    expect(refs("reach2", "school-named")).toContain("6.3, item 1");
    expect(words("bucklebury", "General guideline 7, sentence 3")).toMatch(
      /headteacher's written permission/,
    );
    expect(words("reach2", "6.3, item 1")).toMatch(/headteacher's written permission/);
  });

  test("a disclaimer settles nothing where none is asked for", () => {
    expect(levels("disclaimer-missing")).toMatchObject({
      bucklebury: "none",
      reach2: "none",
      "crich-carr": "none",
    });
  });

  test("is no interruption at Crich Carr", () => {
    expect(advice("crich-carr", "school-named")?.level).toBe("hint");
  });

  test("in an unkind word is raised everywhere", () => {
    for (const level of Object.values(levels("school-named", "negative"))) expect(level).not.toBe("none");
  });
});

describe("any reference to staff, pupils or parents, however kind", () => {
  test.each(["colleague-mentioned", "pupil-mentioned", "parent-mentioned"] as const)("%s", (concern) => {
    expect(levels(concern)).toEqual({
      bentilee: "none",
      bucklebury: "warn",
      reach2: "warn",
      "crich-carr": "warn",
      "ict-aup": "none",
    });
    expect(levels(concern, "negative")).toMatchObject({ bentilee: "warn", "ict-aup": "warn" });
  });

  test("stands on REAch2 6.3, Bucklebury staff guideline 2 and Crich Carr's appendix 1", () => {
    expect(refs("reach2", "colleague-mentioned")[0]).toBe("6.3, sentence 1");
    expect(refs("bucklebury", "colleague-mentioned")[0]).toBe("Staff guideline 2");
    expect(refs("crich-carr", "colleague-mentioned")[0]).toBe("Appendix 1, item 4, sentence 1");
  });

  test("work discussed at all, even with names left out, at Crich Carr", () => {
    expect(refs("crich-carr", "pupil-mentioned")).toContain("Appendix 1, item 4, sentence 2");
    expect(words("crich-carr", "Appendix 1, item 4, sentence 2")).toMatch(/names left out/);
  });
});

test("schools answer within 24 hours under the ICT AUP, 48 at Bentilee, the next working day after a weekend", () => {
  expect(words("ict-aup", "Monitoring, sentence 2")).toMatch(/within 24 hours.*next working day/);
  expect(words("bentilee", "Monitoring, sentence 2")).toMatch(/within 48 hours.*next working day/);
});

test("generic political discussion is not discouraged at Crich Carr: 6.6 raises nothing by itself", () => {
  const intro = (builtInPolicy("crich-carr") as Policy).clauses.find((clause) => clause.ref === "6.6, intro");
  expect(intro?.text).toMatch(/political discussion is not to be discouraged/);
  expect(intro?.concerns).toEqual({});
});

describe("friends and contact with pupils", () => {
  test("is raised under all five", () => {
    expect(new Set(Object.values(levels("pupil-contact")))).toEqual(new Set(["warn"]));
  });

  test("keeps the exceptions: relatives, and former pupils who are 18", () => {
    expect(words("reach2", "5.3, sentence 3")).toMatch(/under 18.*is or was a pupil.*unless.*relative/);
    expect(words("reach2", "6.2, guideline 25")).toMatch(
      /current pupils, whatever their age.*under 18.*Relatives are excepted/,
    );
    expect(words("bucklebury", "Staff guideline 4, sentence 1")).toMatch(/former pupil under 18/);
    expect(words("bentilee", "Personal use, Pupil/Students")).toMatch(/current or former pupils/);
  });
});

describe("pictures", () => {
  const picture = { attachments: [{ kind: "image" as const }] };
  test("of pupils on a personal account are asked about under all five", () => {
    expect(new Set(Object.values(levels("media-attached", "neutral", picture)))).toEqual(new Set(["warn"]));
  });

  test("on the school's page there is at most a reminder of consent", () => {
    const official = { ...picture, account: "official" as const };
    for (const level of Object.values(levels("media-attached", "neutral", official)))
      expect(level).toMatch(/none|hint/);
  });

  test("REAch2 asks for the parents' written consent on school accounts, with no names", () => {
    expect(words("reach2", "6.2, guideline 5")).toMatch(/written consent.*must not name/);
  });
});

describe("what is grave is grave everywhere", () => {
  test.each(["pupil-identified", "discriminatory", "threatening", "extremism", "confidential"] as const)(
    "%s stops under all five",
    (concern) => expect(new Set(Object.values(levels(concern)))).toEqual(new Set(["stop"])),
  );
});
