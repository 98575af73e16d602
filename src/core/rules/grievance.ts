import { learned } from "./learned.ts";

/** A complaint about the school, its management or their decisions, aired in public. */
export const grievance = learned("grievance", {
  flags: [
    { text: "another week with no PPA, SLT do not care about us at all" },
    { text: "three new marking policies since September and nobody asked the staff" },
  ],
  passes: [
    { text: "the council have dug up our road again" },
    { text: "loved every minute of the training day" },
    { text: "British Gas kept me on hold for an hour" },
  ],
});
