/** What the host's log says that a regenerate costs for 37 units: it grows with what changes. */
import { LAYOUT_VERSION, readBook } from "../../src/plan";
import { regenerateInPlace } from "../../src/regenerate";
import type { Wanted } from "../../src/regenerate";
import { builtInUnits } from "../../src/rubric";
import { builtInRubric } from "../../src/rubric/builtin";
import { openScorebook } from "../helpers/open-scorebook";
import type { OpenScorebook } from "../helpers/open-scorebook";
import { USUAL, randomEntries } from "../helpers/random";
import { edited, pathOf } from "../rubric/edit";

const UNITS = builtInUnits(builtInRubric);

let open: OpenScorebook;
beforeEach(async () => {
  open = await openScorebook(UNITS, randomEntries(builtInRubric, UNITS, 7, USUAL));
  await open.workbook.read();
});
afterEach(() => {
  open.dispose();
});

/** Reading, writing, and reading again what a score goes by. */
async function spent(wanted: Wanted): Promise<{ syncs: number; bytes: number }> {
  open.excel.host.resetLog();
  const result = readBook(await open.workbook.read({ for: "check" }), LAYOUT_VERSION);
  if ("faults" in result) throw new Error(JSON.stringify(result.faults));
  const made = regenerateInPlace(result.book, wanted, 44_000);
  if (!made) throw new Error("no scorebook");
  expect(await open.workbook.rewrite(made.rewrite)).toMatchObject({ state: "written" });
  const again = readBook(await open.workbook.read(), LAYOUT_VERSION);
  if ("faults" in again) throw new Error(JSON.stringify(again.faults));
  expect(again.book.entries).toEqual(
    new Map(again.book.units.map(({ id }) => [id, made.regeneration.entries.get(id) ?? new Map()])),
  );
  const { log } = open.excel.host;
  return { syncs: log.length, bytes: log.reduce((sum, { bytesIn }) => sum + bytesIn, 0) };
}

it("four syncs at most, and bytes by what changes", async () => {
  const [first] = UNITS;
  if (!first) throw new Error("no units");
  const weights = { [`${pathOf("info.agency")}.weight`]: 3, [`${pathOf("info.leaders")}.weight`]: 1 };
  const without = { [`${pathOf("info.agency")}.weight`]: 4, "categories[0].indicators[1]": undefined };
  const told = [
    await spent({ rubric: null, units: null }),
    await spent({ rubric: edited(weights), units: null }),
    await spent({ rubric: null, units: [...UNITS, { ...first, id: "u99", name: "新局" }] }),
    await spent({ rubric: edited(without), units: null }),
  ];
  // Reading for a check takes 90 kB of each.
  expect(told).toEqual([
    { syncs: 2, bytes: 96_504 },
    { syncs: 4, bytes: 161_888 },
    { syncs: 4, bytes: 334_569 },
    { syncs: 4, bytes: 229_945 },
  ]);
});
