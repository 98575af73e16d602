import { pause, until } from "../harness/driver.ts";
import type { Person } from "../harness/person.ts";
import { type Behaviour, DRAFTS, equal, holds, SETTINGS } from "./behaviour.ts";

const ASKED = "Before you post";

async function isSentOnce(person: Person, text: string): Promise<void> {
  await until("the post", async () => (await person.sent()).length > 0);
  await pause(300);
  const sent = await person.sent();
  equal(sent.length, 1, "posts");
  const box = sent[0]?.texts[person.surface.at ?? 0] ?? "";
  holds(box.endsWith(text), `the text that was sent: ${JSON.stringify(box)}`);
}

/** At Post: held, asked, edited, sent once. */
export const POSTING: readonly Behaviour[] = [
  {
    name: "the words are marked, nothing changes; Post is held and asked about; “Go back and edit” sends nothing; “Post anyway”, “Yes, post it” sends once",
    of: "labels",
    async run(person) {
      await person.draft(DRAFTS.pupil);
      await person.seesMarked("Kayleigh");
      holds((await person.text()).endsWith(DRAFTS.pupil), "the text changed by itself");
      await person.post();
      await person.sees("dialog", ASKED);
      equal(await person.sent(), [], "posts while asked");
      await person.presses("Go back and edit");
      await person.seesNo("dialog", ASKED);
      equal(await person.sent(), [], "posts after going back");
      await person.driver.click(person.surface.send.at(-1) ?? "");
      await person.presses("Post anyway");
      equal(await person.sent(), [], "posts before the second step");
      await person.presses("Yes, post it");
      await isSentOnce(person, DRAFTS.pupil);
    },
  },
  {
    name: "a press right after the last letter is held as well",
    of: "pages",
    async run(person) {
      await person.open();
      await person.write(DRAFTS.pupil);
      await person.post();
      await person.sees("dialog", ASKED);
      equal(await person.sent(), [], "posts");
    },
  },
  {
    name: "where the policy only asks for a change, “Post anyway” is one step",
    of: "pages",
    async run(person) {
      await person.draft(DRAFTS.school);
      await person.post();
      await person.presses("Post anyway");
      await isSentOnce(person, DRAFTS.school);
    },
  },
  {
    name: "the one-click edit in the dialog, then Post, sends the better text",
    of: "pages",
    async run(person) {
      await person.draft(DRAFTS.school);
      await person.post();
      await person.sees("dialog", ASKED);
      await person.presses("Add the disclaimer");
      await until("the disclaimer", async () => (await person.texts()).join().includes(SETTINGS.disclaimer));
      equal(await person.sent(), [], "posts before the second press");
      await pause(200);
      await person.driver.click(person.surface.send.at(-1) ?? "");
      const [sent] = await until("the post", async () => (await person.sent()).length > 0 && person.sent());
      holds(
        sent?.texts.join().includes(SETTINGS.disclaimer) === true,
        `what was sent: ${JSON.stringify(sent)}`,
      );
      equal((await person.sent()).length, 1, "posts");
    },
  },
  {
    name: "the keys that send are held, and “Post anyway” sends once",
    of: "surfaces",
    applies: (_page, surface) => surface.keys.length > 0,
    async run(person) {
      for (const keys of person.surface.keys) {
        await person.draft(DRAFTS.school);
        await person.driver.press(keys);
        await person.sees("dialog", ASKED);
        equal(await person.sent(), [], "posts while asked");
        await person.presses("Post anyway");
        await isSentOnce(person, DRAFTS.school);
      }
    },
  },
  {
    name: "the keyboard alone: Enter on Post, Escape, Space on Post, then to “Post anyway”",
    of: "pages",
    applies: (page) => page.family !== "quill1" || !page.id.includes("shadow"),
    async run(person) {
      await person.draft(DRAFTS.school);
      await person.beforePost();
      const focusPost = `(document.querySelector(${JSON.stringify(person.surface.send.at(-1))}).focus(), true)`;
      await person.driver.evaluate(focusPost);
      await person.driver.press("Enter");
      await person.sees("dialog", ASKED);
      await until(
        "“Go back and edit” has the focus",
        async () => (await person.sees("button", "Go back and edit")).focused,
      );
      await person.driver.press("Escape");
      await person.seesNo("dialog", ASKED);
      equal(await person.sent(), [], "posts after Escape");
      await person.driver.evaluate(focusPost);
      await person.driver.press("Space");
      await until(
        "“Go back and edit” has the focus",
        async () => (await person.sees("button", "Go back and edit")).focused,
      );
      for (let i = 0; i < 6 && !(await person.sees("button", "Post anyway")).focused; i++)
        await person.driver.press("Tab");
      await person.driver.press("Enter");
      await isSentOnce(person, DRAFTS.school);
    },
  },
  {
    name: "a thread of three boxes is one draft: the last one is asked about, and all are sent once",
    of: "surfaces",
    applies: (_page, surface) => surface.surface === "thread",
    async run(person) {
      await person.draft(DRAFTS.clean);
      const [second = "", third = ""] = person.surface.more ?? [];
      await person.enter(second);
      await person.driver.type("More tomorrow.");
      await person.enter(third);
      await person.driver.type(DRAFTS.school);
      await person.sees("button", "to look at");
      await person.post();
      await person.sees("dialog", ASKED);
      await person.presses("Post anyway");
      await until("the post", async () => (await person.sent()).length > 0);
      equal(
        (await person.sent()).map(({ texts }) => texts),
        [[DRAFTS.clean, "More tomorrow.", DRAFTS.school]],
        "what was sent",
      );
    },
  },
];
