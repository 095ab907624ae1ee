/** What people type, and what becomes of it. */
import { builtInRubric } from "../../../src/rubric/builtin";
import { fieldsOf } from "../../../src/rubric";
import type { Field } from "../../../src/rubric";
import { admit, readTyped, toPercent, typedText } from "../../../src/taskpane/model/typed";

const FIELDS = new Map(fieldsOf(builtInRubric).map((field) => [field.id, field]));

function field(id: string): Field {
  const found = FIELDS.get(id);
  if (!found) throw new Error(id);
  return found;
}

/** 60 % at most. */
const PERCENT = field("info.news.2");
const COUNT = field("info.data.1");
const LEVELS = field("service.queries.2");
const VETO = field("info.agency:veto");

describe("a percentage", () => {
  test.each([
    ["45%", 0.45],
    ["45", 0.45],
    ["45.5", 0.455],
    ["４５％", 0.45],
    ["４５", 0.45],
    ["０．５", 0.5],
    ["0.45", 0.45],
    [".45", 0.45],
    ["45 %", 0.45],
    [" 45 ", 0.45],
    ["+45", 0.45],
    ["60", 0.6],
    ["1", 0.01],
    ["0.5%", 0.005],
    ["0", 0],
    ["0%", 0],
    ["33.333", 0.33333],
  ])("%s is %d", (text, value) => {
    expect(readTyped(PERCENT, text)).toEqual({ value });
  });

  test.each([
    ["61", "above-range"],
    ["150%", "above-range"],
    ["0.61", "above-range"],
    ["-5", "below-range"],
    ["-0.05", "below-range"],
    ["合格", "not-a-number"],
    ["4 5", "not-a-number"],
    ["45%%", "not-a-number"],
    ["1e1", "not-a-number"],
    ["%", "not-a-number"],
    ["=1+1", "not-a-number"],
  ])("%s is refused: %s", (text, refused) => {
    expect(readTyped(PERCENT, text)).toEqual({ refused });
  });

  test.each(["", "  ", "　"])("“%s” empties the cell", (text) => {
    expect(readTyped(PERCENT, text)).toEqual({ value: null });
  });
});

describe("a count", () => {
  test.each([
    ["0", 0],
    ["12", 12],
    ["１２", 12],
    ["1,200", 1200],
    ["1000000", 1_000_000],
  ])("%s is %d", (text, value) => {
    expect(readTyped(COUNT, text)).toEqual({ value });
  });

  test.each([
    ["1.5", "not-whole"],
    ["5%", "not-whole"],
    ["-1", "negative"],
    ["1000001", "too-many"],
    ["3个", "not-a-number"],
    ["1,20", "not-a-number"],
  ])("%s is refused: %s", (text, refused) => {
    expect(readTyped(COUNT, text)).toEqual({ refused });
  });
});

test("a level is one of the levels", () => {
  const shares =
    LEVELS.kind === "criterion" && LEVELS.criterion.rule.kind === "levels" ? LEVELS.criterion.rule.levels : [];
  const share = shares[1]?.share ?? NaN;
  expect(admit(LEVELS, share)).toEqual({ value: share });
  expect(admit(LEVELS, 0.07)).toEqual({ refused: "not-a-level" });
});

test("a veto is one of its reasons", () => {
  expect(readTyped(VETO, "突击发布")).toEqual({ value: "突击发布" });
  expect(readTyped(VETO, "其他")).toEqual({ refused: "unknown-reason" });
});

describe("as the control shows it", () => {
  test.each([
    [PERCENT, 0.455, "45.5"],
    [PERCENT, 0.1 + 0.2, "30"],
    [PERCENT, 0, "0"],
    [PERCENT, 0.005, "0.5%"],
    [PERCENT, -0.25, "-25"],
    [PERCENT, null, ""],
    [PERCENT, "合格", "合格"],
    [PERCENT, { error: "#N/A" }, "#N/A"],
    [COUNT, 12, "12"],
    [VETO, "突击发布", "突击发布"],
  ] as const)("%#", (shown, value, text) => {
    expect(typedText(shown, value)).toBe(text);
  });

  test("reading it again gives the value, whatever percentage it is", () => {
    for (let thousandths = 0; thousandths <= 600; thousandths++) {
      const value = thousandths / 1000;
      expect(readTyped(PERCENT, typedText(PERCENT, value))).toEqual({ value });
    }
  });
});

test("percentages lose the noise of binary fractions", () => {
  expect([0.07, 0.29, 0.575, 1 / 3].map(toPercent)).toEqual([7, 29, 57.5, 33.3333333333]);
});
