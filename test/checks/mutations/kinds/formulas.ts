/** Formulas typed over, emptied, changed, out of step, and showing errors. */
import { SHEETS } from "../../../../src/plan";
import type { SheetKey } from "../../../../src/plan";
import type { CellAddress } from "../../../../src/sheet/address";
import { parseFormula, shiftFormula } from "../../../../src/sheet/formula";
import type { CellValue } from "../../../../src/sheet/value";
import type { Snapshot } from "../../../../src/sheet/snapshot";
import { madeFrom, typedIn } from "../clean";
import type { Draft } from "../draft";
import { byHand, on } from "../kind";
import type { Kind } from "../kind";
import { isNumber, isRange } from "./entries";

interface Spot {
  readonly key: SheetKey;
  readonly place: CellAddress;
  readonly unit: string | null;
}

type Where = (draft: Draft) => Spot;

function score(rows: (draft: Draft) => readonly string[]): Where {
  return (draft) => {
    const unit = draft.unit().id;
    const places = draft.formulas("scores", rows(draft), [unit]);
    return { key: "scores", place: draft.oneOf(places), unit };
  };
}

const criterion = score((draft) => {
  const { rubric } = draft.sources;
  return rubric.categories.flatMap(({ indicators }) =>
    indicators.flatMap(({ criteria }) => criteria.map(({ id }) => id)),
  );
});
const indicator = score(({ sources }) =>
  sources.rubric.categories.flatMap(({ indicators }) => indicators.map(({ id }) => id)),
);
const weight = score(({ sources }) =>
  sources.rubric.categories.flatMap(({ indicators }) => indicators.map(({ id }) => `weight:${id}`)),
);
const category = score(({ sources }) => sources.rubric.categories.map(({ id }) => id));
const total = score(() => ["total", "exact"]);

function ranked(...columns: readonly string[]): Where {
  return (draft) => {
    const unit = draft.unit().id;
    return { key: "ranking", place: draft.place("ranking", unit, draft.oneOf(columns)), unit };
  };
}

const anyShare: Where = (draft) => {
  const { field } = draft.entry((one) => isNumber(one) && one.kind === "criterion");
  return { key: "entries", place: draft.place("entries", field.id, "share"), unit: null };
};

const anyReading: Where = (draft) => {
  const { id } = draft.oneOf(draft.sources.rubric.readings);
  return { key: "guide", place: draft.place("guide", id, "code"), unit: null };
};

const anySum: Where = (draft) => {
  const { id } = draft.oneOf(draft.sources.rubric.categories);
  return { key: "rubric", place: draft.place("rubric", id, "sum"), unit: null };
};

function over(name: string, where: Where, value: (draft: Draft) => CellValue): Kind {
  return byHand(name, "formula-overwritten", (draft) => {
    const { key, place, unit } = where(draft);
    draft.type(key, place, value(draft));
    return on(key, place, unit);
  });
}

function changed(name: string, where: Where, change: (old: string, draft: Draft) => string, value?: CellValue): Kind {
  return byHand(name, "formula-changed", (draft) => {
    const { key, place, unit } = where(draft);
    draft.rewrite(key, place, (old) => change(old, draft), value);
    return on(key, place, unit);
  });
}

function moved(rows: number, columns: number): (old: string) => string {
  return (old) => shiftFormula(parseFormula(old), rows, columns);
}

function emptied(name: string, where: Where): Kind {
  return byHand(name, "formula-missing", (draft) => {
    const { key, place, unit } = where(draft);
    draft.put(key, place, undefined);
    return on(key, place, unit);
  });
}

/** The first cell of these columns, row by row, that shows something else than it should. */
function firstDifference(draft: Draft, computed: Snapshot, key: SheetKey, ids: readonly string[]): CellAddress | null {
  const right = computed.sheets.find(({ name }) => name === SHEETS[key]);
  const columns = ids.map((id) => draft.line(key, "column", id)).sort((a, b) => a - b);
  for (const [row, cells] of draft.sheet(key).rows.entries()) {
    for (const column of columns) {
      if (cells[column]?.value !== right?.rows[row]?.[column]?.value) return { row, column };
    }
  }
  return null;
}

const anyNumber = ({ next }: Draft): number => Math.round(next() * 1000) / 100;

export const FORMULA_KINDS: readonly Kind[] = [
  over("an achieved share typed over", criterion, anyNumber),
  over("an indicator's score typed over", indicator, anyNumber),
  over("an indicator's weight typed over with text", weight, () => "不计"),
  over("a total typed over", total, anyNumber),
  over("a rank typed over", ranked("rank"), () => 1),
  over("a category's points of 汇总排名 typed over", ranked("info", "service"), anyNumber),
  over("a share of 评分录入 typed over", anyShare, () => 0.4),
  over("a reading's code typed over", anyReading, () => 9),
  over("a sum of 指标体系 typed over", anySum, anyNumber),
  over("a score typed over with the number that it shows", indicator, () => 0),
  emptied("an achieved share emptied", criterion),
  emptied("a category's score emptied", category),
  emptied("a total of 汇总排名 emptied", ranked("total", "completeness")),
  emptied("a share of 评分录入 emptied", anyShare),
  changed("a point added to a score", indicator, (old) => `${old}+1`),
  changed("a weight doubled", weight, (old) => `${old}*2`),
  changed("a rank's formula replaced", ranked("rank"), () => "=RANK(M5,M$5:M$11)"),
  changed("a category's sum made shorter", category, (old) => `=SUM(0,${old.slice(1)})`),
  changed("a formula that reads the row below", criterion, moved(1, 0)),
  changed("a formula that reads the next unit", criterion, moved(0, 1)),
  changed("a total that reads the unit above", ranked("total"), moved(-1, 0)),
  changed("a formula that only divides by zero", indicator, () => "=1/0", { error: "#DIV/0!" }),
  ...(["#N/A", "#VALUE!", "#REF!"] as const).map((error) =>
    byHand(`a sound formula that shows ${error}`, "formula-error", (draft) => {
      const { key, place, unit } = weight(draft);
      draft.rewrite(key, place, (old) => old, { error });
      return on(key, place, unit);
    }),
  ),
  byHand("a row of formulas filled with another row's", "formula-changed", (draft) => {
    const row = draft.oneOf(draft.rowIds().filter((id) => /\.1$/.test(id)));
    const places = draft.formulas("scores", [row], draft.unitIds());
    for (const place of places) draft.rewrite("scores", place, moved(1, 0));
    const [first] = places;
    // Told once, at the first cell and unit.
    return on("scores", first ?? null, draft.unitIds()[0] ?? null);
  }),
  byHand("a score that nobody computed again", "cache-stale", (draft) => {
    const { key, place } = criterion(draft);
    const { value = null } = draft.cell(key, place) ?? {};
    draft.rewrite(key, place, (old) => old, value === 0.0123 ? 0.0124 : 0.0123);
    return on(key, place);
  }),
  byHand("an entry changed by a program that does not compute", "cache-stale", (draft) => {
    const { unit, field } = draft.entry(isRange);
    const place = draft.entryPlace(unit, field);
    const value = draft.cell("entries", place)?.value === 0.03 ? 0.04 : 0.03;
    draft.type("entries", place, value);
    const computed = madeFrom(typedIn(draft.sources, [unit.id, field.id, value]));
    const points = [...draft.sources.rubric.categories.map(({ id }) => id), "total", "completeness", "board-total"];
    return [
      on("scores", firstDifference(draft, computed, "scores", draft.unitIds())),
      on("ranking", firstDifference(draft, computed, "ranking", points)),
    ];
  }),
];
