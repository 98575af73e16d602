import type { PageSpec, SurfaceSpec } from "../pages.ts";

type Lang = PageSpec["lang"];
type Surfaces = PageSpec["surfaces"];

const START = ".practice-start";
const REPOST = ".practice-repost";

const address = (path: string, front: string, lang: Lang) =>
  `https://www.linkedin.com${path}?front=${front}&lang=${lang}`;

function native(lang: Lang): Surfaces {
  const url = address("/feed/", "native", lang);
  const share = { url, box: "dialog .ProseMirror", send: ["dialog .go"], keys: [] };
  const comment = (name: "comment" | "reply"): SurfaceSpec => ({
    name,
    surface: name,
    url,
    open: [],
    box: `[componentkey=commentBox-${name}] .ProseMirror`,
    send: [`#${name}-commentButtonSection button`],
    keys: ["Control+Enter"],
  });
  return [
    { ...share, name: "post", surface: "post", open: [START] },
    { ...share, name: "share", surface: "share", open: [REPOST] },
    comment("comment"),
    comment("reply"),
  ];
}

function ember(lang: Lang): Surfaces {
  const url = address("/feed/", "ember", lang);
  const share = {
    url,
    box: ".share-box-v2__modal .ql-editor",
    send: [".share-actions__primary-action"],
    keys: [],
  };
  const comment = (name: "comment" | "reply", form: string): SurfaceSpec => ({
    name,
    surface: name,
    url,
    open: [],
    box: `${form} .ql-editor`,
    send: [`${form} button`],
    keys: ["Control+Enter"],
  });
  return [
    { ...share, name: "post", surface: "post", open: [START] },
    { ...share, name: "share", surface: "share", open: [REPOST] },
    comment("comment", ".post > form"),
    comment("reply", "article form"),
  ];
}

function article(lang: Lang): Surfaces {
  return [
    {
      name: "article",
      surface: "article",
      url: address("/article/new/", "ember", lang),
      open: [],
      box: "[data-test-article-editor-content-textbox]",
      at: 1,
      more: ["#article-editor-headline__textarea"],
      send: [".article-editor-nav__publish", ".share-actions__primary-action"],
      keys: [],
    },
  ];
}

function shadow(lang: Lang): Surfaces {
  const share = {
    url: address("/feed/", "shadow", lang),
    box: "#interop-outlet >>> .ql-editor",
    send: ["#interop-outlet >>> .share-actions__primary-action"],
    keys: [],
  };
  return [
    { ...share, name: "post", surface: "post", open: [START] },
    { ...share, name: "share", surface: "share", open: [REPOST] },
  ];
}

const LANGS = ["en", "de"] as const;

export const linkedinPages: PageSpec[] = LANGS.flatMap((lang): PageSpec[] => [
  {
    id: `linkedin-native-${lang}`,
    site: "linkedin",
    html: "linkedin-native",
    family: "prosemirror",
    lang,
    surfaces: native(lang),
  },
  {
    id: `linkedin-ember-${lang}`,
    site: "linkedin",
    html: "linkedin-ember",
    family: "quill1",
    lang,
    leaveAlone: ".msg-form__contenteditable .ql-editor",
    surfaces: ember(lang),
  },
  {
    id: `linkedin-article-${lang}`,
    site: "linkedin",
    html: "linkedin-ember",
    family: "prosemirror",
    lang,
    surfaces: article(lang),
  },
  {
    id: `linkedin-shadow-${lang}`,
    site: "linkedin",
    html: "linkedin-shadow",
    family: "quill1",
    lang,
    surfaces: shadow(lang),
  },
]);
