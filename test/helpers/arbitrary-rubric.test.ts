import fc from "fast-check";
import { fieldsOf, validateRubric } from "../../src/rubric";
import { arbitraryRubric } from "./arbitrary-rubric";

describe("arbitrary rubrics", () => {
  it("are valid", () => {
    fc.assert(
      fc.property(arbitraryRubric(), (rubric) => {
        expect(validateRubric(rubric)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("have every kind of criterion, vetoes of both sorts and conditions", () => {
    const found = new Set<string>();
    for (const rubric of fc.sample(arbitraryRubric(), { numRuns: 200, seed: 1 })) {
      for (const { category, indicator } of fieldsOf(rubric)) {
        found.add(category.kind);
        if (indicator.applicability) found.add(indicator.applicability.reading ?? "condition");
      }
      for (const field of fieldsOf(rubric)) {
        if (field.kind !== "veto") found.add(field.criterion.rule.kind);
        else found.add(field.criterion ? "criterion veto" : "indicator veto");
      }
    }
    const rules = ["range", "levels", "benchmark", "tiers", "incidents", "deduct", "penalty"];
    const rest = ["base", "bonus", "condition", "interview-plan", "criterion veto", "indicator veto"];
    expect([...found].sort()).toEqual([...rules, ...rest].sort());
  });
});
