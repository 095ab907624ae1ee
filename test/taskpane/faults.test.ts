/** Excel fails at each sync in turn, while a person works in the pane: nothing is half done, and the pane works on. */
import { builtInUnits } from "../../src/rubric";
import { builtInRubric } from "../../src/rubric/builtin";
import { resolvePlace } from "../../src/taskpane/model/place";
import type { Place } from "../../src/taskpane/model/place";
import { bookOf } from "../../src/taskpane/store/state";
import { createPane } from "../../src/taskpane/store/store";
import type { Pane } from "../../src/taskpane/store/store";
import { openBlank, openScorebook } from "../helpers/open-scorebook";
import type { OpenScorebook } from "../helpers/open-scorebook";

jest.setTimeout(120_000);

const NEWS: Place = { unitId: "u1", fieldId: "info.news.2" };
const units = builtInUnits(builtInRubric).slice(0, 4);

let open: OpenScorebook;
let pane: Pane;
const begin = async (workbook: OpenScorebook) => {
  open = workbook;
  pane = createPane({ workbook: open.workbook, locale: "zh-CN", saveFile: () => undefined });
  await pane.start();
};
afterEach(async () => {
  await pane.dispose();
  open.dispose();
});

const troubles = () =>
  pane.getSnapshot().notices.flatMap(({ intent, content }) => (intent === "error" ? [content.kind] : []));

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let i = 0; i < 100; i++) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("it never came to pass");
}

async function held(): Promise<unknown> {
  const book = bookOf(pane.getSnapshot());
  const cell = book && resolvePlace(book, NEWS)?.cell;
  if (!cell) throw new Error("no cell");
  const context = open.excel.context();
  const range = context.workbook.worksheets.getItem("评分录入").getCell(cell.row, cell.column);
  range.load("values");
  await context.sync();
  return range.values[0]?.[0];
}

describe("an entry", () => {
  it.each([1, 2])(
    "that fails at its sync %d leaves the cell as it was, says so, and succeeds the next time",
    async (sync) => {
      await begin(await openScorebook(units));
      open.excel.host.failAt({ sync }, "GeneralException");
      pane.choose(NEWS, 0.3);
      await until(() => troubles().length > 0);
      expect(await held()).toBe("");
      pane.choose(NEWS, 0.4);
      await until(async () => (await held()) === 0.4);
    },
  );

  it("into a cell that somebody has locked is refused in words, and changes nothing", async () => {
    await begin(await openScorebook(units));
    const book = bookOf(pane.getSnapshot());
    const cell = book && resolvePlace(book, NEWS)?.cell;
    if (!cell) throw new Error("no cell");
    const context = open.excel.context();
    const sheet = context.workbook.worksheets.getItem("评分录入");
    sheet.protection.unprotect();
    sheet.getCell(cell.row, cell.column).format.protection.locked = true;
    sheet.protection.protect();
    await context.sync();
    pane.choose(NEWS, 0.3);
    await until(() => troubles().length > 0);
    expect(await held()).toBe("");
  });
});

describe("a check", () => {
  it("that fails says so, keeps what was known, and succeeds the next time", async () => {
    await begin(await openScorebook(units));
    open.excel.host.failAt({ sync: 1 }, "GeneralException");
    await pane.check();
    expect(troubles().length).toBeGreaterThan(0);
    expect(pane.getSnapshot().checkedAt).toBeNull();
    expect(bookOf(pane.getSnapshot())?.units).toHaveLength(4);
    await pane.check();
    expect(pane.getSnapshot().checkedAt).toBeInstanceOf(Date);
  });
});

describe("making a scorebook", () => {
  it.each([1, 2, 3])(
    "that fails at its sync %d is told, leaves nothing behind, and succeeds the next time",
    async (sync) => {
      await begin(openBlank());
      await pane.prepare();
      open.excel.host.failAt({ sync }, "GeneralException");
      await pane.generate();
      expect(troubles().length).toBeGreaterThan(0);
      expect(await open.workbook.look()).toMatchObject({ state: "none", sheets: ["Sheet1"] });
      await pane.generate();
      await until(() => bookOf(pane.getSnapshot()) !== null);
      expect(bookOf(pane.getSnapshot())?.units).toHaveLength(37);
    },
  );
});
