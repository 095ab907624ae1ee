import { fieldsOf, settleReadings } from "../../src/rubric";
import { builtInRubric } from "../../src/rubric/builtin";
import { isBlank, judgeField } from "../../src/scoring";
import type { CellValue } from "../../src/sheet/value";
import { badValues, goodValue, randomNumbers } from "../helpers/random";
import { found } from "./setting";

const fields = fieldsOf(settleReadings(builtInRubric));

function judge(id: string, value: CellValue) {
  const field = found(
    fields.find((one) => one.id === id),
    id,
  );
  return judgeField(field, value);
}

describe("judgeField", () => {
  it("takes an empty cell and an empty text for blank everywhere", () => {
    for (const field of fields) {
      for (const blank of [null, ""]) expect(judgeField(field, blank)).toEqual({ state: "blank" });
    }
  });

  it("finds nothing wrong with what may be entered", () => {
    const next = randomNumbers(1);
    for (const field of fields) {
      for (let i = 0; i < 50 && field.kind !== "veto"; i++) {
        expect(judgeField(field, goodValue(field, next)).state).toBe("valid");
      }
    }
  });

  it("finds something wrong with what may not", () => {
    for (const field of fields) {
      if (field.kind === "veto") continue;
      for (const bad of badValues(field)) expect(judgeField(field, bad).state).toBe("invalid");
    }
  });

  it("takes a veto's reasons and no other, spaces around them disregarded", () => {
    for (const field of fields) {
      if (field.kind !== "veto") continue;
      for (const reason of field.reasons) {
        expect(judgeField(field, reason)).toEqual({ state: "valid", number: 1 });
        expect(judgeField(field, `\n${reason} `)).toEqual({ state: "valid", number: 1 });
        expect(judgeField(field, `${reason}。`)).toEqual({ state: "invalid", fault: "unknown-reason" });
      }
      for (const bad of [1, true, " ", { error: "#N/A" }]) {
        expect(judgeField(field, bad)).toEqual({ state: "invalid", fault: "unknown-reason" });
      }
    }
  });

  it("gives the number to score by, freed of its binary noise", () => {
    expect(judge("info.news.1", 0.1 + 1e-10)).toEqual({ state: "valid", number: 0.1 });
    expect(judge("service.queries.2", 0.18 + 1e-10)).toEqual({ state: "valid", number: 0.18 });
    expect(judge("info.data.1", 12)).toEqual({ state: "valid", number: 12 });
    expect(judge("info.news.1", 0.0725)).toEqual({ state: "valid", number: 0.0725 });
  });
});

describe("isBlank", () => {
  it.each([
    [null, true],
    ["", true],
    [" ", false],
    [0, false],
    [false, false],
    [{ error: "#N/A" }, false],
  ])("of %j is %j", (value, blank) => {
    expect(isBlank(value)).toBe(blank);
  });
});
