import { pause, until } from "../harness/driver.ts";
import type { Person } from "../harness/person.ts";
import { type Behaviour, DRAFTS, equal, holds, SETTINGS } from "./behaviour.ts";

const ASKED = "Before you post";
const POST = (person: Person) => person.surface.send.at(-1) ?? "";
/** Our element as a page could find it. */
const OURS = `document.querySelector("html > div[popover], dialog > div[popover]")`;

async function postsOnce(person: Person): Promise<void> {
  await person.presses("Post anyway");
  await person.presses("Yes, post it");
  await until("the post", async () => (await person.sent()).length > 0);
  await pause(300);
  equal((await person.sent()).length, 1, "posts");
}

/** Every setting there is, of a kind that it cannot have. */
const CORRUPT = {
  workplace: 7,
  policy: { id: "bentilee" },
  own: "a policy",
  trust: [],
  disclaimer: null,
  official: "@school",
  off: 3,
  exceptions: { words: "x" },
  welcomed: "yes",
  managed: { locked: "policy", policy: 9, workplace: "Oakfield", own: { clauses: 1 } },
};

/** Pages that meddle, presses that come twice, a store that is broken, no network. */
export const PAGE_FAULTS: readonly Behaviour[] = [
  {
    name: "a page that takes the dialog away again and again gets no post through unasked",
    of: "pages",
    async run(person) {
      await person.draft(DRAFTS.pupil);
      await person.post();
      await person.sees("dialog", ASKED);
      for (let times = 0; times < 8; times += 1) {
        await person.driver.evaluate(`void ${OURS}?.remove()`);
        await pause(30);
      }
      equal(await person.sent(), [], "posts while the dialog was taken away");
      await person.driver.click(POST(person));
      await person.sees("dialog", ASKED);
      equal(await person.sent(), [], "posts");
      await postsOnce(person);
    },
  },
  {
    name: "a page that covers everything leaves the dialog in reach, by mouse and by key",
    of: "pages",
    async run(person) {
      await person.draft(DRAFTS.pupil);
      await person.post();
      await person.sees("dialog", ASKED);
      await person.driver.evaluate(`(() => {
        const sheet = document.createElement("div");
        sheet.style.cssText = "position:fixed;inset:0;width:100vw;height:100vh;margin:0;border:0;z-index:2147483647;background:#fff";
        sheet.popover = "manual";
        document.documentElement.append(sheet);
        sheet.showPopover();
      })()`);
      await person.presses("Go back and edit");
      await person.seesNo("dialog", ASKED);
      equal(await person.sent(), [], "posts");
    },
  },
  {
    name: "Post pressed again and again while it is asked about opens one dialog and sends nothing",
    of: "pages",
    async run(person) {
      await person.draft(DRAFTS.pupil);
      await person.beforePost();
      for (let times = 0; times < 4; times += 1) await person.driver.click(POST(person));
      for (const keys of person.surface.keys) await person.driver.press(keys);
      // The last of these keys may be an answer, to go back; one more press asks again.
      await pause(200);
      equal(await person.sent(), [], "posts");
      if (!(await person.parts()).some(({ role }) => role === "dialog"))
        await person.driver.click(POST(person));
      await person.sees("dialog", ASKED);
      equal((await person.parts()).filter(({ role }) => role === "dialog").length, 1, "dialogs");
      await postsOnce(person);
    },
  },
  {
    name: "with a store full of nonsense it works as if nothing were set, and the options say so",
    of: "pages",
    applies: ({ id }) => id === "x-en",
    async run(person) {
      await person.driver.settings(CORRUPT);
      // What cannot be read is put aside when the background starts.
      await person.driver.stopBackground();
      try {
        await person.draft(DRAFTS.pupil);
        await person.seesMarked("Kayleigh Smith");
        await person.post();
        await person.sees("dialog", ASKED);
        const page = await person.driver.extensionPage("src/options/index.html");
        try {
          await until("what was put aside", () =>
            page.evaluate<boolean>(
              `document.querySelector("main [role=alert]")?.textContent.includes("Disclaimer") ?? false`,
            ),
          );
          const checked = "document.querySelector('input[type=radio]:checked') !== null";
          holds(await page.evaluate<boolean>(checked), "a policy is chosen");
        } finally {
          await page.close();
        }
      } finally {
        await person.driver.settings(SETTINGS);
      }
    },
  },
  {
    name: "without a network it does all it does with one",
    of: "pages",
    async run(person) {
      await person.open();
      await person.driver.offline(true);
      try {
        await person.write(DRAFTS.pupil);
        await person.seesMarked("Kayleigh Smith");
        await person.beforePost();
        await person.driver.click(POST(person));
        await person.sees("dialog", ASKED);
        await postsOnce(person);
      } finally {
        await person.driver.offline(false);
      }
    },
  },
];
