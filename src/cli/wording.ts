import { readFileSync } from "node:fs";

interface Message {
  readonly message: string;
}

const FILE = new URL("../../public/_locales/en_GB/messages.json", import.meta.url);
const messages = JSON.parse(readFileSync(FILE, "utf8")) as Readonly<Record<string, Message>>;

/** The English sentence for a message key, "$1"… filled in. An unknown key is given back, so that nothing is lost. */
export function wording(key: string, subs: readonly string[] = []): string {
  const message = Object.hasOwn(messages, key) ? messages[key]?.message : undefined;
  return (message ?? key).replace(/\$(\d)/g, (_, digit: string) => subs[Number(digit) - 1] ?? "");
}
