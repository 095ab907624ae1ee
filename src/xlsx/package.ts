/**
 * Looks at a file before anything in it is read: is it a zip, is it a workbook, does it unpack to a bearable size?
 * A hostile archive may claim small sizes and unpack to gigabytes, so what it claims is checked by unpacking: every
 * part, piece by piece, and nothing is kept.
 */
import { Inflate } from "fflate";

/** Bytes of a file as it lies on the disk. */
export const MAX_FILE_BYTES = 100 * 1024 * 1024;
/** Bytes that all its parts unpack to: 2,000 units take about 85 MB. */
export const MAX_UNPACKED_BYTES = 256 * 1024 * 1024;
/**
 * Tags and attributes, ends of elements included: what a reader makes an object of, whatever its bytes. 2,000 units
 * have 6 million; a reader that builds a tree needs some 300 bytes for each tag.
 */
export const MAX_MARKS = 16_000_000;
export const MAX_PARTS = 2_000;

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

interface Part {
  readonly name: string;
  readonly stored: boolean;
  /** Sizes as the archive's directory claims them. */
  readonly packed: number;
  readonly unpacked: number;
  /** Where its own header stands. */
  readonly offset: number;
}

/** Something that no sound archive has; the message is for people who ask what is wrong. */
class Damage extends Error {}

/** null when the file can be read safely. */
export function inspectPackage(bytes: Uint8Array): PackageFault | null {
  if (bytes.length === 0) return { code: "empty" };
  if (bytes.length > MAX_FILE_BYTES) return { code: "too-large", bytes: bytes.length };
  // Compound files: Excel 97–2003, and newer workbooks with a password.
  if ([0xd0, 0xcf, 0x11, 0xe0].every((byte, i) => bytes[i] === byte)) return { code: "old-or-encrypted" };
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return { code: "not-a-zip" };
  try {
    const parts = readDirectory(bytes);
    if (parts === null) return { code: "unpacks-too-large" };
    const names = new Set(parts.map(({ name }) => name));
    if (!names.has("xl/workbook.xml")) return { code: "not-a-workbook", found: kindOf(names) };
    return unpackAll(bytes, parts) ? null : { code: "unpacks-too-large" };
  } catch (error) {
    return { code: "damaged", detail: error instanceof Error ? error.message : String(error) };
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

/** The fixed part of the directory's end, and the room that its comment may take behind it. */
const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
/** Stands in a field of 16 or 32 bits whose value is elsewhere. */
const ELSEWHERE_16 = 0xffff;
const ELSEWHERE_32 = 0xffffffff;

/** The archive's directory, which is what readers go by; null when it lists more parts than a workbook has. */
function readDirectory(bytes: Uint8Array): Part[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - END_BYTES;
  const earliest = Math.max(0, end - LONGEST_COMMENT);
  while (end >= earliest && view.getUint32(end, true) !== 0x06054b50) end--;
  if (end < earliest) throw new Damage("no end of directory");
  const count = view.getUint16(end + 10, true);
  if (count > MAX_PARTS || count === ELSEWHERE_16) return null;
  const parts: Part[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw new Damage("directory");
    const nameBytes = view.getUint16(at + 28, true);
    const extraBytes = view.getUint16(at + 30, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameBytes));
    const extra = bytes.subarray(at + 46 + nameBytes, at + 46 + nameBytes + extraBytes);
    const method = view.getUint16(at + 10, true);
    if (method !== 0 && method !== 8) throw new Damage(`${name}: method ${method}`);
    const [unpacked, packed, offset] = longSizes(extra, [
      view.getUint32(at + 24, true),
      view.getUint32(at + 20, true),
      view.getUint32(at + 42, true),
    ]);
    // Readers would look for the sizes elsewhere, where nobody has checked them.
    const isFolder = name.endsWith("/");
    if (!isFolder && packed === 0 && (method === 8 || (view.getUint16(at + 8, true) & 8) !== 0)) throw new Damage(name);
    if (!isFolder) parts.push({ name, stored: method === 0, packed, unpacked, offset });
    at += 46 + nameBytes + extraBytes + view.getUint16(at + 32, true);
  }
  return parts;
}

type Sizes = readonly [unpacked: number, packed: number, offset: number];

/** Those that do not fit into 32 bits stand in an extra field, one after the other (zip64). */
function longSizes(extra: Uint8Array, sizes: Sizes): Sizes {
  if (!sizes.includes(ELSEWHERE_32)) return sizes;
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  for (let at = 0; at + 4 <= extra.length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    const long = (size: number): number => {
      if (size !== ELSEWHERE_32) return size;
      if (next + 8 > extra.length) throw new Damage("zip64");
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    };
    return [long(sizes[0]), long(sizes[1]), long(sizes[2])];
  }
  throw new Damage("zip64");
}

/** Whether everything unpacks, to the sizes that the directory claims, within the limits. */
function unpackAll(bytes: Uint8Array, parts: readonly Part[]): boolean {
  if (parts.reduce((sum, { unpacked }) => sum + unpacked, 0) > MAX_UNPACKED_BYTES) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let total = 0;
  let marks = 0;
  const take = (piece: Uint8Array): boolean => {
    total += piece.length;
    marks += countMarks(piece);
    return total <= MAX_UNPACKED_BYTES && marks <= MAX_MARKS;
  };
  for (const { name, stored, packed, unpacked, offset } of parts) {
    if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50) throw new Damage(name);
    const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    if (start + packed > bytes.length) throw new Damage(name);
    const data = bytes.subarray(start, start + packed);
    const before = total;
    if (!(stored ? take(data) : inflate(data, take))) return false;
    if (total - before !== unpacked) throw new Damage(name);
  }
  return true;
}

/** Feeds small pieces, so that each makes at most 16 MB, and stops as soon as `take` has had enough. */
function inflate(data: Uint8Array, take: (piece: Uint8Array) => boolean): boolean {
  const state = { goesOn: true };
  const stream = new Inflate((piece) => {
    state.goesOn &&= take(piece);
  });
  const step = 1 << 14;
  for (let at = 0; at < data.length && state.goesOn; at += step) {
    stream.push(data.subarray(at, at + step), at + step >= data.length);
  }
  return state.goesOn;
}

/** `<` and `=`: as many as there are tags and attributes, or more. */
function countMarks(piece: Uint8Array): number {
  let count = 0;
  for (const byte of piece) if (byte === 0x3c || byte === 0x3d) count++;
  return count;
}
