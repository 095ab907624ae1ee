import { decodeText } from "../../src/csv";
import { placesOf, rubric, unitFaults, units, unitsIn } from "./text";

describe("what a list leaves out", () => {
  it("takes the rubric's conditions where there are no columns for them", () => {
    const [first, hospital] = unitsIn("unit\n市发改委\n某医院\n");
    expect(first).toEqual(units[0]);
    expect(hospital).toEqual({
      id: "u2",
      name: "某医院",
      group: "市直部门",
      conditions: { appendix1: false, appendix2: false, appendix3: false, interviewPlan: true },
    });
  });

  it("takes them where a cell is blank, and what is written elsewhere", () => {
    const [usual] = units;
    const [blank, changed] = unitsIn(
      "unit,group,appendix1,appendix2,appendix3,interviewPlan\n市发改委,,,,,\n市教育局,二组,1,,0,0\n",
    );
    expect(blank?.conditions).toEqual(usual?.conditions);
    expect(changed?.group).toBe("二组");
    expect(changed?.conditions).toEqual({
      ...units[1]?.conditions,
      appendix1: true,
      appendix3: false,
      interviewPlan: false,
    });
  });

  it("takes the conditions of a department that goes by its other name", () => {
    const [aliased] = unitsIn("unit\n市公共资源交易监管局\n");
    const canonical = units.find(({ name }) => name === "市公共资源交易局");
    expect(aliased?.name).toBe("市公共资源交易监管局");
    expect(aliased?.conditions).toEqual(canonical?.conditions);
    expect(Object.values(aliased?.conditions ?? {})).toContain(true);
  });

  it("gives ids by the order, blank lines passed over", () => {
    expect(unitsIn("\nunit\n\n甲\n ,\n乙\n\n").map(({ id, name }) => `${id} ${name}`)).toEqual(["u1 甲", "u2 乙"]);
  });
});

describe("flags", () => {
  it.each([
    ["1", true],
    ["是", true],
    ["TRUE", true],
    ["yes", true],
    ["Y", true],
    ["0", false],
    ["否", false],
    ["false", false],
    ["No", false],
    ["n", false],
  ])("%s is %s", (flag, holds) => {
    // The unit's default is the other, so that the flag has to be read.
    const [unit] = unitsIn(`unit,appendix1,interviewPlan\n某医院,${flag},${flag}\n`);
    expect([unit?.conditions["appendix1"], unit?.conditions["interviewPlan"]]).toEqual([holds, holds]);
  });

  it.each(["2", "-1", "1.0", "有", "√", "x"])("%s is none", (flag) => {
    expect(unitFaults(`unit,appendix2\n甲,${flag}\n`)).toEqual([
      { code: "unit-flag", line: 2, column: "appendix2", value: flag },
    ]);
  });
});

describe("faults", () => {
  it("are all told at once, with their lines", () => {
    const text = "unit,appendix1,interviewPlan\n甲,1,1\n,1,\n乙,maybe,\n甲,0,\n丙,,perhaps\n";
    expect(placesOf(unitFaults(text))).toEqual(["3 unit-missing", "4 unit-flag", "5 unit-repeated", "6 unit-flag"]);
  });

  it.each([
    ["the same name", "甲\n乙\n甲", 4, 2],
    ["blanks in between", "市发改委\n市 发 改 委", 3, 2],
    ["another name of the same department", "市公共资源交易局\n市公共资源交易监管局", 3, 2],
  ])("a unit doubled: %s", (_, names, line, first) => {
    expect(unitFaults(`unit\n${names}\n`)).toMatchObject([{ code: "unit-repeated", line, first }]);
  });

  it("lets both names of a department stand where the reading makes them two", () => {
    const two = {
      ...rubric,
      readings: rubric.readings.map((one) => (one.id === "same-unit" ? { ...one, choice: "two" } : one)),
    };
    expect(unitsIn("unit\n市公共资源交易局\n市公共资源交易监管局\n", two)).toHaveLength(2);
  });

  it("name the columns that are unknown, missing and doubled, on the line of the headings", () => {
    expect(unitFaults("\n\nname,group,group,附录一\n甲,,,\n")).toEqual([
      { code: "csv-column-missing", line: 3, column: "unit" },
      { code: "csv-column-unknown", line: 3, column: "name", known: ["unit", "group", ...conditions] },
      { code: "csv-column-unknown", line: 3, column: "附录一", known: ["unit", "group", ...conditions] },
      { code: "csv-column-repeated", line: 3, column: "group" },
    ]);
  });

  it.each([
    ["", ["csv-empty"]],
    ["\ufeff", ["csv-empty"]],
    [" \r\n,,\n", ["csv-empty"]],
    ["unit,group\n", ["units-none"]],
    ["unit\n甲,乙\n", ["2 csv-cells"]],
    ['unit\n甲\n"乙\n丙\n', ["3 csv-quotes"]],
    ['unit,group\n甲,"一"组\n', ["2 csv-quotes"]],
    ["unit\n甲\nPK\u0003\u0004\u0000", ["3 csv-not-text"]],
  ])("%j", (text, expected) => {
    expect(placesOf(unitFaults(text))).toEqual(expected);
  });
});

const conditions = ["appendix1", "appendix2", "appendix3", "interviewPlan"];

describe("forms of text", () => {
  const plain = "unit,group\n市发改委,一组\n市公共资源交易中心（市政府采购中心）,二组\n";

  it.each([
    ["tabs", plain.replaceAll(",", "\t")],
    ["semicolons", plain.replaceAll(",", ";")],
    ["semicolons below blank lines", `\n\n${plain.replaceAll(",", ";")}`],
    ["Windows' line breaks", plain.replaceAll("\n", "\r\n")],
    ["the old Mac's line breaks", plain.replaceAll("\n", "\r")],
    ["both, as in files put together", plain.replace("\n", "\r\n")],
    ["columns left over", plain.replaceAll("\n", ",,,\n")],
    ["a mark at the start", `\ufeff${plain}`],
    ["quotes", plain.replace("市发改委", '"市发改委"')],
  ])("%s", (_, text) => {
    expect(unitsIn(text).map(({ name, group }) => [name, group])).toEqual([
      ["市发改委", "一组"],
      ["市公共资源交易中心（市政府采购中心）", "二组"],
    ]);
  });

  it("counts lines rightly below cells with line breaks", () => {
    const text = 'unit,group\r\n"甲\r\n\r\n医院","第一\r\n组"\r\n\r\n乙,x\r\n甲医院,\r\n乙,\r\n';
    expect(unitFaults(text)).toEqual([
      { code: "unit-repeated", line: 8, unit: "甲医院", first: 2 },
      { code: "unit-repeated", line: 9, unit: "乙", first: 7 },
    ]);
  });

  it("are told from the bytes", () => {
    const text = "unit\n市发改委，①\n";
    const gbk = Buffer.from([0xca, 0xd0, 0xb7, 0xa2, 0xb8, 0xc4, 0xce, 0xaf, 0xa3, 0xac, 0xa2, 0xd9]);
    const utf16 = Buffer.from(text, "utf16le");
    expect(decodeText(Buffer.from(`\ufeff${text}`))).toBe(text);
    expect(decodeText(Buffer.from(text))).toBe(text);
    expect(decodeText(Buffer.concat([Buffer.from("unit\n"), gbk, Buffer.from("\n")]))).toBe(text);
    expect(decodeText(Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]))).toBe(text);
    expect(decodeText(Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(utf16).swap16()]))).toBe(text);
    // A character outside of GBK, in the four bytes of GB18030.
    expect(decodeText(Buffer.from([0xb0, 0xa1, 0x95, 0x32, 0x82, 0x36]))).toBe("啊\u{20000}");
  });
});
