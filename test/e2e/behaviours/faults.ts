import { pause, until } from "../harness/driver.ts";
import type { Person } from "../harness/person.ts";
import type { PageSpec, SurfaceSpec } from "../pages/pages.ts";
import { type Behaviour, DRAFTS, equal, holds, SETTINGS } from "./behaviour.ts";

const ASKED = "Before you post";

/** Compose boxes in a modal, which sites guard most jealously. */
const inModal = (_page: PageSpec, { name }: SurfaceSpec) => ["modal", "post"].includes(name);

async function postsAfterAll(person: Person, text: string): Promise<void> {
  await person.presses("Post anyway");
  await person.presses("Yes, post it");
  await until("the post", async () => (await person.sent()).length > 0);
  const sent = await person.sent();
  equal(sent.length, 1, "posts");
  equal(sent[0]?.texts[person.surface.at ?? 0], text, "the text that was sent");
}

/** When something is in the way. */
export const FAULTS: readonly Behaviour[] = [
  {
    name: "a background that was stopped in mid-check wakes up, and Post is asked about",
    of: "pages",
    async run(person) {
      await person.open();
      await person.write(DRAFTS.pupil);
      await person.beforePost();
      await person.driver.stopBackground();
      await person.driver.click(person.surface.send.at(-1) ?? "");
      await person.sees("dialog", ASKED);
      equal(await person.sent(), [], "posts");
    },
  },
  {
    name: "switched off for the site, it leaves no trace",
    of: "pages",
    async run(person) {
      const site = new URL(person.surface.url).host.split(".").at(-2);
      await person.driver.settings({ ...SETTINGS, off: { sites: [site], concerns: [] } });
      try {
        await person.draft(DRAFTS.pupil);
        await pause(500);
        equal(await person.marks(), [], "marks");
        equal(await person.driver.hasOurs(), false, "our element in the page");
        equal(await person.driver.evaluate("document.adoptedStyleSheets.length"), 0, "style sheets of ours");
        await person.post();
        await until("the post", async () => (await person.sent()).length === 1);
      } finally {
        await person.driver.settings(SETTINGS);
      }
    },
  },
  {
    name: "a modal that takes the focus back and closes on any press outside notices nothing of us",
    of: "surfaces",
    applies: inModal,
    async run(person) {
      await person.draft(DRAFTS.pupil, "&hostile=1");
      await person.sees("button", "to look at");
      await person.post();
      await person.sees("dialog", ASKED);
      await person.driver.press("Tab");
      await person.presses("Go back and edit");
      await person.seesNo("dialog", ASKED);
      equal(await person.text(), DRAFTS.pupil, "the draft");
      await person.driver.click(person.surface.send.at(-1) ?? "");
      await person.sees("dialog", ASKED);
      equal(await person.driver.evaluate("window.practice.noticed"), [], "what the page noticed");
      await postsAfterAll(person, DRAFTS.pupil);
    },
  },
  {
    name: "it works under a strict content security policy",
    of: "pages",
    async run(person) {
      await person.draft(DRAFTS.pupil, "&csp=1");
      await person.seesMarked("Kayleigh Smith");
      await person.post();
      await person.sees("dialog", ASKED);
      await person.presses("Go back and edit");
    },
  },
  {
    name: "60,000 characters are pasted, marked and asked about, and the page stays quick",
    of: "pages",
    async run(person) {
      const line = "We walked along the river and counted the ducks until it rained, then we all went home.";
      const text = `${DRAFTS.pupil}\n${Array.from({ length: 680 }, () => line).join("\n")}`;
      await person.open();
      await person.paste(text);
      await until("the text", async () => (await person.text()).endsWith(line), 8000);
      await until("marks", async () => (await person.marks()).length > 0, 8000);
      const began = Date.now();
      await person.driver.press("x");
      await person.driver.evaluate("1");
      holds(Date.now() - began < 1500, `a key took ${Date.now() - began} ms`);
      await person.post();
      await until("an answer", async () => {
        const unchecked = (await person.parts()).some(({ name }) => name.includes("was not checked"));
        return unchecked || (await person.parts()).some(({ name }) => name.includes(ASKED));
      });
    },
  },
  {
    name: "half of an emoji does no harm",
    of: "pages",
    async run(person) {
      const text = `\uDE00 Kayleigh Smith \uD83D in my class was sick again. \uD83D`;
      await person.open();
      await person.fill(text);
      await person.driver.press("End");
      await person.driver.type("x");
      await person.seesMarked("Kayleigh Smith");
      await person.post();
      await person.sees("dialog", ASKED);
      const before = await person.text();
      holds(before.includes("Kayleigh Smith"), `the draft is whole: ${JSON.stringify(before)}`);
      await postsAfterAll(person, before);
    },
  },
  {
    name: "searches and private messages are left alone",
    of: "pages",
    applies: (page) => page.leaveAlone !== undefined,
    async run(person, page) {
      await person.driver.goto(person.surface.url);
      await person.driver.click(page.leaveAlone ?? "");
      await pause(100);
      await person.driver.type(DRAFTS.pupil);
      await pause(500);
      equal(await person.marks(), [], "marks");
      equal(await person.driver.hasOurs(), false, "our element in the page");
    },
  },
];
