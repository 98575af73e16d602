import { batch, computed, signal } from "@preact/signals";
import { setupOf } from "../background/setup.ts";
import { disclaimerOf } from "../core/policy/disclaimer.ts";
import type { Policy, Topic } from "../core/policy/policy.ts";
import type { Hit, LookUp, lookUp } from "../core/policy/search.ts";
import type { Setup } from "../core/setup.ts";
import { ask } from "../platform/channel.ts";
import { report } from "../platform/errors.ts";
import type { SelectionCheck } from "../platform/messages.ts";
import { type Loaded, loadSettings, onSettings } from "../platform/storage.ts";
import { type Route, routeOf } from "./route.ts";
import { findTab } from "./tab.ts";

export const question = signal("");
export const topic = signal<Topic | null>(null);
export const route = signal<Route>(routeOf(location.hash));
/** Null until the settings have been read. */
export const loaded = signal<Loaded | null>(null);
export const selection = signal<SelectionCheck | null>(null);
const builtIn = signal<((id: string) => Policy | undefined) | null>(null);

export const setup = computed<Setup | null>(() =>
  loaded.value && builtIn.value ? setupOf(loaded.value.settings, builtIn.value) : null,
);
export const policies = computed<readonly Policy[]>(() => setup.value?.policies ?? []);
export const disclaimer = computed(() => (setup.value ? disclaimerOf(setup.value) : ""));

/** Whether the policy that the settings name is not there, so that the general one stands in. */
export const policyMissing = computed(() => {
  const settings = loaded.value?.settings;
  if (!settings || !builtIn.value) return false;
  return settings.policy === "own" ? settings.own === null : builtIn.value(settings.policy) === undefined;
});

const makeLookUp = signal<typeof lookUp | null>(null);
const index = computed<LookUp | null>(() =>
  policies.value.length > 0 ? (makeLookUp.value?.(policies.value) ?? null) : null,
);

/** What the search box or a topic finds; null where neither asks for anything. */
export const hits = computed<readonly Hit[] | null>(() => {
  const asked = question.value.trim();
  if (!index.value) return null;
  if (asked) return index.value.find(asked);
  return topic.value ? index.value.topic(topic.value) : null;
});

/** The policy of that id among those in force, or a built-in one. */
export function policyById(id: string): Policy | undefined {
  return policies.value.find((policy) => policy.id === id) ?? builtIn.value?.(id);
}

/** How many steps Back can take within this page. */
let steps = 0;

/** What was asked, kept beside an entry of the history so that Back shows it again. */
interface Asked {
  readonly question: string;
  readonly topic: Topic | null;
}

/** Goes to a part of the page, leaving what was asked behind; `goBack` comes back to it. */
export function goTo(hash: string): void {
  const asked: Asked = { question: question.value, topic: topic.value };
  history.replaceState(asked, "");
  history.pushState(null, "", hash);
  steps += 1;
  show({ question: "", topic: null });
}

/** Back to where the person came from; home where the page was opened here. */
export function goBack(): void {
  if (steps > 0) history.back();
  else {
    history.replaceState(null, "", location.pathname);
    show({ question: "", topic: null });
  }
}

function show(asked: Asked): void {
  batch(() => {
    question.value = asked.question;
    topic.value = asked.topic;
    route.value = routeOf(location.hash);
  });
}

/** Reads everything that is shown. Each part comes when it is there; none waits for another. */
export async function start(): Promise<void> {
  window.addEventListener("popstate", ({ state }) => {
    steps = Math.max(0, steps - 1);
    show({ question: "", topic: null, ...(state as Asked | null) });
  });
  onSettings((now) => {
    loaded.value = now;
  });
  await Promise.all([readSettings(), readPolicies(), readSelection(), findTab()]);
}

async function readSettings(): Promise<void> {
  loaded.value = await loadSettings();
}

async function readPolicies(): Promise<void> {
  const [{ builtInPolicy }, search] = await Promise.all([
    import("../policies/index.ts"),
    import("../core/policy/search.ts"),
  ]);
  batch(() => {
    builtIn.value = builtInPolicy;
    makeLookUp.value = search.lookUp;
  });
}

async function readSelection(): Promise<void> {
  try {
    selection.value = (await ask({ type: "selection" })) ?? null;
  } catch (error) {
    report("ask", error);
  }
}
