/**
 * Labels of the sites' own controls, by meaning. They are hints only: labels vary by language, account and month, so
 * structure decides first. Lower case; each is compared with the whole label, or as its beginning where noted.
 */

/** "Next": a step before the post, which must not be taken for it. */
export const NEXT = new Set(
  (
    "next|weiter|suivant|siguiente|avançar|seguinte|avanti|volgende|dalej|nesaf|nästa|næste|neste|seuraava|další|" +
    "ďalej|tovább|înainte|ileri|далее|далі|напред|επόμενο|التالي|הבא|次へ|다음|下一步|tiếp|berikutnya|seterusnya|आगे|done|fertig"
  ).split("|"),
);

/** The whole placeholder of Messenger's boxes, in every language that was seen. */
export const MESSENGER = "Aa";

/** What Messenger and private replies say of their boxes; beginnings. */
export const MESSAGE = [
  "message",
  "write to ",
  "write a message",
  "send a message",
  "nachricht",
  "écrire un message",
  "écrire à ",
  "escribe un mensaje",
  "escribe a ",
  "napisz wiadomość",
  "ysgrifennu neges",
];

/** A box that answers a comment; beginnings. */
export const REPLY = [
  "reply",
  "antwort",
  "répond",
  "responder",
  "respuesta",
  "rispondi",
  "ateb",
  "odpowied",
  "beantwoord",
  "svara",
];

/** A comment box; beginnings. */
export const COMMENT = [
  "comment",
  "write a comment",
  "write a public comment",
  "write an answer",
  "answer as",
  "kommentier",
  "kommentar",
  "schreib einen kommentar",
  "écri",
  "comentar",
  "coment",
  "escribe un comentario",
  "escreve um comentário",
  "commenta",
  "scrivi un commento",
  "skomentuj",
  "napisz komentarz",
  "ysgrifennu sylw",
  "gwneud sylw",
  "skriv en kommentar",
  "reageer",
];

const SPEAKING_AS =
  /^(?:comment|reply|answer|kommentieren|antworten|comentar|commenter|gwneud sylw)\s+(?:as|als|como|en tant que|fel)\s+(.+?)[\s….]*$/iu;

/** The name in hints such as "Comment as Oakfield School", or "". */
export function speakerIn(hints: readonly string[]): string {
  return hints.map((hint) => SPEAKING_AS.exec(hint)?.[1]).find((name) => name !== undefined) ?? "";
}

/** Whether one of the hints begins with one of the words, without regard to case. */
export function hintAt(hints: readonly string[], beginnings: readonly string[]): boolean {
  const plain = hints.map((hint) => hint.trim().toLowerCase());
  return plain.some((hint) => beginnings.some((beginning) => hint.startsWith(beginning)));
}
