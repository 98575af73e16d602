import { disparagement } from "./disparagement.ts";
import { learned } from "./learned.ts";

/** Unkind words about pupils, parents, colleagues or the school: insult, ridicule, a sneer, a backhanded joke. */
export const derogatory = learned("derogatory", {
  evidence: disparagement,
  flags: [
    { text: "my year 9s are thick as mince and twice as slow" },
    { text: "bottom set today. not a brain cell between them" },
    { text: "some of our parents want sterilising honestly, feral the lot of them" },
    { text: "Year 3 today, what a nightmare that class is" },
    { text: "that boy's mum is an absolute cow" },
    { text: "little horrors in my class had the paint out again" },
    { text: "had Mr Hobday's lazy TA with me all day" },
    { text: "our deputy couldn't organise a raffle" },
    { text: "what did I do to deserve 9C" },
    { text: "Year 8 last lesson. send wine" },
  ],
  passes: [
    { text: "my year 4s were brilliant today, so proud of every one of them" },
    { text: "I am such an idiot, left my lunch on the bus" },
    { text: "I was a horrible teenager" },
    { text: "the soup was thick and the kids loved it" },
    { text: "the dog is being a right pest tonight" },
    { text: "he called a lad in my class thick and I told him we don't say that" },
  ],
});
