import { describe, expect, it } from "vitest";
import type { Advice } from "../../core/advice.ts";
import type { Level } from "../../core/concern.ts";
import type { Attachment, Draft } from "../../core/draft.ts";
import type { Reading } from "./reading.ts";
import {
  allow,
  answered,
  continues,
  dismiss,
  newSession,
  openAdvice,
  outdated,
  read,
  verdict,
} from "./session.ts";

const draft = (text: string, attachments: Attachment[] = []): Draft => ({
  text,
  site: "x",
  surface: "post",
  account: "personal",
  attachments,
  replyTo: "",
});
const reading = (text: string, attachments: Attachment[] = []) =>
  ({ draft: draft(text, attachments), boxes: [], composer: {} }) as unknown as Reading;

function advice(text: string, words: string, level: Level): Advice {
  const start = text.indexOf(words);
  const finding = {
    start,
    end: start + words.length,
    why: { key: "why_x" },
    tone: "neutral",
    score: 1,
  } as const;
  return {
    concern: "profanity",
    level,
    findings: [{ concern: "profanity", ...finding }],
    clauses: [],
    fixes: [],
  };
}
const checked = (...list: Advice[]) => ({ revision: 1, advice: list, disclaimer: "" });

const TEXT = "what a mess";
const asked = (level: Level) =>
  answered(newSession(reading(TEXT)), draft(TEXT), checked(advice(TEXT, "mess", level)));

describe("a press on Post meets", () => {
  it("nothing while the box is empty", () => expect(verdict(newSession(reading("  ")))).toBe("pass"));
  it("a hold before the first answer", () => expect(verdict(newSession(reading(TEXT)))).toBe("hold"));
  it("nothing where nothing was found", () =>
    expect(verdict(answered(newSession(reading(TEXT)), draft(TEXT), checked()))).toBe("pass"));
  it.each(["warn", "stop"] as const)("a question at %s", (level) =>
    expect(verdict(asked(level))).toBe("ask"),
  );
  it("nothing at a hint", () => expect(verdict(asked("hint"))).toBe("pass"));
  it("a hold once the text is another", () =>
    expect(verdict(read(asked("warn"), reading(`${TEXT}!`)))).toBe("hold"));
  it("a hold once something is attached", () =>
    expect(verdict(read(asked("hint"), reading(TEXT, [{ kind: "image" }])))).toBe("hold"));
  it("a hold once the settings changed", () => expect(verdict(outdated(asked("hint")))).toBe("hold"));
  it("nothing after Post anyway, for this very text", () => {
    const allowed = allow(asked("stop"));
    expect(verdict(allowed)).toBe("pass");
    expect(verdict(read(allowed, reading(`${TEXT} indeed`)))).toBe("hold");
  });
  it("nothing once all was dismissed", () => {
    const session = asked("warn");
    const [one] = openAdvice(session);
    expect(verdict(dismiss(session, one as Advice))).toBe("pass");
  });
});

describe("an answer about an older text", () => {
  it("is carried over to the present one", () => {
    const now = read(newSession(reading(TEXT)), reading(`Oh, ${TEXT}`));
    const [one] = openAdvice(answered(now, draft(TEXT), checked(advice(TEXT, "mess", "warn"))));
    expect(one?.findings.map(({ start, end }) => [start, end])).toEqual([[11, 15]]);
  });
  it("does not count as one about the present", () => {
    const now = read(newSession(reading(TEXT)), reading(`Oh, ${TEXT}`));
    expect(verdict(answered(now, draft(TEXT), checked()))).toBe("hold");
  });
  it("is nothing for a draft that has been posted meanwhile", () => {
    const emptied = read(newSession(reading(TEXT)), reading(""));
    expect(openAdvice(answered(emptied, draft(TEXT), checked(advice(TEXT, "mess", "warn"))))).toEqual([]);
  });
});

describe("a new box", () => {
  it("goes on with the draft it took the place of", () =>
    expect(continues(draft("we had a long day"), draft("we had a long day!"))).toBe(true));
  it("starts afresh with other words", () =>
    expect(continues(draft("we had a long day"), draft("Happy birthday"))).toBe(false));
  it("starts afresh when it is empty", () => expect(continues(draft("we had"), draft(""))).toBe(false));
});
