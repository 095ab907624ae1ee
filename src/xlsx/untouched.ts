/**
 * Whether a workbook is still as it was generated. Every program that saves a workbook puts its own name into the
 * document's properties, and the time of the last change.
 */
import { strFromU8, unzipSync } from "fflate";

const PARTS = ["docProps/app.xml", "docProps/core.xml"];
const MOST_BYTES = 1 << 16;

/** False for anything that is not such a workbook, and whenever in doubt. */
export function isAsGenerated(bytes: Uint8Array, application: string): boolean {
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => PARTS.includes(name) && originalSize < MOST_BYTES,
    });
    const text = PARTS.map((name) => strFromU8(parts[name] ?? new Uint8Array())).join("");
    const valueOf = (tag: string) => new RegExp(`<${tag}[^>]*>([^<]*)</${tag}>`).exec(text)?.[1];
    const created = valueOf("dcterms:created");
    return created !== undefined && created === valueOf("dcterms:modified") && valueOf("Application") === application;
  } catch {
    return false;
  }
}
