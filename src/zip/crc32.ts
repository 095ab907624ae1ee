/** The checksum that an archive has of each of its parts (CRC-32, ISO 3309). fflate keeps its own to itself. */

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  return value;
});

/** @param before the checksum of what stands in front; 0 for the first piece */
export function crc32(piece: Uint8Array, before = 0): number {
  let value = ~before;
  for (const byte of piece) value = (value >>> 8) ^ (TABLE[(value ^ byte) & 0xff] ?? 0);
  return ~value >>> 0;
}
