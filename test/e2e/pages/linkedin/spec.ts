import type { PageSpec } from "../pages.ts";

export const linkedinPages: PageSpec[] = [];
