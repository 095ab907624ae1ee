/**
 * What the open workbook's sheets are made like besides their cells. Names, protection and hidden lines come with the
 * cells, in the same sync, and so does the rest where it is still as it was at the last reading: what cells accept can only
 * be asked of ranges, and which these are is told by the ids beside them; where a conditional format holds must be asked of
 * each by its id. Where ids or formats have changed since, it takes a sync of its own.
 */
import { findSheet } from "../plan";
import type { OwnSheetKey } from "../plan";
import { nameSnapshot, runsOfNumbers } from "../sheet/reference";
import type { SheetSnapshot, Snapshot } from "../sheet/snapshot";
import type { OwnSheet } from "./look";
import { askEachFormat, formatOf } from "./read-formats";
import type { AskedFormat } from "./read-formats";
import { askValidations, readValidations } from "./read-validations";
import type { AskedValidation } from "./read-validations";
import { validatedAreas } from "./validated";
import type { Subject, Subjects } from "./validated";

const PROTECTED: readonly OwnSheetKey[] = ["guide", "rubric", "units", "entries", "scores", "ranking"];
const FORMATTED: readonly OwnSheetKey[] = ["rubric", "entries", "scores", "ranking"];
const VALIDATED = ["guide", "rubric", "units", "entries"] as const;
/** Formats of a sheet that are looked at: ours have five at most, and each paste may cut one in two. */
const MOST_FORMATS = 300;

/** A sheet of the scorebook in a request. */
export interface Asked {
  readonly sheet: OwnSheet;
  readonly worksheet: Excel.Worksheet;
}

export function isValidated(key: OwnSheetKey): key is (typeof VALIDATED)[number] {
  return VALIDATED.some((one) => one === key);
}

type FormatLists = ReadonlyMap<string, Excel.ConditionalFormatCollection>;

/** Queued: which conditional formats there are. Asked with each reading, so that the next check knows. */
export function askFormatLists(own: readonly Asked[]): FormatLists {
  const formatted = own.filter(({ sheet }) => FORMATTED.includes(sheet.key));
  return new Map(
    formatted.map(({ sheet, worksheet }) => {
      const { conditionalFormats } = worksheet.getRange();
      conditionalFormats.load("items/id,items/type");
      return [sheet.id, conditionalFormats];
    }),
  );
}

export function subjectsOf(own: readonly OwnSheet[], lists: FormatLists, snapshot: Snapshot): Subjects {
  return new Map(
    own.map(({ key, id }): [string, Subject] => {
      const found = isValidated(key) ? findSheet(snapshot, key) : null;
      const formats = lists.get(id)?.items.map(({ id: format, type }) => ({ id: format, type }));
      return [
        id,
        {
          areas: found ? validatedAreas(found) : [],
          formats: formats && formats.length <= MOST_FORMATS ? formats : null,
        },
      ];
    }),
  );
}

interface AskedSubject {
  readonly subject: Subject;
  readonly validations: readonly AskedValidation[];
  readonly formats: readonly AskedFormat[] | null;
}

interface AskedSheet extends Asked {
  readonly lines: Lines | null;
  /** By what the last reading told. */
  readonly early: AskedSubject | null;
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
 * Queued with the cells: to be answered by the next sync, which fails with ItemNotFound where a known format is gone.
 *
 * @param own the scorebook's sheets, their names among what is to be answered
 * @param known what the last reading told; nothing unless given
 */
export function askMake({ workbook }: Excel.RequestContext, own: readonly Asked[], known?: Subjects): AskedMake {
  const { names } = workbook;
  names.load("items/name,items/formula");
  const sheets = own.map(({ sheet, worksheet }): AskedSheet => {
    if (PROTECTED.includes(sheet.key)) worksheet.protection.load("protected");
    const subject = known?.get(sheet.id);
    return {
      sheet,
      worksheet,
      lines: sheet.key === "entries" ? askLines(worksheet) : null,
      early: subject ? askSubject(worksheet, subject) : null,
    };
  });
  return { names, sheets };
}

function askSubject(worksheet: Excel.Worksheet, subject: Subject): AskedSubject {
  return {
    subject,
    validations: askValidations(worksheet, subject.areas),
    formats: subject.formats && askEachFormat(worksheet, subject.formats),
  };
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

/**
 * The snapshot with all this. No sync where all was known beforehand; else one, and one more where people have changed what
 * some cells of a row accept.
 *
 * @param subjects what is to be known of the sheets as they are now
 */
export async function withMake(
  context: Excel.RequestContext,
  { names, sheets }: AskedMake,
  subjects: Subjects,
  snapshot: Snapshot,
): Promise<Snapshot> {
  const asked = sheets.map((one) => {
    const subject = subjects.get(one.sheet.id) ?? { areas: [], formats: null };
    const isKnown = one.early !== null && JSON.stringify(one.early.subject) === JSON.stringify(subject);
    return { ...one, told: isKnown ? one.early : askSubject(one.worksheet, subject) };
  });
  if (asked.some(({ early, told }) => told !== early)) await context.sync();
  const validations = await readValidations(
    context,
    asked.map(({ worksheet, told }) => ({ worksheet, asked: told.validations })),
  );
  const made = new Map(
    asked.map(({ sheet, worksheet, told, lines }, i) => [
      worksheet.name,
      {
        ...(PROTECTED.includes(sheet.key) ? { protected: worksheet.protection.protected } : {}),
        ...(isValidated(sheet.key) ? { validations: validations[i] ?? [] } : {}),
        ...(told.formats ? { formats: told.formats.map(formatOf) } : {}),
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
