/** The pane answers while the workbook of 2,000 units is read and checked: none of its tasks takes long. */
import { planWorkbook } from "../../src/plan";
import { builtInRubric } from "../../src/rubric/builtin";
import { openPages } from "../helpers/browser";
import type { Pages, Visit } from "../helpers/browser";
import { manyUnits, openBlank } from "../helpers/open-scorebook";
import type { OpenScorebook } from "../helpers/open-scorebook";
import { randomEntries } from "../helpers/random";
import { openPaneIn } from "./pane-in-excel";
import { LONG } from "./person";

const UNITS = 2_000;
/**
 * Of all the work. On an idle machine (2 cores, 2026) the whole is some 3.5 s of processor time, of which this is 100 ms;
 * a share, since a busy machine makes both longer.
 */
const LONGEST_SHARE = 0.03;

jest.setTimeout(4 * LONG);

let open: OpenScorebook;
let pages: Pages;
let visit: Visit;
beforeAll(async () => {
  const units = manyUnits(UNITS);
  open = openBlank({ calculate: false });
  await open.workbook.generate(planWorkbook(builtInRubric, units, randomEntries(builtInRubric, units, 5)));
  pages = await openPages();
  visit = await openPaneIn(open.excel, pages);
});
afterAll(async () => {
  await pages.close();
  open.dispose();
});

interface TraceEvent {
  readonly name: string;
  readonly tid: number;
  readonly pid: number;
  /** Microseconds of the thread's own time. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** Milliseconds of each task of the pages' main threads. */
function tasksIn(trace: string): number[] {
  const { traceEvents } = JSON.parse(trace) as { readonly traceEvents: readonly TraceEvent[] };
  const main = new Set(
    traceEvents
      .filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain")
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  return traceEvents.flatMap(({ name, pid, tid, tdur }) =>
    name === "ThreadControllerImpl::RunTask" && main.has(`${pid} ${tid}`) && tdur !== undefined ? [tdur / 1_000] : [],
  );
}

test("a check of 2,000 units", async () => {
  const { page } = visit;
  await page.getByRole("tab", { name: "检查" }).click({ timeout: LONG });
  const button = page.getByRole("button", { name: "检查", exact: true });
  await button.waitFor({ timeout: LONG });
  await pages.browser.startTracing(page, { categories: ["toplevel", "__metadata"] });
  await button.click();
  await page.getByRole("region", { name: "检查结果" }).waitFor({ timeout: LONG });
  const tasks = tasksIn((await pages.browser.stopTracing()).toString());
  const work = tasks.reduce((sum, one) => sum + one, 0);
  // All of it was seen.
  expect(work).toBeGreaterThan(1_000);
  expect(tasks.filter((one) => one / work > LONGEST_SHARE)).toEqual([]);
});
