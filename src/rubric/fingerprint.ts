/** Tells whether two rubrics are the same, down to the last word. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Rubric } from "./types";

/** 16 hexadecimal digits of the SHA-256 of the rubric's JSON. */
export function fingerprintOf(rubric: Rubric): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(rubric)))).slice(0, 16);
}
