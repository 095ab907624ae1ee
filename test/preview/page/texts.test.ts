/** What the page says of edits that a file made count, or that it keeps aside. */
import { pageTextsFor } from "../../../src/preview/grid/texts";

const [zh, en] = [pageTextsFor("zh-CN"), pageTextsFor("en-US")];

test.each([
  [
    { kind: "brought", inFile: true, pending: 2, setAside: 1 },
    {
      title: "下载的文件里，改动已整理",
      body: "“指标体系”“参评单位”中尚未生效的 2 处改动已经生效。1 项写在表格之外或读不懂的内容移入了“未能保留”。网页里的没有动。",
    },
    {
      title: "In the file, what was edited is in order",
      body: "Edits of 指标体系 and 参评单位 that did not count yet (2) count now. What was typed beside the tables or makes no sense (1) went to 未能保留. Here nothing was changed.",
    },
  ],
  [
    { kind: "brought", inFile: false, pending: 0, setAside: 3 },
    { title: "改动已整理", body: "3 项写在表格之外或读不懂的内容移入了“未能保留”。" },
    {
      title: "What was edited is in order now",
      body: "What was typed beside the tables or makes no sense (3) went to 未能保留.",
    },
  ],
] as const)("%j", (notice, inChinese, inEnglish) => {
  expect([zh.notice(notice), en.notice(notice)]).toEqual([inChinese, inEnglish]);
});
