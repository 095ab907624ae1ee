import { EN_CHECK } from "../../../src/i18n/pane/en-us-lists";
import { ZH_CHECK } from "../../../src/i18n/pane/zh-cn-lists";
import type { Repair } from "../../../src/sheet/repair";
import type { RowsRepair } from "../../../src/sheet/repair-rows";
import { repairLines } from "../../../src/taskpane/model/repair-lines";

const row = (...names: string[]) => ({ id: names.join(), names, cells: [] });
const ROWS: RowsRepair = {
  kind: "rows",
  back: true,
  runs: [{ row: 11, rows: [row("机构职能", "1"), row("机构职能", "2")] }],
  idColumn: 0,
  styles: [],
  validations: [],
  lost: "entries",
};

it.each<[RowsRepair, string, string]>([
  [
    ROWS,
    "恢复第 12—13 行：机构职能 · 1、机构职能 · 2；这里原来的录入已随行删除，找不回来，恢复后是空的，请重新录入",
    "Put back rows 12 to 13: 机构职能 · 1, 机构职能 · 2. What was typed there went with the rows and cannot be brought back: they come back blank, to be filled in again",
  ],
  [
    { ...ROWS, runs: [{ row: 7, rows: [row("动态要闻")] }], lost: "edits" },
    "恢复第 8 行：动态要闻；权重、占比和参数按生成时的填回，后来改过的请再改一次",
    "Put back row 8: 动态要闻. Weights, shares and parameters come back as the workbook was made; what was changed since must be changed again",
  ],
  [
    {
      ...ROWS,
      runs: [{ row: 4, rows: ["甲", "乙", "丙", "丁", "戊", "己", "庚"].map((name) => row(name)) }],
      lost: null,
    },
    "恢复第 5—11 行：甲、乙、丙、丁、戊、己等 7 行",
    "Put back rows 5 to 11: 甲, 乙, 丙, 丁, 戊, 己 and 1 more",
  ],
  [
    { ...ROWS, back: false },
    "删去第 12—13 行：机构职能 · 1、机构职能 · 2",
    "Take out rows 12 to 13: 机构职能 · 1, 机构职能 · 2",
  ],
])("tells of rows in words (%#)", (make, chinese, english) => {
  expect([ZH_CHECK.repairMake(make), EN_CHECK.repairMake(make)]).toEqual([chinese, english]);
});

it("tells of each run of rows first, then of what is written elsewhere", () => {
  const cell = { cell: { row: 0, column: 1 }, before: { value: 1 }, after: { formula: "=A1" } };
  const [first, second] = [ROWS.runs[0], { row: 20, rows: [row("动态要闻")] }];
  const none = { rowIds: [], columnIds: [] };
  const repair: Repair = [
    { sheet: "甲", cells: [cell], make: [], ...none },
    {
      sheet: "乙",
      cells: [],
      make: [
        { ...ROWS, runs: [...ROWS.runs, second] },
        { kind: "protection", on: true },
      ],
      ...none,
    },
  ];
  expect(repairLines(repair, [], 8)).toEqual([
    { address: "乙", make: { ...ROWS, runs: [first] } },
    { address: "乙", make: { ...ROWS, runs: [second] } },
    { address: "甲!B1", before: "1", after: "=A1" },
    { address: "乙", make: { kind: "protection", on: true } },
  ]);
});
