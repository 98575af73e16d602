import { learned } from "./learned.ts";

/** Wrongdoing stated as fact about someone or some place that readers could recognise. */
export const allegation = learned("allegation", {
  flags: [
    { text: "our head has been fiddling the SATs papers for years and everyone knows" },
    { text: "the business manager is stealing from the trip money, I have seen the receipts" },
  ],
  passes: [{ text: "the referee robbed us" }, { text: "a man in Leeds was jailed for fraud today" }],
});
