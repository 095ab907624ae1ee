import { foundBy, placed } from "../checked";
import { COUNTED, withCounts } from "./counts";

const VETO = "info.data:veto";

it("warns of the best count that is left out for a veto that nobody knows", async () => {
  const book = await withCounts([40, 10, 9], ["u1", VETO, "待核实"]);
  expect(foundBy(book, "benchmark-doubtful")).toEqual([placed(book, "u1", COUNTED, { best: 10 })]);
});

it("warns of each of several", async () => {
  const book = await withCounts([40, 10, 50], ["u1", VETO, "待核实"], ["u3", VETO, "？"]);
  expect(foundBy(book, "benchmark-doubtful")).toEqual([
    placed(book, "u1", COUNTED, { best: 10 }),
    placed(book, "u3", COUNTED, { best: 10 }),
  ]);
});

it.each([
  ["a veto that is known", 40, "弄虚作假"],
  ["no veto", 40, null],
  ["a count that would not set it", 10, "待核实"],
  ["no count at all", null, "待核实"],
  ["a text that is no count", "很多", "待核实"],
])("has nothing against %s", async (_, count, veto) => {
  expect(foundBy(await withCounts([count, 10, 9], ["u1", VETO, veto]), "benchmark-doubtful")).toEqual([]);
});
