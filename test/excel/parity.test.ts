/**
 * Both renderers make the same workbook of a plan: the file, as another program reads it, and the sheets in the open
 * workbook, as Excel's own API gives them back.
 */
import { writeFileSync } from "node:fs";
import fc from "fast-check";
import { planWorkbook } from "../../src/plan";
import type { WorkbookPlan } from "../../src/plan";
import { builtInUnits } from "../../src/rubric";
import { builtInRubric } from "../../src/rubric/builtin";
import { workbookBytes } from "../../src/xlsx";
import { arbitraryRubric, arbitraryUnits } from "../helpers/arbitrary-rubric";
import { CREATED, scratch } from "../helpers/books";
import { readFileLooks } from "../helpers/file-looks";
import type { FileBook, FileSheet } from "../helpers/file-looks";
import { openBlank } from "../helpers/open-scorebook";
import type { OpenScorebook } from "../helpers/open-scorebook";
import { randomEntries } from "../helpers/random";
import { contentDifferences } from "./parity/content";
import * as frame from "./parity/frame";
import { expectedLooks, lookDifferences } from "./parity/looks";
import * as page from "./parity/page";
import * as rules from "./parity/rules";

const units = builtInUnits(builtInRubric);

/** The same one each time, with a title that headers could take for a code. */
function arbitraryPlan(): WorkbookPlan {
  const arbitrary = arbitraryRubric()
    .map((rubric) => ({ ...rubric, title: "网站&新媒体" }))
    .chain((rubric) => arbitraryUnits(rubric).map((own) => planWorkbook(rubric, own)));
  const [plan] = fc.sample(arbitrary, { numRuns: 1, seed: 2022 });
  if (!plan) throw new Error("no plan");
  return plan;
}

const PLANS = {
  "without entries": () => planWorkbook(builtInRubric, units),
  "with entries": () => planWorkbook(builtInRubric, units, randomEntries(builtInRubric, units, 7)),
  "of an arbitrary rubric": arbitraryPlan,
} as const;
const SHEETS = planWorkbook(builtInRubric, units).sheets.map(({ name }) => name);
/** A sheet of somebody else's, which stays before ours. */
const OTHERS = ["Sheet1"];

describe.each(Object.entries(PLANS))("the file and the open workbook, %s,", (_, makePlan) => {
  const files = scratch();
  const plan = makePlan();
  let file: FileBook;
  let open: OpenScorebook;
  let context: Excel.RequestContext;

  beforeAll(async () => {
    const path = files.file("book.xlsx");
    writeFileSync(path, await workbookBytes(plan, { created: CREATED }));
    file = await readFileLooks(path);
    open = openBlank();
    await open.workbook.generate(plan);
    context = open.excel.context();
  }, 60_000);
  afterAll(() => {
    open.dispose();
    files.dispose();
  });

  const fileSheet = (name: string): FileSheet => {
    const sheet = file.sheets.find((one) => one.name === name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet;
  };

  it("have the same sheets in the same order, and show the same one", async () => {
    expect(await frame.foundTabs(context, OTHERS)).toEqual(frame.expectedTabs(file));
  });

  it("have the same names", async () => {
    expect(await frame.foundNames(context)).toEqual(file.names);
    expect(Object.keys(file.names)).toHaveLength(7);
  });

  describe.each(SHEETS)("on %s", (name) => {
    it("hold the same in every cell", async () => {
      expect(await contentDifferences(context, fileSheet(name))).toEqual([]);
    });

    it("look alike in every cell", async () => {
      const expected = expectedLooks(fileSheet(name));
      expect(expected.length).toBeGreaterThan(0);
      expect((await lookDifferences(context, name, expected)).slice(0, 20)).toEqual([]);
    });

    it("accept the same in every cell", async () => {
      const expected = rules.expectedRules(fileSheet(name));
      expect((await rules.ruleDifferences(context, name, expected)).slice(0, 5)).toEqual([]);
    });

    it("have the same conditional formats in the same order", async () => {
      expect(await rules.foundFormats(context, name)).toEqual(rules.expectedFormats(fileSheet(name)));
    });

    it("have columns and rows of the same size, and hide the same ones", async () => {
      const planned = plan.sheets.find((sheet) => sheet.name === name)?.rows ?? [];
      const fitted = new Set(planned.filter(({ estimated }) => estimated).map(({ row }) => row));
      const wanted = frame.expectedSizes(fileSheet(name), (row) => fitted.has(row));
      expect(await frame.foundSizes(context, name, wanted)).toEqual(wanted);
    });

    it("freeze, merge and protect the same", async () => {
      const sheet = fileSheet(name);
      expect(await frame.foundFreeze(context, name)).toEqual(sheet.freeze);
      expect(await frame.foundMerges(context, name)).toEqual(sheet.merges);
      expect(await frame.foundProtection(context, name)).toEqual(frame.expectedProtection(sheet));
    });

    it("are printed alike, and have the same charts", async () => {
      expect(await page.foundPage(context, name)).toEqual(page.expectedPage(fileSheet(name)));
      expect(await page.foundCharts(context, name)).toEqual(page.expectedCharts(fileSheet(name)));
    });
  });
});
