import { EN_CHECK } from "../../../src/i18n/pane/en-us-lists";
import { ZH_CHECK } from "../../../src/i18n/pane/zh-cn-lists";
import type { Repair } from "../../../src/sheet/repair";
import type { MakeRepair } from "../../../src/sheet/repair-make";
import { repairLines } from "../../../src/taskpane/model/repair-lines";

const area = { row: 11, column: 17, rows: 3, columns: 3 };
const format = { areas: [area], kind: "formula", formula: "TRUE" } as const;

it.each<[MakeRepair, string, string]>([
  [{ kind: "protection", on: true }, "重新保护工作表", "Protect the sheet again"],
  [{ kind: "protection", on: false }, "撤消工作表保护", "Unprotect the sheet"],
  [{ kind: "lines", axis: "row", from: 11, to: 12, hidden: false }, "取消隐藏 12—13 行", "Show rows 12 to 13"],
  [{ kind: "lines", axis: "column", from: 17, to: 17, hidden: true }, "隐藏 R 列", "Hide column R"],
  [
    { kind: "name", name: "scorebook.units", before: null, after: "参评单位!$A$1:$G$7" },
    "重新定义名称 scorebook.units",
    "Define the name scorebook.units again",
  ],
  [
    { kind: "name", name: "scorebook.guide", before: "42", after: "说明!$A$1:$E$40" },
    "名称 scorebook.guide 重新指向 说明!$A$1:$E$40",
    "Let the name scorebook.guide refer to 说明!$A$1:$E$40 again",
  ],
  [
    { kind: "validations", area, before: [], after: [] },
    "恢复 R12:T14 的录入限制",
    "Restore the limits to what R12:T14 accepts",
  ],
  [
    {
      kind: "formats",
      area,
      before: [format],
      after: [
        { ...format, kept: 0 },
        { ...format, kept: null },
      ],
    },
    "重新设置整张表的 1 条条件格式，R12:T14 缺少其中一些",
    "Set the sheet's 1 conditional formats anew, some of which R12:T14 lacks",
  ],
])("tells %j in words", (make, chinese, english) => {
  expect([ZH_CHECK.repairMake(make), EN_CHECK.repairMake(make)]).toEqual([chinese, english]);
});

it("tells of each sheet its cells, then its make, as many as asked for", () => {
  const cell = { cell: { row: 0, column: 1 }, before: { value: 1 }, after: { formula: "=A1" } };
  const make = { kind: "protection", on: true } as const;
  const none = { rowIds: [], columnIds: [] };
  const repair: Repair = [
    { sheet: "甲", cells: [cell], make: [make], ...none },
    { sheet: "乙", cells: [], make: [make], ...none },
  ];
  const lines = [
    { address: "甲!B1", before: "1", after: "=A1" },
    { address: "甲", make },
    { address: "乙", make },
  ];
  expect(repairLines(repair, [], 8)).toEqual(lines);
  expect(repairLines(repair, [], 2)).toEqual(lines.slice(0, 2));
});

it("counts cells as such, and places where there is anything else", () => {
  expect([ZH_CHECK.repairPreview(2, true), ZH_CHECK.repairNow(2, false), ZH_CHECK.repairMore(3, false)]).toEqual([
    "将改写 2 个单元格，可以撤销：",
    "修复 2 处",
    "……另有 3 处",
  ]);
  expect([EN_CHECK.repairPreview(1, false), EN_CHECK.repairNow(2, true)]).toEqual([
    "1 place will be mended; this can be undone:",
    "Mend 2 cells",
  ]);
});
