/** The library: what is kept and read back, what is done where nothing can be, what becomes of a choice. */
import { parseRubric } from "../../../src/rubric";
import { builtInRubric } from "../../../src/rubric/builtin";
import { createPane } from "../../../src/taskpane/store/store";
import type { Library } from "../../../src/taskpane/store/library";
import type { Pane } from "../../../src/taskpane/store/store";
import { wordsOf } from "../../../src/taskpane/model/library/edition";
import { edited, pathOf } from "../../rubric/edit";
import { workbookWith } from "../book";
import { MemoryWorkbook } from "../memory-workbook";
import { MemoryShelf, named } from "./memory-shelf";

const own = wordsOf(builtInRubric);
const bytes = (text: string) => new TextEncoder().encode(text);

interface Opened {
  readonly pane: Pane;
  readonly library: Library;
  readonly shelf: MemoryShelf;
  readonly saved: { name: string; text: string }[];
}

async function opened(workbook = new MemoryWorkbook(), shelf = new MemoryShelf()): Promise<Opened> {
  const saved: { name: string; text: string }[] = [];
  const pane = createPane({
    workbook,
    locale: "zh-CN",
    rubricShelf: shelf,
    saveFile: (name, content) =>
      void saved.push({ name, text: new TextDecoder("utf-8", { ignoreBOM: true }).decode(content) }),
    now: () => new Date(2022, 11, 1, 8, 5),
  });
  await pane.start();
  const library = await pane.library.load();
  await library.refresh();
  return { pane, library, shelf, saved };
}

const kinds = ({ library }: Opened) => library.items().map(({ kind }) => kind);

function item({ library }: Opened, at: number) {
  const found = library.items()[at];
  if (!found) throw new Error("no such item");
  return found;
}

function told({ library }: Opened) {
  const { message, trouble } = library.getSnapshot();
  return [message?.kind ?? null, trouble];
}

test("begins with the built-in rubric, and the open scorebook's as edited", async () => {
  expect(kinds(await opened())).toEqual(["built-in"]);
  const workbook = await workbookWith();
  const sheet = workbook.sheet("指标体系");
  const row = sheet.rows.findIndex((cells) => cells?.[0]?.value === "info.news");
  const column = sheet.rows[0]?.findIndex((cell) => cell?.value === "weight") ?? -1;
  workbook.type("指标体系", { row, column }, 6, false);
  const one = await opened(workbook);
  expect(kinds(one)).toEqual(["built-in", "book"]);
  expect(item(one, 1).rubric).toEqual(edited({ [`${pathOf("info.news")}.weight`]: 6 }));
});

test("what is saved is there in the next pane, and only as a rubric that was read anew", async () => {
  const one = await opened();
  expect(await one.library.save(item(one, 0), { ...own, year: 2023, version: "修订 2" })).toEqual([]);
  expect(told(one)).toEqual(["saved", null]);
  const next = await opened(new MemoryWorkbook(), one.shelf);
  expect(kinds(next)).toEqual(["built-in", "saved"]);
  const { rubric, savedAt } = item(next, 1);
  expect([rubric.year, rubric.version, savedAt]).toEqual([2023, "修订 2", new Date(2022, 11, 1, 8, 5)]);
  expect(rubric).not.toBe(item(one, 1).rubric);

  next.shelf.kept.set("刁钻", { json: '{"format":"scorebook-rubric/1"}', savedAt: "x" });
  next.shelf.kept.set("[1,2]", 7);
  await next.library.refresh();
  expect(kinds(next)).toEqual(["built-in", "saved"]);
  const { unreadable } = next.library.getSnapshot();
  expect(unreadable.map(({ key, faults }) => [key, faults[0]?.code])).toEqual([
    ["刁钻", "field-missing"],
    ["[1,2]", "file-json"],
  ]);
  for (const bad of unreadable) await next.library.remove(bad);
  expect([next.shelf.kept.size, next.library.getSnapshot().unreadable]).toEqual([1, []]);
});

test("the same edition takes the other's place, which can be undone", async () => {
  const one = await opened();
  await one.library.save(item(one, 0), own);
  await one.library.openFile("r.json", bytes(JSON.stringify(edited({ [`${pathOf("info.news")}.name`]: "要闻" }))));
  const file = item(one, 1);
  expect([file.kind, one.library.replaces(file.rubric), one.library.replaces({ ...file.rubric, year: 2023 })]).toEqual([
    "opened",
    true,
    false,
  ]);
  await one.library.save(file, own);
  expect([told(one), kinds(one)]).toEqual([
    ["replaced", null],
    ["built-in", "saved"],
  ]);
  expect(item(one, 1).rubric.categories[0]?.indicators.some(({ name }) => name === "要闻")).toBe(true);
  await one.library.getSnapshot().message?.undo?.();
  expect([told(one), item(one, 1).rubric]).toEqual([["restored", null], builtInRubric]);
});

test("what is deleted comes back by undo, what was opened too", async () => {
  const one = await opened();
  await one.library.save(item(one, 0), { ...own, version: "1" });
  const before = new Map(one.shelf.kept);
  await one.library.remove(item(one, 1));
  expect([kinds(one), one.shelf.kept.size, told(one)]).toEqual([["built-in"], 0, ["deleted", null]]);
  await one.library.getSnapshot().message?.undo?.();
  expect([one.shelf.kept, kinds(one)]).toEqual([before, ["built-in", "saved"]]);

  await one.library.openFile("r.json", bytes(JSON.stringify({ ...builtInRubric, year: 2024 })));
  await one.library.remove(item(one, 1));
  expect(kinds(one)).toEqual(["built-in", "saved"]);
  await one.library.getSnapshot().message?.undo?.();
  expect([kinds(one), item(one, 1).rubric.year]).toEqual([["built-in", "opened", "saved"], 2024]);
});

test.each([
  ["QuotaExceededError", "full", true],
  ["InvalidStateError", "missing", false],
])("%s: it is told, and files still work", async (name, trouble, isReadable) => {
  const one = await opened();
  one.shelf.error = named(name);
  one.shelf.isReadable = isReadable;
  await one.library.refresh();
  expect(one.library.getSnapshot()).toMatchObject({ isRead: true, trouble: isReadable ? null : trouble });
  await one.library.save(item(one, 0), { ...own, version: "修订 2" });
  expect([told(one), kinds(one), one.shelf.kept.size]).toEqual([["not-saved", trouble], ["built-in", "opened"], 0]);
  await one.library.exportJson(item(one, 1));
  expect(one.saved.map(({ name: file }) => file)).toEqual([`${builtInRubric.title}-修订 2.json`]);
  const read = parseRubric(one.saved[0]?.text ?? "");
  expect("rubric" in read && read.rubric).toEqual(item(one, 1).rubric);
  // With room again it is kept after all.
  one.shelf.error = null;
  await one.library.save(item(one, 1), wordsOf(item(one, 1).rubric));
  expect([told(one), kinds(one)]).toEqual([
    ["saved", null],
    ["built-in", "saved"],
  ]);
});

test("a faulty rubric is not kept, a file that is none not listed; both say why", async () => {
  const one = await opened();
  const faults = await one.library.save(item(one, 0), { ...own, title: "", version: "长".repeat(61) });
  expect(faults.map(({ code, path }) => [code, path])).toEqual([
    ["text-empty", "title"],
    ["version-unfit", "version"],
  ]);
  await one.library.openFile("x.json", bytes("{"));
  expect(one.library.getSnapshot().refused).toMatchObject({
    name: "x.json",
    tooLarge: false,
    faults: [{ code: "file-json" }],
  });
  await one.library.openFile("y.json", new Uint8Array(6 * 1024 * 1024));
  expect(one.library.getSnapshot().refused).toEqual({ name: "y.json", tooLarge: true, faults: [] });
  expect([kinds(one), one.shelf.kept.size]).toEqual([["built-in"], 0]);
});

test("a rubric is taken for the scorebook to be made, or for the one to be made anew", async () => {
  const next = { ...builtInRubric, year: 2023 };
  const none = await opened();
  none.pane.library.open();
  expect(none.pane.getSnapshot().library).toBe(true);
  await none.pane.library.use("甲", next);
  const { library, making } = none.pane.getSnapshot();
  expect([library, making.rubric, making.units.units.length]).toEqual([
    false,
    { source: "library", name: "甲", rubric: next },
    37,
  ]);

  const there = await opened(await workbookWith());
  await there.pane.library.use("甲", next);
  expect(there.pane.getSnapshot().regenerating).toMatchObject({
    rubric: { source: "library", name: "甲", rubric: next },
    units: { source: "book" },
  });
  // What was chosen of the units stays.
  await there.pane.regenerating.units.takeFile("u.csv", bytes("unit\n甲\n"));
  await there.pane.library.use("乙", builtInRubric);
  expect(there.pane.getSnapshot().regenerating).toMatchObject({
    rubric: { name: "乙" },
    units: { units: [{ name: "甲" }] },
  });
});

test("a comparison as a CSV: formulas are no formulas", async () => {
  const one = await opened();
  const next = edited({ year: 2023, [`${pathOf("info.news.3")}.text`]: "=1+1" });
  await one.library.openFile("r.json", bytes(JSON.stringify(next)));
  await one.library.exportComparison(item(one, 0), item(one, 1));
  const [file] = one.saved;
  const lines = file?.text.split("\r\n") ?? [];
  const name = `${builtInRubric.title}（${builtInRubric.audience}）`;
  expect(file?.name).toBe("指标体系比较.csv");
  expect(lines).toEqual([
    `\ufeff类别,对象,位置,内容,2022 ${name},2023 ${name}`,
    `分值、占比改动,指标体系,${builtInRubric.title},年度,2022,2023`,
    `改名,评分项,政府信息公开 / 动态要闻 / =1+1,原文,3.发布或转载信息时注明来源，得10%；,"'=1+1"`,
    "",
  ]);
});
