import { describe, expect, test } from "vitest";
import { builtInPolicy } from "../../policies/index.ts";
import type { Concern } from "../concern.ts";
import type { Draft } from "../draft.ts";
import type { Finding } from "../finding.ts";
import type { Setup } from "../setup.ts";
import { NO_WORKPLACE } from "../workplace.ts";
import { advise } from "./advise.ts";
import type { Policy } from "./policy.ts";

const draft = (text: string, more: Partial<Draft> = {}): Draft => ({
  text,
  site: "facebook",
  surface: "post",
  account: "personal",
  attachments: [],
  replyTo: "",
  ...more,
});

const found = (text: string, concern: Concern, words = "", more: Partial<Finding> = {}): Finding => {
  const start = words ? text.indexOf(words) : text.length;
  return {
    concern,
    start,
    end: start + words.length,
    why: { key: "why_x" },
    tone: "neutral",
    score: 0.9,
    ...more,
  };
};

const setup = (...ids: string[]): Setup => ({
  workplace: { ...NO_WORKPLACE, name: "Oakfield Primary School" },
  policies: ids.map((id) => builtInPolicy(id) as Policy),
  disclaimer: "",
  exceptions: [],
  off: [],
});

const apply = (text: string, edits: readonly { start: number; end: number; text: string }[]) =>
  [...edits]
    .reverse()
    .reduce((now, edit) => now.slice(0, edit.start) + edit.text + now.slice(edit.end), text);

describe("advise", () => {
  const text = "Great week at Oakfield with Mrs Patel";

  test("says nothing of what no clause speaks of", () => {
    const calm = draft(text);
    expect(advise([found(text, "school-named", "Oakfield")], calm, setup("bentilee"))).toEqual([]);
  });

  test("merges the findings of one concern and puts the gravest first", () => {
    const advice = advise(
      [
        found(text, "colleague-mentioned", "Mrs Patel"),
        found(text, "school-named", "Oakfield"),
        found(text, "school-named", "Great"),
        found(text, "confidential", "week"),
      ],
      draft(text),
      setup("bucklebury"),
    );
    expect(advice.map((one) => one.concern)).toEqual(["confidential", "colleague-mentioned", "school-named"]);
    expect(advice[2]?.findings.map((one) => one.start)).toEqual([0, 14]);
    expect(advice[0]?.level).toBe("stop");
  });

  test("an unsure mention is a hint, an unsure stop a warning", () => {
    const unsure = { score: 0.55 };
    const advice = advise(
      [found(text, "school-named", "Oakfield", unsure), found(text, "confidential", "week", unsure)],
      draft(text),
      setup("reach2"),
    );
    expect(advice.map((one) => [one.concern, one.level])).toEqual([
      ["confidential", "warn"],
      ["school-named", "hint"],
    ]);
  });

  test("shows both layers, the stricter first", () => {
    const advice = advise(
      [found(text, "colleague-mentioned", "Mrs Patel")],
      draft(text),
      setup("crich-carr", "reach2"),
    );
    const shown = advice[0]?.clauses.map((one) => one.policy.id) ?? [];
    expect(shown[0]).toBe("crich-carr");
    expect(shown).toContain("reach2");
    const named = advise(
      [found(text, "school-named", "Oakfield")],
      draft(text),
      setup("crich-carr", "reach2"),
    );
    expect(named[0]?.level).toBe("warn");
    expect(named[0]?.clauses[0]?.policy.id).toBe("reach2");
    expect(named[0]?.clauses.map((one) => one.policy.id)).toContain("crich-carr");
  });

  test("what a graver or equal advice says at the same words is not said twice", () => {
    const beside = (id: string, words: string) =>
      advise(
        [found(text, "pupil-mentioned", words), found(text, "pupil-identified", "Mrs Patel")],
        draft(text),
        setup(id),
      ).map((one) => one.concern);
    expect(beside("reach2", "Patel")).toEqual(["pupil-identified"]);
    expect(beside("reach2", "Great")).toEqual(["pupil-identified", "pupil-mentioned"]);
  });

  test("the school's own page may name itself", () => {
    const own = draft(text, { account: "official" });
    for (const id of ["bentilee", "bucklebury", "reach2", "crich-carr", "ict-aup"]) {
      for (const concern of [
        "school-named",
        "school-implied",
        "speaks-for-school",
        "disclaimer-missing",
      ] as const) {
        for (const tone of ["neutral", "negative"] as const) {
          expect(advise([found(text, concern, "Oakfield", { tone })], own, setup(id))).toEqual([]);
        }
      }
    }
  });
});

describe("a child's name on the school's own page", () => {
  const name = (words: string, more: Partial<Draft> = {}, beside: Finding[] = []) => {
    const text = `Well done ${words}, what a star`;
    const own = draft(text, { account: "official", ...more });
    const advice = advise([found(text, "pupil-identified", words), ...beside], own, setup("bentilee"));
    return advice.find((one) => one.concern === "pupil-identified")?.level;
  };

  test("praise by first name is only hinted at", () => expect(name("Temi")).toBe("hint"));
  test("a full name is asked about", () => expect(name("Temi Adeyemi")).toBe("warn"));
  test("a picture beside it is asked about", () =>
    expect(name("Temi", { attachments: [{ kind: "image" }] })).toBe("warn"));
  test("something private beside it is asked about", () =>
    expect(name("Temi", {}, [found("Well done Temi", "confidential", "Well")])).toBe("warn"));
});

describe("fixes", () => {
  test("the disclaimer carries the school's name and its own paragraph", () => {
    const text = "Great week at Oakfield \n";
    const fix = advise([found(text, "disclaimer-missing")], draft(text), setup("ict-aup"))[0]?.fixes[0];
    expect(fix?.kind).toBe("add-disclaimer");
    expect(apply(text, fix?.edits ?? [])).toBe(
      "Great week at Oakfield\n\nThe views here are my own and not those of Oakfield Primary School.",
    );
  });

  test("on X it follows on the same line, in the person's own wording", () => {
    const text = "Great week at Oakfield";
    const own = { ...setup("ict-aup"), disclaimer: "Views mine." };
    const fix = advise([found(text, "disclaimer-missing")], draft(text, { site: "x" }), own)[0]?.fixes[0];
    expect(apply(text, fix?.edits ?? [])).toBe("Great week at Oakfield Views mine.");
    expect(fix?.label).toEqual({ key: "fix_add_disclaimer" });
  });

  test("on X it says by how much the post gets too long", () => {
    const text = `Oakfield ${"a".repeat(270)}`;
    const own = { ...setup("ict-aup"), disclaimer: "Views mine." };
    const fix = advise([found(text, "disclaimer-missing")], draft(text, { site: "x" }), own)[0]?.fixes[0];
    expect(fix?.label).toEqual({ key: "fix_add_disclaimer_long", subs: ["11"] });
  });

  test.each([
    ["Little Kai bit me again.", "Kai", "A pupil bit me again."],
    ["So proud of Kai's reading", "Kai's", "So proud of a pupil's reading"],
    ["our Mia Fennimore sang", "Mia Fennimore", "a pupil sang"],
  ])("a pupil's name goes: %s", (text, words, want) => {
    const fix = advise([found(text, "pupil-identified", words)], draft(text), setup("reach2"))[0]?.fixes[0];
    expect(fix?.kind).toBe("replace");
    expect(apply(text, fix?.edits ?? [])).toBe(want);
  });

  test.each([
    ["absolutely fucking feral today", "fucking", "absolutely feral today"],
    ["Fucking feral today", "Fucking", "Feral today"],
    ["what a day, shit", "shit", "what a day,"],
    ["well shit, that hurt", "shit", "well, that hurt"],
    ["ring me on 07700 900418.", "07700 900418", "ring me on."],
  ])("words are taken out tidily: %s", (text, words, want) => {
    const concern = /\d/.test(words) ? "personal-data" : "profanity";
    const fix = advise([found(text, concern, words)], draft(text), setup("ict-aup"))[0]?.fixes[0];
    expect(fix?.kind).toBe("remove");
    expect(apply(text, fix?.edits ?? [])).toBe(want);
  });

  test("half a sentence that hurts is left for its author to mend", () => {
    const text = "Kyle is a useless lump.";
    expect(
      advise([found(text, "derogatory", "useless lump")], draft(text), setup("reach2"))[0]?.fixes,
    ).toEqual([]);
    expect(advise([found(text, "derogatory", text)], draft(text), setup("reach2"))[0]?.fixes).toHaveLength(1);
  });
});
