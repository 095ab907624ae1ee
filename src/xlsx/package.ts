/**
 * Looks at a file before anything in it is read: is it a zip, is it a workbook, does it unpack to a bearable size?
 * A hostile archive may claim small sizes and unpack to gigabytes, so what it claims is checked by unpacking.
 */
import { Unzip, UnzipInflate, unzipSync } from "fflate";
import type { UnzipFile } from "fflate";

/** Bytes of a file as it lies on the disk. */
export const MAX_FILE_BYTES = 100 * 1024 * 1024;
/** Bytes that all its parts unpack to: 2,000 units take about 110 MB. */
export const MAX_UNPACKED_BYTES = 512 * 1024 * 1024;
export const MAX_PARTS = 2_000;
/** Deflate cannot make more of a byte than this (zlib's documentation, "Maximum Compression Factor"). */
const MAX_RATIO = 1032;

export type PackageFault =
  | { readonly code: "empty" }
  | { readonly code: "too-large"; readonly bytes: number }
  | { readonly code: "not-a-zip" }
  | { readonly code: "old-or-encrypted" }
  | { readonly code: "damaged"; readonly detail: string }
  | { readonly code: "not-a-workbook"; readonly found: "document" | "presentation" | "open-document" | "archive" }
  | { readonly code: "unpacks-too-large" };

/** null when the file can be read safely. */
export function inspectPackage(bytes: Uint8Array): PackageFault | null {
  if (bytes.length === 0) return { code: "empty" };
  if (bytes.length > MAX_FILE_BYTES) return { code: "too-large", bytes: bytes.length };
  // Compound files: Excel 97–2003, and newer workbooks with a password.
  if ([0xd0, 0xcf, 0x11, 0xe0].every((byte, i) => bytes[i] === byte)) return { code: "old-or-encrypted" };
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return { code: "not-a-zip" };
  const parts: { name: string; packed: number; unpacked: number }[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        parts.push({ name, packed: size, unpacked: originalSize });
        return false;
      },
    });
  } catch (error) {
    return { code: "damaged", detail: error instanceof Error ? error.message : String(error) };
  }
  const names = new Set(parts.map(({ name }) => name));
  if (!names.has("xl/workbook.xml")) return { code: "not-a-workbook", found: kindOf(names) };
  const claimed = parts.reduce((sum, { unpacked }) => sum + unpacked, 0);
  const possible = parts.reduce((sum, { packed }) => sum + packed * MAX_RATIO, 0);
  if (parts.length > MAX_PARTS || claimed > MAX_UNPACKED_BYTES) return { code: "unpacks-too-large" };
  return possible > MAX_UNPACKED_BYTES ? unpackedFault(bytes) : null;
}

function kindOf(names: ReadonlySet<string>): "document" | "presentation" | "open-document" | "archive" {
  if (names.has("word/document.xml")) return "document";
  if (names.has("ppt/presentation.xml")) return "presentation";
  return names.has("mimetype") ? "open-document" : "archive";
}

/** Unpacks without keeping anything, and stops at the limit. */
function unpackedFault(bytes: Uint8Array): PackageFault | null {
  let total = 0;
  let fault: PackageFault | null = null;
  const unzip = new Unzip((file: UnzipFile) => {
    file.ondata = (error, data) => {
      if (error) fault ??= { code: "damaged", detail: error.message };
      total += data.length;
      if (total > MAX_UNPACKED_BYTES) {
        fault ??= { code: "unpacks-too-large" };
        file.terminate();
      }
    };
    if (!fault) file.start();
  });
  unzip.register(UnzipInflate);
  const step = 1 << 16;
  try {
    for (let at = 0; at < bytes.length && !fault; at += step) {
      unzip.push(bytes.subarray(at, at + step), at + step >= bytes.length);
    }
  } catch (error) {
    return fault ?? { code: "damaged", detail: error instanceof Error ? error.message : String(error) };
  }
  return fault;
}
