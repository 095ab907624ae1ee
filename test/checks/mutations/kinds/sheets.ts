/** Sheets gone or renamed, names broken, rules of cells taken away, protection off, lines hidden. */
import { SHEETS, nameOf } from "../../../../src/plan";
import type { SheetKey } from "../../../../src/plan";
import { nameSnapshot } from "../../../../src/sheet/reference";
import type { Run } from "../../../../src/sheet/snapshot";
import type { Draft } from "../draft";
import { byHand, on, placed } from "../kind";
import type { Kind } from "../kind";
import { isNumber, isRange } from "./entries";

const PROTECTED: readonly SheetKey[] = ["guide", "rubric", "units", "entries", "scores", "ranking"];

function gone(key: SheetKey, ...follows: Kind["follows"]): Kind {
  return byHand(
    `${SHEETS[key]} deleted`,
    "sheet-missing",
    (draft) => {
      draft.sheets = draft.sheets.filter((sheet) => sheet !== draft.sheet(key));
      return placed(null, null, null);
    },
    ...follows,
  );
}

function named(name: string, text: (draft: Draft, key: SheetKey) => string | null): Kind {
  return byHand(name, "name-broken", (draft) => {
    const key = draft.oneOf(PROTECTED);
    const other = text(draft, key);
    draft.names = draft.names.filter((one) => one.name !== nameOf(key));
    if (other !== null) draft.names.push(nameSnapshot(nameOf(key), other));
    return on(key, null);
  });
}

/** Rows or columns more are hidden, in order. */
function withRun(runs: readonly Run[] | undefined, run: Run): Run[] {
  return [...(runs ?? []), run].sort(([a], [b]) => a - b);
}

/** Another indicator's rows stay between an area and the next. */
function unitColumns(draft: Draft): { column: number; columns: number } {
  const columns = draft.unitIds().map((id) => draft.line("entries", "column", id));
  return { column: Math.min(...columns), columns: columns.length };
}

function clearedAt(name: string, rule: "validation-missing" | "format-missing"): Kind {
  return byHand(name, rule, (draft) => {
    const { unit, field } = draft.entry(isNumber);
    const place = draft.entryPlace(unit, field);
    const what = rule === "format-missing" ? "formats" : "validations";
    draft.clear("entries", what, { ...place, rows: 1, columns: 1 });
    return on("entries", place, unit.id);
  });
}

export const SHEET_KINDS: readonly Kind[] = [
  gone("guide"),
  gone("rubric"),
  gone("scores"),
  gone("ranking"),
  byHand("a sheet renamed, which formulas follow", "sheet-renamed", (draft) => {
    const key = draft.oneOf(PROTECTED);
    draft.rename(key, "我的 2022");
    return placed("我的 2022", null, null);
  }),
  byHand(
    "a sheet renamed by a program that leaves formulas behind",
    "sheet-renamed",
    (draft) => {
      draft.sheet("rubric").name = "细则";
      return placed("细则", null, null);
    },
    "formula-changed",
    "name-broken",
  ),
  byHand("protection taken off", "protection-off", (draft) => {
    const key = draft.oneOf(PROTECTED);
    draft.set(key, { protected: false });
    return on(key, null);
  }),
  byHand("a row hidden", "rows-hidden", (draft) => {
    const { field, unit } = draft.entry(isNumber);
    const { row } = draft.entryPlace(unit, field);
    draft.set("entries", { hiddenRows: withRun(draft.sheet("entries").hiddenRows, [row, row]) });
    return on("entries", { row, column: unitColumns(draft).column });
  }),
  byHand("a unit's column hidden", "columns-hidden", (draft) => {
    const { id } = draft.unit();
    const column = draft.line("entries", "column", id);
    draft.set("entries", { hiddenColumns: withRun(draft.sheet("entries").hiddenColumns, [column, column]) });
    const rows = draft.rowIds().map((row) => draft.line("entries", "row", row));
    return on("entries", { row: Math.min(...rows), column }, id);
  }),
  named("a name deleted", () => null),
  named("a name of deleted cells", (_, key) => `${SHEETS[key]}!#REF!`),
  named("a name that points to a corner", (_, key) => `${SHEETS[key]}!$A$1:$B$2`),
  named("a name that points elsewhere", () => "Sheet9!$A$1:$S$153"),
  clearedAt("a validation cleared", "validation-missing"),
  byHand("the validations of a row pasted over by nothing", "validation-missing", (draft) => {
    const { field, unit } = draft.entry(isNumber);
    const { row } = draft.entryPlace(unit, field);
    const area = { row, rows: 1, ...unitColumns(draft) };
    draft.clear("entries", "validations", area);
    return on("entries", { row, column: area.column });
  }),
  byHand("all validations of 参评单位 gone", "validation-missing", (draft) => {
    const { validations = [] } = draft.sheet("units");
    draft.set("units", { validations: [] });
    const [{ row, column } = { row: 0, column: 0 }] = validations.flatMap(({ areas }) => areas);
    return on("units", { row, column });
  }),
  byHand("a validation of another row pasted in", "validation-changed", (draft) => {
    const { unit, field } = draft.entry(isRange);
    const { row, column } = draft.entryPlace(unit, field);
    const area = { row, column, rows: 1, columns: 1 };
    const { validations = [] } = draft.sheet("entries");
    const other = validations.find(({ kind }) => kind === "list");
    if (!other) throw new Error("no other validation");
    draft.clear("entries", "validations", area);
    const left = draft.sheet("entries").validations ?? [];
    draft.set("entries", { validations: [...left, { ...other, areas: [area] }] });
    return on("entries", { row, column }, unit.id);
  }),
  byHand("a limit typed over in a validation", "validation-changed", (draft) => {
    const { unit, field } = draft.entry(isRange);
    const { row, column } = draft.entryPlace(unit, field);
    const area = { row, column, rows: 1, columns: 1 };
    draft.clear("entries", "validations", area);
    const left = draft.sheet("entries").validations ?? [];
    const own = { areas: [area], kind: "decimal", operator: "between", formulas: ["0", "1"] } as const;
    draft.set("entries", { validations: [...left, { ...own, origin: { row, column } }] });
    return on("entries", { row, column }, unit.id);
  }),
  clearedAt("conditional formats pasted over", "format-missing"),
  byHand("a conditional format of 评分录入 deleted", "format-missing", (draft) => {
    const { formats = [] } = draft.sheet("entries");
    const lost = draft.oneOf(formats);
    draft.set("entries", { formats: formats.filter((one) => one !== lost) });
    const [{ row, column } = { row: 0, column: 0 }] = lost.areas;
    return on("entries", { row, column });
  }),
];
