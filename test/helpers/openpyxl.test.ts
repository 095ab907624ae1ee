import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readWithOpenpyxl, resaveWithOpenpyxl } from "./openpyxl";
import { writeWithXlsxWriter } from "./xlsxwriter";

let directory: string;
let book: string;

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), "scorebook-test-"));
  book = join(directory, "book.xlsx");
  writeWithXlsxWriter(
    book,
    `
sheet = book.add_worksheet("评分录入")
sheet.write_row("A1", ["单位", 1.5, True])
sheet.write_formula("B2", "=B1*2")
sheet.write_blank("B3", None, book.add_format({"locked": False}))
sheet.data_validation("B3:C4", {"validate": "decimal", "criteria": "between", "minimum": 0, "maximum": "=$A$9",
    "input_title": "占比", "input_message": "不超过 30", "error_title": "超出", "error_message": "最多 30"})
sheet.conditional_format("B3:C4", {"type": "blanks", "format": book.add_format({"bg_color": "yellow"})})
sheet.conditional_format("B3:C4", {"type": "formula", "criteria": "=B3>1", "format": book.add_format({"bold": True})})
sheet.freeze_panes(2, 1)
sheet.repeat_rows(0, 1)
sheet.repeat_columns("A:A")
sheet.set_column("A:B", 20)
sheet.set_column("E:G", 20, None, {"hidden": True})
sheet.set_row(4, None, None, {"hidden": True})
book.define_name("范围", "=评分录入!$A$1:$C$4")
sheet.protect()
book.add_worksheet("状态").hide()`,
  );
});

afterAll(() => {
  rmSync(directory, { recursive: true });
});

it("reads what a scorer relies on", async () => {
  const { sheets, names, warnings } = await readWithOpenpyxl(book);
  expect(warnings).toEqual([]);
  expect(names).toEqual({ 范围: "评分录入!$A$1:$C$4" });
  expect(sheets).toMatchObject([
    {
      name: "评分录入",
      visibility: "visible",
      cells: { A1: "单位", B1: 1.5, C1: true, B2: "=B1*2" },
      unlocked: ["B3"],
      dataValidations: [
        {
          ranges: ["B3:C4"],
          type: "decimal",
          formula1: "0",
          formula2: "$A$9",
          showInputMessage: true,
          promptTitle: "占比",
          prompt: "不超过 30",
          showErrorMessage: true,
          errorStyle: "stop",
          errorTitle: "超出",
          error: "最多 30",
        },
      ],
      conditionalFormats: 2,
      protection: { enabled: true, password: false },
      freeze: "B3",
      printTitles: { rows: "$1:$2", columns: "$A:$A" },
      hidden: { columns: ["E", "F", "G"], rows: [5] },
    },
    { name: "状态", visibility: "hidden", cells: {}, protection: { enabled: false } },
  ]);
  expect(Object.keys(sheets[0]?.widths ?? {})).toEqual(["A", "B"]);
  expect(sheets[0]?.widths["A"]).toBeCloseTo(20.7, 1);
});

it("saves a workbook anew", async () => {
  const out = join(directory, "resaved.xlsx");
  await resaveWithOpenpyxl(book, out);
  expect(await readWithOpenpyxl(out)).toEqual(await readWithOpenpyxl(book));
});

it("says what it can't open", async () => {
  const bad = join(directory, "bad.xlsx");
  writeFileSync(bad, "评分");
  await expect(readWithOpenpyxl(bad)).rejects.toThrow(/openpyxl, read .*bad\.xlsx: openpyxl can't open it: BadZipFile/);
});
