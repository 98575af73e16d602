import { mkdirSync } from "node:fs";
import { platform } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { startChromium } from "../test/e2e/harness/chromium.ts";
import { Person } from "../test/e2e/harness/person.ts";
import { serve } from "../test/e2e/harness/serve.ts";
import { ensureBrowser } from "./browsers.ts";
import { build } from "./build.ts";
import { ROOT } from "./packages.mjs";
import { CHROME, firstPages, SAMPLE_DRAFT, SAMPLE_ENDING, SAMPLE_SETTINGS } from "./practice.ts";

/** `npm start`: a browser with Second Look on practice pages. Without a display: the same, driven, with a picture. */
const say = (line: string) => process.stdout.write(`${line}\n`);

/** One draft from first word to posting, in a browser without a window. */
async function drive(): Promise<void> {
  const picture = join(ROOT, "test-results", "start.png");
  mkdirSync(join(ROOT, "test-results"), { recursive: true });
  const driver = await startChromium(CHROME);
  try {
    await driver.settings(SAMPLE_SETTINGS);
    const [page] = firstPages();
    if (!page) throw new Error("There is no practice page.");
    const person = new Person(driver, page.surfaces[0]);
    await person.draft(SAMPLE_DRAFT + SAMPLE_ENDING);
    say(
      `\nOn the practice page of ${new URL(page.surfaces[0].url).host}, somebody writes:\n  ${SAMPLE_DRAFT}${SAMPLE_ENDING}\n`,
    );
    const chip = await person.sees("button", "to look at");
    say(`The chip at the box: “${chip.name}”`);
    await person.post();
    await person.sees("dialog", "Before you post");
    const raised = await person.parts();
    say("They press Post, and are asked:");
    for (const part of raised.filter(
      ({ role }) => /^(?:h2|h3|p|button)$/.test(role) && !/^button$/.test(role),
    )) {
      say(`  ${part.name}`);
    }
    say(
      `  [${raised
        .filter(({ role }) => role === "button")
        .map(({ name }) => name)
        .join("]  [")}]`,
    );
    await driver.screenshot(picture);
    say(`\nPicture: ${picture}`);
    await person.presses("Go back and edit");
    const sent = await person.sent();
    say(
      `They go back to edit. Posts sent: ${sent.length}. The draft is as it was: ${(await person.text()) === SAMPLE_DRAFT + SAMPLE_ENDING}.`,
    );
  } finally {
    await driver.close();
  }
}

/** A window with the three sites' practice pages, X first, a draft ready to be finished; until it is closed. */
async function show(): Promise<void> {
  const context = await chromium.launchPersistentContext("", {
    executablePath: ensureBrowser("chromium"),
    headless: false,
    viewport: null,
    args: [
      `--disable-extensions-except=${CHROME}`,
      `--load-extension=${CHROME}`,
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    ],
  });
  await context.route("**/*", (route) => route.fulfill(serve(route.request().url())));
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker"));
  await worker.evaluate(
    (settings) => chrome.storage.local.set(settings),
    SAMPLE_SETTINGS as Record<string, unknown>,
  );
  const [first, ...others] = firstPages();
  for (const { surfaces } of others) await (await context.newPage()).goto(surfaces[0].url);
  const page = context.pages()[0] ?? (await context.newPage());
  if (first) {
    const [surface] = first.surfaces;
    await page.goto(surface.url);
    await page.locator(surface.box).click();
    await page.keyboard.type(SAMPLE_DRAFT);
  }
  await page.bringToFront();
  say(
    "A browser is open with practice pages of X, Facebook and LinkedIn. Finish the draft, press Post, look around.",
  );
  say("Nothing is sent anywhere. Close the window to end.");
  await new Promise<void>((resolve) => context.on("close", () => resolve()));
}

const hasDisplay = platform() !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
ensureBrowser("chromium");
say("Building …");
build();
await (hasDisplay && !process.env.CI ? show() : drive());
