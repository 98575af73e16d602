import type { Reference } from "./references.ts";
import type { Token } from "./tokens.ts";

/**
 * What each token is in the draft, for features that should not depend on who is named: "NAME", "TITLED", "CLASS",
 * "SCHOOL", "HANDLE", "HASHTAG", "LINK", "NUMBER", else the undisguised word itself.
 */
export function rolesOf(tokens: readonly Token[], references: readonly Reference[]): string[] {
  const roles = tokens.map(roleOf);
  for (const { kind, named, from, to } of references) {
    const role =
      kind === "class"
        ? "CLASS"
        : kind === "school"
          ? "SCHOOL"
          : named
            ? kind === "person" || kind === "pupil"
              ? "NAME"
              : "TITLED"
            : null;
    if (role === null) continue;
    roles[from] = role;
    for (let i = from + 1; i < to; i++) roles[i] = "";
  }
  return roles;
}

function roleOf(token: Token): string {
  switch (token.kind) {
    case "handle":
      return "HANDLE";
    case "hashtag":
      return "HASHTAG";
    case "link":
    case "email":
      return "LINK";
    case "number":
      return token.norm.length > 4 ? "LONGNUMBER" : token.norm.length > 1 ? "NUMBER" : token.norm;
    default:
      return token.folded;
  }
}
