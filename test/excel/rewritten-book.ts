/** A scorebook in Excel that is brought to another rubric and other units, and all that can be seen of it. */
import type { Rewritten } from "../../src/excel";
import { LAYOUT_VERSION, readBook } from "../../src/plan";
import type { Book } from "../../src/plan";
import type { WorkbookRewrite } from "../../src/plan/rewrite";
import { regenerateInPlace } from "../../src/regenerate";
import type { Regeneration, Target, Wanted } from "../../src/regenerate";
import { builtInRubric } from "../../src/rubric/builtin";
import { UNITS } from "../checks/checked";
import { bestValue, fill } from "../helpers/fill";
import { openScorebook } from "../helpers/open-scorebook";
import type { OpenScorebook } from "../helpers/open-scorebook";
import { edited, pathOf } from "../rubric/edit";

const ENTRIES = fill(builtInRubric, UNITS, (field, unit) => {
  const { applicability } = field.indicator;
  return applicability && !unit.conditions[applicability.condition] ? null : bestValue(field);
});

/** Something of everything: weights, limits, an indicator that goes, units that go, come and move. */
export function nextYear(): Target {
  const rubric = edited({
    [`${pathOf("info.agency")}.weight`]: 4,
    [`${pathOf("info.news.2")}.share`]: 0.5,
    [`${pathOf("info.news.1")}.share`]: 0.2,
    "categories[0].indicators[1]": undefined,
  });
  const [a, b, c] = UNITS;
  if (!a || !b || !c) throw new Error("no units");
  return { rubric, units: [{ ...a, id: "u9", name: "市新设局" }, a, c, { ...b, id: "u10", name: "市再设局" }] };
}

export async function openBook(): Promise<RewrittenBook> {
  const open = await openScorebook(UNITS, ENTRIES);
  await open.workbook.look();
  return new RewrittenBook(open);
}

interface Anew {
  readonly book: Book;
  readonly made: Regeneration;
  readonly rewrite: WorkbookRewrite;
}

export class RewrittenBook {
  constructor(readonly open: OpenScorebook) {}

  get host(): OpenScorebook["excel"]["host"] {
    return this.open.excel.host;
  }

  async change(change: (sheet: (name: string) => Excel.Worksheet, workbook: Excel.Workbook) => void): Promise<void> {
    const { workbook } = this.open.excel.context();
    change((name) => workbook.worksheets.getItem(name), workbook);
    await workbook.context.sync();
  }

  async values(sheet: string, area: string): Promise<unknown[][]> {
    const { workbook } = this.open.excel.context();
    const range = workbook.worksheets.getItem(sheet).getRange(area);
    range.load("values");
    await workbook.context.sync();
    return range.values as unknown[][];
  }

  async read(): Promise<Book> {
    const result = readBook(await this.open.workbook.read({ for: "check" }), LAYOUT_VERSION);
    if ("faults" in result) throw new Error(JSON.stringify(result.faults));
    return result.book;
  }

  /** What would be written. */
  async plan(target: Wanted): Promise<Anew> {
    const book = await this.read();
    const made = regenerateInPlace(book, target, 44_000);
    if (!made) throw new Error("no scorebook");
    return { book, made: made.regeneration, rewrite: made.rewrite };
  }

  async write(rewrite: WorkbookRewrite): Promise<Rewritten & { readonly syncs: number; readonly bytes: number }> {
    const before = this.host.log.length;
    const done = await this.open.workbook.rewrite(rewrite);
    const log = this.host.log.slice(before);
    return { ...done, syncs: log.length, bytes: log.reduce((sum, { bytesIn }) => sum + bytesIn, 0) };
  }

  /** All that a check reads, what formats look like, and how sheets are protected; ids of formats do not count. */
  async state(): Promise<unknown> {
    const { snapshot } = await this.read();
    const saved = await this.host.save();
    const sheets = Object.values(saved.sheets).map(({ protection, conditionalFormats }) => ({
      protection,
      formats: conditionalFormats.map((format) => ({ ...format, id: "" })),
    }));
    const names = [...(snapshot.names ?? [])].sort((a, b) => (a.name < b.name ? -1 : 1));
    return { snapshot: { ...snapshot, names }, sheets };
  }

  dispose(): void {
    this.open.dispose();
  }
}
