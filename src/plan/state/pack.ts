/** The rubric's JSON made small for the state sheet, and back: text in, text out. */
import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";

/** Far more than a rubric takes; a damaged or hostile state must not fill the memory. */
const MAX_JSON = 8 * 1024 * 1024;

const PACKED = /^([1-9][0-9]*)\.([A-Za-z0-9+/]+={0,2})$/;

/** Characters that become one piece for btoa and atob. */
const STRIDE = 0x8000;

/** The length in bytes, a dot, and the JSON deflated, as base64. */
export function pack(json: string): string {
  const plain = strToU8(json);
  const bytes = deflateSync(plain, { level: 9 });
  let binary = "";
  for (let at = 0; at < bytes.length; at += STRIDE) binary += String.fromCharCode(...bytes.subarray(at, at + STRIDE));
  return `${plain.length}.${btoa(binary)}`;
}

/** The JSON; null for what pack did not make, or more than a rubric can be. */
export function unpack(packed: string): string | null {
  const [, length, body] = PACKED.exec(packed) ?? [];
  const size = Number(length);
  if (body === undefined || size > MAX_JSON) return null;
  try {
    const bytes = Uint8Array.from(atob(body), (character) => character.charCodeAt(0));
    // One byte more than it should take: what is larger than it says shows by that.
    const plain = inflateSync(bytes, { out: new Uint8Array(size + 1) });
    return plain.length === size ? strFromU8(plain) : null;
  } catch {
    return null;
  }
}
