/** One LibreOffice for a test file, and the question whether it agrees with scoring. */
import type { Rubric, Unit } from "../../src/rubric";
import type { Entries } from "../../src/scoring";
import { compareWithLibreOffice, makeBook, scratch } from "./books";
import type { Difference } from "./books";
import { startLibreOffice } from "./libreoffice";
import type { LibreOffice } from "./libreoffice";

interface Judge {
  /** Makes the workbook, has it recalculated from scratch, and gives every cell that then differs by over 1e-9. */
  readonly differences: (rubric: Rubric, units: readonly Unit[], entries: Entries) => Promise<Difference[]>;
  readonly office: () => LibreOffice;
  readonly file: (name: string) => string;
}

/** Call at the top of a test file: it starts LibreOffice before the tests and stops it after them. */
export function libreOfficeAsJudge(): Judge {
  const files = scratch();
  let office: LibreOffice | undefined;
  let count = 0;
  beforeAll(async () => {
    office = await startLibreOffice();
  });
  afterAll(async () => {
    await office?.stop();
    files.dispose();
  });
  const running = (): LibreOffice => {
    if (!office) throw new Error("LibreOffice is not running.");
    return office;
  };
  return {
    office: running,
    file: files.file,
    differences: async (rubric, units, entries) => {
      const bytes = await makeBook(rubric, units, entries);
      const { compared, differences } = await compareWithLibreOffice(running(), bytes, files.file(`${++count}.xlsx`));
      // A comparison of nothing would agree, too.
      if (compared < units.length * 30) throw new Error(`Only ${compared} formulas were compared.`);
      return differences;
    },
  };
}
