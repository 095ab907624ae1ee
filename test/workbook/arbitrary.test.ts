import * as fc from "fast-check";
import { withChoices } from "../../src/rubric";
import { validateRubric } from "../../src/rubric/validate";
import { libreOfficeAsJudge } from "../helpers/agreement";
import { arbitraryChoices, arbitraryRubric, arbitraryUnits } from "../helpers/arbitrary-rubric";
import { randomEntries } from "../helpers/random";

const judge = libreOfficeAsJudge();

/** Rubrics that nobody has published: any mixture of kinds, conditions, vetoes and readings. */
const cases = fc.sample(
  arbitraryRubric().chain((rubric) =>
    fc.record({
      rubric: arbitraryChoices().map((choices) => withChoices(rubric, choices)),
      units: arbitraryUnits(rubric, 8),
      seed: fc.nat(),
    }),
  ),
  { numRuns: 30, seed: 20221201 },
);

it.each(cases.map((one, i) => [i, one] as const))("LibreOffice agrees with scoring on rubric %d", async (_, one) => {
  expect(validateRubric(one.rubric)).toEqual([]);
  const entries = randomEntries(one.rubric, one.units, one.seed, { blank: 0.15, bad: 0.1, veto: 0.1 });
  expect(await judge.differences(one.rubric, one.units, entries)).toEqual([]);
});
