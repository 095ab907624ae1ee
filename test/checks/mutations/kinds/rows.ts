/** Rows and units gone, doubled, moved, unknown. Programs that move cells as these do leave formulas behind. */
import type { SheetKey } from "../../../../src/plan";
import type { CellSnapshot } from "../../../../src/sheet/snapshot";
import type { Draft } from "../draft";
import { byHand, on } from "../kind";
import type { Kind } from "../kind";

/** A criterion that is not the first of its indicator. */
function criterionOf(draft: Draft): { id: string; above: string; indicator: string; category: string } {
  const all = draft.sources.rubric.categories.flatMap(({ id: category, indicators }) =>
    indicators.flatMap(({ id: indicator, criteria }) =>
      criteria.slice(1).map(({ id }, i) => ({ id, above: criteria[i]?.id ?? "", indicator, category })),
    ),
  );
  return draft.oneOf(all.filter(({ id, above }) => isPlainRow(draft, id) && isPlainRow(draft, above)));
}

/** Its criterion takes its entry itself, and has no veto. */
function isPlainRow(draft: Draft, id: string): boolean {
  return draft.rowIds().includes(id) && !draft.rowIds().some((other) => other.startsWith(`${id}:`));
}

function deleted(key: SheetKey, name: string, ...follows: Kind["follows"]): Kind {
  return byHand(
    name,
    "row-missing",
    (draft) => {
      const { id } = criterionOf(draft);
      const row = draft.line(key, "row", id);
      draft.sheet(key).rows.splice(row, 1);
      return on(key, { row, column: 1 });
    },
    ...follows,
  );
}

function idTo(key: SheetKey, name: string, value: string | null, ...follows: Kind["follows"]): Kind {
  return byHand(
    name,
    "row-unknown",
    (draft) => {
      const place = { row: draft.line(key, "row", criterionOf(draft).id), column: 0 };
      draft.put(key, place, value === null ? undefined : { value });
      return on(key, place);
    },
    ...follows,
  );
}

/** Cuts a row out and inserts it elsewhere. @returns where it stands then */
function moveRow(draft: Draft, key: SheetKey, id: string, before: string): number {
  const { rows } = draft.sheet(key);
  const [row] = rows.splice(draft.line(key, "row", id), 1);
  const at = rows.findIndex((cells) => cells[0]?.value === before);
  rows.splice(at, 0, row ?? []);
  return at;
}

function unitMoved(name: string, key: "entries" | "scores", value: string | null, ...follows: Kind["follows"]): Kind {
  return byHand(
    name,
    "unit-unknown",
    (draft) => {
      const { id } = draft.unit();
      const place = { row: 0, column: draft.line(key, "column", id) };
      draft.put(key, place, value === null ? undefined : { value });
      return on(key, place, id);
    },
    ...follows,
  );
}

export const ROW_KINDS: readonly Kind[] = [
  deleted("entries", "a row of 评分录入 deleted", "formula-changed", "validation-changed"),
  deleted("scores", "a row of 得分计算 deleted", "formula-changed"),
  deleted("rubric", "a row of 指标体系 deleted", "formula-changed"),
  idTo("entries", "an id of 评分录入 edited", "x"),
  idTo("scores", "an id of 得分计算 emptied", null),
  idTo("rubric", "an id of 指标体系 edited", "info.nothing.1"),
  byHand("a row of 评分录入 copied to the end", "row-doubled", (draft) => {
    const { rows } = draft.sheet("entries");
    const row = rows[draft.line("entries", "row", criterionOf(draft).id)] ?? [];
    rows.push(
      row.map((cell): CellSnapshot | undefined => (cell?.formula === undefined ? cell : { value: cell.value })),
    );
    return on("entries", { row: rows.length - 1, column: 0 });
  }),
  byHand("an id typed twice", "row-doubled", (draft) => {
    const { id, above } = criterionOf(draft);
    const place = { row: draft.line("entries", "row", id), column: 0 };
    draft.type("entries", place, above);
    return on("entries", place);
  }),
  byHand(
    "a row of 评分录入 moved to another indicator",
    "row-moved",
    (draft) => {
      const { id, indicator } = criterionOf(draft);
      const other = draft.oneOf(
        draft.sources.rubric.categories.flatMap(({ indicators }) =>
          indicators.filter((one) => one.id !== indicator).map(({ criteria }) => criteria[0]?.id ?? ""),
        ),
      );
      return on("entries", { row: moveRow(draft, "entries", id, other), column: 1 });
    },
    "formula-changed",
    "validation-changed",
  ),
];

export const UNIT_KINDS: readonly Kind[] = [
  unitMoved("a unit's id edited in 评分录入", "entries", "u99"),
  ...[null, "u99"].map((value) =>
    byHand(`a unit's id ${value === null ? "emptied" : "edited"} in 汇总排名`, "unit-unknown", (draft) => {
      const { id } = draft.unit();
      const place = { row: draft.line("ranking", "row", id), column: 0 };
      draft.put("ranking", place, value === null ? undefined : { value });
      return on("ranking", place, id);
    }),
  ),
  byHand(
    "a unit deleted from 参评单位",
    "unit-unknown",
    (draft) => {
      const { id } = draft.unit();
      draft.sheet("units").rows.splice(draft.line("units", "row", id), 1);
      return on("entries", { row: 0, column: draft.line("entries", "column", id) });
    },
    "formula-changed",
  ),
  byHand(
    "a unit only written into 参评单位",
    "unit-missing",
    (draft) => {
      const { rows } = draft.sheet("units");
      rows.push([{ value: "u99" }, { value: "新设单位" }]);
      return on("units", { row: rows.length - 1, column: 1 }, "u99");
    },
    "validation-missing",
  ),
  byHand(
    "a unit's column of 评分录入 deleted",
    "unit-missing",
    (draft) => {
      const { id } = draft.unit();
      const column = draft.line("entries", "column", id);
      for (const row of draft.sheet("entries").rows) if (row.length > column) row.splice(column, 1);
      return on("units", { row: draft.line("units", "row", id), column: 1 }, id);
    },
    "formula-changed",
  ),
  byHand("a unit twice in 参评单位", "unit-doubled", (draft) => {
    const { rows } = draft.sheet("units");
    const { id } = draft.unit();
    rows.push([...(rows[draft.line("units", "row", id)] ?? [])]);
    return on("units", { row: rows.length - 1, column: 0 }, id);
  }),
  byHand("a unit's column of 评分录入 copied beside the last", "unit-doubled", (draft) => {
    const { id } = draft.unit();
    const from = draft.line("entries", "column", id);
    const last = draft.line("entries", "column", draft.unitIds().at(-1) ?? "");
    for (const row of draft.sheet("entries").rows) row[last + 1] = row[from];
    return on("entries", { row: 0, column: last + 1 }, id);
  }),
  byHand(
    "a unit's row of 汇总排名 deleted",
    "unit-unranked",
    (draft) => {
      const { id } = draft.unit();
      draft.sheet("ranking").rows.splice(draft.line("ranking", "row", id), 1);
      return on("units", { row: draft.line("units", "row", id), column: 1 }, id);
    },
    "formula-changed",
  ),
  byHand("a unit that the board does not show", "unit-unranked", (draft) => {
    const [one, other] = draft.unitIds();
    const { sources } = draft;
    const shown = sources.units.find(({ id }) => id === other)?.name ?? "";
    const own = sources.units.find(({ id }) => id === one);
    const place = draft.unitIds().map((id) => draft.place("ranking", id, "board-name"));
    const cell = place.find((at) => draft.cell("ranking", at)?.value === own?.name);
    if (!own || !cell) throw new Error("the board has not everybody");
    draft.rewrite("ranking", cell, (old) => old, shown);
    return on("units", { row: draft.line("units", "row", own.id), column: 1 }, own.id);
  }),
];
