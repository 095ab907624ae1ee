/** Mending what a workbook is made like, Excel fails: all is as it was, or it is said. */
import { reversed } from "../../../src/sheet/repair";
import { caseOf } from "./damage";
import { openBook } from "./mended-book";
import type { MendedBook } from "./mended-book";

let one: MendedBook;
beforeEach(async () => {
  one = await openBook();
});
afterEach(() => {
  one.dispose();
});

it("says that a sheet has a password, and that taking back failed", async () => {
  await one.change(caseOf("validations cleared from a block").change);
  const repair = await one.certain();
  one.host.failAt({ sync: 2, action: 20 }, "GeneralException");
  one.host.failAt({ sync: 3 }, "ConnectionFailure");
  await expect(one.mend(repair)).rejects.toMatchObject({ code: "half-mended" });
  await one.change((sheet) => {
    sheet("评分录入").protection.unprotect();
    sheet("评分录入").getRange("R10:S13").dataValidation.clear();
    sheet("评分录入").protection.protect({}, "secret");
  });
  const before = await one.state();
  await expect(one.mend(await one.certain())).rejects.toMatchObject({ code: "protected" });
  expect(await one.state()).toEqual(before);
});

/** What is written in two syncs and in three, and all kinds together. */
const FAILING = [
  "names deleted and bent",
  "one format of several deleted, and one of a person's own before ours",
  "all of it at once",
];

it.each(FAILING)(
  "leaves all as it was wherever Excel fails, mending %s",
  async (name) => {
    const { change, syncs } = caseOf(name);
    await one.change(change);
    const before = await one.state();
    const repair = await one.certain();
    const fails = async (place: { sync: number; action?: number }) => {
      one.host.failAt(place, "GeneralException");
      await expect(one.mend(repair)).rejects.toMatchObject({ code: "unknown" });
    };
    for (let sync = 1; sync <= syncs; sync++) await fails({ sync });
    expect(await one.state()).toEqual(before);
    const mended = await one.mend(repair);
    if (mended.state !== "written") throw new Error(mended.state);
    const actions = one.host.log.at(-1)?.actions ?? 0;
    await one.mend(reversed(mended.repair));
    expect(await one.state()).toEqual(before);
    // Every action would be many: the first, the last, and some between.
    for (const share of [0, 0.2, 0.4, 0.6, 0.8, 1]) {
      one.host.failAt({ sync: syncs, action: Math.floor(share * (actions - 1)) }, "GeneralException");
      await expect(one.mend(repair)).rejects.toMatchObject({ code: "unknown" });
      expect(await one.state()).toEqual(before);
    }
  },
  60_000,
);
