import { learned } from "./learned.ts";

/** Unkind words about pupils, parents, colleagues or the school: insult, ridicule, a sneer, a backhanded joke. */
export const derogatory = learned("derogatory", {
  flags: [
    { text: "my year 9s are thick as mince and twice as slow" },
    { text: "bottom set today. not a brain cell between them" },
    { text: "some of our parents want sterilising honestly, feral the lot of them" },
  ],
  passes: [
    { text: "my year 4s were brilliant today, so proud of every one of them" },
    { text: "I am such an idiot, left my lunch on the bus" },
    { text: "the dog is being a right pest tonight" },
    { text: "he called a lad in my class thick and I told him we don't say that" },
  ],
});
