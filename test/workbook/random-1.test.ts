import { builtInUnits } from "../../src/rubric";
import { builtInRubric } from "../../src/rubric/builtin";
import { libreOfficeAsJudge } from "../helpers/agreement";
import { randomEntries } from "../helpers/random";

const judge = libreOfficeAsJudge();
const all = builtInUnits(builtInRubric);
/** All units in every eleventh file; in the others six of them, each time others. */
const unitsOf = (seed: number) => {
  const from = seed % all.length;
  return seed % 11 === 0 ? all : [...all.slice(from), ...all.slice(0, from)].slice(0, 6);
};

/** In two files, so that two workers share them. */
const SEEDS = Array.from({ length: 55 }, (_, i) => 1000 * 1 + i);

describe("LibreOffice, recalculating from scratch, agrees with scoring in every formula cell", () => {
  it.each(SEEDS)("random score file %d", async (seed) => {
    // From nearly empty to nearly full, from careful to careless.
    const habits = { blank: (seed % 5) / 5, bad: (seed % 4) / 20, veto: (seed % 3) / 15 };
    const units = unitsOf(seed);
    expect(await judge.differences(builtInRubric, units, randomEntries(builtInRubric, units, seed, habits))).toEqual(
      [],
    );
  });
});
