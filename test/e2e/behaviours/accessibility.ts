import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type ExtensionPage, until } from "../harness/driver.ts";
import type { Person } from "../harness/person.ts";
import type { PageSpec } from "../pages/pages.ts";
import { type Behaviour, DRAFTS, equal } from "./behaviour.ts";

const AXE = `(() => { ${readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")} })()`;
const LEVELS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** What axe finds wrong in an element, one line for each rule; with "nothing looked at" where no rule applied. */
const lookAt = (element: string) => `axe
  .run(${element}, { runOnly: ${JSON.stringify(LEVELS)} })
  .then(({ violations, passes }) => passes.length === 0 ? ["nothing looked at"] : violations.map(({ id, nodes }) =>
    id + ": " + nodes.slice(0, 3).map(({ html, any }) => html.slice(0, 100) + " " + (any[0]?.message ?? "")).join(" | ")))`;

/** The extension's pages are no site's, so one practice page is enough to run them beside. */
const once = ({ id }: PageSpec) => id === "x-en";

async function pageIsSound(person: Person, path: string, act: (page: ExtensionPage) => Promise<void>) {
  const page = await person.driver.extensionPage(path);
  try {
    await act(page);
    await page.evaluate(AXE);
    equal(await page.evaluate(lookAt("document")), [], `what axe finds in ${path}`);
  } finally {
    await page.close();
  }
}

const there = (page: ExtensionPage, selector: string) =>
  until(selector, () =>
    page.evaluate<boolean>(`document.querySelector(${JSON.stringify(selector)}) !== null`),
  );

const fill = (selector: string, words: string) => `(() => {
  const box = document.querySelector(${JSON.stringify(selector)});
  box.value = ${JSON.stringify(words)};
  box.dispatchEvent(new Event("input", { bubbles: true }));
})()`;

/** A policy as a head would paste it. */
const POLICY = `Social media policy
1. Personal accounts
1.1 Staff must not name the school on a personal account.
1.2 Staff should say that their views are their own.
2. Pupils
2.1 Staff must not post photographs of pupils.`;

async function pastesPolicy(page: ExtensionPage): Promise<void> {
  await there(page, ".import > button.quiet");
  await page.evaluate(`document.querySelector(".import > button.quiet").click()`);
  await there(page, ".paste textarea");
  await page.evaluate(fill(".paste textarea", POLICY));
  await until("the button to read it", () =>
    page.evaluate<boolean>(`document.querySelector(".paste .primary")?.disabled === false`),
  );
  await page.evaluate(`document.querySelector(".paste .primary").click()`);
  await there(page, "[data-clause], .clause");
}

/**
 * axe cannot look into a closed shadow root, so what stands in ours is shown again in an open one, alone on the page,
 * with the same styles.
 */
async function shownIsSound(person: Person, what: string): Promise<void> {
  const { driver } = person;
  const shown = await driver.inOurs<{ html: string; css: string }>(
    `(root) => ({
      html: root.innerHTML,
      css: root.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]).map((rule) => rule.cssText).join("\\n"),
    })`,
    null,
  );
  await driver.evaluate(`(() => {
    const { html, css } = ${JSON.stringify(shown)};
    const host = document.createElement("main");
    host.attachShadow({ mode: "open" }).innerHTML = "<style>" + css + "</style>" + html;
    document.body.replaceChildren(host);
  })()`);
  await driver.evaluate(AXE);
  equal(await driver.evaluate(lookAt(`document.querySelector("main")`)), [], `what axe finds in the ${what}`);
}

/** Nothing that axe knows of stands in the way of people who use a keyboard, a screen reader or a strong contrast. */
export const ACCESSIBILITY: readonly Behaviour[] = [
  {
    name: "axe finds nothing wrong with the popup, the options, a review and the welcome page",
    of: "pages",
    applies: once,
    async run(person) {
      await pageIsSound(person, "src/popup/index.html", async (page) => {
        await page.evaluate(fill("#question", "can I post class photos"));
        await there(page, "[data-hit]");
      });
      await pageIsSound(person, "src/options/index.html", (page) =>
        there(page, "main section").then(() => {}),
      );
      await pageIsSound(person, "src/options/index.html", pastesPolicy);
      await pageIsSound(person, "src/welcome/index.html", (page) => there(page, "input").then(() => {}));
    },
  },
  {
    name: "axe finds nothing wrong with the panel and the dialog, light and dark",
    of: "pages",
    applies: once,
    async run(person) {
      for (const scheme of ["light", "dark"] as const) {
        await person.driver.colours(scheme);
        try {
          await person.draft(DRAFTS.pupil);
          await person.presses((await person.sees("button", "to look at")).name);
          await person.sees("dialog", "to look at");
          await shownIsSound(person, `panel, ${scheme}`);
          await person.draft(DRAFTS.pupil);
          await person.post();
          await person.sees("dialog", "Before you post");
          await shownIsSound(person, `dialog, ${scheme}`);
        } finally {
          await person.driver.colours("light");
        }
      }
    },
  },
];
