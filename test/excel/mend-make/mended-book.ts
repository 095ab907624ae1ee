/** A workbook to be damaged and mended, and all that can be seen of its make. */
import { checkBook, checkContext, repairOf } from "../../../src/checks";
import type { Finding } from "../../../src/checks";
import { LAYOUT_VERSION, readBook } from "../../../src/plan";
import type { Book } from "../../../src/plan";
import { builtInRubric } from "../../../src/rubric/builtin";
import { areaName } from "../../../src/sheet/address";
import type { Repair } from "../../../src/sheet/repair";
import type { Snapshot } from "../../../src/sheet/snapshot";
import { UNITS } from "../../checks/checked";
import { bestValue, fill } from "../../helpers/fill";
import { openScorebook } from "../../helpers/open-scorebook";
import type { OpenScorebook } from "../../helpers/open-scorebook";
import type { Change } from "./damage";

const ENTRIES = fill(builtInRubric, UNITS, (field, unit) => {
  const { applicability } = field.indicator;
  return applicability && !unit.conditions[applicability.condition] ? null : bestValue(field);
});

/** All is filled in, and nothing is wrong. */
export async function openBook(): Promise<MendedBook> {
  const open = await openScorebook(UNITS, ENTRIES);
  await open.workbook.look();
  return new MendedBook(open);
}

export class MendedBook {
  constructor(private readonly open: OpenScorebook) {}

  get host(): OpenScorebook["excel"]["host"] {
    return this.open.excel.host;
  }

  mend(repair: Repair): ReturnType<OpenScorebook["workbook"]["mend"]> {
    return this.open.workbook.mend(repair);
  }

  async change(change: Change): Promise<void> {
    const { workbook } = this.open.excel.context();
    change((name) => workbook.worksheets.getItem(name), workbook);
    await workbook.context.sync();
  }

  async read(): Promise<Book> {
    const result = readBook(await this.open.workbook.read({ for: "check" }), LAYOUT_VERSION);
    if ("faults" in result) throw new Error(JSON.stringify(result.faults));
    return result.book;
  }

  async certain(): Promise<Repair> {
    const book = await this.read();
    return certainOf(book, wrong(book));
  }

  /**
   * All that a check reads, what formats look like, and how sheets are protected; ids of formats do not count.
   *
   * @param book what was just read, where it was
   */
  async state(book?: Book): Promise<unknown> {
    const { snapshot } = book ?? (await this.read());
    const saved = await this.host.save();
    const sheets = Object.values(saved.sheets).map(({ protection, conditionalFormats }) => ({
      protection,
      formats: conditionalFormats.map((format) => ({ ...format, id: "" })),
    }));
    const messages = await this.messages("R12", "Q12");
    return { snapshot: { ...snapshot, names: byName(snapshot.names) }, sheets, messages };
  }

  private async messages(...addresses: readonly string[]): Promise<unknown> {
    const { worksheets, context } = this.open.excel.context().workbook;
    const asked = addresses.map((address) => worksheets.getItem("评分录入").getRange(address).dataValidation);
    for (const one of asked) one.load("rule,prompt,errorAlert,ignoreBlanks");
    await context.sync();
    return asked.map(({ rule, prompt, errorAlert, ignoreBlanks }) => [rule, prompt, errorAlert, ignoreBlanks]);
  }

  dispose(): void {
    this.open.dispose();
  }
}

function byName(names: Snapshot["names"]) {
  return [...(names ?? [])].sort((a, b) => (a.name < b.name ? -1 : 1));
}

export function wrong(book: Book): Finding[] {
  return checkBook(book).findings.filter(({ severity }) => severity !== "info");
}

/** What is certain of its mending. */
export function certainOf(book: Book, found: readonly Finding[]): Repair {
  return repairOf(checkContext(book), found);
}

/** Sheet, kind and place of each mending of the make. */
export function told(repair: Repair): string[] {
  return repair
    .flatMap(({ sheet, make }) =>
      make.map((one) => {
        if (one.kind === "lines") return `${sheet} ${one.axis} ${one.from}–${one.to}`;
        return "area" in one ? `${sheet} ${one.kind} ${areaName(one.area)}` : `${sheet} ${one.kind}`;
      }),
    )
    .sort();
}
