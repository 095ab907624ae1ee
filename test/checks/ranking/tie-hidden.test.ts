import type { Typed } from "../checked";
import { check } from "../checked";

const found = async (...typed: Typed[]) =>
  (await check(...typed)).findings
    .filter(({ rule }) => rule === "tie-hidden")
    .map(({ severity, unit, sheet, data }) => [severity, unit?.id, sheet, data]);

it("finds units whose equal totals differ beyond the decimals", async () => {
  expect(await found(["u1", "info.agency.1", 0.4999])).toEqual([
    ["info", "u3", "汇总排名", { units: ["市科技局", "市发改委"], rank: 1, total: 110, upper: 110, lower: 109.9998 }],
  ]);
});

it("does not mind totals that are equal to the last digit, different ones, or units that are not done", async () => {
  expect(await found()).toEqual([]);
  expect(await found(["u1", "info.agency.1", 0.4])).toEqual([]);
  expect(await found(["u1", "info.agency.1", 0.4999], ["u1", "info.agency.2", null])).toEqual([]);
});
