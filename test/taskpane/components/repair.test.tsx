/** @jest-environment jsdom */
/** What a person is told of a scorebook that lacks sheets, and the way to have it repaired. */
import { act, screen, waitFor } from "@testing-library/react";
import { formatRubric } from "../../../src/rubric";
import { builtInRubric } from "../../../src/rubric/builtin";
import { bookOf } from "../../../src/taskpane/store/state";
import { filledIn } from "../../checks/checked";
import { withoutSheets } from "../../regenerate/gone-sheets";
import { edited, pathOf } from "../../rubric/edit";
import { UNITS } from "../book";
import { complaints, draw } from "../dom";
import { MemoryWorkbook } from "../memory-workbook";

/** Without the sheet that says what it was made from. */
async function damaged(): Promise<MemoryWorkbook> {
  const workbook = await MemoryWorkbook.holding(builtInRubric, UNITS, (await filledIn()).entries);
  workbook.sheets = [...withoutSheets({ sheets: workbook.sheets }, ["state"]).sheets];
  workbook.state = "damaged";
  return workbook;
}

it("says what is missing, leads to the repair, and shows the scorebook once it is done", async () => {
  const { user, pane, container } = await draw(await damaged(), { view: "score" });
  expect(await screen.findByText("评分簿读不出来")).toBeTruthy();
  expect(screen.getByText(/缺少工作表“_评分簿”/u)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "修复…" }));
  expect(await screen.findByRole("heading", { name: "修复评分簿" })).toBeTruthy();
  expect(await screen.findByText(/^这份指标体系的 (\d+) 行都在工作簿里。$/u)).toBeTruthy();
  expect(screen.getByText(`${UNITS.length} 个单位`)).toBeTruthy();
  expect(await complaints(container)).toEqual([]);
  await user.click(screen.getByRole("button", { name: "预览" }));
  expect(await screen.findByText(/^将改写：.*_评分簿/u)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "修复评分簿" }));
  await waitFor(() => {
    expect(bookOf(pane.getSnapshot())?.entries.size).toBe(UNITS.length);
  });
  expect(await screen.findByText("重新生成…")).toBeTruthy();
}, 60_000);

it("warns of a rubric that the workbook was not made from", async () => {
  const { user, pane } = await draw(await damaged());
  await user.click(await screen.findByRole("button", { name: "修复…" }));
  await screen.findByRole("heading", { name: "修复评分簿" });
  const other = edited({ [`${pathOf("info.agency.1")}.id`]: "info.agency.9" });
  await act(() => pane.regenerating.rubric.takeFile("other.json", new TextEncoder().encode(formatRubric(other))));
  expect(
    await screen.findByText(/行中，工作簿里有 \d+ 行；“评分录入”另有 1 行不在其中：可能不是当初生成它的那一份/u),
  ).toBeTruthy();
}, 60_000);
