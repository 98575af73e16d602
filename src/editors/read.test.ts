// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { positionAt, readText } from "./read.ts";

/** Markup as editors make it, and the text that a person would say it holds. */
function reading(markup: string) {
  const root = document.createElement("div");
  root.contentEditable = "true";
  root.append(...new DOMParser().parseFromString(markup, "text/html").body.childNodes);
  document.body.replaceChildren(root);
  return readText(root);
}

const DRAFT_LINE = (inner: string) =>
  `<div data-block="true"><div class="public-DraftStyleDefault-block"><span>${inner}</span></div></div>`;

describe("reading", () => {
  const cases: Record<string, [string, string]> = {
    "a paragraph a line": ["<p>one</p><p>two</p>", "one\ntwo"],
    "a blank line between": ["<p>one</p><p><br></p><p>two</p>", "one\n\ntwo"],
    "two blank lines and none at the end": ["<p>one</p><p><br></p><p><br></p><p>two</p>", "one\n\n\ntwo"],
    "an empty editor": ["<p><br></p>", ""],
    "an empty paragraph without a filler": ["<p>one</p><p></p><p>two</p>", "one\n\ntwo"],
    "breaks inside a paragraph": ["<p>one<br>two<br><br>three</p>", "one\ntwo\n\nthree"],
    "the filler after a last break": ["<p>one<br><br></p>", "one\n"],
    "Draft.js blocks": [
      DRAFT_LINE('<span data-text="true">one</span>') +
        DRAFT_LINE('<br data-text="true">') +
        DRAFT_LINE('<span data-text="true">two</span>'),
      "one\n\ntwo",
    ],
    "emoji images by their alternative text": ['<p>hi <img alt="😀"> there</p>', "hi 😀 there"],
    "no alternative text of pictures": ['<p>hi<img alt="A photo of a long school corridor"></p>', "hi"],
    "mentions as their words": [
      '<p><span data-type="mention" contenteditable="false">@Tom Reed</span> hi</p>',
      "@Tom Reed hi",
    ],
    "no zero-width fillers": ["<p>\uFEFFone\u200Btwo\uFEFF</p>", "onetwo"],
    "a line of fillers as a blank line": ["<p>one</p><p>\uFEFF</p><p>two</p>", "one\n\ntwo"],
    "joined emoji whole": ["<p>👩\u200D🏫</p>", "👩\u200D🏫"],
    "no-break spaces as spaces": ["<p>one\u00A0two</p>", "one two"],
    "nothing of Quill's paste target": ['<p>one</p><div class="ql-clipboard"><p>two</p></div>', "one"],
    "list items": ["<ul><li>one</li><li>two</li></ul>", "one\ntwo"],
    "text beside blocks": ["one<div>two</div>three", "one\ntwo\nthree"],
  };
  for (const [name, [markup, text]] of Object.entries(cases)) {
    it(name, () => expect(reading(markup).text).toBe(text));
  }

  it("stops at a bound, however large the page", () => {
    const { text } = reading(`<p>${"x".repeat(150_000)}</p><p>${"y".repeat(150_000)}</p><p>z</p>`);
    expect(text.endsWith("z")).toBe(false);
  });
});

describe("the way back", () => {
  it("gives each stretch of a line as one range", () => {
    const { text, rangeOf } = reading("<p>Well done <b>Kayleigh</b> Smith</p><p>again</p>");
    const ranges = rangeOf(text.indexOf("Kayleigh"), text.length);
    expect(ranges.map(String)).toEqual(["Kayleigh Smith", "again"]);
  });

  it("leaves dropped characters out of the offsets", () => {
    const { text, rangeOf } = reading("<p>\uFEFFhi\u200B Mia</p>");
    const start = text.indexOf("Mia");
    expect(rangeOf(start, start + 3).map(String)).toEqual(["Mia"]);
  });

  it("covers an emoji image", () => {
    const { rangeOf } = reading('<p>a<img alt="😀">b</p>');
    const [range] = rangeOf(1, 3);
    expect(range?.cloneContents().querySelector("img")?.getAttribute("alt")).toBe("😀");
  });

  it("finds the place of a blank line", () => {
    const { segments } = reading("<p>one</p><p><br></p><p>two</p>");
    expect(positionAt(segments, 4, true)?.node.nodeName).toBe("BR");
    expect(positionAt(segments, 5, false)).toMatchObject({ offset: 0, node: { data: "two" } });
  });

  it("gives nothing for nodes that have gone", () => {
    const { rangeOf } = reading("<p>one</p>");
    document.body.replaceChildren();
    expect(rangeOf(0, 3)).toEqual([]);
  });
});
