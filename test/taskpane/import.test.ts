/** The pane imports what is selected, in front of Microsoft's own client: what it reads, what it costs, what comes of it. */
import { cellName } from "../../src/sheet/address";
import { bookOf } from "../../src/taskpane/store/state";
import { createPane } from "../../src/taskpane/store/store";
import type { Pane } from "../../src/taskpane/store/store";
import { openBlank } from "../helpers/open-scorebook";
import type { OpenScorebook } from "../helpers/open-scorebook";
import { attachmentCells, attachmentText, DOUBTS } from "./attachments";

let open: OpenScorebook;
let pane: Pane;
beforeEach(async () => {
  open = openBlank();
  pane = createPane({ workbook: open.workbook, locale: "zh-CN", saveFile: () => undefined });
  await pane.start();
  await pane.prepare();
});
afterEach(async () => {
  await pane.dispose();
  open.dispose();
});

const CELLS = attachmentCells(attachmentText(DOUBTS));
const WIDTH = Math.max(...CELLS.map((row) => row.length));

async function paste(): Promise<void> {
  const context = open.excel.context();
  const sheet = context.workbook.worksheets.add("附件");
  const rows = CELLS.map((row) => [...row, ...Array<string>(WIDTH - row.length).fill("")]);
  sheet.getRange(`B3:${cellName(rows.length + 1, WIDTH)}`).values = rows;
  await context.sync();
}

it("reads the table in two syncs, whatever is selected around it, and makes the scorebook of it", async () => {
  await paste();
  await open.excel.host.person.select("附件", "1:1048576");
  open.excel.host.resetLog();
  await pane.importing((actions) => actions.takeSelection("make"));
  expect(open.excel.host.log).toHaveLength(2);
  const { review } = pane.getSnapshot().importing ?? {};
  expect(review?.imported.rubric?.categories.map(({ name, total }) => [name, total])).toEqual([
    ["信息公开", 45],
    ["互动交流", 30],
    ["功能", 20],
  ]);
  await pane.importing((actions) => actions.takeProposals());
  await pane.importing((actions) => actions.use());
  await pane.generate();
  const book = bookOf(pane.getSnapshot());
  expect(book?.rubric.categories).toEqual(review?.imported.rubric?.categories);
  expect(book?.units.map(({ name }) => name)).toEqual(["市教育局", "市民政局", "市财政局"]);
}, 60_000);

it("does not ask for the cells of a selection that is no rubric's", async () => {
  const context = open.excel.context();
  const sheet = context.workbook.worksheets.add("大表");
  sheet.getRange("A1").values = [["甲"]];
  sheet.getRange("ZZ100").values = [["乙"]];
  await context.sync();
  await open.excel.host.person.select("大表", "1:1048576");
  open.excel.host.resetLog();
  await pane.importing((actions) => actions.takeSelection("make"));
  expect(open.excel.host.log).toHaveLength(1);
  expect(pane.getSnapshot().importing).toEqual({
    step: null,
    refused: { name: null, why: { kind: "too-much-selected", cells: 70_200, most: 60_000 } },
    review: null,
    shownFor: null,
  });
});
