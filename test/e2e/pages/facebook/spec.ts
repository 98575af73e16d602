import type { PageSpec, SurfaceSpec } from "../pages.ts";

const TRIGGER = "[role=region] [role=button]";
const DIALOG = ".veil [role=dialog]";
const GO = `${DIALOG} form[method=POST] .go`;

const box = (within: string) => `${within} [data-lexical-editor=true]`;

const DIALOG_POST = { open: [TRIGGER], box: box(DIALOG), send: [GO], keys: [] };

/** Comment and reply boxes of the feed; their buttons come with the focus. */
function comment(name: "comment" | "reply", url: string): SurfaceSpec {
  const form = name === "reply" ? ".post > div > form" : ".post > form";
  const send = `${form} #focused-state-composer-submit [role=button]`;
  return { name, surface: name, url, open: [], box: box(form), send: [send], keys: ["Enter"] };
}

function surfaces(lang: string): [SurfaceSpec, ...SurfaceSpec[]] {
  const url = (path: string) => `https://www.facebook.com${path}?lang=${lang}`;
  return [
    { ...DIALOG_POST, name: "post", surface: "post", url: url("/") },
    { ...DIALOG_POST, name: "post", surface: "post", url: url("/groups/1") },
    { ...DIALOG_POST, name: "post", surface: "post", url: url("/oakfieldprimary"), send: [GO, GO] },
    {
      ...DIALOG_POST,
      name: "post",
      surface: "post",
      url: `${url("/oakfieldprimary")}&unmount=1`,
      send: [GO, GO],
    },
    { ...DIALOG_POST, name: "share", surface: "share", url: url("/"), open: [".post > .row [role=button]"] },
    comment("comment", url("/")),
    comment("reply", url("/")),
    comment("comment", url("/DailyGazette/posts/1")),
  ];
}

export const facebookPages: PageSpec[] = (["en", "de"] as const).map((lang) => ({
  id: `facebook-${lang}`,
  site: "facebook",
  html: "facebook",
  family: "lexical",
  lang,
  leaveAlone: "#practice-chat",
  surfaces: surfaces(lang),
}));
