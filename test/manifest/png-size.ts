/** The size that a PNG file gives itself. */

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** Width and height in pixels; null where the bytes are no PNG (https://www.w3.org/TR/png-3/, 11.2.1 IHDR). */
export function pngSize(bytes: Buffer): PictureSize | null {
  if (bytes.length < 24 || !bytes.subarray(0, 8).equals(signature)) return null;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
