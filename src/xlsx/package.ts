/**
 * Looks at a file before anything in it is read: is it a zip, is it a workbook, does it unpack to a bearable size?
 * A hostile archive may claim small sizes and unpack to gigabytes, so what it claims is checked by unpacking: every
 * part, piece by piece, and nothing is kept.
 */
import { Damage, readDirectory, unpack } from "../zip/archive";
import type { Part } from "../zip/archive";

/** Bytes of a file as it lies on the disk. */
export const MAX_FILE_BYTES = 100 * 1024 * 1024;
/** Bytes that all its parts unpack to: 2,000 units take 95 to 110 MB. */
const MAX_UNPACKED_BYTES = 256 * 1024 * 1024;
/**
 * Tags and attributes, ends of elements included: what a reader makes an object of, whatever its bytes. 2,000 units
 * have 7 million, 8 million once LibreOffice has saved them.
 */
const MAX_MARKS = 12_000_000;
/** Of these those outside of the sheets, of which the reader makes trees: some 300 bytes for each tag. */
const MAX_TREE_MARKS = 2_000_000;
const MAX_PARTS = 2_000;

export type PackageFault =
  | { readonly code: "empty" }
  | { readonly code: "too-large"; readonly bytes: number }
  | { readonly code: "not-a-zip" }
  | { readonly code: "old-or-encrypted" }
  | { readonly code: "damaged"; readonly detail: string }
  | {
      readonly code: "not-a-workbook";
      readonly found: "document" | "presentation" | "open-document" | "binary-workbook" | "archive";
    }
  | { readonly code: "unpacks-too-large" };

export type Inspection = { readonly fault: PackageFault } | { readonly marks: number };

/** Whether the file can be read safely; if so, how much there is to read. */
export function inspectPackage(bytes: Uint8Array): Inspection {
  const fail = (fault: PackageFault): Inspection => ({ fault });
  if (bytes.length === 0) return fail({ code: "empty" });
  if (bytes.length > MAX_FILE_BYTES) return fail({ code: "too-large", bytes: bytes.length });
  // Compound files: Excel 97–2003, and newer workbooks with a password.
  if ([0xd0, 0xcf, 0x11, 0xe0].every((byte, i) => bytes[i] === byte)) return fail({ code: "old-or-encrypted" });
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return fail({ code: "not-a-zip" });
  try {
    const parts = readDirectory(bytes, MAX_PARTS);
    if (parts === null) return fail({ code: "unpacks-too-large" });
    const names = new Set(parts.map(({ name }) => name));
    if (!names.has("xl/workbook.xml")) return fail({ code: "not-a-workbook", found: kindOf(names) });
    const marks = unpackAll(bytes, parts);
    return marks === null ? fail({ code: "unpacks-too-large" }) : { marks };
  } catch (error) {
    return fail({ code: "damaged", detail: error instanceof Error ? error.message : String(error) });
  }
}

function kindOf(
  names: ReadonlySet<string>,
): "document" | "presentation" | "open-document" | "binary-workbook" | "archive" {
  if (names.has("word/document.xml")) return "document";
  if (names.has("ppt/presentation.xml")) return "presentation";
  if (names.has("xl/workbook.bin")) return "binary-workbook";
  return names.has("mimetype") ? "open-document" : "archive";
}

/** Unpacks everything, to the sizes that the directory claims; null when that goes beyond the limits. */
function unpackAll(bytes: Uint8Array, parts: readonly Part[]): number | null {
  if (parts.reduce((sum, { unpacked }) => sum + unpacked, 0) > MAX_UNPACKED_BYTES) return null;
  let total = 0;
  let marks = 0;
  let treeMarks = 0;
  for (const part of parts) {
    const isSheet = SHEET_PART.test(part.name);
    const isRelations = part.name.endsWith(".rels");
    const text: Uint8Array[] = [];
    const isBearable = unpack(bytes, part, (piece) => {
      const own = countMarks(piece);
      total += piece.length;
      marks += own;
      if (!isSheet) treeMarks += own;
      if (isRelations) text.push(piece.slice());
      return total <= MAX_UNPACKED_BYTES && marks <= MAX_MARKS && treeMarks <= MAX_TREE_MARKS;
    });
    if (!isBearable) return null;
    if (isRelations && misusesSheets(text)) throw new Damage(part.name);
  }
  return marks;
}

const SHEET_PART = /^xl\/worksheets\/[^/]+\.xml$/;

/** Whether a sheet, which may be large, is to be read as something of which a tree is made. */
function misusesSheets(pieces: readonly Uint8Array[]): boolean {
  const decoder = new TextDecoder();
  const text = pieces.map((piece) => decoder.decode(piece, { stream: true })).join("");
  return [...text.matchAll(/<[^<>]*Relationship\s[^<>]*>/g)].some(
    ([tag]) =>
      /Target\s*=\s*["'][^"']*worksheets\//.test(tag) && !/\/worksheet["']/.test(tag) && !/["']External["']/.test(tag),
  );
}

/** `<` and `=`: as many as there are tags and attributes, or more. */
function countMarks(piece: Uint8Array): number {
  let count = 0;
  for (const byte of piece) if (byte === 0x3c || byte === 0x3d) count++;
  return count;
}
