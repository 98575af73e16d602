import { expect, test } from "vitest";
import { hashOf, routeOf } from "./route.ts";

test.each([
  ["reach2", "6.3-item-1"],
  ["own", "4/2 a b%"],
  ["bentilee", ""],
])("%s %s survives the way through the address", (policy, clause) => {
  expect(routeOf(hashOf(policy, clause))).toEqual({ show: "policy", policy, clause });
});

test.each(["", "#", "#selection", "#clause", "#clause/%E0%A4%A/x", "#constructor/x"])(
  "%j is home",
  (hash) => {
    expect(routeOf(hash)).toEqual({ show: "home" });
  },
);
