/** Excel fails while a scorebook is brought to another rubric: all is as it was. */
import { lookAround } from "../../src/excel/look";
import { rewriteWorkbook } from "../../src/excel/rewrite";
import { builtInRubric } from "../../src/rubric/builtin";
import { UNITS } from "../checks/checked";
import { nextYear, openBook } from "./rewritten-book";
import type { RewrittenBook } from "./rewritten-book";

let one: RewrittenBook;
beforeEach(async () => {
  one = await openBook();
});
afterEach(() => {
  one.dispose();
});

it("leaves all as it was, wherever Excel fails", async () => {
  const before = await one.state();
  const { rewrite } = await one.plan(nextYear());
  const fails = async (place: { sync: number; action?: number }) => {
    one.host.failAt(place, "GeneralException");
    await expect(one.write(rewrite)).rejects.toMatchObject({ code: "unknown" });
    expect(await one.state()).toEqual(before);
  };
  // A counter that one left which was interrupted by force says nothing of this one.
  await one.change((_, { names }) => {
    names.add("scorebook.rewriting", "=3");
  });
  one.host.failAt({ sync: 3, action: 0 }, "GeneralException");
  await expect(one.write(rewrite)).rejects.toMatchObject({ code: "unknown" });
  expect(await one.state()).toEqual(before);
  // Seeing that nothing moved, writing; then in the midst of it: lines, looks, cells.
  for (const sync of [1, 2]) await fails({ sync });
  for (const action of [3, 8, 15, 20, 60, 300]) await fails({ sync: 2, action });
}, 120_000);

/** Of a request's actions, those that put lines in and take them out. */
const EDITS = Array.from({ length: 8 }, (_, i) => 56 + 5 * i);

it("leaves no line behind that comes after all others", async () => {
  const names = ["参评单位", "评分录入", "汇总排名"];
  const looks = () => Promise.all(names.map((name) => one.looks(name)));
  const before = await looks();
  const [first] = UNITS;
  if (!first) throw new Error("no units");
  const units = [...UNITS, { ...first, id: "u9", name: "市新设局" }];
  const { rewrite } = await one.plan({ rubric: builtInRubric, units });
  for (const action of EDITS) {
    await one.read();
    one.host.failAt({ sync: 2, action }, "GeneralException");
    await expect(one.write(rewrite)).rejects.toMatchObject({ code: "unknown" });
    const missed = (await looks()).map((cells, i) => cells.length - (before[i]?.length ?? 0));
    expect([action, missed]).toEqual([action, [0, 0, 0]]);
  }
}, 60_000);

it("is taken back in requests that Excel takes", async () => {
  const before = await one.state();
  const { rewrite } = await one.plan(nextYear());
  const client = { context: () => one.open.excel.context(), whenEditingEnds: () => Promise.resolve() };
  const around = await lookAround(client.context());
  const most = 30_000;
  for (const sync of [5, 9]) {
    one.host.resetLog();
    one.host.failAt({ sync }, "GeneralException");
    await expect(rewriteWorkbook(client, around, rewrite, {}, most)).rejects.toMatchObject({ code: "unknown" });
    const sizes = one.host.log.slice(sync).map(({ bytesIn }) => bytesIn);
    expect(sizes.length).toBeGreaterThan(10);
    expect(Math.max(...sizes)).toBeLessThan(1.3 * most);
    expect(await one.state()).toEqual(before);
  }
  const done = await rewriteWorkbook(client, around, rewrite, {}, most);
  expect(done.state).toBe("written");
}, 60_000);
