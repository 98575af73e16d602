import type { Policy } from "../core/policy/policy.ts";
import type { Settings } from "../core/settings.ts";
import type { Setup } from "../core/setup.ts";

/** Used where the settings name a policy that is not there (any more): the most general one. */
const GENERAL = "ict-aup";

/** The settings as the engine takes them; `builtIn` finds the policies that come with the product. */
export function setupOf(settings: Settings, builtIn: (id: string) => Policy | undefined): Setup {
  const school = settings.policy === "own" ? settings.own : builtIn(settings.policy);
  const trust = settings.trust ? builtIn(settings.trust) : undefined;
  const policies = [school ?? builtIn(GENERAL), trust].filter((policy) => policy !== undefined);
  return {
    workplace: settings.workplace,
    policies: [...new Set(policies)],
    disclaimer: settings.disclaimer,
    exceptions: settings.exceptions,
    off: settings.off.concerns,
  };
}
