/**
 * XML of a Word document as a small tree of the elements that matter. Strict, and safe with hostile files: no document
 * type, so no entities of its own; a limit on depth; nothing but the names and attributes of Word's own namespace.
 */
import { SaxesParser } from "saxes";
import { Damage } from "../zip/archive";

export interface Element {
  /** Local name; of another namespace than Word's it has `other:` in front. */
  readonly name: string;
  /** Attributes of Word's namespace, by their local names. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (Element | string)[];
}

interface Growing extends Element {
  readonly children: (Growing | string)[];
}

/** Transitional and strict. */
const WORD = [
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  "http://purl.oclc.org/ooxml/wordprocessingml/main",
];
/** Cells within cells within cells: Word itself gives up long before. */
const MAX_DEPTH = 200;
/** Elements whose words are a document's text. */
const WORDED = new Set(["t", "delText", "instrText"]);

/** The root element. Throws {@link Damage} for what is no well-formed XML, or is too deep. */
export function parseXml(pieces: readonly Uint8Array[]): Element {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const root: Growing = { name: "", attributes: new Map(), children: [] };
  const open: Growing[] = [root];
  parser.on("error", ({ message }) => {
    throw new Damage(message.slice(0, 120));
  });
  parser.on("doctype", () => {
    throw new Damage("DOCTYPE");
  });
  parser.on("opentag", ({ local, uri, attributes }) => {
    if (open.length > MAX_DEPTH) throw new Damage("depth");
    const own = Object.values(attributes).filter((attribute) => WORD.includes(attribute.uri));
    const element: Growing = {
      name: WORD.includes(uri) ? local : `other:${local}`,
      attributes: new Map(own.map(({ local: key, value }) => [key, value])),
      children: [],
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => {
    open.pop();
  });
  const hear = (text: string): void => {
    const current = open.at(-1);
    if (current && WORDED.has(current.name)) current.children.push(text);
  };
  parser.on("text", hear);
  parser.on("cdata", hear);
  const decoder = new TextDecoder(encodingOf(pieces[0]));
  for (const piece of pieces) parser.write(decoder.decode(piece, { stream: true }));
  parser.write(decoder.decode());
  parser.close();
  const [element] = root.children;
  if (element === undefined || typeof element === "string") throw new Damage("XML");
  return element;
}

function encodingOf(start: Uint8Array | undefined): string {
  if (start?.[0] === 0xff && start[1] === 0xfe) return "utf-16le";
  return start?.[0] === 0xfe && start[1] === 0xff ? "utf-16be" : "utf-8";
}

export function childrenOf(element: Element | null): Element[] {
  return (element?.children ?? []).filter((child) => typeof child !== "string");
}

export function childOf(element: Element | null, name: string): Element | null {
  return childrenOf(element).find((child) => child.name === name) ?? null;
}

export function valueOf(element: Element | null, attribute = "val"): string | null {
  return element?.attributes.get(attribute) ?? null;
}

/** A switch such as w:vanish: on where it stands, unless it says otherwise. */
export function isOn(element: Element | null): boolean {
  return element !== null && !["0", "false", "off"].includes(valueOf(element) ?? "1");
}

export function textOf(element: Element): string {
  return element.children.map((child) => (typeof child === "string" ? child : "")).join("");
}
