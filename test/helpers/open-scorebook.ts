/** A workbook in the host, with the product's way into it. */
import { openWorkbook } from "../../src/excel";
import type { OpenWorkbook } from "../../src/excel";
import { planWorkbook } from "../../src/plan";
import type { SavedBook } from "../../src/preview/host";
import { builtInUnits } from "../../src/rubric";
import type { Unit } from "../../src/rubric";
import { builtInRubric } from "../../src/rubric/builtin";
import type { Entries } from "../../src/scoring";
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
    // As in Excel, by a request that does not fail in the midst of somebody's editing.
    whenEditingEnds: () => {
      const waiting = { session: excel.host.session, delayForCellEdit: true } as never;
      return excel.Excel.run(waiting, async (context) => {
        context.workbook.load("name");
        await context.sync();
      });
    },
  });
  return {
    excel,
    workbook,
    dispose: () => {
      excel.dispose();
    },
  };
}

/** Scorebooks of this test file as data, by what they were made from. */
const made = new Map<string, Promise<SavedBook>>();

/**
 * A workbook in which the built-in rubric's scorebook was made: once for what it is made from, and opened anew each
 * time, which takes a tenth of making it.
 */
export async function openScorebook(
  units: readonly Unit[] = builtInUnits(builtInRubric),
  entries: Entries = new Map(),
): Promise<OpenScorebook> {
  const key = JSON.stringify([units, [...entries].map(([unit, own]) => [unit, [...own]])]);
  let saved = made.get(key);
  if (!saved) made.set(key, (saved = makeScorebook(units, entries)));
  const open = openBlank();
  await open.excel.host.open(await saved);
  return open;
}

/** Its formulas come to something when it is opened. */
async function makeScorebook(units: readonly Unit[], entries: Entries): Promise<SavedBook> {
  const { excel, workbook, dispose } = openBlank({ calculate: false });
  await workbook.generate(planWorkbook(builtInRubric, units, entries));
  const saved = await excel.host.save();
  dispose();
  return saved;
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
