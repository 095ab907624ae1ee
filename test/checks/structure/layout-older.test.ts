import { messagesFor } from "../../../src/i18n";
import { filledIn } from "../checked";
import { findingsOf, rulesFound } from "../remade";

it("tells of a workbook of an older layout, and judges nothing beside its cells", async () => {
  const book = await filledIn();
  const older = { ...book, state: { ...book.state, layout: 1 } };
  expect(findingsOf(older, "layout-older").map(({ severity, data }) => [severity, data])).toEqual([
    ["info", { layout: 1, newest: 2 }],
  ]);
  const [finding] = findingsOf(older, "layout-older");
  expect(finding && messagesFor("zh-CN").finding(finding).message).toBe("这本评分簿的版式是 1，本程序生成的是 2。");
});

it("has nothing against what this version makes", async () => {
  expect(rulesFound(await filledIn())).toEqual([]);
});
