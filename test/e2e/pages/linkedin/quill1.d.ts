/** Quill 1.3.7 ships no types; these are the parts that the practice pages use. */
declare module "quill1" {
  export default class Quill {
    constructor(container: HTMLElement, options: object);
    readonly root: HTMLElement;
    readonly selection: {
      getNativeRange(): unknown;
      normalizeNative(range: Range): unknown;
      hasFocus(): boolean;
    };
    getText(): string;
    setText(text: string, source: "user" | "api"): void;
    on(event: "text-change", listener: () => void): void;
  }
}
