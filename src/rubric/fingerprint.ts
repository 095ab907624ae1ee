/** Tells whether two rubrics are the same, down to the last word. */
import type { Rubric } from "./types";

/**
 * 16 hexadecimal digits made from the rubric's JSON: two FNV-1a hashes of 32 bits with different bases, each mixed at
 * the end. It guards against mix-ups, not against forgers, so it need not cost what a cryptographic hash does (20 ms
 * of a 300 ms run).
 *
 * Title, year and version are in it as everything else is: it is held against the text that the workbook keeps, in
 * which a version put in afterwards must show. `compareRubrics` tells whether two editions differ in more than these.
 */
export function fingerprintOf(rubric: Rubric): string {
  return fingerprintOfText(JSON.stringify(rubric));
}

/** The same of a rubric's JSON as it is kept: reading it may set its fields in another order. */
export function fingerprintOfText(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x9e3779b9;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ (unit + (i & 0xff)), 0x01000193);
  }
  return hex(mix(high)) + hex(mix(low));
}

/** Spreads every bit over all others (the last step of MurmurHash3). */
function mix(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

function hex(number: number): string {
  return (number >>> 0).toString(16).padStart(8, "0");
}
