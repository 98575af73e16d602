import { parseDocument } from "htmlparser2";

export type Document = ReturnType<typeof parseDocument>;
export type Node = Document["children"][number];
export type Element = Extract<Node, { attribs: { [name: string]: string } }>;

const decoder = new TextDecoder();

/** Parses a part of a packed document. Entities of its own are not expanded. */
export function parseXml(part: Uint8Array | undefined): Document {
  return parseDocument(part ? decoder.decode(part) : "", { xmlMode: true });
}

export function isElement(node: Node): node is Element {
  return "attribs" in node;
}

/** Child elements, of one name where given. */
export function children(node: Document | Element | undefined, name?: string): Element[] {
  return (node?.children ?? []).filter(isElement).filter((one) => !name || one.name === name);
}

export function child(node: Document | Element | undefined, name: string): Element | undefined {
  return children(node, name)[0];
}

/** All elements of that name below a node, in document order. */
export function descendants(node: Document | Element | undefined, name: string): Element[] {
  return children(node).flatMap((one) => [...(one.name === name ? [one] : []), ...descendants(one, name)]);
}
