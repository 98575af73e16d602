import { describe, expect, test } from "vitest";
import { CATEGORIES, categoriesOf, categoryId, phraseCategories, startsPhrase } from "./lexicon.ts";

const names = (ids: readonly number[]) => ids.map((id) => CATEGORIES[id]);

describe("word categories", () => {
  test("know a word by itself and by its inflections", () => {
    expect(names(categoriesOf("pupil"))).toContain("PUPIL");
    expect(names(categoriesOf("strangled"))).toContain("VIOLENCE");
    expect(names(categoriesOf("whingeing"))).toContain("COMPLAIN");
  });

  test("know phrases", () => {
    expect(startsPhrase("bottom")).toBe(true);
    expect(names(phraseCategories("bottom set"))).toContain("CLASSGROUP");
  });

  test.each(["constructor", "toString", "__proto__", "hasownproperty", ""])("have nothing for %j", (word) => {
    expect(categoriesOf(word)).toEqual([]);
    expect(startsPhrase(word)).toBe(false);
  });

  test("have unlike names, and none for what does not exist", () => {
    expect(new Set(CATEGORIES).size).toBe(CATEGORIES.length);
    expect(() => categoryId("NO SUCH")).toThrow();
  });
});
