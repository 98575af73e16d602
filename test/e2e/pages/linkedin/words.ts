import { lang } from "../kit/practice.ts";

/** The labels that LinkedIn's controls have, in English and German. */
export const WORDS = {
  en: {
    start: "Start a post",
    creating: "Text editor for creating content",
    commenting: "Text editor for creating comment",
    ask: "What do you want to talk about?",
    post: "Post",
    next: "Next",
    publish: "Publish",
    comment: "Comment",
    reply: "Reply",
    addComment: "Add a comment…",
    repost: "Repost with your thoughts",
    anyone: "Post to Anyone",
    media: "Media",
    search: "Search",
    title: "Title",
    article: "Article editor content",
    close: "Dismiss",
  },
  de: {
    start: "Beitrag beginnen",
    creating: "Texteditor zum Erstellen von Inhalten",
    commenting: "Texteditor zum Erstellen von Kommentaren",
    ask: "Worüber möchten Sie sprechen?",
    post: "Posten",
    next: "Weiter",
    publish: "Veröffentlichen",
    comment: "Kommentieren",
    reply: "Antworten",
    addComment: "Kommentar hinzufügen …",
    repost: "Mit Ihren Gedanken reposten",
    anyone: "Auf Alle posten",
    media: "Medien",
    search: "Suche",
    title: "Titel",
    article: "Article editor content",
    close: "Verwerfen",
  },
}[lang];

export const ME = "Amara Okafor";
