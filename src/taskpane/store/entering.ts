/** From what is typed in the pane to the workbook's cell, one write at a time; and back again. */
import { entryText } from "../../i18n/numbers";
import { sameValue } from "../../sheet/value";
import type { CellValue } from "../../sheet/value";
import { withEntry } from "../model/patch";
import { placeKey, rawValue, samePlace, targetOf } from "../model/place";
import type { Place } from "../model/place";
import { placeText } from "../model/texts";
import { admit, readTyped, typedText } from "../model/typed";
import { appliesTo } from "../../scoring";
import type { Core } from "./core";
import type { Retraced, Retracers, Retracing } from "./retracing";
import { placeIn } from "./selecting";
import { resolveIn, shownValue, withKey } from "./shown";
import type { Draft } from "./state";

export interface Entering {
  /** Takes what stands in a text control; nothing is written before `commit`. */
  readonly type: (place: Place, text: string) => void;
  /** Takes a value from a slider, a list or a button. @param soon more may follow: write when no more comes */
  readonly choose: (place: Place, value: CellValue, soon?: boolean) => void;
  /** Writes what was typed. @returns false where it breaks the field's limits; then it stays where it was typed */
  readonly commit: (place: Place) => boolean;
  readonly discard: (place: Place) => void;
  /** Settles what somebody else changed meanwhile. */
  readonly settle: (place: Place, take: "mine" | "theirs") => void;
  readonly retrace: Retracers["entry"];
  /** Takes back what is typed for the selected place and not written. @returns whether there was anything */
  readonly discardHere: () => boolean;
  readonly leave: (place: Place) => void;
  readonly dispose: () => void;
}

/** Milliseconds after the last move of a slider. */
const SOON = 600;

export function makeEntering(
  core: Core,
  remember: Retracing["remember"],
  reread: () => Promise<void>,
  show: (place: Place) => Promise<void>,
): Entering {
  let timer: ReturnType<typeof setTimeout> | undefined;

  const where = (place: Place) => {
    const book = core.book();
    return book ? placeText(book, place) : "";
  };
  const draft = (place: Place, made: Draft | null) => {
    core.set({ drafts: withKey(core.get().drafts, placeKey(place), made) });
  };

  const type = (place: Place, text: string) => {
    const resolved = resolveIn(core, place);
    if (!resolved) return;
    const typed = readTyped(resolved.field, text);
    if ("refused" in typed) draft(place, { text, value: null, refused: typed.refused });
    else if (sameValue(typed.value, shownValue(core, place)) && text.trim() === typedText(resolved.field, typed.value))
      draft(place, null);
    else draft(place, { text, value: typed.value, refused: null });
  };

  const choose = (place: Place, value: CellValue, soon = false) => {
    const resolved = resolveIn(core, place);
    if (!resolved) return;
    clearTimeout(timer);
    const admitted = admit(resolved.field, value);
    const text = typedText(resolved.field, value);
    draft(place, { text, value, refused: "refused" in admitted ? admitted.refused : null });
    if (soon) timer = setTimeout(() => commit(place), SOON);
    else commit(place);
  };

  const commit = (place: Place): boolean => {
    clearTimeout(timer);
    const typed = core.get().drafts.get(placeKey(place));
    const resolved = resolveIn(core, place);
    if (!typed || !resolved) return true;
    const book = core.book();
    const open = book && appliesTo(book.rubric, resolved.field.indicator, resolved.unit) === "assessed";
    const refused = !open && typed.value !== null ? "not-applicable" : typed.refused;
    if (refused) {
      draft(place, { ...typed, refused });
      return false;
    }
    draft(place, null);
    const before = shownValue(core, place);
    if (!sameValue(before, typed.value)) void write(place, before, typed);
    return true;
  };

  /** @param before what the pane showed when the value was typed */
  const write = async (place: Place, before: CellValue, typed: Draft) => {
    const key = placeKey(place);
    core.set({
      waiting: withKey(core.get().waiting, key, { value: typed.value }),
      conflicts: withKey(core.get().conflicts, key, null),
    });
    const written = await enter(place, before, typed.value);
    const { waiting, conflicts } = core.get();
    // A later value for the same cell may be waiting by now.
    if (waiting.get(key)?.value === typed.value) core.set({ waiting: withKey(waiting, key, null) });
    if (written.state === "written") remember({ kind: "entry", place, before, after: written.value });
    else if (written.state === "failed") draft(place, typed);
    else {
      core.set({ conflicts: withKey(conflicts, key, { mine: typed.value, theirs: written.value }) });
      if (!samePlace(placeIn(core.get().located), place)) {
        core.notify("warning", { kind: "changed-meanwhile", where: where(place) });
      }
    }
  };

  type Outcome = { readonly state: "written" | "changed"; readonly value: CellValue } | { readonly state: "failed" };

  const enter = (place: Place, before: CellValue, value: CellValue): Promise<Outcome> =>
    core.inTurn(async () => {
      const book = core.book();
      const target = book && targetOf(book, place, before);
      if (!target) {
        core.notify("warning", { kind: "cell-gone" });
        return { state: "failed" };
      }
      try {
        const entered = await core.workbook.enter(target, value);
        if (entered.state === "moved") {
          core.notify("warning", { kind: "moved" });
          void reread();
          return { state: "failed" };
        }
        const now = core.book();
        if (now) core.setBook(withEntry(now, place, entered.value));
        return entered;
      } catch (error) {
        core.report(error);
        return { state: "failed" };
      }
    });

  const settle = (place: Place, take: "mine" | "theirs") => {
    const key = placeKey(place);
    const conflict = core.get().conflicts.get(key);
    const resolved = resolveIn(core, place);
    if (!conflict || !resolved) return;
    core.set({ conflicts: withKey(core.get().conflicts, key, null) });
    const text = typedText(resolved.field, conflict.mine);
    if (take === "mine") void write(place, conflict.theirs, { text, value: conflict.mine, refused: null });
  };

  const retrace: Retracers["entry"] = async ({ place, before, after }, direction) => {
    const [from, to] = direction === "undo" ? [after, before] : [before, after];
    const book = core.book();
    draft(place, null);
    const gone = (): Retraced => {
      core.notify("warning", { kind: "not-undone", where: where(place) });
      return "gone";
    };
    if (!book || !sameValue(rawValue(book, place), from)) return gone();
    const outcome = await enter(place, from, to);
    if (outcome.state === "failed") return "failed";
    if (outcome.state === "changed") return gone();
    const field = resolveIn(core, place)?.field;
    const value = field ? entryText(field, to) : "";
    core.notify("info", { kind: direction === "undo" ? "undone" : "redone", where: where(place), value });
    if (!samePlace(placeIn(core.get().located), place)) await show(place);
    return "done";
  };

  return {
    type,
    choose,
    commit,
    discard: (place) => {
      clearTimeout(timer);
      draft(place, null);
    },
    settle,
    retrace,
    discardHere: () => {
      const here = placeIn(core.get().located);
      if (!here || !core.get().drafts.has(placeKey(here))) return false;
      draft(here, null);
      return true;
    },
    leave: (place) => {
      const refused = !commit(place) && core.get().drafts.get(placeKey(place))?.refused;
      const field = resolveIn(core, place)?.field;
      if (refused && field) core.notify("warning", { kind: "refused", where: where(place), field, refusal: refused });
    },
    dispose: () => {
      clearTimeout(timer);
    },
  };
}
