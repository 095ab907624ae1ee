/** Brings the sheets of the open scorebook to what a new plan wants, in place: all of it, or nothing. */
import { nameOf } from "../plan";
import type { NamePlan } from "../plan";
import type { WorkbookRewrite } from "../plan/rewrite";
import { absoluteAreaName, quoteSheetName } from "../sheet/address";
import type { Area } from "../sheet/address";
import { nameSnapshot } from "../sheet/reference";
import type { ExcelClient } from "./client";
import { lineEditsOf } from "./line-edits";
import { OWN_KEYS } from "./look";
import type { Found, OwnSheet } from "./look";
import { inOneSync } from "./one-sync";
import { problemOf } from "./problems";
import { MAX_BATCH_BYTES, portionsOf } from "./render/batch";
import { contentSteps, lookSteps, PROTECTION } from "./render/sheet";
import { takeBack } from "./rewrite-back";
import { COUNTER, lookAt } from "./rewrite-look";
import { deleteSheet, positionOf } from "./rewrite-sheets";
import type { Seen } from "./rewrite-look";
import { askSubjects } from "./rewrite-known";
import { makingOf, taskSteps } from "./rewrite-make";
import type { Making } from "./rewrite-make";
import { countedStep, heldSteps, paintedSteps, queue } from "./rewrite-steps";
import { ExcelProblem } from "./types";
import type { Rewritten, Work } from "./types";
import type { Subjects } from "./validated";

type RewrittenSheets = { readonly state: "moved" } | (Extract<Rewritten, { state: "written" }> & Known);

/** For the reading that follows. */
interface Known {
  readonly own: readonly OwnSheet[];
  readonly subjects?: Subjects;
}

/**
 * One sync to see that nothing has moved since it was read, one to write; and one more for each further 4 MB. Nothing at all
 * where nothing is to be written. What was begun is taken back where it fails.
 *
 * @param most bytes that one request may hold
 * @throws ExcelProblem; "half-mended" where taking back failed as well
 */
export async function rewriteWorkbook(
  client: ExcelClient,
  around: Found,
  rewrite: WorkbookRewrite,
  work: Work = {},
  most = MAX_BATCH_BYTES,
): Promise<RewrittenSheets> {
  const { sheets, added, removed } = rewrite;
  if (sheets.length === 0 && added.length === 0 && removed.length === 0)
    return { state: "written", undo: null, own: around.own };
  if (around.readOnly) throw new ExcelProblem("read-only");
  if (added.length > 0 && around.structureProtected) throw new ExcelProblem("structure-protected");
  work.onProgress?.({ step: "looking", share: 0 });
  const making = makingOf(rewrite, around);
  const seen = await lookAt(client, rewrite, making.tasks);
  if (!seen) return { state: "moved" };
  // Left by one that was interrupted by force: it would be taken for this one's own.
  if (seen.isCounting) {
    await inOneSync(client, ({ workbook }) => {
      workbook.names.getItem(COUNTER).delete();
    });
  }
  const tabs = new Set(seen.tabs.map((name) => name.toLowerCase()));
  const taken = added.map(({ name }) => name).filter((name) => tabs.has(name.toLowerCase()));
  if (taken.length > 0) throw new ExcelProblem("names-taken", taken);
  const edits = lineEditsOf(sheets);
  const portions = portionsOf(
    [
      ...taskSteps(sheets, making.tasks, ({ clear }) => clear),
      ...edits.map((edit, i) => ({ sheet: edit.sheet, steps: [countedStep(edit, i)] })),
      ...lookSteps(added),
      ...sheets.map((sheet) => ({ sheet: sheet.sheet, steps: paintedSteps(sheet) })),
      ...sheets.map((sheet) => ({ sheet: sheet.sheet, steps: heldSteps(sheet, seen) })),
      ...taskSteps(sheets, making.tasks, ({ write }) => write),
      ...added.map((plan) => ({ sheet: plan.name, steps: contentSteps(plan) })),
    ],
    most,
  );
  let made: readonly Excel.Worksheet[] = [];
  let subjectsThen: ((own: readonly OwnSheet[]) => Subjects) | undefined;
  try {
    for (const [i, portion] of portions.entries()) {
      if (work.signal?.aborted) throw new ExcelProblem("cancelled");
      work.onProgress?.({ step: "writing", share: (i + 0.5) / portions.length });
      await inOneSync(client, ({ workbook }) => {
        if (i === 0) begin(workbook, seen, rewrite);
        queue(workbook, portion);
        if (i < portions.length - 1) return;
        complete(workbook, seen, rewrite, making);
        made = added.map(({ name }) => workbook.worksheets.getItem(name));
        for (const sheet of made) sheet.load("id,name");
        subjectsThen = askSubjects(workbook, ownThen(around, rewrite, []));
      });
    }
  } catch (error) {
    work.onProgress?.({ step: "taking-back", share: 1 });
    try {
      await takeBack(client, { seen, rewrite, making, edits }, most);
    } catch (second) {
      throw new ExcelProblem("half-mended", problemOf(error).details, { cause: second });
    }
    throw problemOf(error);
  }
  work.onProgress?.({ step: "finishing", share: 1 });
  const own = ownThen(around, rewrite, made);
  const known = subjectsThen ? { own, subjects: subjectsThen(own) } : { own };
  return { state: "written", undo: undoOf(rewrite, seen, making), ...known };
}

/** The scorebook's sheets, where they are found from then on. */
function ownThen(
  { own }: Found,
  { names, removed, sheets }: WorkbookRewrite,
  made: readonly Excel.Worksheet[],
): readonly OwnSheet[] {
  const mended = sheets.flatMap(({ make }) =>
    make.flatMap((one): [string, Area][] => {
      const area = one.kind === "name" ? nameSnapshot(one.name, `=${one.after ?? ""}`).target?.area : undefined;
      return one.kind === "name" && area ? [[one.name, area]] : [];
    }),
  );
  const areas = new Map([...mended, ...names.map(({ name, area }) => [name, area] as const)]);
  const stay = own.filter(({ name }) => !removed.includes(name));
  const added = made.flatMap(({ id, name }): OwnSheet[] => {
    const key = OWN_KEYS.find((one) => names.some((other) => other.sheet === name && other.name === nameOf(one)));
    return key ? [{ key, id, name, area: null }] : [];
  });
  return [...stay, ...added].map((one) => ({ ...one, area: areas.get(nameOf(one.key)) ?? one.area }));
}

/** Witnesses are for whoever knows where all stands by then. */
function undoOf(
  { sheets, added, undo, names: wanted }: WorkbookRewrite,
  { names }: Seen,
  { back }: Making,
): WorkbookRewrite {
  const before = [...names].flatMap(([name, formula]): NamePlan[] => {
    const { target } = nameSnapshot(name, formula);
    return target ? [{ name, ...target }] : [];
  });
  const removed = added.map(({ name }) => name);
  const unnamed = wanted.flatMap(({ name }) => (names.has(name) ? [] : [name]));
  const made = undo.map((one) => ({ ...one, make: back(one.sheet) }));
  return { witnesses: [], sheets: made, added: [], removed, unnamed, names: before, undo: sheets };
}

function begin({ worksheets, names }: Excel.Workbook, { locked, tabs }: Seen, { added }: WorkbookRewrite): void {
  names.add(COUNTER, "=0");
  const order = [...tabs];
  for (const { name } of added) {
    const position = positionOf(name, order);
    worksheets.add(name).position = position;
    order.splice(position, 0, name);
  }
  for (const name of locked.keys()) worksheets.getItem(name).protection.unprotect();
}

function complete(
  workbook: Excel.Workbook,
  { locked, names: before }: Seen,
  { names, removed, unnamed }: WorkbookRewrite,
  { closed, opened }: Making,
): void {
  for (const { name, sheet, area } of names) {
    const formula = `=${quoteSheetName(sheet)}!${absoluteAreaName(area)}`;
    if (before.has(name)) workbook.names.getItem(name).formula = formula;
    else workbook.names.add(name, formula);
  }
  for (const [name, options] of locked) {
    if (!opened.has(name)) workbook.worksheets.getItem(name).protection.protect(options);
  }
  for (const name of closed) workbook.worksheets.getItem(name).protection.protect(PROTECTION);
  for (const name of removed) deleteSheet(workbook.worksheets.getItem(name), name);
  for (const name of unnamed) workbook.names.getItem(name).delete();
  workbook.names.getItem(COUNTER).delete();
}
