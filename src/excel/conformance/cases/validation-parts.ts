/** Range.dataValidation: prompts, alerts, blanks, clearing, ranges with several rules. */
import { article, classPage, member } from "../pages";
import type { ConformanceCase } from "../types";

const GUIDE = article("excel/excel-add-ins-data-validation");
const TYPES = classPage("datavalidationtype");
const POSITIVE = { wholeNumber: { formula1: 0, operator: "GreaterThan" } } as const;

export const VALIDATION_PARTS: readonly ConformanceCase[] = [
  {
    id: "validation-prompt",
    title: "A prompt has a title and a message",
    page: classPage("datavalidationprompt"),
    set: "1.8",
    async run(kit) {
      const prompt = { title: "评分", message: "0 – 100 %", showPrompt: true };
      kit.range("A1:A2").dataValidation.rule = POSITIVE;
      kit.range("A1:A2").dataValidation.prompt = prompt;
      await kit.expect(kit.range("A1:A2").dataValidation, { prompt, type: "WholeNumber" }, "the range");
    },
  },
  {
    id: "validation-alert",
    title: "An error alert has a style, a title and a message",
    page: classPage("datavalidationerroralert"),
    set: "1.8",
    async run(kit) {
      const errorAlert = { title: "超出范围", message: "请输入 0 – 100 %", showAlert: true, style: "Warning" } as const;
      kit.range("A1:A2").dataValidation.rule = POSITIVE;
      kit.range("A1:A2").dataValidation.errorAlert = errorAlert;
      await kit.expect(kit.range("A1:A2").dataValidation, { errorAlert }, "the range");
    },
  },
  {
    id: "validation-alert-default",
    title: "Without one of its own, a rule alerts and stops",
    page: GUIDE,
    set: "1.8",
    async run(kit) {
      kit.range("A1").dataValidation.rule = POSITIVE;
      const alert = await kit.read(kit.range("A1").dataValidation, "errorAlert");
      kit.equal(alert.showAlert, true, "showAlert");
      kit.equal(alert.style, "Stop", "style");
    },
  },
  {
    id: "validation-blanks",
    title: "Blank cells are left alone unless told otherwise",
    page: member("DataValidation", "ignoreBlanks"),
    set: "1.8",
    async run(kit) {
      kit.range("A1").dataValidation.rule = POSITIVE;
      await kit.expect(kit.range("A1").dataValidation, { ignoreBlanks: true, valid: true }, "at first");
      kit.range("A1").dataValidation.ignoreBlanks = false;
      await kit.expect(kit.range("A1").dataValidation, { ignoreBlanks: false }, "told otherwise");
    },
  },
  {
    id: "validation-not-for-programs",
    title: "A value written by a program is not refused, but counts as invalid",
    page: GUIDE,
    set: "1.8",
    async run(kit) {
      kit.range("A1:A2").dataValidation.rule = POSITIVE;
      kit.range("A1:A2").values = [[-5], [5]];
      await kit.expect(kit.range("A1:A2"), { values: [[-5], [5]] }, "the cells");
      await kit.expect(kit.range("A1:A2").dataValidation, { valid: null }, "both");
      await kit.expect(kit.range("A1").dataValidation, { valid: false }, "the negative one");
      await kit.expect(kit.range("A2").dataValidation, { valid: true }, "the positive one");
    },
  },
  {
    id: "validation-clear-part",
    title: "Clearing reaches the cells of its range only",
    page: GUIDE,
    set: "1.8",
    async run(kit) {
      kit.range("B2:C5").dataValidation.rule = POSITIVE;
      await kit.context.sync();
      kit.range("A3:B4").dataValidation.clear();
      await kit.expect(kit.range("B3:B4").dataValidation, { type: "None" }, "the cells cleared");
      await kit.expect(kit.range("C2:C5").dataValidation, { type: "WholeNumber" }, "the column beside them");
      await kit.expect(kit.range("B2").dataValidation, { type: "WholeNumber" }, "the cell above");
      await kit.expect(kit.range("B5").dataValidation, { type: "WholeNumber" }, "the cell below");
    },
  },
  {
    id: "validation-mixed-criteria",
    title: "Validation on some of the cells is of the type MixedCriteria",
    page: TYPES,
    set: "1.8",
    async run(kit) {
      kit.range("A1:A2").dataValidation.rule = POSITIVE;
      await kit.expect(kit.range("A1:A3").dataValidation, { type: "MixedCriteria" }, "two cells of three");
    },
  },
  {
    id: "validation-inconsistent",
    title: "Different rules on different cells are of the type Inconsistent",
    page: TYPES,
    set: "1.8",
    async run(kit) {
      kit.range("A1:A4").dataValidation.rule = POSITIVE;
      await kit.context.sync();
      kit.range("A2:A3").dataValidation.rule = { decimal: { formula1: 0, formula2: 1, operator: "Between" } };
      await kit.expect(kit.range("A1:A4").dataValidation, { type: "Inconsistent" }, "the range");
      await kit.expect(kit.range("A2:A3").dataValidation, { type: "Decimal" }, "the part with the new rule");
      await kit.expect(kit.range("A1").dataValidation, { type: "WholeNumber" }, "above it");
      await kit.expect(kit.range("A4").dataValidation, { type: "WholeNumber" }, "below it");
    },
  },
  {
    id: "validation-one-kind",
    title: "A rule may hold one kind only",
    page: GUIDE,
    set: "1.8",
    async run(kit) {
      kit.range("A1").dataValidation.rule = { ...POSITIVE, custom: { formula: "=TRUE" } };
      await kit.fails("two kinds at once");
    },
  },
  {
    id: "validation-rows-inserted",
    title: "A rule grows with rows inserted within its range, and its references follow",
    page: article("excel/excel-add-ins-ranges-insert"),
    set: "1.8",
    async run(kit) {
      kit.range("B1:B3").dataValidation.rule = { custom: { formula: "=$A1<>$D$9" } };
      await kit.context.sync();
      kit.range("2:2").insert("Down");
      await kit.expect(
        kit.range("B1:B4").dataValidation,
        { type: "Custom", rule: { custom: { formula: "=$A1<>$D$10" } } },
        "four cells",
      );
    },
  },
  {
    id: "validation-first-row-deleted",
    title: "A rule keeps its relative references when the first of its rows is deleted",
    page: member("DataValidation", "rule"),
    set: "1.8",
    async run(kit) {
      kit.range("B2:B4").dataValidation.rule = { custom: { formula: "=$A2<>$D$9" } };
      await kit.context.sync();
      kit.range("2:2").delete("Up");
      await kit.expect(
        kit.range("B2:B3").dataValidation,
        { type: "Custom", rule: { custom: { formula: "=$A2<>$D$8" } } },
        "the two cells that are left",
      );
    },
  },
];
