/** A .docx file's parts, unpacked within limits that hold whatever the file claims. */
import { Damage, readDirectory, unpack, type Part } from "../zip/archive";
import { crc32 } from "../zip/crc32";
import { parseXml, type Element } from "./xml";

/** Bytes of a file as it lies on the disk: pictures count. */
export const MAX_FILE_BYTES = 50 * 1024 * 1024;
/** Bytes of XML: a rubric of 2,000 criteria has some 10 MB. */
const MAX_XML_BYTES = 32 * 1024 * 1024;
/** Tags and attributes: what a tree is made of, some 150 bytes each. */
const MAX_MARKS = 2_000_000;
const MAX_PARTS = 5_000;

export type DocxFault =
  | { readonly code: "empty" }
  | { readonly code: "too-large"; readonly bytes: number; readonly most: number }
  | { readonly code: "not-a-zip" }
  | { readonly code: "old-or-encrypted" }
  | { readonly code: "damaged"; readonly detail: string }
  | { readonly code: "not-a-document"; readonly found: "workbook" | "presentation" | "open-document" | "archive" }
  | { readonly code: "unpacks-too-large" }
  | { readonly code: "too-many-cells"; readonly most: number };

export interface DocumentParts {
  readonly document: Element;
  readonly numbering: Element | null;
  readonly styles: Element | null;
}

export function openPackage(bytes: Uint8Array): DocumentParts | { readonly fault: DocxFault } {
  const fault = looksWrong(bytes);
  if (fault) return { fault };
  try {
    const parts = readDirectory(bytes, MAX_PARTS);
    if (parts === null) return { fault: { code: "unpacks-too-large" } };
    const document = parts.find(({ name }) => /^word\/document\d?\.xml$/u.test(name));
    if (!document) return { fault: { code: "not-a-document", found: kindOf(parts) } };
    const budget = { bytes: MAX_XML_BYTES, marks: MAX_MARKS };
    const read = (part: Part | undefined): Element | null => (part ? parseXml(unpackPart(bytes, part, budget)) : null);
    const named = (name: string): Part | undefined => parts.find((part) => part.name === name);
    return {
      document: parseXml(unpackPart(bytes, document, budget)),
      numbering: read(named("word/numbering.xml")),
      styles: read(named("word/styles.xml")),
    };
  } catch (error) {
    if (error instanceof TooMuch) return { fault: { code: "unpacks-too-large" } };
    return { fault: { code: "damaged", detail: error instanceof Error ? error.message : String(error) } };
  }
}

function looksWrong(bytes: Uint8Array): DocxFault | null {
  if (bytes.length === 0) return { code: "empty" };
  if (bytes.length > MAX_FILE_BYTES) return { code: "too-large", bytes: bytes.length, most: MAX_FILE_BYTES };
  // Compound files: Word 97–2003, and newer documents with a password.
  if ([0xd0, 0xcf, 0x11, 0xe0].every((byte, i) => bytes[i] === byte)) return { code: "old-or-encrypted" };
  return bytes[0] === 0x50 && bytes[1] === 0x4b ? null : { code: "not-a-zip" };
}

function kindOf(parts: readonly Part[]): "workbook" | "presentation" | "open-document" | "archive" {
  const has = (name: string): boolean => parts.some((part) => part.name === name);
  if (has("xl/workbook.xml")) return "workbook";
  if (has("ppt/presentation.xml")) return "presentation";
  return has("mimetype") ? "open-document" : "archive";
}

class TooMuch extends Error {}

function unpackPart(bytes: Uint8Array, part: Part, budget: { bytes: number; marks: number }): Uint8Array[] {
  const pieces: Uint8Array[] = [];
  let crc = 0;
  const isWhole = unpack(bytes, part, (piece) => {
    budget.bytes -= piece.length;
    // `<` and `=`: as many as there are tags and attributes, or more.
    for (const byte of piece) if (byte === 0x3c || byte === 0x3d) budget.marks--;
    pieces.push(piece.slice());
    crc = crc32(piece, crc);
    return budget.bytes >= 0 && budget.marks >= 0;
  });
  if (!isWhole) throw new TooMuch();
  // A flipped bit may unpack well, to another weight.
  if (pieces.length === 0 || crc !== part.crc) throw new Damage(part.name);
  return pieces;
}
