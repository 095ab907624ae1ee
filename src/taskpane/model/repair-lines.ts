/** What mending would write, line by line, for a person to look at first. */
import type { Finding } from "../../checks";
import { entryText } from "../../i18n/numbers";
import type { Field } from "../../rubric";
import { cellName } from "../../sheet/address";
import type { CellContent } from "../../sheet/content";
import { formulaIn } from "../../sheet/repair";
import type { Repair } from "../../sheet/repair";
import type { MakeRepair } from "../../sheet/repair-make";
import type { CellSnapshot } from "../../sheet/snapshot";
import { valueText } from "../../sheet/value";

export type RepairLine =
  | {
      readonly address: string;
      /** Empty for an empty cell. */
      readonly before: string;
      readonly after: string;
    }
  | {
      /** Of the sheet. */
      readonly address: string;
      readonly make: MakeRepair;
    };

/** @param most so many lines; the rest is counted by `repairSize` */
export function repairLines(repair: Repair, findings: readonly Finding[], most: number): RepairLine[] {
  const fields = new Map<string, Field>();
  for (const { sheet, cell, field } of findings) {
    if (sheet !== null && cell && field) fields.set(`${sheet}!${cellName(cell.row, cell.column)}`, field);
  }
  // Rows come first, as they do when it is written.
  const rows = repair.flatMap(({ sheet, make }) =>
    make.flatMap((one) => runsOf(one).map((run) => ({ sheet, make: run }))),
  );
  const others = repair.flatMap(({ sheet, cells, make }) => [
    ...cells.map((one) => ({ sheet, ...one })),
    ...make.filter(({ kind }) => kind !== "rows").map((one) => ({ sheet, make: one })),
  ]);
  return [...rows, ...others].slice(0, most).map((one) => {
    if ("make" in one) return { address: one.sheet, make: one.make };
    const { sheet, cell, before, after } = one;
    const address = `${sheet}!${cellName(cell.row, cell.column)}`;
    const field = fields.get(address);
    return { address, before: textOf(before, undefined), after: textOf(after, field) };
  });
}

/** Each run of rows by itself. */
function runsOf(make: MakeRepair): MakeRepair[] {
  return make.kind === "rows" ? make.runs.map((run) => ({ ...make, runs: [run] })) : [];
}

/** A formula may be three hundred characters long. */
const MOST_CHARACTERS = 120;

function textOf(content: CellContent | CellSnapshot, field: Field | undefined): string {
  const formula = formulaIn(content);
  if (formula !== null) return shortened(formula);
  const value = "value" in content ? content.value : null;
  return shortened(field ? entryText(field, value) : valueText(value));
}

function shortened(text: string): string {
  return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text;
}
