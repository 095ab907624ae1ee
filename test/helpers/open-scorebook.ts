/** A workbook in the host, with the product's way into it. */
import { openWorkbook } from "../../src/excel";
import type { OpenWorkbook } from "../../src/excel";
import { planWorkbook } from "../../src/plan";
import { builtInUnits } from "../../src/rubric";
import type { Unit } from "../../src/rubric";
import { builtInRubric } from "../../src/rubric/builtin";
import { openExcel } from "./excel-client";
import type { OpenExcel } from "./excel-client";

export interface OpenScorebook {
  readonly excel: OpenExcel;
  readonly workbook: OpenWorkbook;
  readonly dispose: () => void;
}

/** A workbook with one blank sheet. */
export function openBlank(options: Parameters<typeof openExcel>[0] = {}): OpenScorebook {
  const excel = openExcel(options);
  const workbook = openWorkbook({
    context: () => excel.context(),
    whenEditingEnds: () => Promise.resolve(),
  });
  return {
    excel,
    workbook,
    dispose: () => {
      excel.dispose();
    },
  };
}

/** One in which the built-in rubric's scorebook was made. */
export async function openScorebook(units: readonly Unit[] = builtInUnits(builtInRubric)): Promise<OpenScorebook> {
  const open = openBlank();
  await open.workbook.generate(planWorkbook(builtInRubric, units));
  return open;
}

/** As many units as asked for: the built-in ones, then more of names as long as theirs. */
export function manyUnits(count: number): Unit[] {
  const known = builtInUnits(builtInRubric);
  return Array.from({ length: count }, (_, i): Unit => {
    const like = known[i % known.length];
    if (!like) throw new Error("the rubric has no units");
    return i < known.length ? like : { ...like, id: `u${i + 1}`, name: `市第${String(i + 1).padStart(4, "0")}管理局` };
  });
}
