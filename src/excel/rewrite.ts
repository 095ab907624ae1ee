/** Brings the sheets of the open scorebook to what a new plan wants, in place. */
import type { SheetRewrite, WorkbookRewrite } from "../plan/rewrite";
import { absoluteAreaName, areaName, columnLetters, quoteSheetName } from "../sheet/address";
import type { ExcelClient } from "./client";
import type { Found } from "./look";
import { askWhetherMoved } from "./mend-look";
import { inOneSync } from "./one-sync";
import { codeOf } from "./problems";
import { portionsOf } from "./render/batch";
import type { SheetSteps, Step } from "./render/batch";
import { heightSteps } from "./render/heights";
import { overSteps } from "./render/over";
import { contentSteps, lookSteps, paintSteps, setDefaults, step, writeSteps } from "./render/sheet";
import { ExcelProblem } from "./types";
import type { Work } from "./types";

export type Rewritten = { readonly state: "written" } | { readonly state: "moved" };

/**
 * One sync to see that nothing has moved since it was read, one to write; and one more for each further 4 MB. Nothing at all
 * where nothing is to be written.
 */
export async function rewriteWorkbook(
  client: ExcelClient,
  around: Found,
  rewrite: WorkbookRewrite,
  work: Work = {},
): Promise<Rewritten> {
  const { sheets, added } = rewrite;
  if (sheets.length === 0 && added.length === 0) return { state: "written" };
  if (around.readOnly) throw new ExcelProblem("read-only");
  if (added.length > 0 && around.structureProtected) throw new ExcelProblem("structure-protected");
  work.onProgress?.({ step: "looking", share: 0 });
  const locked = await lookAt(client, rewrite);
  if (!locked) return { state: "moved" };
  const portions = portionsOf([
    ...sheets.map((sheet) => ({ sheet: sheet.sheet, steps: lineSteps(sheet) })),
    ...lookSteps(added),
    ...sheets.map((sheet) => ({ sheet: sheet.sheet, steps: paintedSteps(sheet) })),
    ...sheets.map((sheet) => ({ sheet: sheet.sheet, steps: heldSteps(sheet) })),
    ...added.map((plan) => ({ sheet: plan.name, steps: contentSteps(plan) })),
  ]);
  for (const [i, portion] of portions.entries()) {
    if (work.signal?.aborted) throw new ExcelProblem("cancelled");
    work.onProgress?.({ step: "writing", share: (i + 0.5) / portions.length });
    await inOneSync(client, ({ workbook }) => {
      if (i === 0) {
        for (const { name } of added) workbook.worksheets.add(name);
        for (const name of locked.keys()) workbook.worksheets.getItem(name).protection.unprotect();
      }
      queue(workbook, portion);
      if (i < portions.length - 1) return;
      rename(workbook, around, rewrite);
      for (const [name, options] of locked) workbook.worksheets.getItem(name).protection.protect(options);
    });
  }
  work.onProgress?.({ step: "finishing", share: 1 });
  return { state: "written" };
}

type Protections = ReadonlyMap<string, Excel.WorksheetProtectionOptions>;

/** The sheets that must be unprotected meanwhile; null where something has moved. */
async function lookAt(client: ExcelClient, { witnesses, sheets }: WorkbookRewrite): Promise<Protections | null> {
  const { workbook } = client.context();
  const isMoved = askWhetherMoved(workbook, witnesses);
  const asked = sheets.map(({ sheet }) => {
    const { protection } = workbook.worksheets.getItem(sheet);
    protection.load("protected,options");
    return { sheet, protection };
  });
  try {
    await workbook.context.sync();
  } catch (error) {
    // A sheet that was renamed or deleted since.
    if (codeOf(error) === "ItemNotFound") return null;
    throw error;
  }
  if (isMoved()) return null;
  return new Map(
    asked
      .filter(({ protection }) => protection.protected)
      .map(({ sheet, protection }) => [sheet, protection.options] as const),
  );
}

function queue({ worksheets }: Excel.Workbook, portion: readonly SheetSteps[]): void {
  for (const { sheet, steps } of portion) {
    if (steps.length === 0) continue;
    const worksheet = worksheets.getItem(sheet);
    for (const one of steps) one.queue(worksheet);
  }
}

/** Rows, then columns: deleted from the last one, then inserted from the first. */
function lineSteps({ rows, columns }: SheetRewrite): Step[] {
  const rowName = (from: number, to: number) => `${from + 1}:${to + 1}`;
  const columnName = (from: number, to: number) => `${columnLetters(from)}:${columnLetters(to)}`;
  const range = (name: string, act: (range: Excel.Range) => void) =>
    step(0, (sheet) => {
      act(sheet.getRange(name));
    });
  return [
    ...[...rows.deleted].reverse().map(([from, to]) =>
      range(rowName(from, to), (own) => {
        own.delete("Up");
      }),
    ),
    ...rows.inserted.map(({ at, count }) => range(rowName(at, at + count - 1), (own) => own.insert("Down"))),
    ...[...columns.deleted].reverse().map(([from, to]) =>
      range(columnName(from, to), (own) => {
        own.delete("Left");
      }),
    ),
    ...columns.inserted.map(({ at, count }) => range(columnName(at, at + count - 1), (own) => own.insert("Right"))),
  ];
}

/** What is new looks like its neighbours at first. */
function paintedSteps({ sheet: name, fresh, over }: SheetRewrite): Step[] {
  const cleared = fresh.flatMap(({ areas }) => areas);
  return [
    ...cleared.map((area) =>
      step(0, (sheet) => {
        const range = sheet.getRange(areaName(area));
        range.clear("Formats");
        range.dataValidation.clear();
        setDefaults(range);
      }),
    ),
    ...fresh.flatMap(({ styles, validations }) => paintSteps({ name, styles, validations })),
    ...overSteps(over),
  ];
}

function heldSteps({ part, over, moved }: SheetRewrite): Step[] {
  if (!moved) return [...writeSteps(part.fills), ...heightSteps(over)];
  return [
    ...(part.formats.length > 0
      ? [
          step(0, (sheet) => {
            sheet.getRange().conditionalFormats.clearAll();
          }),
        ]
      : []),
    ...contentSteps({ ...part, rows: [...part.rows, ...over.rows], protected: false }),
  ];
}

/** Names lead to all that a sheet holds; those of sheets that were missing are made. */
function rename({ names }: Excel.Workbook, around: Found, { names: wanted }: WorkbookRewrite): void {
  for (const { name, sheet, area } of wanted) {
    const formula = `=${quoteSheetName(sheet)}!${absoluteAreaName(area)}`;
    if (around.names.has(name.toLowerCase())) names.getItem(name).formula = formula;
    else names.add(name, formula);
  }
}
