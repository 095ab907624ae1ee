import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { validateOpenXml } from "./open-xml";
import { writeWithXlsxWriter } from "./xlsxwriter";

const SHEET = "xl/worksheets/sheet1.xml";
let directory: string;
let good: string;

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), "scorebook-test-"));
  good = join(directory, "good.xlsx");
  writeWithXlsxWriter(good, `book.add_worksheet("评分录入").write("A1", "得分")`);
});

afterAll(() => {
  rmSync(directory, { recursive: true });
});

it("accepts a good file", async () => {
  expect(await validateOpenXml(good)).toEqual([]);
  expect(await validateOpenXml(good, "Office2010")).toEqual([]);
});

it("finds what breaks a file, and where", async () => {
  const parts = unzipSync(readFileSync(good));
  const sheet = strFromU8(parts[SHEET] ?? new Uint8Array());
  const broken = join(directory, "broken.xlsx");
  writeFileSync(
    broken,
    zipSync({ ...parts, [SHEET]: strToU8(sheet.replace("<sheetData>", "<sheetDaten/><sheetData>")) }),
  );
  const errors = await validateOpenXml(broken);
  expect(errors).toHaveLength(1);
  expect(errors[0]).toMatchObject({ path: `/${SHEET}`, xPath: "/x:worksheet[1]", errorType: "Schema" });
  expect(errors[0]?.description).toContain("sheetDaten");
});

it("finds a fault in what is no workbook", async () => {
  const text = join(directory, "text.xlsx");
  writeFileSync(text, "评分");
  expect(await validateOpenXml(text)).toMatchObject([{ errorType: "Exception", path: null }]);
});

it("does not take a missing file for a faulty one", async () => {
  await expect(validateOpenXml(join(directory, "none.xlsx"))).rejects.toThrow(/none\.xlsx is not there/);
});
