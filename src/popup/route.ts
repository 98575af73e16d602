/** What the page shows. The popup starts at home; links from advice open a clause in its policy. */
export type Route =
  | { readonly show: "home" }
  /** A whole policy, at a clause where one is named. */
  | { readonly show: "policy"; readonly policy: string; readonly clause: string };

/** "#clause/<policy>/<clause>" and "#policy/<policy>"; anything else is home. Never throws. */
export function routeOf(hash: string): Route {
  const [kind = "", policy = "", clause = ""] = hash.replace(/^#/, "").split("/").map(decoded);
  if (policy && (kind === "clause" || kind === "policy")) return { show: "policy", policy, clause };
  return { show: "home" };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return "";
  }
}

/** The hash that `routeOf` reads back as the same route. */
export function hashOf(policy: string, clause = ""): string {
  const parts = [clause ? "clause" : "policy", policy, ...(clause ? [clause] : [])];
  return `#${parts.map(encodeURIComponent).join("/")}`;
}
