import { type ExtensionPage, until } from "../harness/driver.ts";
import type { PageSpec } from "../pages/pages.ts";
import { type Behaviour, equal, holds, SETTINGS } from "./behaviour.ts";

const POPUP = "src/popup/index.html";
/** The popup knows no site, so one page is enough to run it beside. */
const once = ({ id }: PageSpec) => id === "x-en";

const ask = (words: string) => `(() => {
  const box = document.getElementById("question");
  box.value = ${JSON.stringify(words)};
  box.dispatchEvent(new Event("input", { bubbles: true }));
})()`;

const firstHit = (page: ExtensionPage) =>
  page.evaluate<string | null>(`document.querySelector("[data-hit] .clause-ref")?.textContent ?? null`);

const press = (words: string) =>
  `[...document.querySelectorAll("button")].find((one) => one.textContent.trim() === ${JSON.stringify(words)})?.click()`;

const text = (page: ExtensionPage) => page.evaluate<string>("document.body.innerText");

/** The toolbar popup, opened as a page of its own. */
export const POPUPS: readonly Behaviour[] = [
  {
    name: "the popup has the caret in its search box, finds while typing, and shows the clause in its policy and back",
    of: "pages",
    applies: once,
    async run({ driver }) {
      const page = await driver.extensionPage(POPUP);
      try {
        equal(await page.evaluate("document.activeElement?.id"), "question", "where the caret is");
        await until("the disclaimer", async () => (await text(page)).includes(SETTINGS.disclaimer));
        await page.evaluate(ask("journalist messaged m"));
        await until("the clause on journalists", async () =>
          (await firstHit(page))?.startsWith("Behaviour, para 4"),
        );
        holds(
          (await page.evaluate<number>(`document.querySelectorAll("mark.match").length`)) > 0,
          "marked words",
        );
        await page.evaluate(press("Show in the policy"));
        await until("the clause among its neighbours", () =>
          page.evaluate<boolean>(
            `document.querySelector(".wanted")?.innerText.includes("Behaviour, para 4") ?? false`,
          ),
        );
        await page.evaluate(press("Back"));
        await until("what was asked", async () => (await firstHit(page))?.startsWith("Behaviour, para 4"));
      } finally {
        await page.close();
      }
    },
  },
  {
    name: "the popup says so where the chosen policy is gone, and that nothing is set up",
    of: "pages",
    applies: once,
    async run({ driver }) {
      await driver.settings({ policy: "own", own: null });
      const page = await driver.extensionPage(POPUP);
      try {
        await until("the missing policy", async () => (await text(page)).includes("not here any more"));
        holds((await text(page)).includes("Tell Second Look where you work"), "the hint to set it up");
      } finally {
        await page.close();
        await driver.settings(SETTINGS);
      }
    },
  },
];
