/** 检查结果 follows the checks: what people typed stays, and only what changes is written. */
import fc from "fast-check";
import { filledIn } from "../../checks/checked";
import { builtInUnits } from "../../../src/rubric";
import { builtInRubric } from "../../../src/rubric/builtin";
import { LAYOUT_VERSION, readBook } from "../../../src/plan";
import { MAX_RESULTS, withResultCells } from "../../../src/plan/results";
import type { ResultsInput } from "../../../src/plan/results";
import { makeBook, snapshotOf } from "../../helpers/books";
import { checkedAgain, firstSheet, found, inputOf, rowsOf, summary, told, typed, withSheet, written } from "./book";

const WRONG = "entry-out-of-range|unit:u1|field:info.news.2";
const MISSING = "entry-missing|unit:u2|field:info.agency.1";

const clean = () => filledIn();
const two = () => filledIn(["u1", "info.news.2", 0.9], ["u2", "info.agency.1", null]);
const one = () => filledIn(["u2", "info.agency.1", null]);

it("tells each finding in a row, the worst first", async () => {
  const sheet = firstSheet(await two());
  expect(told(sheet, "key", "number", "severity", "rule", "target", "unit", "state", "reason", "change")).toEqual([
    `${WRONG} | 1 | 错误 | 超出上限 | 评分录入!Q19 | 市发改委 | 待处理 |  | 90%`,
    `${MISSING} | 2 | 提醒 | 尚未录入 | 评分录入!R12 | 市教育局 | 待处理 |  | `,
  ]);
  expect(told(sheet, "message", "fix")[0]).toBe(
    "市发改委 · 动态要闻 · 2：90% 不在 0 到 60% 之间，不得分。 | 改填 0 到 60% 之间的百分数。",
  );
  expect(summary(sheet)).toBe("更新于 2022-12-01 08:05 · 待处理 2 条（错误 1、提醒 1），已忽略 0 条，已修复 0 条。");
  const place = found(sheet).columns.get("place") ?? -1;
  expect(rowsOf(sheet)[4]?.[place]).toEqual({
    value: "评分录入!Q19",
    formula: '=IF($B5="","",HYPERLINK("#"&$B5,$B5))',
  });
});

it("writes nothing when a second check finds the same", async () => {
  const sheet = firstSheet(await two());
  expect(written(checkedAgain(sheet, inputOf(await two(), 30)))).toEqual([]);
});

it("tells what was mended, when, and by what", async () => {
  const again = checkedAgain(firstSheet(await two()), inputOf(await one(), 30));
  // Summary; state, change and time of the first row.
  expect(written(again)).toEqual(["C3", "J5", "L5", "M5"]);
  expect(told(again.sheet, "number", "state", "change")).toEqual(["1 | 已修复 | 90% → 60%", "2 | 待处理 | "]);
  expect(summary(again.sheet)).toBe("更新于 2022-12-01 08:30 · 待处理 1 条（提醒 1），已忽略 0 条，已修复 1 条。");
  const last = checkedAgain(again.sheet, inputOf(await clean(), 31));
  expect(told(last.sheet, "state", "change")).toEqual(["已修复 | 90% → 60%", "已修复 | "]);
  expect(summary(last.sheet)).toBe("更新于 2022-12-01 08:31 · 没有待处理的问题，已忽略 0 条，已修复 2 条。");
  expect(written(checkedAgain(last.sheet, inputOf(await clean(), 59)))).toEqual([]);
});

it("opens a row again when the finding is back, and says what is there now", async () => {
  const mended = checkedAgain(firstSheet(await two()), inputOf(await one(), 30)).sheet;
  const back = checkedAgain(mended, inputOf(await filledIn(["u1", "info.news.2", 0.8]), 31));
  expect(told(back.sheet, "key", "state", "change")).toEqual([`${WRONG} | 待处理 | 80%`, `${MISSING} | 已修复 | `]);
});

it("puts new findings below all else", async () => {
  const again = checkedAgain(firstSheet(await one()), inputOf(await two(), 30));
  expect(told(again.sheet, "number", "key")).toEqual([`1 | ${MISSING}`, `2 | ${WRONG}`]);
  expect(again.added).toEqual({ row: 5, rows: 1 });
});

it("keeps what people typed: a reason, notes beside and below, whatever they moved", async () => {
  let sheet = firstSheet(await two());
  sheet = typed(sheet, MISSING, "state", "已忽略");
  sheet = typed(sheet, MISSING, "reason", "单位撤销");
  sheet = typed(sheet, WRONG, 14, "已电话联系");
  sheet = withResultCells(sheet, [{ row: 9, column: 2, value: "以下为上次会议意见" }]);
  // A column between, and the rows the other way round.
  const rows = rowsOf(sheet).map((row) => [...row.slice(0, 8), { value: "旁注" }, ...row.slice(8)]);
  [rows[4], rows[5]] = [rows[5] ?? [], rows[4] ?? []];
  const third = await filledIn(["u1", "info.news.2", 0.9], ["u2", "info.agency.1", null], ["u1", "info.news.1", null]);
  const again = checkedAgain({ ...sheet, rows }, inputOf(third, 30));
  expect(told(again.sheet, "key", "state", "reason")).toEqual([
    `${MISSING} | 已忽略 | 单位撤销`,
    `${WRONG} | 待处理 | `,
    "entry-missing|unit:u1|field:info.news.1 | 待处理 | ",
  ]);
  const after = rowsOf(again.sheet);
  expect(after[5]?.[15]).toEqual({ value: "已电话联系" });
  expect(after[9]?.[2]).toEqual({ value: "以下为上次会议意见" });
  expect(again.added).toEqual({ row: 10, rows: 1 });
  expect(after.slice(4, 6).map((row) => row[8]?.value)).toEqual(["旁注", "旁注"]);
});

it("leaves rows of rules alone that are not asked, or failed", async () => {
  const sheet = firstSheet(await two());
  const off = { "entry-out-of-range": "off" } as const;
  const again = checkedAgain(sheet, inputOf(await two(), 30, undefined, off));
  expect(told(again.sheet, "state")).toEqual(["待处理", "待处理"]);
  const input: ResultsInput = { ...inputOf(await clean(), 31), isJudged: (key) => key === MISSING };
  expect(told(checkedAgain(sheet, input).sheet, "state")).toEqual(["待处理", "已修复"]);
});

it("takes decisions: ignored with a reason, and open again", async () => {
  const sheet = firstSheet(await two());
  const ignored = checkedAgain(sheet, inputOf(await two(), 30, new Map([[WRONG, "上级另有规定"]])));
  expect(written(ignored)).toEqual(["C3", "J5", "K5", "M5"]);
  expect(told(ignored.sheet, "state", "reason")).toEqual(["已忽略 | 上级另有规定", "待处理 | "]);
  const book = withSheet(await two(), ignored.sheet);
  expect(told(ignored.sheet, "key")).toContain(WRONG);
  const back = checkedAgain(ignored.sheet, inputOf(book, 31, new Map([[WRONG, null]])));
  expect(told(back.sheet, "state", "reason")).toEqual(["待处理 | 上级另有规定", "待处理 | "]);
  // At once, where there is no sheet yet.
  expect(told(firstSheet(await two(), new Map([[MISSING, "单位撤销"]])), "state", "reason")).toEqual([
    "待处理 | ",
    "已忽略 | 单位撤销",
  ]);
});

it("counts what is called ignored without a reason as open", async () => {
  const sheet = typed(firstSheet(await two()), WRONG, "state", "已忽略");
  const again = checkedAgain(sheet, inputOf(withSheet(await two(), sheet), 30));
  expect(written(again)).toEqual([]);
  expect(summary(sheet)).toContain("待处理 2 条");
});

it("has room for so many, says how many it leaves out, and uses rows of mended ones again", async () => {
  const blank = readBook(await snapshotOf(await makeBook(builtInRubric, builtInUnits(builtInRubric))), LAYOUT_VERSION);
  if ("faults" in blank) throw new Error("unreadable");
  const input = inputOf(blank.book);
  expect(input.items.length).toBeGreaterThan(MAX_RESULTS + 100);
  const sheet = firstSheet(blank.book);
  expect(told(sheet, "key")).toHaveLength(MAX_RESULTS);
  expect(summary(sheet)).toContain(`另有 ${input.items.length - MAX_RESULTS} 条未列出`);
  const [first, second, third] = told(sheet, "key");
  const some: ResultsInput = {
    ...input,
    items: input.items.filter(({ key }) => key !== first && key !== second && key !== third),
  };
  // Nobody wrote into the first two.
  const noted = typed(sheet, third ?? "", 15, "已核");
  const mended = checkedAgain(noted, some).sheet;
  expect(told(mended, "key", "state").slice(0, 2)).toEqual([`${first} | 已修复`, `${second} | 已修复`]);
  const again = checkedAgain(mended, some);
  expect(told(again.sheet, "key")).toHaveLength(MAX_RESULTS);
  expect(told(again.sheet, "key", "number").slice(0, 3)).toEqual([
    `${input.items[MAX_RESULTS]?.key} | ${MAX_RESULTS + 1}`,
    `${input.items[MAX_RESULTS + 1]?.key} | ${MAX_RESULTS + 2}`,
    `${third} | 3`,
  ]);
  expect(again.added).toBeNull();
  expect(rowsOf(again.sheet)[6]?.[15]).toEqual({ value: "已核" });
  expect(summary(again.sheet)).toContain(`另有 ${input.items.length - MAX_RESULTS - 2} 条未列出`);
});

it("is not taken for ours any more when its columns or marker are gone", async () => {
  const sheet = firstSheet(await two());
  const without = (column: string) => {
    const at = found(sheet).columns.get(column) ?? -1;
    return { ...sheet, rows: rowsOf(sheet).map((row) => row.filter((_, c) => c !== at)) };
  };
  expect(() => found(without("state"))).toThrow("no results");
  expect(() => found({ ...sheet, rows: sheet.rows.slice(1) })).toThrow("no results");
  // Others may go: nothing is written for them.
  const again = checkedAgain(without("fix"), inputOf(await one(), 30));
  expect(told(again.sheet, "state", "fix")).toEqual(["已修复 | ", "待处理 | "]);
});

it("never loses a text, however the sheet was damaged", async () => {
  const sheet = firstSheet(await two());
  const inputs = [inputOf(await one(), 30), inputOf(await clean(), 31), inputOf(await two(), 32)];
  const edit = fc.record({
    kind: fc.constantFrom("type", "clear", "copy", "cut", "insert"),
    row: fc.nat(12),
    column: fc.nat(16),
  });
  // Columns that a check fills in, whatever stands there.
  const ours = new Set([
    "target",
    "number",
    "severity",
    "rule",
    "place",
    "unit",
    "message",
    "fix",
    "state",
    "change",
    "checked",
  ]);
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 8 }), fc.constantFrom(...inputs), (edits, input) => {
      const rows = rowsOf(sheet).map((row) => [...row]);
      edits.forEach(({ kind, row, column }, i) => {
        while (rows.length <= row) rows.push([]);
        const line = rows[row] ?? [];
        if (kind === "type") line[column] = { value: `笔记${i}` };
        else if (kind === "clear") line[column] = { value: null };
        else if (kind === "copy") rows.push([...line]);
        else if (kind === "cut") rows.splice(row, 1);
        else rows.splice(row, 0, []);
      });
      let damaged;
      try {
        damaged = found({ ...sheet, rows });
      } catch {
        return;
      }
      const { columns } = damaged;
      const machine = new Set([...columns].flatMap(([id, column]) => (ours.has(id) ? [column] : [])));
      const again = checkedAgain({ ...sheet, rows }, input);
      const kept = new Set(damaged.rows.values());
      rows.forEach((row, r) => {
        row.forEach((cell, c) => {
          if (cell?.value === null || cell === undefined || (kept.has(r) && machine.has(c))) return;
          expect(rowsOf(again.sheet)[r]?.[c]).toEqual(cell);
        });
      });
      expect(written(checkedAgain(again.sheet, input))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
