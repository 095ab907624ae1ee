import { foundAfter, placeIn } from "./found";
import type { ValueEdit } from "./found";

it.each<[string, ValueEdit[], string, number]>([
  ["a share lowered", [["rubric", "info.news.2", "share", 0.5]], "info.news", 0.9],
  ["a share raised", [["rubric", "bonus.innovation.6", "share", 0.25]], "bonus.innovation", 1.1],
  ["a share emptied", [["rubric", "info.agency.1", "share", null]], "info.agency", 0.5],
  ["a share that is text", [["rubric", "info.agency.1", "share", "50%"]], "info.agency", 0.5],
  ["beside a deduction", [["rubric", "newmedia.publishing.1", "share", 0.1]], "newmedia.publishing", 0.9],
])("finds %s", async (_, edits, indicator, sum) => {
  const place = `指标体系!${await placeIn("rubric", indicator, "sum")}`;
  expect(await foundAfter("indicator-shares", ...edits)).toEqual([
    `error ${place} ${indicator} ${JSON.stringify({ sum })}`,
  ]);
});

it("finds every one", async () => {
  const found = await foundAfter(
    "indicator-shares",
    ["rubric", "info.agency.1", "share", 0.4],
    ["rubric", "info.news.1", "share", 0.2],
  );
  expect(found.map((one) => one.split(" ")[2])).toEqual(["info.agency", "info.news"]);
});

it.each<[string, ValueEdit[]]>([
  ["the rubric as it is", []],
  [
    "shares moved from one to another",
    [
      ["rubric", "info.agency.1", "share", 0.4],
      ["rubric", "info.agency.2", "share", 0.6],
    ],
  ],
  [
    "thirds",
    [
      ["rubric", "newmedia.accounts.1", "share", 0.333333333],
      ["rubric", "newmedia.accounts.2", "share", 0.333333333],
      ["rubric", "newmedia.accounts.3", "share", 0.333333333],
    ],
  ],
])("has nothing against %s", async (_, edits) => {
  expect(await foundAfter("indicator-shares", ...edits)).toEqual([]);
});
