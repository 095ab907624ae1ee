/** Workbook.application and Workbook.properties. */
import { article, classPage, member, method } from "../pages";
import type { ConformanceCase, Kit } from "../types";

/** Sets the calculation mode, and back after the case. */
async function manual(kit: Kit): Promise<void> {
  const { application } = kit.context.workbook;
  const before = await kit.read(application, "calculationMode");
  kit.afterwards((context) => {
    // The types list the modes as words and as the enumeration.
    Object.assign(context.workbook.application, { calculationMode: before });
  });
  application.calculationMode = "Manual";
  await kit.context.sync();
}

export const APPLICATION: readonly ConformanceCase[] = [
  {
    id: "calculation-manual",
    title: "In manual mode formulas are calculated when that is asked for",
    page: article("excel/excel-add-ins-workbooks#control-calculation-behavior"),
    set: "1.8",
    async run(kit) {
      kit.range("A1:B1").formulas = [[1, "=A1+1"]];
      await kit.context.sync();
      await manual(kit);
      await kit.expect(kit.context.workbook.application, { calculationMode: "Manual" }, "the mode");
      kit.range("A1").values = [[5]];
      await kit.expect(kit.range("A1:B1"), { values: [[5, 2]] }, "before it is asked for");
      kit.context.workbook.application.calculate("Full");
      await kit.expect(kit.range("A1:B1"), { values: [[5, 6]] }, "after");
    },
  },
  {
    id: "calculation-suspended",
    title: "Calculation is suspended until the next sync",
    page: article("excel/performance#suspend-calculation-temporarily"),
    set: "1.6",
    async run(kit) {
      kit.range("A1:C1").values = [[1, 2, "=SUM(A1:B1)"]];
      await kit.expect(kit.range("A1:C1"), { values: [[1, 2, 3]] }, "at first");
      kit.context.workbook.application.suspendApiCalculationUntilNextSync();
      kit.range("A1:B1").values = [[10, 20]];
      await kit.expect(kit.range("A1:C1"), { values: [[10, 20, 3]] }, "in the batch that suspends");
      await kit.expect(kit.context.workbook.application, { calculationMode: "Automatic" }, "the mode");
      await kit.expect(kit.range("A1:C1"), { values: [[10, 20, 30]] }, "in the next one");
    },
  },
  {
    id: "calculation-state",
    title: "When all is calculated, the state is Done",
    page: member("Application", "calculationState"),
    set: "1.9",
    async run(kit) {
      kit.range("A1:B1").formulas = [[1, "=A1+1"]];
      await kit.expect(kit.range("B1"), { values: [[2]] }, "the formula");
      await kit.expect(kit.context.workbook.application, { calculationState: "Done" }, "the state");
    },
  },
  {
    id: "screen-suspended",
    title: "Screen updating may be suspended; what is written is there all the same",
    page: method("Application", "suspendScreenUpdatingUntilNextSync"),
    set: "1.9",
    async run(kit) {
      kit.context.workbook.application.suspendScreenUpdatingUntilNextSync();
      kit.range("A1").values = [["written"]];
      await kit.expect(kit.range("A1"), { values: [["written"]] }, "the cell");
    },
  },
  {
    id: "workbook-properties",
    title: "Title, subject, author, keywords, comments and category are set and read",
    page: article("excel/excel-add-ins-workbooks#access-document-properties"),
    set: "1.7",
    async run(kit) {
      const names = ["title", "subject", "author", "keywords", "comments", "category"] as const;
      const before: Record<string, string> = {};
      for (const name of names) before[name] = await kit.read(kit.context.workbook.properties, name);
      kit.afterwards((context) => {
        Object.assign(context.workbook.properties, before);
      });
      const texts = Object.fromEntries(names.map((name) => [name, `评分簿 ${name}`]));
      Object.assign(kit.context.workbook.properties, texts);
      await kit.expect(kit.context.workbook.properties, texts, "the properties");
    },
  },
  {
    id: "workbook-protection-state",
    title: "A workbook whose structure is not protected says so",
    page: article("excel/excel-add-ins-workbooks#protect-workbook-structure"),
    set: "1.7",
    async run(kit) {
      await kit.expect(kit.context.workbook.protection, { protected: false }, "the workbook");
    },
  },
  {
    id: "workbook-dirty",
    title: "A workbook has unsaved changes after a write",
    page: member("Workbook", "isDirty"),
    set: "1.9",
    async run(kit) {
      kit.range("A1").values = [[1]];
      await kit.context.sync();
      await kit.expect(kit.context.workbook, { isDirty: true }, "the workbook");
    },
  },
  {
    id: "workbook-writable",
    title: "A workbook that can be written is not read-only, and has a name",
    page: classPage("workbook"),
    set: "1.8",
    async run(kit) {
      await kit.expect(kit.context.workbook, { readOnly: false }, "the workbook");
      const name = await kit.read(kit.context.workbook, "name");
      kit.equal(name.length > 0, true, `its name (${name})`);
    },
  },
];
