import type { PageSpec } from "../pages.ts";

export const facebookPages: PageSpec[] = [];
