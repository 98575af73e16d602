import { learned } from "./learned.ts";

/** Support for violent extremism, or a call to join it. */
export const extremism = learned("extremism", {
  flags: [
    { text: "the brothers of isis are heroes and martyrs, join them" },
    { text: "race war is coming and I am ready for it" },
  ],
  passes: [
    { text: "did my Prevent training today" },
    { text: "history lesson on the rise of the Nazis went well" },
    { text: "vigil tonight for the victims of the bombing" },
  ],
});
