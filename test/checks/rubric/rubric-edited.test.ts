import { checkBook } from "../../../src/checks";
import { messagesFor } from "../../../src/i18n";
import type { Locale } from "../../../src/i18n";
import { filledIn } from "../checked";
import { edited } from "../edited";
import { foundAfter, placeIn } from "./found";
import type { ValueEdit } from "./found";

it.each<[string, string, ValueEdit, string, string, string]>([
  ["a category's points", "info", ["rubric", "info", "weight", 40], "total", "43", "40"],
  ["a weight", "info.news", ["rubric", "info.news", "weight", 7], "weight", "5", "7"],
  ["a share", "info.news.2", ["rubric", "info.news.2", "share", 0.5], "share", "0.6", "0.5"],
  [
    "a level",
    "interaction.consultation.1",
    ["rubric", "interaction.consultation.1", "parameter2", 0.3],
    "level",
    "0.2",
    "0.3",
  ],
  [
    "a level typed over a reading's formula",
    "service.queries.2",
    ["rubric", "service.queries.2", "parameter5", 0.25],
    "level",
    "0.24",
    "0.25",
  ],
  ["a tier's count", "newmedia.linkage.2", ["rubric", "newmedia.linkage.2", "parameter3", 3], "tier-from", "5", "3"],
  [
    "a tier's share",
    "newmedia.linkage.3",
    ["rubric", "newmedia.linkage.3", "parameter5", 0.15],
    "tier-share",
    "0.1",
    "0.15",
  ],
  ["a step", "function.platform.2", ["rubric", "function.platform.2", "parameter1", 0.125], "step", "0.05", "0.125"],
  [
    "a counter's step",
    "operations.maintenance.5",
    ["rubric", "operations.maintenance.5:overdue-month", "parameter1", 0.07],
    "step",
    "0.5",
    "0.07",
  ],
  ["a reason", "info.agency", ["rubric", "info.agency", "parameter2", "集中发布"], "reason", "突击发布", "集中发布"],
  [
    "a criterion's reason",
    "newmedia.service.1",
    ["rubric", "newmedia.service.1:veto", "parameter1", "仅有链接"],
    "reason",
    "仅链接到省政务服务网，查询未包含本单位数据",
    "仅有链接",
  ],
])("tells of %s", async (_, part, edit, kind, was, is) => {
  const place = `指标体系!${await placeIn(edit[0], edit[1], edit[2])}`;
  const data = JSON.stringify({ kinds: [kind], was: [was], is: [is] });
  expect(await foundAfter("rubric-edited", edit)).toEqual([`info ${place} ${part} ${data}`]);
});

it("tells once of an indicator and once of a criterion, whatever was changed there", async () => {
  const found = await foundAfter(
    "rubric-edited",
    ["rubric", "info.agency", "weight", 3],
    ["rubric", "info.agency", "parameter1", "未更新"],
    ["rubric", "newmedia.linkage.2", "share", 0.3],
    ["rubric", "newmedia.linkage.2", "parameter3", 4],
    ["rubric", "newmedia.linkage.2", "parameter6", 0.3],
  );
  expect(found.map((one) => one.replace(/^info \S+ /, ""))).toEqual([
    `info.agency ${JSON.stringify({ kinds: ["weight", "reason"], was: ["2", "栏目更新不及时"], is: ["3", "未更新"] })}`,
    `newmedia.linkage.2 ${JSON.stringify({ kinds: ["share", "tier-from", "tier-share"], was: ["0.2", "5", "0.2"], is: ["0.3", "4", "0.3"] })}`,
  ]);
});

it.each<[string, ValueEdit[]]>([
  ["the rubric as it is", []],
  ["another choice of a reading", [["guide", "levels-steps", "choice", "0%、7.5%、15%、22.5%、30%"]]],
  ["the sixteenth digit", [["rubric", "info.news.2", "share", 0.6000000000000001]]],
  ["another name of a unit", [["units", "u1", "name", "市发展和改革委员会"]]],
])("has nothing to tell of %s", async (_, edits) => {
  expect(await foundAfter("rubric-edited", ...edits)).toEqual([]);
});

it.each<[Locale, string[]]>([
  [
    "zh-CN",
    [
      "政府信息公开：与生成时的指标体系不同（总分 43 → 40），现按改动后的计算。",
      "动态要闻 · 2：与生成时的指标体系不同（占比 60% → 50%），现按改动后的计算。",
    ],
  ],
  [
    "en-US",
    [
      "政府信息公开: not as in the rubric that the workbook was made from (total 43 → 40); the edit counts.",
      "动态要闻 · 2: not as in the rubric that the workbook was made from (share 60% → 50%); the edit counts.",
    ],
  ],
])("says what was and what is (%s)", async (locale, texts) => {
  const book = edited(
    await filledIn(),
    ["rubric", "info", "weight", { value: 40 }],
    ["rubric", "info.news.2", "share", { value: 0.5 }],
  );
  const found = checkBook(book).findings.filter(({ rule }) => rule === "rubric-edited");
  expect(found.map((one) => messagesFor(locale).finding(one).message)).toEqual(texts);
});
