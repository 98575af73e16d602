import { describe, expect, it } from "vitest";
import { suggest } from "./suggest.ts";

const alone = { heading: "", lead: "" };

describe("what a clause asks", () => {
  it.each([
    ["Staff must keep records.", "must"],
    ["Staff must not keep records.", "must-not"],
    ["Nobody may post on behalf of the school.", "must-not"],
    ["Only the office may post.", "must"],
    ["Where a pupil can be seen, staff should ask.", "should"],
    ["Staff are advised not to accept parents as friends.", "should-not"],
    ["Staff may use social media at lunch time.", "may"],
    ["If you are unsure, ask a colleague.", "should"],
    ["Parents should not post pictures of other children.", "info"],
    ["This policy was written in May.", "info"],
  ])("%s %s", (text, modality) => expect(suggest(text, alone).modality).toBe(modality));

  it("inherits the duty of the sentence that opens its list", () => {
    expect(suggest("sharing pictures;", { heading: "", lead: "Staff must not:" }).modality).toBe("must-not");
  });
});

describe("what a clause is about", () => {
  it.each([
    ["Staff must not publish photographs of pupils.", "media-attached"],
    ["Staff must not accept friend requests from pupils.", "pupil-contact"],
    ["Staff must add a disclaimer when naming the school.", "disclaimer-missing"],
    ["Staff must not speak to journalists.", "media-contact"],
    ["Staff must not use other people’s pictures without a licence.", "copyright"],
    ["Staff must not disclose confidential information.", "confidential"],
    ["Staff must not make racist remarks.", "discriminatory"],
    ["Accounts must not be used for personal gain.", "personal-gain"],
  ])("%s: %s", (text, concern) => expect(Object.keys(suggest(text, alone).concerns)).toContain(concern));

  it("asks twice where a grave matter must not happen", () => {
    expect(suggest("Staff must not disclose confidential information.", alone).concerns.confidential).toBe(
      "stop",
    );
    expect(suggest("Staff should keep confidential information safe.", alone).concerns.confidential).toBe(
      "warn",
    );
  });

  it("suggests nothing for what only informs", () => {
    expect(suggest("Photographs were taken in May.", alone).concerns).toEqual({});
  });

  it("tells the school's accounts from the person's own", () => {
    expect(suggest("School accounts must not be used to sell.", alone).applies).toEqual(["official"]);
    expect(suggest("Staff must not post on personal accounts at work.", alone).applies).toEqual(["personal"]);
  });
});
