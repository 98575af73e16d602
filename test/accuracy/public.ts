import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { check } from "../../src/core/check.ts";
import type { Concern } from "../../src/core/concern.ts";
import type { Draft } from "../../src/core/draft.ts";
import { NO_WORKPLACE } from "../../src/core/workplace.ts";
import { POLICIES } from "../../src/policies/index.ts";

const FOLDER =
  process.env.SECOND_LOOK_BENIGN ?? fileURLToPath(new URL("../../../shared/data/benign", import.meta.url));
const FILES = ["benign_emoji_10k", "benign_school", "benign_sent"];

/** What a draft by nobody in particular raises under a built-in policy. */
export function adviceOn(text: string, policyId: string) {
  const policies = POLICIES.filter(({ id }) => id === policyId);
  const draft: Draft = {
    text,
    site: "x",
    surface: "post",
    account: "personal",
    attachments: [],
    replyTo: "",
  };
  return check(draft, { workplace: NO_WORKPLACE, policies, disclaimer: "", exceptions: [], off: [] });
}

export interface Pool {
  readonly name: string;
  readonly texts: number;
  readonly interrupted: number;
  readonly nudged: number;
}

/** Every `step`-th public tweet, under the strictest and the mildest policy in turn; [] where the tweets are not there. */
export function publicTweets(step: number): Pool[] {
  if (!existsSync(FOLDER)) return [];
  return FILES.map((name) => {
    const lines = gunzipSync(readFileSync(`${FOLDER}/${name}.dev.jsonl.gz`))
      .toString("utf8")
      .trim()
      .split("\n");
    const texts = lines.filter((_, i) => i % step === 0).map((line) => JSON.parse(line).text as string);
    let [interrupted, nudged] = [0, 0];
    texts.forEach((text, i) => {
      const advice = adviceOn(text, i % 2 === 0 ? "reach2" : "ict-aup");
      if (advice.some(({ level }) => level !== "hint")) interrupted++;
      else if (advice.length > 0) nudged++;
    });
    return {
      name,
      texts: texts.length,
      interrupted: interrupted / texts.length,
      nudged: nudged / texts.length,
    };
  });
}

interface FunctionCase {
  readonly function: string;
  readonly text: string;
  readonly hateful: boolean;
}

const HATE: readonly Concern[] = ["discriminatory", "threatening", "derogatory"];

/** Our own sentences after the functions of HateCheck (Röttger et al. 2021): which are taken for hate. */
export function functionCases(): { readonly one: FunctionCase; readonly taken: boolean }[] {
  const lines = readFileSync(new URL("functions.jsonl", import.meta.url), "utf8")
    .trim()
    .split("\n");
  return lines.map((line) => {
    const one = JSON.parse(line) as FunctionCase;
    const advice = adviceOn(one.text, "ict-aup");
    return { one, taken: advice.some(({ concern, level }) => HATE.includes(concern) && level !== "hint") };
  });
}

/** Mean of the F1 of hateful and of not hateful. */
export function macroF1(cases: readonly { readonly one: FunctionCase; readonly taken: boolean }[]): number {
  const f1 = (hateful: boolean) => {
    const right = cases.filter(({ one, taken }) => one.hateful === hateful && taken === hateful).length;
    const said = cases.filter(({ taken }) => taken === hateful).length;
    const are = cases.filter(({ one }) => one.hateful === hateful).length;
    return (2 * right) / (said + are || 1);
  };
  return (f1(true) + f1(false)) / 2;
}
