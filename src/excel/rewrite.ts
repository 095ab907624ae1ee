/** Brings the sheets of the open scorebook to what a new plan wants, in place: all of it, or nothing. */
import { nameOf } from "../plan";
import type { ChartPlan, NamePlan } from "../plan";
import type { SheetRewrite, WorkbookRewrite } from "../plan/rewrite";
import { absoluteAreaName, areaName, quoteSheetName } from "../sheet/address";
import { nameSnapshot } from "../sheet/reference";
import type { ExcelClient } from "./client";
import { OWN_KEYS } from "./look";
import type { Found, OwnSheet } from "./look";
import { askSizes, editsDone, inverseOf, lineEditsOf, queueLineEdit } from "./line-edits";
import type { LineEdit, Sizes } from "./line-edits";
import { askWhetherMoved } from "./mend-look";
import { inOneSync } from "./one-sync";
import { codeOf, problemOf } from "./problems";
import { portionsOf } from "./render/batch";
import type { SheetSteps, Step } from "./render/batch";
import { heightSteps } from "./render/heights";
import { overSteps } from "./render/over";
import { contentSteps, lookSteps, paintSteps, setDefaults, step, writeSteps } from "./render/sheet";
import { ExcelProblem } from "./types";
import type { Rewritten, Work } from "./types";

type RewrittenSheets =
  { readonly state: "moved" } | (Extract<Rewritten, { state: "written" }> & { readonly own: readonly OwnSheet[] });

/** A name that is there meanwhile: it counts the rows and columns deleted and inserted. */
const COUNTER = "scorebook.rewriting";

/**
 * One sync to see that nothing has moved since it was read, one to write; and one more for each further 4 MB. Nothing at all
 * where nothing is to be written. What was begun is taken back where it fails.
 *
 * @throws ExcelProblem; "half-mended" where taking back failed as well
 */
export async function rewriteWorkbook(
  client: ExcelClient,
  around: Found,
  rewrite: WorkbookRewrite,
  work: Work = {},
): Promise<RewrittenSheets> {
  const { sheets, added } = rewrite;
  if (sheets.length === 0 && added.length === 0) return { state: "written", undo: null, own: around.own };
  if (around.readOnly) throw new ExcelProblem("read-only");
  if (added.length > 0 && around.structureProtected) throw new ExcelProblem("structure-protected");
  work.onProgress?.({ step: "looking", share: 0 });
  const seen = await lookAt(client, rewrite);
  if (!seen) return { state: "moved" };
  // Left by one that was interrupted by force: it would be taken for this one's own.
  if (seen.isCounting) {
    await inOneSync(client, ({ workbook }) => {
      workbook.names.getItem(COUNTER).delete();
    });
  }
  const edits = lineEditsOf(sheets);
  const portions = portionsOf([
    ...edits.map((edit, i) => ({ sheet: edit.sheet, steps: [countedStep(edit, i)] })),
    ...lookSteps(added),
    ...sheets.map((sheet) => ({ sheet: sheet.sheet, steps: paintedSteps(sheet) })),
    ...sheets.map((sheet) => ({ sheet: sheet.sheet, steps: heldSteps(sheet, seen) })),
    ...added.map((plan) => ({ sheet: plan.name, steps: contentSteps(plan) })),
  ]);
  let made: readonly Excel.Worksheet[] = [];
  try {
    for (const [i, portion] of portions.entries()) {
      if (work.signal?.aborted) throw new ExcelProblem("cancelled");
      work.onProgress?.({ step: "writing", share: (i + 0.5) / portions.length });
      await inOneSync(client, ({ workbook }) => {
        if (i === 0) begin(workbook, seen, rewrite);
        queue(workbook, portion);
        if (i < portions.length - 1) return;
        complete(workbook, seen, rewrite);
        made = added.map(({ name }) => workbook.worksheets.getItem(name));
        for (const sheet of made) sheet.load("id,name");
      });
    }
  } catch (error) {
    work.onProgress?.({ step: "taking-back", share: 1 });
    try {
      await takeBack(client, seen, rewrite, edits);
    } catch (second) {
      throw new ExcelProblem("half-mended", problemOf(error).details, { cause: second });
    }
    throw problemOf(error);
  }
  work.onProgress?.({ step: "finishing", share: 1 });
  return { state: "written", undo: undoOf(rewrite, seen), own: ownThen(around, rewrite, made) };
}

/** The scorebook's sheets, where they are found from then on. */
function ownThen(
  { own }: Found,
  { names, removed }: WorkbookRewrite,
  made: readonly Excel.Worksheet[],
): readonly OwnSheet[] {
  const areas = new Map(names.map(({ name, area }) => [name, area]));
  const stay = own.filter(({ name }) => !removed.includes(name));
  const added = made.flatMap(({ id, name }): OwnSheet[] => {
    const key = OWN_KEYS.find((one) => names.some((other) => other.sheet === name && other.name === nameOf(one)));
    return key ? [{ key, id, name, area: null }] : [];
  });
  return [...stay, ...added].map((one) => ({ ...one, area: areas.get(nameOf(one.key)) ?? one.area }));
}

/** Witnesses are for whoever knows where all stands by then. */
function undoOf({ sheets, added, undo, names: wanted }: WorkbookRewrite, { names }: Seen): WorkbookRewrite {
  const before = [...names].flatMap(([name, formula]): NamePlan[] => {
    const { target } = nameSnapshot(name, formula);
    return target ? [{ name, ...target }] : [];
  });
  const removed = added.map(({ name }) => name);
  const unnamed = wanted.flatMap(({ name }) => (names.has(name) ? [] : [name]));
  return { witnesses: [], sheets: undo, added: [], removed, unnamed, names: before, undo: sheets };
}

interface Seen {
  /** The sheets that must be unprotected meanwhile. */
  readonly locked: ReadonlyMap<string, Excel.WorksheetProtectionOptions>;
  readonly sizes: Sizes;
  /** The counter is there before anything was begun. */
  readonly isCounting: boolean;
  /** What the names lead to that are to lead elsewhere. */
  readonly names: ReadonlyMap<string, string>;
  /** Sheet → title of a chart → the chart's name. One that somebody deleted stays deleted. */
  readonly charts: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** null where something has moved. */
async function lookAt(client: ExcelClient, { witnesses, sheets, names }: WorkbookRewrite): Promise<Seen | null> {
  const { workbook } = client.context();
  const isMoved = askWhetherMoved(workbook, witnesses);
  const own = sheets.map(({ sheet }) => sheet);
  const sizes = askSizes(workbook, own);
  const asked = own.map((sheet) => {
    const { protection } = workbook.worksheets.getItem(sheet);
    protection.load("protected,options");
    return { sheet, protection };
  });
  workbook.names.load("items/name,items/formula");
  const shown = sheets
    .filter(({ part }) => part.charts.length > 0)
    .map(({ sheet }) => {
      const { charts } = workbook.worksheets.getItem(sheet);
      charts.load("items/name,items/title/text");
      return { sheet, charts };
    });
  try {
    await workbook.context.sync();
  } catch (error) {
    // A sheet that was renamed or deleted since.
    if (codeOf(error) === "ItemNotFound") return null;
    throw error;
  }
  if (isMoved()) return null;
  const wanted = new Set(names.map(({ name }) => name));
  return {
    locked: new Map(
      asked
        .filter(({ protection }) => protection.protected)
        .map(({ sheet, protection }) => [sheet, protection.options] as const),
    ),
    sizes: sizes(),
    isCounting: workbook.names.items.some(({ name }) => name === COUNTER),
    names: new Map(
      workbook.names.items
        .filter(({ name }) => wanted.has(name))
        .map(({ name, formula }) => [name, String(formula)] as const),
    ),
    charts: new Map(
      shown.map(({ sheet, charts }) => [sheet, new Map(charts.items.map(({ title, name }) => [title.text, name]))]),
    ),
  };
}

function begin({ worksheets, names }: Excel.Workbook, { locked }: Seen, { added }: WorkbookRewrite): void {
  names.add(COUNTER, "=0");
  for (const { name } of added) worksheets.add(name);
  for (const name of locked.keys()) worksheets.getItem(name).protection.unprotect();
}

function complete(
  workbook: Excel.Workbook,
  { locked, names: before }: Seen,
  { names, removed, unnamed }: WorkbookRewrite,
): void {
  for (const { name, sheet, area } of names) {
    const formula = `=${quoteSheetName(sheet)}!${absoluteAreaName(area)}`;
    if (before.has(name)) workbook.names.getItem(name).formula = formula;
    else workbook.names.add(name, formula);
  }
  for (const [name, options] of locked) workbook.worksheets.getItem(name).protection.protect(options);
  for (const name of removed) workbook.worksheets.getItem(name).delete();
  for (const name of unnamed) workbook.names.getItem(name).delete();
  workbook.names.getItem(COUNTER).delete();
}

function queue({ worksheets }: Excel.Workbook, portion: readonly SheetSteps[]): void {
  for (const { sheet, steps } of portion) {
    if (steps.length === 0) continue;
    const worksheet = worksheets.getItem(sheet);
    for (const one of steps) one.queue(worksheet);
  }
}

function countedStep(edit: LineEdit, i: number): Step {
  return step(0, (sheet) => {
    queueLineEdit(sheet, edit);
    sheet.context.workbook.names.getItem(COUNTER).formula = `=${i + 1}`;
  });
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

function heldSteps({ sheet: name, part, over, moved }: SheetRewrite, { charts }: Seen): Step[] {
  if (!moved) return [...writeSteps(part.fills), ...heightSteps(over)];
  const noFormats = step(0, (sheet) => {
    sheet.getRange().conditionalFormats.clearAll();
  });
  return [
    ...(part.formats.length > 0 ? [noFormats] : []),
    ...contentSteps({ ...part, rows: [...part.rows, ...over.rows], charts: [], protected: false }),
    ...part.charts.flatMap((plan) => {
      const chart = charts.get(name)?.get(plan.title);
      return chart === undefined ? [] : [shownStep(chart, plan)];
    }),
  ];
}

/** The chart shows what the plan's does; what people did to its looks stays. */
function shownStep(name: string, { labels, values }: ChartPlan): Step {
  return step(0, (sheet) => {
    const series = sheet.charts.getItem(name).series.getItemAt(0);
    series.setValues(sheet.getRange(areaName(values)));
    series.setXAxisValues(sheet.getRange(areaName(labels)));
  });
}

interface Begun {
  readonly edits: readonly LineEdit[];
  /** Names of sheets, and of names, that are there now. */
  readonly sheets: readonly string[];
  readonly names: ReadonlySet<string>;
}

/** What was done of it, told by the counter and by the sheets' sizes; null where it was not even begun. */
async function lookBack(
  client: ExcelClient,
  { sizes }: Seen,
  { added, names }: WorkbookRewrite,
  edits: readonly LineEdit[],
): Promise<Begun | null> {
  const { workbook } = client.context();
  const now = askSizes(workbook, [...sizes.keys()]);
  const made = added.map(({ name }) => workbook.worksheets.getItemOrNullObject(name));
  for (const sheet of made) sheet.load("name");
  workbook.names.load("items/name,items/formula");
  await workbook.context.sync();
  const { items } = workbook.names;
  const counter = items.find(({ name }) => name === COUNTER);
  if (!counter) return null;
  const wanted = new Set(names.map(({ name }) => name));
  return {
    edits: editsDone(edits, Number(String(counter.formula).slice(1)), sizes, now()),
    sheets: made.filter((sheet) => !sheet.isNullObject).map(({ name }) => name),
    names: new Set(items.flatMap(({ name }) => (wanted.has(name) ? [name] : []))),
  };
}

async function takeBack(
  client: ExcelClient,
  seen: Seen,
  rewrite: WorkbookRewrite,
  edits: readonly LineEdit[],
): Promise<void> {
  const begun = await lookBack(client, seen, rewrite, edits);
  if (!begun) return;
  const { locked, names } = seen;
  const { undo } = rewrite;
  await inOneSync(client, ({ workbook }) => {
    const { worksheets } = workbook;
    for (const name of locked.keys()) worksheets.getItem(name).protection.unprotect();
    for (const edit of [...begun.edits].reverse()) queueLineEdit(worksheets.getItem(edit.sheet), inverseOf(edit));
    queue(workbook, [
      ...undo.map((sheet) => ({ sheet: sheet.sheet, steps: paintedSteps(sheet) })),
      ...undo.map((sheet) => ({ sheet: sheet.sheet, steps: heldSteps(sheet, seen) })),
    ]);
    for (const name of begun.names) {
      const formula = names.get(name);
      if (formula === undefined) workbook.names.getItem(name).delete();
      else workbook.names.getItem(name).formula = formula;
    }
    for (const name of begun.sheets) worksheets.getItem(name).delete();
    for (const [name, options] of locked) worksheets.getItem(name).protection.protect(options);
    workbook.names.getItem(COUNTER).delete();
  });
}
