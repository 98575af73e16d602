import { pause, until } from "../harness/driver.ts";
import { type Behaviour, DRAFTS, equal, holds, SETTINGS } from "./behaviour.ts";

/** While typing: marks, chip, panel. */
export const TYPING: readonly Behaviour[] = [
  {
    name: "a clean draft shows nothing at all, and is posted by one press",
    of: "surfaces",
    async run(person) {
      await person.draft(DRAFTS.clean);
      await pause(500);
      equal(await person.marks(), [], "marks");
      equal(await person.driver.hasOurs(), false, "our element in the page");
      await person.post();
      const [sent] = await until("the post", async () => (await person.sent()).length > 0 && person.sent());
      equal(sent?.texts[person.surface.at ?? 0]?.endsWith(DRAFTS.clean), true, "the text that was sent");
      equal((await person.sent()).length, 1, "posts");
    },
  },
  {
    name: "the panel says the words, why, the clause and what to do; Escape gives the caret back",
    of: "pages",
    async run(person) {
      await person.draft(DRAFTS.pupil);
      await person.presses("to look at");
      await person.sees("dialog", "to look at");
      const all = (await person.parts()).map(({ name }) => name).join("\n");
      for (const words of [
        "Kayleigh Smith",
        "Readers may work out which pupil",
        "Behaviour, para 3",
        "Staff must keep matters confidential",
      ]) {
        holds(all.includes(words), `the panel does not say “${words}”:\n${all}`);
      }
      for (const button of ["Say “a pupil” instead", "Dismiss for this draft", "This is wrong", "Close"])
        await person.sees("button", button);
      await person.driver.press("Escape");
      await person.seesNo("dialog", "to look at");
      await person.driver.type(" Sigh");
      await until("typing goes on", async () => (await person.text()).endsWith(`${DRAFTS.pupil} Sigh`));
    },
  },
  {
    name: "the disclaimer lands in the editor's own state, and Undo takes it out",
    of: "pages",
    async run(person) {
      await person.draft(DRAFTS.school);
      const before = await person.text();
      await person.presses("to look at");
      await person.presses("Add the disclaimer");
      const added = await until("the disclaimer", async () => {
        const text = await person.text();
        return text.includes(SETTINGS.disclaimer) && text;
      });
      holds(added.startsWith(before), `the person's words stay: ${JSON.stringify(added)}`);
      await person.presses("Undo");
      await until("the words as they were", async () => (await person.text()) === before);
    },
  },
  {
    name: "the site's own undo takes the disclaimer out",
    of: "pages",
    async run(person) {
      await person.draft(`${DRAFTS.school}\nGood night.`);
      const before = await person.text();
      await pause(1100); // Editors fold what comes within a second into one step of their history.
      await person.presses("to look at");
      await person.presses("Add the disclaimer");
      await until("the disclaimer", async () => (await person.text()).includes(SETTINGS.disclaimer));
      await person.presses("Close");
      await person.enter(person.surface.box);
      await person.driver.press("Control+z");
      await until("the words as they were", async () => (await person.text()) === before);
    },
  },
  {
    name: "a name is replaced where it stands",
    of: "pages",
    async run(person) {
      await person.draft(`Hello 😀 all.\n${DRAFTS.pupil}\nGood night.`);
      await person.presses("to look at");
      await person.presses("Say “a pupil” instead");
      const wanted = `Hello 😀 all.\n${DRAFTS.pupil.replace("Kayleigh Smith", "A pupil")}\nGood night.`;
      await until(
        "the name replaced",
        async () => (await person.text()).toLowerCase() === wanted.toLowerCase(),
      );
    },
  },
  {
    name: "what is dismissed for this draft is not asked about",
    of: "pages",
    async run(person) {
      await person.draft(DRAFTS.school);
      await person.presses("to look at");
      await person.presses("Dismiss for this draft");
      await until("no marks", async () => (await person.marks()).length === 0);
      await person.presses("Close");
      await person.post();
      await until("the post", async () => (await person.sent()).length === 1);
    },
  },
  {
    name: "a new box in the place of the old one is read as well",
    of: "pages",
    applies: (page) => !page.id.startsWith("linkedin-article"),
    async run(person) {
      await person.draft(DRAFTS.pupil);
      await person.seesMarked("Kayleigh Smith");
      await person.driver.evaluate("void window.practice.remount()");
      await person.enter(person.surface.box);
      await person.seesMarked("Kayleigh Smith");
      await person.post();
      await person.sees("dialog", "Before you post");
      equal(await person.sent(), [], "posts");
    },
  },
];
