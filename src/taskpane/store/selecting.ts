/** Follows the selected cell, and takes the selection where the pane wants it. */
import { ExcelProblem } from "../../excel/types";
import type { Selection } from "../../excel/types";
import type { CellAddress } from "../../sheet/address";
import { withEntry } from "../model/patch";
import { locate, rawValue, resolvePlace, samePlace } from "../model/place";
import type { Located, Place } from "../model/place";
import { stepFrom } from "../model/walk";
import type { Step } from "../model/walk";
import { sameValue } from "../../sheet/value";
import type { Core } from "./core";

export interface Selecting {
  /** To be called when Excel tells that something else is selected. */
  readonly selected: () => void;
  /** Asks what is selected. */
  readonly follow: () => Promise<void>;
  /** Selects the place's cell; the pane shows it at once. */
  readonly goTo: (place: Place) => Promise<void>;
  readonly goToCell: (sheet: string, cell: CellAddress) => Promise<void>;
  readonly step: (step: Step) => Promise<void>;
  readonly dispose: () => void;
}

/** Milliseconds: another sheet and another cell are told of one after the other, and asked for once. */
const TOGETHER = 30;

type Spot = Pick<Selection, "sheet" | "cell">;

/**
 * @param leave is called with a place that the pane is about to leave
 * @param meet is called with the name of each sheet that is selected
 */
export function makeSelecting(core: Core, leave: (place: Place) => void, meet: (sheet: string) => void): Selecting {
  const { workbook } = core;
  let asking = false;
  let askAgain = false;
  /** Where the pane is taking the selection, and where it is to go after that. */
  let going = false;
  let wanted: Spot | null = null;
  let jumps = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const show = (spot: Spot, located: Located, attention: boolean) => {
    const old = placeIn(core.get().located);
    if (old && !samePlace(old, placeIn(located))) leave(old);
    core.set({ selected: spot, located, attention });
  };

  const follow = async () => {
    // What is asked for while a jump is under way would bring the old cell back.
    if (asking || going) {
      askAgain = true;
      return;
    }
    asking = true;
    const jumped = jumps;
    const book = core.book();
    try {
      const selection = await workbook.selection();
      if (jumped === jumps) take(selection, book === core.book());
    } catch (error) {
      // While somebody types into a cell there is nothing to follow, and nothing to tell.
      const passing = error instanceof ExcelProblem && (error.code === "editing-cell" || error.code === "busy");
      if (!passing) core.report(error);
    }
    asking = false;
    await again();
  };

  const again = async () => {
    if (!askAgain) return;
    askAgain = false;
    await follow();
  };

  /** @param fresh nothing else was learned of the book since the selection was asked for */
  const take = ({ sheet, cell, content }: Selection, fresh: boolean) => {
    const book = core.book();
    const located: Located = book ? locate(book, sheet, cell) : { kind: "elsewhere" };
    show({ sheet, cell }, located, core.get().attention);
    meet(sheet);
    const place = placeIn(located);
    if (!book || !place || !fresh || core.get().waiting.size > 0 || sheet !== book.entriesSheet.sheet.name) return;
    // Excel may tell nothing of a pick from a list.
    if (!sameValue(rawValue(book, place), content.value)) core.setBook(withEntry(book, place, content.value));
  };

  const jump = async (spot: Spot) => {
    wanted = spot;
    jumps += 1;
    if (going) return;
    going = true;
    while (wanted) {
      const { sheet, cell }: Spot = wanted;
      wanted = null;
      try {
        await workbook.goTo(sheet, cell);
      } catch (error) {
        core.report(error);
      }
    }
    going = false;
    await again();
  };

  const goTo = async (place: Place) => {
    const book = core.book();
    const cell = book && resolvePlace(book, place)?.cell;
    if (!cell) {
      core.notify("warning", { kind: "cell-gone" });
      return;
    }
    const spot = { sheet: book.entriesSheet.sheet.name, cell };
    show(spot, { kind: "entry", place }, core.get().view === "score");
    await jump(spot);
  };

  return {
    selected: () => {
      clearTimeout(timer);
      timer = setTimeout(() => void follow(), TOGETHER);
    },
    follow,
    dispose: () => {
      clearTimeout(timer);
    },
    goTo,
    goToCell: async (sheet, cell) => {
      const book = core.book();
      show({ sheet, cell }, book ? locate(book, sheet, cell) : { kind: "elsewhere" }, false);
      await jump({ sheet, cell });
    },
    step: async (step) => {
      const book = core.book();
      if (!book) return;
      const { located } = core.get();
      const from = located.kind === "unit" ? { unitId: located.unitId, fieldId: "" } : placeIn(located);
      const next = stepFrom(book, from, step);
      if (next) await goTo(next);
      else core.notify("info", { kind: step === "next-blank" ? "no-blank" : "way-ends" });
    },
  };
}

export function placeIn(located: Located): Place | null {
  return located.kind === "entry" ? located.place : null;
}
