import type { PageSpec, SurfaceSpec } from "../pages.ts";

const DIALOG = "[role=dialog]";
const KEYS = ["Control+Enter"];

function surfaces(lang: string): [SurfaceSpec, ...SurfaceSpec[]] {
  const url = (path: string, more = "") => `https://x.com${path}?lang=${lang}${more}`;
  const inline = {
    open: [],
    box: "main [data-testid=tweetTextarea_0]",
    send: ["[data-testid=tweetButtonInline]"],
    keys: KEYS,
  };
  const modal = {
    open: [],
    box: `${DIALOG} [data-testid=tweetTextarea_0]`,
    send: [`${DIALOG} [data-testid=tweetButton]`],
    keys: KEYS,
  };
  return [
    { ...inline, name: "home", surface: "post", url: url("/home") },
    { ...modal, name: "modal", surface: "post", url: url("/compose/post") },
    {
      ...modal,
      name: "thread",
      surface: "thread",
      url: url("/compose/post", "&boxes=3"),
      more: [`${DIALOG} [data-testid=tweetTextarea_1]`, `${DIALOG} [data-testid=tweetTextarea_2]`],
    },
    { ...modal, name: "quote", surface: "quote", url: url("/compose/post", "&quote=1") },
    { ...modal, name: "reply", surface: "reply", url: url("/compose/post", "&in_reply_to=1") },
    { ...inline, name: "reply", surface: "reply", url: url("/DailyGazette/status/1") },
  ];
}

export const xPages: PageSpec[] = (["en", "de"] as const).map((lang) => ({
  id: `x-${lang}`,
  site: "x",
  html: "x",
  family: "draft",
  lang,
  leaveAlone: "[data-testid=SearchBox_Search_Input]",
  surfaces: surfaces(lang),
}));
