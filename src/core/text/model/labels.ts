import { CONCERNS, type Concern } from "../../concern.ts";

/** What the classifier answers: every concern, and abuse of any kind, which the public corpora teach. */
export const LABELS: readonly (Concern | "abuse")[] = [...CONCERNS, "abuse"];
