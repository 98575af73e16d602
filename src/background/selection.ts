import { browser } from "../platform/browser.ts";
import { report } from "../platform/errors.ts";
import { t } from "../platform/i18n.ts";
import type { SelectionCheck } from "../platform/messages.ts";
import { checkDraft } from "./engine.ts";
import { popupTab } from "./pages.ts";

const MENU = "check-selection";

/** What was picked, in memory only, until the popup asks for it. */
let picked: string | null = null;

/** Puts "Check selected text…" into the context menu. On installation; the browser keeps it. */
export async function addMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: MENU, title: t("menu_check_selection"), contexts: ["selection"] });
}

export function followMenu(): void {
  browser.contextMenus.onClicked.addListener((info) => {
    if (info.menuItemId !== MENU || !info.selectionText) return;
    picked = info.selectionText;
    // At once: Firefox opens the popup only while the click counts as the person's.
    void openPopup().catch((error) => {
      report("menu", error);
      return popupTab("#selection");
    });
  });
}

async function openPopup(): Promise<void> {
  await browser.action.openPopup();
}

/** The picked text and its advice, as a personal post; null where nothing was picked. Forgets it. */
export async function takeSelection(): Promise<SelectionCheck | null> {
  if (picked === null) return null;
  const text = picked;
  picked = null;
  const draft = { text, site: "facebook", surface: "post", account: "personal" } as const;
  const { advice } = await checkDraft({ ...draft, attachments: [], replyTo: "" }, 0);
  return { text, advice };
}
