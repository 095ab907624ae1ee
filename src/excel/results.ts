/** Writes 检查结果 into the open workbook: made where there is none, else only the cells that change. All, or nothing. */
import { nameOf, RESULTS_SHEET } from "../plan";
import type { SheetPlan } from "../plan";
import { findResults, planResults, updateResults, withResultCells } from "../plan/results";
import type { FoundResults, ResultCell, ResultsInput, ResultsUpdate } from "../plan/results";
import { resultStyles } from "../plan/results/sheet";
import { absoluteAreaName, areaName, quoteSheetName } from "../sheet/address";
import { cellAt } from "../sheet/snapshot";
import type { ExcelClient } from "./client";
import type { Found, OwnSheet } from "./look";
import { inOneSync } from "./one-sync";
import { readSheet } from "./read";
import { portionsOf } from "./render/batch";
import type { Step } from "./render/batch";
import { cellBlocks } from "./render/blocks";
import { contentSteps, lookSteps, paintSteps, step } from "./render/sheet";
import { ExcelProblem } from "./types";
import type { ResultsWritten } from "./types";

export interface Written extends ResultsWritten {
  readonly own: OwnSheet;
}

/**
 * One sync to read what is there, one to write; and one more for each further 4 MB.
 */
export async function writeResults(client: ExcelClient, around: Found, input: ResultsInput): Promise<Written> {
  if (around.readOnly) throw new ExcelProblem("read-only");
  const own = around.own.find(({ key }) => key === "results");
  const sheet = own && (await readSheet(client, own));
  const found = sheet ? findResults({ sheets: [sheet] }) : null;
  return own && found ? change(client, own, found, input) : make(client, around, input);
}

async function make(client: ExcelClient, around: Found, input: ResultsInput): Promise<Written> {
  if (around.structureProtected) throw new ExcelProblem("structure-protected");
  const name = freeName(around.sheets);
  const { plan, name: defined, sheet } = planResults(input, name);
  const steps = [...(lookSteps([plan])[0]?.steps ?? []), ...contentSteps(plan)];
  const portions = portionsOf([{ sheet: name, steps }]);
  let id = "";
  try {
    for (const [i, portion] of portions.entries()) {
      const worksheet = await inOneSync(client, ({ workbook: { worksheets, names } }) => {
        const made = i === 0 ? worksheets.add(name) : worksheets.getItem(name);
        for (const { steps: own } of portion) queue(made, own);
        made.load("id");
        if (i < portions.length - 1) return made;
        // Of a sheet that somebody deleted the name is still there.
        if (around.names.has(nameOf("results"))) names.getItem(nameOf("results")).delete();
        names.add(nameOf("results"), `=${quoteSheetName(name)}!${absoluteAreaName(defined.area)}`);
        if (around.behindVisible !== null) made.position = around.behindVisible;
        return made;
      });
      ({ id } = worksheet);
    }
  } catch (error) {
    await takeBack(() => removeSheet(client, name));
    throw error;
  }
  const area = defined.area;
  return { sheet, isNew: true, changed: countCells(plan), own: { key: "results", id, name, area } };
}

async function change(client: ExcelClient, own: OwnSheet, found: FoundResults, input: ResultsInput): Promise<Written> {
  const update = updateResults(found, input);
  const { cells } = update;
  const sheet = withResultCells(found.sheet, cells);
  const written: Written = { sheet, isNew: false, changed: cells.length, own };
  if (cells.length === 0) return written;
  const portions = portionsOf([
    { sheet: own.id, steps: [...paintedRows(found, update), ...cellSteps(cells), ...fittedRows(update)] },
  ]);
  try {
    for (const portion of portions) {
      await inOneSync(client, ({ workbook: { worksheets } }) => {
        for (const { steps } of portion) queue(worksheets.getItem(own.id), steps);
      });
    }
  } catch (error) {
    // Cells get back what they held; the looks of rows below, which then are empty again, do no harm.
    await takeBack(() =>
      inOneSync(client, ({ workbook: { worksheets } }) => {
        queue(worksheets.getItem(own.id), cellSteps(cells.map((cell) => before(found, cell))));
      }),
    );
    throw error;
  }
  return written;
}

function queue(worksheet: Excel.Worksheet, steps: readonly Step[]): void {
  for (const one of steps) one.queue(worksheet);
}

function cellSteps(cells: readonly ResultCell[]): Step[] {
  return cellBlocks(cells).map(({ area, inputs }) =>
    step(JSON.stringify(inputs).length * 3, (sheet) => {
      sheet.getRange(areaName(area)).formulas = inputs;
    }),
  );
}

/** New rows look like the others. Before anything is in them: looks may be copied from row to row. */
function paintedRows({ sheet: { name }, origin, columns }: FoundResults, { added }: ResultsUpdate): Step[] {
  if (!added) return [];
  const columnAt = (id: string) => (id === "key" ? origin.column : columns.get(id));
  return paintSteps({ name, styles: resultStyles(added.row, added.rows, columnAt), validations: [] });
}

function fittedRows({ added }: ResultsUpdate): Step[] {
  if (!added) return [];
  const { row, rows } = added;
  return [
    step(0, (sheet) => {
      sheet.getRange(`${row + 1}:${row + rows}`).format.autofitRows();
    }),
  ];
}

function before({ sheet }: FoundResults, { row, column }: ResultCell): ResultCell {
  return { row, column, ...cellAt(sheet, row, column) };
}

/** Undoes what a failed write may have done. Where that fails too, the next check puts right what is left. */
async function takeBack(undo: () => Promise<void>): Promise<void> {
  try {
    await undo();
  } catch {
    // Told is why the write failed in the first place: a sheet that is protected refuses both.
  }
}

async function removeSheet(client: ExcelClient, name: string): Promise<void> {
  const context = client.context();
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  const defined = context.workbook.names.getItemOrNullObject(nameOf("results"));
  sheet.load("name");
  defined.load("name");
  await context.sync();
  if (sheet.isNullObject) return;
  sheet.delete();
  if (!defined.isNullObject) defined.delete();
  await context.sync();
}

/** 检查结果, or with a number behind where others have a sheet of that name. */
function freeName(sheets: readonly string[]): string {
  const taken = new Set(sheets.map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? RESULTS_SHEET : `${RESULTS_SHEET} (${number})`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

function countCells({ fills }: SheetPlan): number {
  return fills.reduce(
    (sum, fill) =>
      sum +
      (fill.kind === "formula"
        ? fill.area.rows
        : fill.values.reduce((own, row) => own + row.filter((value) => value !== null && value !== "").length, 0)),
    0,
  );
}
