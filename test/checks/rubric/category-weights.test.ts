import { foundAfter, placeIn } from "./found";
import type { ValueEdit } from "./found";

it.each<[string, ValueEdit, string, object]>([
  ["a weight raised", ["rubric", "info.news", "weight", 7], "info", { sum: 45, total: 43 }],
  ["a weight of a bonus", ["rubric", "bonus.innovation", "weight", 7.7], "bonus", { sum: 9.7, total: 10 }],
  ["a weight of a penalty", ["rubric", "penalty.media", "weight", -6], "penalty", { sum: 12, total: 10 }],
  ["a penalty that has lost its sign", ["rubric", "penalty.media", "weight", 4], "penalty", { sum: 2, total: 10 }],
  ["a weight emptied", ["rubric", "service.channel", "weight", null], "service", { sum: 8, total: 12 }],
  ["a category's points", ["rubric", "info", "weight", 40], "info", { sum: 43, total: 40 }],
])("finds %s", async (_, edit, category, data) => {
  const place = `指标体系!${await placeIn("rubric", category, "sum")}`;
  expect(await foundAfter("category-weights", edit)).toEqual([`error ${place} ${category} ${JSON.stringify(data)}`]);
});

it.each<[string, ValueEdit[]]>([
  ["the rubric as it is", []],
  [
    "weights moved from one to another",
    [
      ["rubric", "info.news", "weight", 4.9],
      ["rubric", "info.policies", "weight", 4.1],
    ],
  ],
])("has nothing against %s", async (_, edits) => {
  expect(await foundAfter("category-weights", ...edits)).toEqual([]);
});
