/** Reads an archive's directory, and unpacks its parts piece by piece, believing nothing that it claims. */
import { Inflate } from "fflate";

export interface Part {
  readonly name: string;
  readonly stored: boolean;
  /** Sizes as the archive's directory claims them. */
  readonly packed: number;
  readonly unpacked: number;
  /** Checksum of what it unpacks to, likewise. */
  readonly crc: number;
  /** Where its own header stands. */
  readonly offset: number;
}

/** Something that no sound archive has; the message is for people who ask what is wrong. */
export class Damage extends Error {}

/** The fixed part of the directory's end, and the room that its comment may take behind it. */
const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
/** Stands in a field of 16 or 32 bits whose value is elsewhere. */
const ELSEWHERE_16 = 0xffff;
const ELSEWHERE_32 = 0xffffffff;

/** The archive's directory, which is what readers go by; null when it lists more than `most` parts. */
export function readDirectory(bytes: Uint8Array, most: number): Part[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - END_BYTES;
  const earliest = Math.max(0, end - LONGEST_COMMENT);
  while (end >= earliest && view.getUint32(end, true) !== 0x06054b50) end--;
  if (end < earliest) throw new Damage("no end of directory");
  const count = view.getUint16(end + 10, true);
  if (count > most || count === ELSEWHERE_16) return null;
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
    const crc = view.getUint32(at + 16, true);
    if (!isFolder) parts.push({ name, stored: method === 0, packed, unpacked, crc, offset });
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

/**
 * Unpacks a part.
 *
 * @param take gets the pieces; says whether to go on
 * @returns whether it came to its end
 */
export function unpack(bytes: Uint8Array, part: Part, take: (piece: Uint8Array) => boolean): boolean {
  const { name, stored, packed, unpacked, offset } = part;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50) throw new Damage(name);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) throw new Damage(name);
  const data = bytes.subarray(start, start + packed);
  const state = { size: 0, goesOn: true };
  const hear = (piece: Uint8Array): void => {
    if (!state.goesOn) return;
    state.size += piece.length;
    state.goesOn = take(piece);
  };
  if (stored) hear(data);
  else inflate(data, hear, () => state.goesOn);
  if (state.goesOn && state.size !== unpacked) throw new Damage(name);
  return state.goesOn;
}

/** Feeds small pieces, so that each makes at most 16 MB. */
function inflate(data: Uint8Array, hear: (piece: Uint8Array) => void, goesOn: () => boolean): void {
  const stream = new Inflate(hear);
  const step = 1 << 14;
  for (let at = 0; at < data.length && goesOn(); at += step) {
    stream.push(data.subarray(at, at + step), at + step >= data.length);
  }
}
