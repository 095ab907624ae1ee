import type { Typed } from "../checked";
import { check } from "../checked";

const found = async (...typed: Typed[]) =>
  (await check(...typed)).findings
    .filter(({ rule }) => rule === "near-tie")
    .map(({ unit, data: { units, rank, lower, margin } }) => [unit?.id, units, rank, lower, margin]);

const NAMES = ["市发改委", "市教育局", "市科技局"];

it("finds places among the first three that one percentage point could exchange", async () => {
  expect(await found(["u2", "info.agency.1", 0.49])).toEqual([["u3", [NAMES[2], NAMES[1]], 1, 3, 0.02]]);
});

it("tells the margin and the step it is held against", async () => {
  const { findings } = await check(["u2", "info.agency.1", 0.49]);
  expect(findings.map(({ rule, severity, data }) => [rule, severity, data])).toEqual([
    [
      "near-tie",
      "info",
      { units: ["市科技局", "市教育局"], rank: 1, lower: 3, margin: 0.02, step: 0.092857, indicator: "专题专栏" },
    ],
  ]);
});

it("does not mind a wide margin, equal totals, or units that are not done", async () => {
  expect(await found()).toEqual([]);
  expect(await found(["u2", "info.agency.1", 0], ["u3", "info.agency.1", 0.4])).toEqual([]);
  expect(await found(["u2", "info.agency.1", 0.49], ["u2", "info.agency.2", null])).toEqual([]);
});
