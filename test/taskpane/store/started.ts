/** A pane in front of a workbook in memory, started, and what tests ask of both. */
import type { NoticeContent } from "../../../src/i18n/pane";
import { placeKey, rawValue, resolvePlace } from "../../../src/taskpane/model/place";
import type { Place } from "../../../src/taskpane/model/place";
import { bookOf } from "../../../src/taskpane/store/state";
import { createPane } from "../../../src/taskpane/store/store";
import type { Pane } from "../../../src/taskpane/store/store";
import type { CellAddress } from "../../../src/sheet/address";
import { workbookWith } from "../book";
import type { Typed } from "../book";
import type { MemoryWorkbook } from "../memory-workbook";

export const ENTRIES = "评分录入";
export const NEWS = at("u1", "info.news.2");

export function at(unitId: string, fieldId: string): Place {
  return { unitId, fieldId };
}

export class Started {
  readonly saved: { name: string; bytes: Uint8Array }[] = [];
  readonly pane: Pane;

  constructor(readonly workbook: MemoryWorkbook) {
    this.pane = createPane({
      workbook,
      locale: "zh-CN",
      saveFile: (name, bytes) => void this.saved.push({ name, bytes }),
      now: () => new Date(2022, 11, 1, 8, 5),
    });
  }

  get state() {
    return this.pane.getSnapshot();
  }

  get book() {
    const book = bookOf(this.state);
    if (!book) throw new Error("no book");
    return book;
  }

  /** The toasts so far. */
  get notices(): readonly NoticeContent[] {
    return this.state.notices.map(({ content }) => content);
  }

  get kinds(): readonly string[] {
    return this.notices.map(({ kind }) => kind);
  }

  draft(place: Place) {
    return this.state.drafts.get(placeKey(place)) ?? null;
  }

  conflict(place: Place) {
    return this.state.conflicts.get(placeKey(place)) ?? null;
  }

  cell(place: Place): CellAddress {
    const cell = resolvePlace(this.book, place)?.cell;
    if (!cell) throw new Error("no cell");
    return cell;
  }

  /** What the workbook holds. */
  held(place: Place) {
    return this.workbook.valueAt(ENTRIES, this.cell(place));
  }

  /** What the pane takes for it. */
  known(place: Place) {
    return rawValue(this.book, place);
  }

  /** A person selects the place's cell. */
  async select(place: Place): Promise<void> {
    this.workbook.select(ENTRIES, this.cell(place));
    await rest();
  }

  /** The calls since the last time. */
  calls(): string[] {
    return this.workbook.calls.splice(0);
  }
}

/** Lets everything come to rest, debounced work included; for tests with fake timers. */
export async function rest(milliseconds = 2_000): Promise<void> {
  await jest.advanceTimersByTimeAsync(milliseconds);
}

/** The pane is started, and the calls that this took are forgotten. */
export async function started(...typed: readonly Typed[]): Promise<Started> {
  return startedWith(await workbookWith(...typed));
}

export async function startedWith(workbook: MemoryWorkbook): Promise<Started> {
  const one = new Started(workbook);
  workbook.calls.length = 0;
  await one.pane.start();
  await rest();
  workbook.calls.length = 0;
  return one;
}
