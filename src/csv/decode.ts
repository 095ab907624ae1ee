/** Bytes of a text file as text. Excel in China saves .csv in GBK, other programs in UTF-8 or UTF-16. */

/** UTF-16 by its mark, UTF-8 where the bytes are that, else GB18030, which includes GBK; marks are taken off. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}
