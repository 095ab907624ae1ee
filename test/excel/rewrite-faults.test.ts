/** Excel fails while a scorebook is brought to another rubric: all is as it was. */
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
