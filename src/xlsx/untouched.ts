/** Whether a workbook is still as it was generated: programs that save a workbook set the time of its last change. */
import { strFromU8, unzipSync } from "fflate";

const CORE = "docProps/core.xml";

/** False for anything that is not such a workbook, and whenever in doubt. */
export function isAsGenerated(bytes: Uint8Array, application: string): boolean {
  try {
    const core = unzipSync(bytes, { filter: ({ name, originalSize }) => name === CORE && originalSize < 1 << 16 })[
      CORE
    ];
    if (!core) return false;
    const text = strFromU8(core);
    const valueOf = (tag: string) => new RegExp(`<${tag}[^>]*>([^<]*)</${tag}>`).exec(text)?.[1];
    const created = valueOf("dcterms:created");
    return created !== undefined && created === valueOf("dcterms:modified") && valueOf("dc:creator") === application;
  } catch {
    return false;
  }
}
