import { HATE } from "./hate-frames.ts";
import { learned } from "./learned.ts";

/** Words that offend about race, religion, sex, gender, orientation, disability or age. */
export const discriminatory = learned("discriminatory", {
  cues: HATE,
  flags: [
    { text: "send them all back where they came from, this country is full" },
    { text: "women shouldnt be allowed to teach boys, too emotional" },
    { text: "gays make me sick, keep it away from children" },
  ],
  passes: [
    { text: "Eid Mubarak to all our families" },
    { text: "calling someone a retard is never ok, challenge it" },
    { text: "my brother is autistic and the funniest man I know" },
  ],
});
