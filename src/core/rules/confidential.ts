import { learned } from "./learned.ts";

/** What was learned at work and is not for others: safeguarding, special needs, health, family, discipline, staffing. */
export const confidential = learned("confidential", {
  flags: [
    { text: "one of mine disclosed today, social services are going round tonight" },
    { text: "found out a lad in my class has epilepsy, had a seizure at carpet time" },
  ],
  passes: [
    { text: "had my own hip done on Tuesday, all well" },
    { text: "Free school meals should go to every child" },
    { text: "finished my safeguarding training online" },
  ],
});
