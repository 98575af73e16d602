import type { EditorState } from "draft-js";
import { createElement as h, useCallback, useEffect, useReducer, useRef, useState } from "react";
import { createRoot } from "react-dom/client";
import { hostility } from "../kit/hostile.ts";
import { el, frame, lang, offer, params, send } from "../kit/practice.ts";
import { DraftBox, emptyState, stateOf, textOf } from "./draft-box.ts";

const WORDS = {
  en: {
    ask: "What’s happening?",
    post: "Post",
    all: "Post all",
    reply: "Reply",
    replyAsk: "Post your reply",
    add: "Add post",
  },
  de: {
    ask: "Was gibt’s Neues?",
    post: "Posten",
    all: "Alle posten",
    reply: "Antworten",
    replyAsk: "Poste deine Antwort",
    add: "Post hinzufügen",
  },
}[lang];

const path = location.pathname;
const isStatus = /\/status\/\d+/.test(path);
const isModal = path.startsWith("/compose/post");
const isReply = params.has("in_reply_to");
const isQuote = params.has("quote");

interface ComposerProps {
  surface: string;
  modal: boolean;
  label: string;
  placeholder: string;
  start: string[];
  onSent: () => void;
}

function Composer({ surface, modal, label, placeholder, start, onSent }: ComposerProps) {
  const [states, setStates] = useState<EditorState[]>(() =>
    start.map((text) => (text === "" ? emptyState() : stateOf(text))),
  );
  const [attached, attach] = useReducer(() => true, false);
  const [mount, remount] = useReducer((n: number) => n + 1, 0);
  const latest = useRef(states);
  latest.current = states;
  const change = useCallback((index: number, next: EditorState) => {
    setStates((all) => all.map((state, i) => (i === index ? next : state)));
  }, []);
  useEffect(
    () =>
      offer(surface, () => latest.current.map(textOf), {
        attach,
        fill: (text) => setStates([stateOf(text)]),
        remount: () => {
          setStates((all) => all.map((state) => stateOf(textOf(state))));
          remount();
        },
      }),
    [surface],
  );
  const empty = states.every((state) => textOf(state).trim() === "");
  const post = () => {
    const texts = latest.current.map(textOf);
    if (texts.every((text) => text.trim() === "")) return;
    send(surface, texts);
    setStates([emptyState()]);
    onSent();
  };
  return h(
    "div",
    { key: mount, className: "card" },
    states.map((state, index) =>
      h(
        "div",
        { key: index, className: "row", style: { alignItems: "flex-start", flexWrap: "nowrap" } },
        h("div", { className: "avatar", "data-testid": "UserAvatar-Container-MrsOkafor" }, "AO"),
        h(
          "div",
          { style: { flex: 1, minWidth: 0 } },
          h(DraftBox, { index, state, placeholder, onChange: change, onSend: post }),
        ),
      ),
    ),
    attached &&
      h(
        "div",
        { "data-testid": "attachments" },
        h("div", { "data-testid": "tweetPhoto" }, h("img", { className: "photo", alt: "" })),
      ),
    isQuote && modal && h(Tweet, { text: "Free breakfast clubs open in 750 schools from April." }),
    h(
      "div",
      { className: "row spread", "data-testid": "toolBar" },
      h(
        "nav",
        { role: "navigation" },
        h(
          "div",
          { role: "tablist", className: "row" },
          h("input", { type: "file", "data-testid": "fileInput", className: "off", tabIndex: -1 }),
          h("button", { type: "button", "data-testid": "gifSearchButton", role: "tab" }, "GIF"),
        ),
      ),
      h(
        "div",
        { className: "row" },
        h(
          "button",
          {
            type: "button",
            "data-testid": "addButton",
            "aria-label": WORDS.add,
            onClick: () => setStates((all) => [...all, emptyState()]),
          },
          "+",
        ),
        h(
          "button",
          {
            type: "button",
            role: "button",
            className: "go",
            "data-testid": modal ? "tweetButton" : "tweetButtonInline",
            disabled: empty,
            "aria-disabled": empty || undefined,
            onClick: post,
          },
          h("div", {}, h("span", {}, h("span", {}, states.length > 1 ? WORDS.all : label))),
        ),
      ),
    ),
  );
}

function Tweet({ text }: { text: string }) {
  return h(
    "article",
    { "data-testid": "tweet", role: "article", className: "card post" },
    h(
      "div",
      { "data-testid": "User-Name" },
      h("a", { href: "/DailyGazette" }, "Daily Gazette @DailyGazette"),
    ),
    h("p", { "data-testid": "tweetText", lang: "en" }, text),
  );
}

function App() {
  const [open, setOpen] = useState(isModal);
  const dialog = useRef<HTMLDivElement>(null);
  const close = useCallback(() => setOpen(false), []);
  useEffect(() => (open && dialog.current ? hostility(dialog.current, close) : undefined), [open, close]);
  const boxes = Number(params.get("boxes") ?? 1);
  return h(
    "div",
    {},
    h(
      "nav",
      { className: "row quiet", style: { marginBottom: 12 } },
      h("a", { href: "/MrsOkafor", "data-testid": "AppTabBar_Profile_Link" }, "@MrsOkafor"),
      h(
        "form",
        { role: "search", onSubmit: (event: React.FormEvent) => event.preventDefault() },
        h("input", { "data-testid": "SearchBox_Search_Input", "aria-label": "Search" }),
      ),
      h(
        "button",
        { type: "button", "data-testid": "SideNav_NewTweet_Button", onClick: () => setOpen(true) },
        WORDS.post,
      ),
    ),
    isStatus && h(Tweet, { text: "Ofsted has published its new framework today." }),
    isStatus
      ? h(
          "div",
          { "data-testid": "inline_reply_offscreen" },
          h(Composer, {
            surface: "reply",
            modal: false,
            label: WORDS.reply,
            placeholder: WORDS.replyAsk,
            start: [""],
            onSent: () => {},
          }),
        )
      : h(Composer, {
          surface: "home",
          modal: false,
          label: WORDS.post,
          placeholder: WORDS.ask,
          start: [""],
          onSent: () => {},
        }),
    !isStatus && h(Tweet, { text: "Half-term is nearly here." }),
    open &&
      h(
        "div",
        { className: "veil", id: "layers" },
        h(
          "div",
          {
            role: "dialog",
            "aria-modal": true,
            "aria-labelledby": "modal-header",
            className: "sheet",
            ref: dialog,
          },
          h(
            "div",
            { className: "row" },
            h(
              "button",
              { type: "button", "data-testid": "app-bar-close", "aria-label": "Close", onClick: close },
              "×",
            ),
            h("h2", { id: "modal-header" }, " "),
          ),
          isReply && h(Tweet, { text: "Ofsted has published its new framework today." }),
          h(Composer, {
            surface: isReply ? "reply" : isQuote ? "quote" : boxes > 1 ? "thread" : "modal",
            modal: true,
            label: isReply ? WORDS.reply : WORDS.post,
            placeholder: WORDS.ask,
            start: Array.from({ length: boxes }, () => ""),
            onSent: close,
          }),
        ),
      ),
  );
}

const main = el("main");
frame("X", main);
createRoot(main).render(h(App));
