import { join } from "node:path";
import { parseArgs } from "node:util";
import { ACCESSIBILITY } from "./behaviours/accessibility.ts";
import { type Behaviour, SETTINGS } from "./behaviours/behaviour.ts";
import { FAULTS } from "./behaviours/faults.ts";
import { PAGE_FAULTS } from "./behaviours/page-faults.ts";
import { POPUPS } from "./behaviours/popup.ts";
import { POSTING } from "./behaviours/posting.ts";
import { TYPING } from "./behaviours/typing.ts";
import { startChromium } from "./harness/chromium.ts";
import type { BrowserDriver, BrowserName } from "./harness/driver.ts";
import { startFirefox } from "./harness/firefox.ts";
import { Person } from "./harness/person.ts";
import { PAGES, type PageSpec, type SurfaceSpec } from "./pages/pages.ts";

/**
 * Every behaviour on every practice page, in the browsers asked for; one browser each for the whole run. Prints a line
 * per failure and ends with `N passed, N failed`.
 *   npx tsx test/e2e/run.ts [--browser chromium|firefox] [--page ID] [--only WORDS] [--dist FOLDER]
 */
const { values } = parseArgs({
  options: {
    browser: { type: "string" },
    page: { type: "string" },
    only: { type: "string" },
    dist: { type: "string", default: join(import.meta.dirname, "../../dist") },
  },
});

interface Case {
  readonly behaviour: Behaviour;
  readonly page: PageSpec;
  readonly surface: SurfaceSpec;
}

function cases(): Case[] {
  const pages = PAGES.filter(({ id }) => values.page === undefined || id === values.page);
  const behaviours = [...TYPING, ...POSTING, ...FAULTS, ...PAGE_FAULTS, ...POPUPS, ...ACCESSIBILITY].filter(
    ({ name }) => name.includes(values.only ?? ""),
  );
  return pages.flatMap((page) =>
    behaviours.flatMap((behaviour) =>
      surfacesFor(behaviour, page)
        .filter((surface) => behaviour.applies?.(page, surface) ?? true)
        .map((surface) => ({ behaviour, page, surface })),
    ),
  );
}

/** What does not hang on labels runs in one language. */
function surfacesFor({ of }: Behaviour, page: PageSpec): readonly SurfaceSpec[] {
  if (of === "labels" || (of === "surfaces" && page.lang === "en")) return page.surfaces;
  return page.lang === "en" ? page.surfaces.slice(0, 1) : [];
}

const START: Record<BrowserName, (dist: string) => Promise<BrowserDriver>> = {
  chromium: (dist) => startChromium(join(dist, "chrome")),
  firefox: (dist) => startFirefox(join(dist, "firefox")),
};

let passed = 0;
let failed = 0;

async function runIn(browser: BrowserName): Promise<void> {
  const driver = await START[browser](values.dist);
  try {
    await driver.settings(SETTINGS);
    for (const { behaviour, page, surface } of cases()) {
      const began = Date.now();
      const where = `${browser} ${page.id} ${surface.name} (${new URL(surface.url).pathname})`;
      const tryOnce = () => within(CASE_MS, behaviour.run(new Person(driver, surface), page));
      try {
        // A browser on a busy machine may be late once; what is late or wrong twice is a fault.
        await tryOnce().catch((error) => {
          console.error(`~ ${where}: ${behaviour.name}: once more after: ${said(error)}`);
          return tryOnce();
        });
        passed++;
        if (process.env.VERBOSE) console.log(`✓ ${where}: ${behaviour.name} ${Date.now() - began} ms`);
      } catch (error) {
        failed++;
        console.log(`✗ ${where}: ${behaviour.name}\n    ${said(error)}`);
      }
    }
  } finally {
    await driver.close();
  }
}

/** Longest that a case may take, in ms: a browser that no longer answers must not hold up the run. */
const CASE_MS = 45_000;

async function within(ms: number, work: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no end after ${ms} ms`)), ms);
  });
  await Promise.race([work, late]).finally(() => clearTimeout(timer));
}

function said(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

const browsers: BrowserName[] =
  values.browser === undefined ? ["chromium", "firefox"] : [values.browser as BrowserName];
// Each browser has a core of its own; neither waits for the other.
await Promise.all(browsers.map(runIn));
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
