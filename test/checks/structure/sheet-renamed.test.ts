import { damaged } from "../damage";

it("tells the old name and the new one", async () => {
  const book = await damaged();
  const sheet = book.sheets.find(({ name }) => name === "汇总排名");
  if (sheet) sheet.name = "2022 名次";
  expect(book.found()).toEqual(["info sheet-renamed 2022 名次! –"]);
  expect(book.findings()[0]?.data).toEqual({ name: "汇总排名", now: "2022 名次" });
});

it("does not mind a name that formulas follow, nor other people's sheets", async () => {
  const book = await damaged();
  for (const { rows } of book.sheets) {
    for (const row of rows) {
      row.forEach((cell, i) => {
        if (cell?.formula) row[i] = { ...cell, formula: cell.formula.replaceAll("参评单位!", "'各 单位'!") };
      });
    }
  }
  const sheet = book.sheets.find(({ name }) => name === "参评单位");
  if (sheet) sheet.name = "各 单位";
  book.sheets.push({ name: "Sheet1", visibility: "visible", rows: [] });
  expect(book.found()).toEqual(["info sheet-renamed 各 单位! –"]);
});
