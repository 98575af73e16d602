import type { Policy } from "../core/policy/policy.ts";
import { bentilee } from "./bentilee/index.ts";
import { bucklebury } from "./bucklebury/index.ts";
import { crichCarr } from "./crich-carr/index.ts";
import { ictAup } from "./ict-aup/index.ts";
import { reach2 } from "./reach2/index.ts";

/** The policies that come with Second Look, as plain data. */
export const POLICIES: readonly Policy[] = [bentilee, bucklebury, reach2, crichCarr, ictAup];

/** The built-in policy of that id, or undefined. */
export function builtInPolicy(id: string): Policy | undefined {
  return POLICIES.find((policy) => policy.id === id);
}
