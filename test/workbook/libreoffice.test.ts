import { builtInRubric } from "../../src/rubric/builtin";
import { builtInUnits } from "../../src/rubric";
import { compareWithLibreOffice, makeBook, scratch } from "../helpers/books";
import { startLibreOffice } from "../helpers/libreoffice";
import type { LibreOffice } from "../helpers/libreoffice";
import { randomEntries } from "../helpers/random";

const units = builtInUnits(builtInRubric);
const files = scratch();
let office: LibreOffice;

beforeAll(async () => {
  office = await startLibreOffice();
});
afterAll(async () => {
  await office.stop();
  files.dispose();
});

describe("LibreOffice agrees with scoring, cell by cell", () => {
  it.each(Array.from({ length: 3 }, (_, i) => i + 1))("random scores %d", async (seed) => {
    const bytes = await makeBook(builtInRubric, units, randomEntries(builtInRubric, units, seed));
    const { compared, differences } = await compareWithLibreOffice(office, bytes, files.file(`${seed}.xlsx`));
    expect(differences.slice(0,12)).toEqual([]);
    expect(compared).toBeGreaterThan(5000);
  });
});
