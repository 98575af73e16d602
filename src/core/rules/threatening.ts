import { learned } from "./learned.ts";
import { THREATS } from "./threat-frames.ts";

/** A threat, intimidation, or a call for others to do it. */
export const threatening = learned("threatening", {
  cues: THREATS,
  flags: [
    { text: "I know where you live and I'll be waiting for you" },
    { text: "come near my class again and i will break your legs" },
  ],
  passes: [
    { text: "my legs are killing me after sports day" },
    { text: "if it rains again I will cry" },
    { text: "could murder a curry" },
  ],
});
