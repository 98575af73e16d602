// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { isBareEnter, isModifiedEnter } from "./dom.ts";
import { accountOf } from "./site.ts";
import { siteFor } from "./sites.ts";
import { hintAt, MESSAGE, REPLY, speakerIn } from "./words.ts";

const key = (init: KeyboardEventInit) => new KeyboardEvent("keydown", { key: "Enter", ...init });

describe("which site", () => {
  it("knows the hosts, and none that only look like them", () => {
    const sites = ["x.com", "mobile.x.com", "twitter.com", "m.facebook.com", "www.linkedin.com"];
    expect(sites.map((host) => siteFor(host)?.site)).toEqual(["x", "x", "x", "facebook", "linkedin"]);
    expect(["netflix.com", "notfacebook.com", "linkedin.com.example"].map(siteFor)).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe("keys that send", () => {
  it("are Enter with Ctrl or Cmd", () => {
    expect([{ ctrlKey: true }, { metaKey: true }].map((init) => isModifiedEnter(key(init)))).toEqual([
      true,
      true,
    ]);
    expect([{}, { altKey: true, ctrlKey: true }].map((init) => isModifiedEnter(key(init)))).toEqual([
      false,
      false,
    ]);
  });

  it("are a bare Enter, not Shift+Enter", () => {
    expect([{}, { shiftKey: true }].map((init) => isBareEnter(key(init)))).toEqual([true, false]);
  });

  it("are none while an input method composes", () => {
    expect(isBareEnter(key({ isComposing: true }))).toBe(false);
    const last = Object.defineProperty(key({}), "keyCode", { value: 229 });
    expect(isBareEnter(last)).toBe(false);
    expect(isModifiedEnter(Object.defineProperty(key({ ctrlKey: true }), "keyCode", { value: 229 }))).toBe(
      false,
    );
  });
});

describe("who speaks", () => {
  it("is the school where its handle or page is in the settings", () => {
    expect(accountOf({ name: "", handle: "OakfieldSch" }, ["@oakfieldsch"])).toBe("official");
    expect(accountOf({ name: "Oakfield  Primary School", handle: "" }, ["Oakfield Primary School"])).toBe(
      "official",
    );
  });
  it("is the person otherwise, also where the page does not tell", () => {
    expect(accountOf({ name: "Amara Okafor", handle: "mrsokafor" }, ["oakfieldsch"])).toBe("personal");
    expect(accountOf({ name: "", handle: "" }, ["", "@"])).toBe("personal");
  });
  it("is read from what a comment box says", () => {
    expect(speakerIn(["Comment as Oakfield School…"])).toBe("Oakfield School");
    expect(speakerIn(["Kommentieren als Oakfield School"])).toBe("Oakfield School");
    expect(speakerIn(["Write a comment…"])).toBe("");
  });
});

describe("hints", () => {
  it("are compared from their beginning, without case", () => {
    expect(hintAt(["Reply to Tom Reed"], REPLY)).toBe(true);
    expect(hintAt(["Message"], MESSAGE)).toBe(true);
    expect(hintAt(["What's on your mind?"], [...MESSAGE, ...REPLY])).toBe(false);
  });
});

describe("X", () => {
  const page = (html: string) => {
    document.body.replaceChildren(...new DOMParser().parseFromString(html, "text/html").body.childNodes);
    return (selector: string) => siteFor("x.com")?.find(document.querySelector(selector) as Element);
  };

  it("takes the box by its test id, not what is named after it", () => {
    const find = page(
      '<div><div data-testid="tweetTextarea_0_label"><div contenteditable="true" data-testid="tweetTextarea_0"></div></div>' +
        '<button data-testid="tweetButtonInline"></button></div>',
    );
    expect(find("[contenteditable]")).toMatchObject({ surface: "post", confidence: "high" });
  });

  it("leaves direct messages and searches alone", () => {
    const find = page(
      '<div data-testid="dmComposerTextInput" contenteditable="true"></div>' +
        '<form role="search"><div class="public-DraftEditor-content" contenteditable="true" id="search"></div></form>',
    );
    expect(find("[data-testid=dmComposerTextInput]")).toBeNull();
    expect(find("#search")).toBeNull();
  });

  it("says so when a box looks like one and has lost its test id", () => {
    const find = page(
      '<div><div class="public-DraftEditor-content" contenteditable="true"></div>' +
        '<div role="tablist"><input type="file"></div></div>',
    );
    expect(find("[contenteditable]")).toBe("unknown");
  });

  it("knows the text field of the mobile page", () => {
    const find = page(
      '<div><div data-testid="tweetTextarea_0"><textarea></textarea></div><button data-testid="tweetButton"></button></div>',
    );
    expect(find("textarea")).toMatchObject({ surface: "post" });
  });
});
