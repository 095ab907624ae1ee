/**
 * What the open workbook's sheets are made like besides their cells. Names, protection and hidden lines come with the
 * cells, in the same sync. A second one is needed for the rest: what cells accept can only be asked of ranges, and which
 * these are is known once the ids beside them are read; and where conditional formats hold must be asked of each, once it
 * is known which there are.
 */
import { findSheet } from "../plan";
import type { OwnSheetKey } from "../plan";
import { nameSnapshot, runsOfNumbers } from "../sheet/reference";
import type { SheetSnapshot, Snapshot } from "../sheet/snapshot";
import type { OwnSheet } from "./look";
import { askEachFormat, formatOf } from "./read-formats";
import type { AskedFormat } from "./read-formats";
import { askValidations, readValidations } from "./read-validations";
import { validatedAreas } from "./validated";

const PROTECTED: readonly OwnSheetKey[] = ["guide", "rubric", "units", "entries", "scores", "ranking"];
const FORMATTED: readonly OwnSheetKey[] = ["rubric", "entries", "scores", "ranking"];
const VALIDATED: readonly OwnSheetKey[] = ["guide", "rubric", "units", "entries"];
/** Formats of a sheet that are looked at: ours have five at most, and each paste may cut one in two. */
const MOST_FORMATS = 300;

interface AskedSheet {
  readonly sheet: OwnSheet;
  readonly worksheet: Excel.Worksheet;
  readonly formats: Excel.ConditionalFormatCollection | null;
  readonly lines: Lines | null;
}

/** Of the range that is used. */
interface Lines {
  readonly range: Excel.Range;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
}

export interface AskedMake {
  readonly names: Excel.NamedItemCollection;
  readonly sheets: readonly AskedSheet[];
}

/**
 * Queued with the cells: to be answered by the next sync.
 *
 * @param own the scorebook's sheets, their names among what is to be answered
 */
export function askMake(
  { workbook }: Excel.RequestContext,
  own: readonly Pick<AskedSheet, "sheet" | "worksheet">[],
): AskedMake {
  const { names } = workbook;
  names.load("items/name,items/formula");
  const sheets = own.map(({ sheet, worksheet }): AskedSheet => {
    if (PROTECTED.includes(sheet.key)) worksheet.protection.load("protected");
    const formats = FORMATTED.includes(sheet.key) ? worksheet.getRange().conditionalFormats : null;
    formats?.load("items/id,items/type");
    return { sheet, worksheet, formats, lines: sheet.key === "entries" ? askLines(worksheet) : null };
  });
  return { names, sheets };
}

function askLines(worksheet: Excel.Worksheet): Lines {
  // An empty sheet has its first cell for this; no null object, of which nothing more can be asked.
  const range = worksheet.getUsedRange(true);
  range.load("rowIndex,columnIndex");
  return {
    range,
    rows: range.getRowProperties({ rowHidden: true }),
    columns: range.getColumnProperties({ columnHidden: true }),
  };
}

/** The snapshot with all this. One sync; one more where people have changed what some cells of a row accept. */
export async function withMake(
  context: Excel.RequestContext,
  { names, sheets }: AskedMake,
  snapshot: Snapshot,
): Promise<Snapshot> {
  const asked = sheets.map((one) => {
    const { key } = one.sheet;
    const found = key !== "results" && VALIDATED.includes(key) ? findSheet(snapshot, key) : null;
    const areas = found ? validatedAreas(found) : [];
    return { ...one, validations: askValidations(one.worksheet, areas), conditional: askFormats(one) };
  });
  await context.sync();
  const validations = await readValidations(
    context,
    asked.map((one) => ({ worksheet: one.worksheet, asked: one.validations })),
  );
  const made = new Map(
    asked.map(({ sheet, worksheet, conditional, lines }, i) => [
      worksheet.name,
      {
        ...(PROTECTED.includes(sheet.key) ? { protected: worksheet.protection.protected } : {}),
        ...(VALIDATED.includes(sheet.key) ? { validations: validations[i] ?? [] } : {}),
        ...(conditional ? { formats: conditional.map(formatOf) } : {}),
        ...(lines ? hiddenOf(lines) : {}),
      },
    ]),
  );
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet): SheetSnapshot => ({ ...sheet, ...made.get(sheet.name) })),
    names: names.items.map(({ name, formula }) => nameSnapshot(name, String(formula))),
  };
}

/** null where there are too many, or none are looked for. A range does not outlive a sync, so that each is asked for anew. */
function askFormats({ worksheet, formats }: AskedSheet): AskedFormat[] | null {
  return formats && formats.items.length <= MOST_FORMATS ? askEachFormat(worksheet, formats) : null;
}

function hiddenOf({ range, rows, columns }: Lines): Pick<SheetSnapshot, "hiddenRows" | "hiddenColumns"> {
  const at = (first: number, hidden: readonly (boolean | undefined)[]) =>
    runsOfNumbers(hidden.flatMap((one, i) => (one === true ? [first + i] : [])));
  return {
    hiddenRows: at(
      range.rowIndex,
      rows.value.map(({ rowHidden }) => rowHidden),
    ),
    hiddenColumns: at(
      range.columnIndex,
      columns.value.map(({ columnHidden }) => columnHidden),
    ),
  };
}
