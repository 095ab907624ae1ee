import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zipSync } from "fflate";
import { startLibreOffice, type LibreOffice } from "./libreoffice";
import { readWithOpenpyxl } from "./openpyxl";
import { writeWithXlsxWriter } from "./xlsxwriter";

let directory: string;
let office: LibreOffice;
/** Every formula in it has the wrong cached value 42. */
let book: string;
/** Locked but for B2 and B3. */
let guarded: string;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), "scorebook-test-"));
  book = join(directory, "录入.xlsx");
  writeWithXlsxWriter(
    book,
    `
entry, score = book.add_worksheet("评分录入"), book.add_worksheet("得分计算")
entry.write_row("A1", ["单位", 0.1, 0.2])
entry.write_row("A2", ["012", True, ""])
entry.set_column("A:XFD", 12, book.add_format({"bg_color": "#EEEEEE"}))
score.write_formula("A1", "=SUM(评分录入!B1:C1,1)", None, 42)
score.write_formula("A2", "=评分录入!A1&\\"!\\"", None, 42)
score.write_formula("A3", '=IF(评分录入!D9="","","x")', None, 42)
score.write_formula("A4", "=评分录入!B2", None, 42)
for row, formula in enumerate(["1/0", '"a"+1', "无名(1)", "NA()", "#REF!", "10^400", "C1"]):
    score.write_formula(row, 2, "=" + formula, None, 42)
book.add_worksheet("状态").hide()`,
  );
  guarded = join(directory, "guarded.xlsx");
  writeWithXlsxWriter(
    guarded,
    `
sheet = book.add_worksheet("S")
sheet.write_formula("A2", "=SUM(B2:B3)")
sheet.write_blank("B2", None, book.add_format({"locked": False}))
sheet.write_blank("B3", None, book.add_format({"locked": False}))
sheet.protect()`,
  );
  office = await startLibreOffice();
});

afterAll(async () => {
  await office.stop();
  rmSync(directory, { recursive: true });
});

describe("recalculate", () => {
  it("trusts no cached value", async () => {
    const found = await office.recalculate(book);
    expect(found.sheet("得分计算").values.map((row) => row[0])).toEqual([0.1 + 0.2 + 1, "单位!", "", 1, "", "", ""]);
  });

  it("shows which error a cell has", async () => {
    const found = await office.recalculate(book, { sheets: ["得分计算"] });
    expect(found.errors()).toEqual([
      "得分计算!C1 #DIV/0!",
      "得分计算!C2 #VALUE!",
      "得分计算!C3 #NAME?",
      "得分计算!C4 #N/A",
      "得分计算!C5 #REF!",
      "得分计算!C6 #NUM!",
      "得分计算!C7 #DIV/0!",
    ]);
    expect(found.at("得分计算", "C1")).toEqual({ error: "#DIV/0!" });
  });

  it("tells errors apart also where there are many", async () => {
    const many = join(directory, "many.xlsx");
    writeWithXlsxWriter(
      many,
      `
sheet = book.add_worksheet("某's 表")
for row in range(30):
    sheet.write_row(row, 0, ["=1/0", row, "=NA()", '=""', "=A1", "=SQRT(-1)"])`,
    );
    const [first, , last] = (await office.recalculate(many)).sheet("某's 表").values.filter((_, row) => row % 14 === 0);
    const [div0, na, illegal] = ["#DIV/0!", "#N/A", "Err:502"].map((error) => ({ error }));
    expect(first).toEqual([div0, 0, na, "", div0, illegal]);
    expect(last).toEqual([div0, 28, na, "", div0, illegal]);
  });

  it("reads as far as there is content, however far the looks reach", async () => {
    const found = await office.recalculate(book);
    expect([...found.sheets.keys()]).toEqual(["评分录入", "得分计算", "状态"]);
    expect(found.sheet("评分录入").values).toEqual([
      ["单位", 0.1, 0.2],
      ["012", 1, ""],
    ]);
    expect(found.sheet("状态")).toMatchObject({ visible: false, values: [] });
    expect(found.at("评分录入", "ZZ9")).toBe("");
    expect(() => found.sheet("汇总")).toThrow("No sheet 汇总; there are: 评分录入, 得分计算, 状态");
  });

  it("gives formulas when asked", async () => {
    const found = await office.recalculate(book, { formulas: true });
    expect(found.sheet("得分计算").formulas?.[0]).toEqual(["=SUM($评分录入.B1:C1;1)", "", "=1/0"]);
    expect(found.sheet("评分录入").formulas?.[0]).toEqual(["", "", ""]);
  });

  it("takes edits, and leaves the file alone", async () => {
    const before = readFileSync(book);
    const found = await office.recalculate(book, {
      edits: [
        { sheet: "评分录入", cell: "B1", value: 10 },
        { sheet: "评分录入", cell: "C1", value: null },
        { sheet: "评分录入", cell: "D9", value: "=1+1" },
        { sheet: "评分录入", cell: "B2", value: false },
        { sheet: "得分计算", cell: "C1", formula: '=IF(评分录入!$B$1=10,"a;b",INDEX({1,2},2))' },
        { sheet: "得分计算", cell: "C2", formula: "SUM('评分录入'!A1:C1,5)" },
      ],
    });
    expect(found.sheet("得分计算").values.slice(0, 4)).toEqual([
      [11, "", "a;b"],
      ["单位!", "", 15],
      ["x", "", { error: "#NAME?" }],
      [0, "", { error: "#N/A" }],
    ]);
    expect(found.at("评分录入", "D9")).toBe("=1+1");
    expect(found.at("评分录入", "A1")).toBe("单位");
    expect(readFileSync(book).equals(before)).toBe(true);
  });

  it("inserts rows, which formulas follow, also those just written", async () => {
    const found = await office.recalculate(book, {
      edits: [{ sheet: "得分计算", cell: "D1", formula: "评分录入!B1&ROW(评分录入!$A$2)" }],
      insertRows: [
        { sheet: "评分录入", at: 2, count: 3 },
        { sheet: "得分计算", at: 1, count: 1 },
      ],
      formulas: true,
    });
    expect(found.sheet("评分录入").values.map(([first]) => first)).toEqual(["单位", "", "", "", "012"]);
    expect(found.at("得分计算", "D2")).toBe("0.15");
    expect(found.sheet("得分计算").formulas?.[2]?.[0]).toBe('=$评分录入.A1&"!"');
    const locked = { insertRows: [{ sheet: "S", at: 1, count: 1 }] };
    await expect(office.recalculate(guarded, locked)).rejects.toThrow("sheet S is protected");
  });

  it("keeps what stands between edits of a row", async () => {
    const edits = ["A1", "C1", "E1", "G1"].map((cell) => ({ sheet: "得分计算", cell, value: 5 }));
    edits.push({ sheet: "评分录入", cell: "A1", value: 5 }, { sheet: "评分录入", cell: "C1", value: 6 });
    const found = await office.recalculate(book, { edits });
    expect(found.sheet("得分计算").values[0]).toEqual([5, "", 5, "", 5, "", 5]);
    expect(found.sheet("评分录入").values[0]).toEqual([5, 0.1, 6]);
  });
});

describe("saving", () => {
  it("fills in open cells of a protected sheet, and refuses locked ones", async () => {
    const out = join(directory, "filled.xlsx");
    const edits = [
      { sheet: "S", cell: "B2", value: 3 },
      { sheet: "S", cell: "B3", value: 4 },
    ];
    await office.fill(guarded, out, edits);
    expect((await office.recalculate(out)).sheet("S").values).toEqual([
      ["", ""],
      [7, 3],
      ["", 4],
    ]);
    const tampered = [{ sheet: "S", cell: "A2", value: 100 }];
    await expect(office.fill(guarded, out, tampered)).rejects.toThrow(/S!A2.* is locked/);
    const row = [...tampered, { sheet: "S", cell: "B2", value: 1 }];
    await expect(office.recalculate(guarded, { edits: row })).rejects.toThrow(/S!A2.* is locked/);
    expect((await office.recalculate(guarded, { edits: row, unprotect: true })).at("S", "A2")).toBe(100);
  });

  it("saves what another program can read", async () => {
    const out = join(directory, "resaved.xlsx");
    await office.resave(guarded, out);
    const [sheet] = (await readWithOpenpyxl(out)).sheets;
    expect(sheet).toMatchObject({ name: "S", protection: { enabled: true }, cells: { A2: "=SUM(B2:B3)" } });
  });

  it("prints a PDF", async () => {
    const out = join(directory, "book.pdf");
    await office.toPdf(book, out);
    expect(readFileSync(out).subarray(0, 5).toString()).toBe("%PDF-");
  });
});

describe("what can't be done is said", () => {
  it.each<[string, () => Uint8Array, RegExp]>([
    ["a text", () => Buffer.from("评分,得分\n1,2\n"), /bad\.xlsx is no \.xlsx workbook: it is no zip file/],
    ["a part of a workbook", () => readFileSync(book).subarray(0, 3000), /is no \.xlsx workbook: .*only a part of one/],
    ["another zip", () => zipSync({ "a.txt": Buffer.from("a") }), /has no \[Content_Types\]\.xml/],
    [
      "a workbook without parts",
      () => zipSync({ "[Content_Types].xml": Buffer.from("<Types/>") }),
      /is no \.xlsx workbook that LibreOffice can open/,
    ],
  ])("%s", async (_, content, message) => {
    const bad = join(directory, "bad.xlsx");
    writeFileSync(bad, content());
    await expect(office.recalculate(bad)).rejects.toThrow(message);
  });

  it("files, sheets and cells that are not there", async () => {
    await expect(office.recalculate(join(directory, "none.xlsx"))).rejects.toThrow("none.xlsx: no such file");
    await expect(office.recalculate(book, { sheets: ["汇总"] })).rejects.toThrow("no sheet '汇总'");
    const edits = [{ sheet: "得分计算", cell: "1A", value: 1 }];
    await expect(office.recalculate(book, { edits })).rejects.toThrow("'1A' is no address of one cell");
    await expect(office.resave(book, join(directory, "none", "out.xlsx"))).rejects.toThrow("no such directory");
  });

  it("leaves it usable", async () => {
    expect((await office.recalculate(book)).at("得分计算", "A2")).toBe("单位!");
  });
});

describe("processes", () => {
  const running = (group: number): boolean => {
    try {
      return process.kill(-group, 0);
    } catch {
      return false;
    }
  };
  const groupOf = (of: LibreOffice): number => {
    if (of.processGroup === undefined) throw new Error("not started");
    return of.processGroup;
  };

  it("work side by side, and are gone after stop", async () => {
    const both = await Promise.all([startLibreOffice(), startLibreOffice()]);
    const groups = both.map(groupOf);
    expect(new Set([...groups, groupOf(office)]).size).toBe(3);
    const found = await Promise.all(
      [...both, office].map((one, index) =>
        one.recalculate(book, { edits: [{ sheet: "评分录入", cell: "A1", value: `第${index}个` }] }),
      ),
    );
    expect(found.map((one) => one.at("得分计算", "A2"))).toEqual(["第0个!", "第1个!", "第2个!"]);
    await Promise.all(both.map((one) => one.stop()));
    expect(groups.map(running)).toEqual([false, false]);
    await expect(both[0].recalculate(book)).rejects.toThrow("LibreOffice was stopped");
  });

  it("start again after a crash", async () => {
    const crashed = groupOf(office);
    process.kill(-crashed, "SIGKILL");
    expect((await office.recalculate(book)).at("得分计算", "A2")).toBe("单位!");
    expect(groupOf(office)).not.toBe(crashed);
    expect(running(crashed)).toBe(false);
  });

  it("are given up when they take too long", async () => {
    await expect(startLibreOffice({ timeoutMs: 50 })).rejects.toThrow(
      "LibreOffice, starting: no answer within 0.05 s; it was killed",
    );
  });
});
