/** What the benchmark bundles: the engine as the background loads it. */
export { check } from "../../src/core/check.ts";
export { NO_WORKPLACE as SAMPLE_WORKPLACE } from "../../src/core/workplace.ts";
export { POLICIES } from "../../src/policies/index.ts";
