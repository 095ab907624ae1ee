import type { Snapshot } from "../../../src/sheet/snapshot";
import { nameSnapshot } from "../../../src/sheet/reference";
import { filledIn } from "../checked";
import { findingsOf, reread, rulesFound } from "../remade";

/** The name refers to something else; null: it is gone. */
async function renamed(name: string, text: string | null): Promise<Snapshot> {
  const { snapshot } = await filledIn();
  const others = (snapshot.names ?? []).filter((one) => one.name !== name);
  return { ...snapshot, names: text === null ? others : [...others, nameSnapshot(name, text)] };
}

it.each([
  ["deleted", null],
  ["of deleted cells", "评分录入!#REF!"],
  ["of a deleted sheet", "#REF!$A$1:$S$153"],
  ["pointing to another sheet", "得分计算!$A$1:$S$153"],
  ["pointing to a corner", "评分录入!$A$1:$C$9"],
  ["a constant", "42"],
])("finds a name %s", async (_, text) => {
  const book = reread(await renamed("scorebook.entries", text));
  expect(
    findingsOf(book, "name-broken").map(({ severity, sheet, cell, data }) => [severity, sheet, cell, data]),
  ).toEqual([
    [
      "warning",
      "评分录入",
      null,
      {
        name: "scorebook.entries",
        key: "entries",
        found: text ?? "",
        expected: "评分录入!$A$1:$S$153",
        area: "A1:S153",
      },
    ],
  ]);
  expect(rulesFound(book)).toEqual(["name-broken"]);
});

it("finds that of the hidden sheet, without a place that nobody can go to", async () => {
  const book = reread(await renamed("scorebook.state", null));
  expect(findingsOf(book, "name-broken").map(({ sheet, data }) => [sheet, data["name"], data["expected"]])).toEqual([
    [null, "scorebook.state", "_评分簿!$A$1:$C$5"],
  ]);
});

it("does not mind another case, a row more or less, other names, or names that were not read", async () => {
  const { snapshot } = await filledIn();
  const found = (names: NonNullable<Snapshot["names"]>) => rulesFound(reread({ ...snapshot, names }));
  const { names = [] } = snapshot;
  expect(found(names.map((one) => ({ ...one, name: one.name.toUpperCase() })))).toEqual([]);
  expect(found([...names, nameSnapshot("我的", "#REF!")])).toEqual([]);
  expect(rulesFound(reread(await renamed("scorebook.entries", "评分录入!$A$1:$S$140")))).toEqual([]);
  expect(rulesFound(reread(await renamed("scorebook.entries", "评分录入!$A$1:$T$160")))).toEqual([]);
  const { sheets } = snapshot;
  expect(rulesFound(reread({ sheets }))).toEqual([]);
});

it("says nothing of a sheet that is gone, which is told as that", async () => {
  const { snapshot } = await filledIn();
  const names = snapshot.names?.map((one) => (one.name === "scorebook.guide" ? nameSnapshot(one.name, "#REF!") : one));
  const sheets = snapshot.sheets.filter(({ name }) => name !== "说明");
  expect(rulesFound(reread({ ...snapshot, sheets, names: names ?? [] }))).toEqual(["sheet-missing"]);
});
