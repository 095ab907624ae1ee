/** What is set aside, why, and when it comes back; and that the sheet keeps it exactly. */
import { planWorkbook, withSheetBehind } from "../../src/plan";
import type { Book } from "../../src/plan";
import { findAside, planAside } from "../../src/plan/aside";
import type { AsideItem } from "../../src/plan/aside";
import { fieldsOf } from "../../src/rubric";
import type { Rubric, Unit } from "../../src/rubric";
import { builtInRubric } from "../../src/rubric/builtin";
import { regenerate } from "../../src/regenerate";
import { readWorkbook, workbookBytes } from "../../src/xlsx";
import { filledIn, UNITS } from "../checks/checked";
import { edited as editedBook } from "../checks/edited";
import { bookOf } from "../checks/mutations/clean";
import { CREATED } from "../helpers/books";
import { plannedSnapshot } from "../helpers/planned";
import { edited, pathOf } from "../rubric/edit";

function lines(items: readonly AsideItem[]): string[] {
  return items.map(({ reason, fault, unit, fieldId, typed, stood }) =>
    [reason, fault ?? "", unit, fieldId, JSON.stringify("value" in typed ? typed.value : typed.formula), stood].join(
      "|",
    ),
  );
}

function anew(book: Book, rubric: Rubric, units: readonly Unit[], since: number) {
  const made = regenerate(book, { rubric, units }, since);
  const plan = planWorkbook(rubric, units, made.entries);
  const next = bookOf(plannedSnapshot(withSheetBehind(plan, planAside(rubric.title, made.aside))));
  return { made, next };
}

it("a value above a lowered limit, and back when the limit is raised again", async () => {
  const lowered = edited({
    [`${pathOf("info.news.2")}.share`]: 0.5,
    [`${pathOf("info.news.1")}.share`]: 0.2,
  });
  const book = await filledIn(["u2", "info.news.2", 0.4]);
  const first = anew(book, lowered, UNITS, 44_000);
  expect(lines(first.made.setAside)).toEqual([
    expect.stringMatching(/^not-fitting\|above-range\|.+\|info.news.2\|0.6\|评分录入!Q\d+$/),
    expect.stringMatching(/^not-fitting\|above-range\|.+\|info.news.2\|0.6\|评分录入!S\d+$/),
  ]);
  expect(first.next.entries.get("u2")?.get("info.news.2")).toBe(0.4);
  expect(first.next.entries.get("u1")?.get("info.news.2")).toBeUndefined();
  const second = anew(first.next, builtInRubric, UNITS, 44_001);
  expect(second.made.returned.map(({ unitId, value }) => [unitId, value])).toEqual([
    ["u1", 0.6],
    ["u3", 0.6],
  ]);
  expect(second.made.aside).toEqual([]);
  expect(second.next.entries).toEqual(book.entries);
});

it("of a unit that is no longer assessed, all; a new entry is never replaced by an old one", async () => {
  const book = await filledIn(["u3", "info.news:veto", "突击发布"]);
  const without = anew(book, builtInRubric, UNITS.slice(0, 2), 44_000);
  const typed = [...(book.entries.get("u3") ?? [])];
  expect(without.made.setAside.map(({ reason, fieldId, typed: own }) => [reason, fieldId, own])).toEqual(
    typed.map(([id, value]) => ["unit-gone", id, { value }]).sort((a, b) => order(a[1]) - order(b[1])),
  );
  function order(id: unknown): number {
    return without.made.setAside.findIndex(({ fieldId }) => fieldId === id);
  }
  // The unit comes back, and somebody typed something meanwhile.
  const again = anew(without.next, builtInRubric, UNITS, 44_001);
  expect(again.next.entries).toEqual(book.entries);
  const kept = findAside(without.next.snapshot)?.items ?? [];
  const other = planWorkbook(builtInRubric, UNITS, new Map([["u3", new Map([["info.news.2", 0.1]])]]));
  const late = regenerate(
    bookOf(plannedSnapshot(withSheetBehind(other, planAside("指标", kept)))),
    { rubric: builtInRubric, units: UNITS },
    44_002,
  );
  expect(late.entries.get("u3")?.get("info.news.2")).toBe(0.1);
  expect(lines(late.aside)).toEqual([expect.stringMatching(/^unit-gone\|\|.+\|info.news.2\|0.6\|评分录入!S\d+$/)]);
});

it("a criterion that an id no longer means", async () => {
  const other = edited({
    [`${pathOf("info.news")}.name`]: "网站安全",
    [`${pathOf("info.news.2")}.text`]: "2.网站通过安全检测，60%；",
  });
  const { made } = anew(await filledIn(), other, UNITS, 44_000);
  expect(lines(made.setAside)).toEqual([
    expect.stringMatching(/^field-replaced\|\|.+\|info.news.2\|0.6\|评分录入!Q\d+$/),
    expect.stringMatching(/^field-replaced\|\|.+\|info.news.2\|0.6\|评分录入!R\d+$/),
    expect.stringMatching(/^field-replaced\|\|.+\|info.news.2\|0.6\|评分录入!S\d+$/),
  ]);
});

it("is read back from a file as it was, whatever it was", async () => {
  const item = (key: string, typed: AsideItem["typed"]): AsideItem => ({
    key,
    reason: "typed-over",
    fault: null,
    unitId: "u1",
    fieldId: "",
    unit: "市发改委",
    indicator: "",
    criterion: "",
    typed,
    stood: "得分计算!H10",
    since: 44_000.25,
  });
  const items = [
    item("a1", { value: 0.25 }),
    item("a2", { value: "=1+1" }),
    item("a3", { formula: "=1+1" }),
    item("a4", { value: true }),
    item("a5", { value: { error: "#N/A" } }),
    item("a6", { value: "#N/A" }),
    item("a7", { value: "0.25" }),
    { ...item("a9", { value: 0.6 }), percent: true as const },
    { ...item("a8", { value: -3 }), reason: "not-fitting" as const, fault: "negative" as const },
  ];
  const plan = withSheetBehind(planWorkbook(builtInRubric, UNITS), planAside(builtInRubric.title, items));
  const result = await readWorkbook(await workbookBytes(plan, { created: CREATED }));
  if ("fault" in result) throw new Error(JSON.stringify(result.fault));
  expect(findAside(result.snapshot)?.items).toEqual(items);
});

it("what is entered in percent is shown in percent, and comes back as the number that it is", async () => {
  const book = await filledIn(["u3", "info.news.2", 0.125]);
  const { made, next } = anew(book, builtInRubric, UNITS.slice(0, 2), 44_000);
  const fields = made.setAside.flatMap(({ percent, fieldId }) => (percent ? [fieldId] : []));
  const kinds = new Map(
    fieldsOf(builtInRubric).map((field) => [field.id, field.kind === "veto" ? "veto" : field.criterion.rule.kind]),
  );
  expect([...new Set(fields.map((id) => kinds.get(id)))].sort()).toEqual(["levels", "range"]);
  const { plan } = planAside(builtInRubric.title, made.aside);
  const formatAt = (row: number) =>
    plan.styles.findLast(({ area }) => area.column === 8 && area.row <= row && row < area.row + area.rows)?.style
      .numberFormat;
  expect(made.aside.map((_, i) => formatAt(4 + i))).toEqual(
    made.aside.map(({ percent }) => (percent ? "0.0%" : undefined)),
  );
  expect(findAside(next.snapshot)?.items).toEqual(made.aside);
  expect(anew(next, builtInRubric, UNITS, 44_001).next.entries).toEqual(book.entries);
});

it("a value above a limit that was lowered in the sheet itself", async () => {
  const book = editedBook(
    await filledIn(),
    ["rubric", "info.news.2", "share", { value: 0.5 }],
    ["rubric", "info.news.1", "share", { value: 0.2 }],
  );
  const { setAside } = regenerate(book, { rubric: book.rubric, units: UNITS }, 44_000);
  expect(lines(setAside).map((line) => line.replace(/\|市[^|]+/u, ""))).toEqual(
    ["Q", "R", "S"].map(
      (column) =>
        expect.stringMatching(RegExp(`^not-fitting\\|above-range\\|info.news.2\\|0.6\\|评分录入!${column}`)) as unknown,
    ),
  );
});
