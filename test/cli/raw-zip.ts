/** Archives byte by byte, with whatever sizes they are to claim. */
import { constants, deflateRawSync } from "node:zlib";

export interface RawPart {
  readonly name: string;
  /** Raw deflate data. */
  readonly data: Uint8Array;
  /** What the archive claims: the truth unless given. */
  readonly packed?: number;
  readonly unpacked: number;
}

export function rawPart(name: string, text: string): RawPart {
  return { name, data: deflateRawSync(text), unpacked: Buffer.byteLength(text) };
}

/** A part that unpacks to `megabytes` of a text said over and over behind `start`; it is packed without being made. */
export function bloatedPart(name: string, text: string, megabytes: number, start = ""): RawPart {
  const piece = deflateRawSync(Buffer.alloc(1 << 20, text), { level: 9, finishFlush: constants.Z_FULL_FLUSH });
  const first = deflateRawSync(start, { finishFlush: constants.Z_FULL_FLUSH });
  const end = deflateRawSync("");
  const data = Buffer.concat([first, ...Array.from({ length: megabytes }, () => piece), end]);
  return { name, data, unpacked: Buffer.byteLength(start) + megabytes * (1 << 20) };
}

/** @param shared whether all parts are one and the same piece of data, under many names */
export function rawZip(parts: readonly RawPart[], shared = false): Uint8Array {
  const files: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const part of parts) {
    const at = shared ? 0 : offset;
    directory.push(header(part, 0x02014b50, at));
    if (shared && files.length > 0) continue;
    const file = Buffer.concat([header(part, 0x04034b50, null), part.data]);
    files.push(file);
    offset += file.length;
  }
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, parts.length, true);
  end.setUint16(10, parts.length, true);
  end.setUint32(16, offset, true);
  return Buffer.concat([...files, ...directory, new Uint8Array(end.buffer)]);
}

/** In the directory a header has the part's offset, beside the part it has none. */
function header(part: RawPart, signature: number, offset: number | null): Uint8Array {
  const name = Buffer.from(part.name);
  const size = offset === null ? 30 : 46;
  const bytes = new Uint8Array(size + name.length);
  const view = new DataView(bytes.buffer);
  const method = offset === null ? 8 : 10;
  view.setUint32(0, signature, true);
  view.setUint16(method, 8, true);
  view.setUint32(method + 10, part.packed ?? part.data.length, true);
  view.setUint32(method + 14, part.unpacked, true);
  view.setUint16(method + 18, name.length, true);
  if (offset !== null) view.setUint32(42, offset, true);
  bytes.set(name, size);
  return bytes;
}
