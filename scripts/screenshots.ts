import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { startChromium } from "../test/e2e/harness/chromium.ts";
import { type BrowserDriver, pause } from "../test/e2e/harness/driver.ts";
import { Person } from "../test/e2e/harness/person.ts";
import { build } from "./build.ts";
import { ROOT } from "./packages.mjs";
import { CHROME, firstPages, SAMPLE_DRAFT, SAMPLE_ENDING, SAMPLE_SETTINGS } from "./practice.ts";

/** `npm run screenshots`: the pictures in docs/images, of the chip, panel and dialog on each site and of the pages. */
const FOLDER = join(ROOT, "docs/images");
const SCHEMES = ["light", "dark"] as const;

async function sites(driver: BrowserDriver, scheme: (typeof SCHEMES)[number]): Promise<void> {
  for (const { site, surfaces } of firstPages()) {
    const person = new Person(driver, surfaces[0]);
    const take = (what: string) => driver.screenshot(join(FOLDER, `${site}-${what}-${scheme}.png`));
    await person.draft(SAMPLE_DRAFT + SAMPLE_ENDING);
    const chip = await person.sees("button", "to look at");
    await take("chip");
    await person.presses(chip.name);
    await person.sees("dialog", "to look at");
    await take("panel");
    await driver.press("Escape");
    await person.post();
    await person.sees("dialog", "Before you post");
    await take("dialog");
    await person.presses("Go back and edit");
  }
}

/** Types a question as the page's own input event would tell of it. */
function ask(question: string): string {
  return `(() => {
    const box = document.querySelector("input");
    box.value = ${JSON.stringify(question)};
    box.dispatchEvent(new Event("input", { bubbles: true }));
  })()`;
}

async function pages(driver: BrowserDriver, scheme: (typeof SCHEMES)[number]): Promise<void> {
  const all = [
    ["popup", "src/popup/index.html"],
    ["options", "src/options/index.html"],
    ["welcome", "src/welcome/index.html"],
  ] as const;
  for (const [name, path] of all) {
    const page = await driver.extensionPage(path);
    if (name === "popup") await page.evaluate(ask("can I be friends with parents on facebook"));
    await pause(300);
    await page.screenshot(join(FOLDER, `${name}-${scheme}.png`));
    await page.close();
  }
}

build();
mkdirSync(FOLDER, { recursive: true });
for (const scheme of SCHEMES) {
  const driver = await startChromium(CHROME, scheme);
  try {
    await driver.settings(SAMPLE_SETTINGS);
    await sites(driver, scheme);
    await pages(driver, scheme);
  } finally {
    await driver.close();
  }
}
process.stdout.write(`Pictures are in ${FOLDER}.\n`);
