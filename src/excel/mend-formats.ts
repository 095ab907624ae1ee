/** The conditional formats of a sheet, mended: those that go are looked at first, so that they can come back. */
import { areaName } from "../sheet/address";
import type { FormatsRepair, HeldFormat } from "../sheet/repair-make";
import type { FormatSnapshot } from "../sheet/snapshot";
import { addHeld, askLook, lookOf } from "./mend-format-looks";
import type { At, MakeTasks, Task } from "./mend-task";
import { askEachFormat, formatOf } from "./read-formats";
import type { FormatId } from "./read-formats";

/** A format in a request, as many cells: it is asked for and made anew in some ten actions. */
const WEIGHT = 10;

/** Either one that is there, or one to be added. */
type Wanted = { readonly id: string } | { readonly add: HeldFormat };

/** @param known their ids and kinds as they were read, where they are known: else it takes a second look */
export function formatTasks(sheet: string, repair: FormatsRepair, known: readonly FormatId[] = []): MakeTasks {
  const { before, after } = repair;
  const stays = new Set(after.flatMap(({ kept }) => kept ?? []));
  let ids: readonly string[] = [];
  let held: FormatsRepair["before"] = before;
  let left: readonly string[] = [];
  const list = ({ worksheet }: At) => {
    const { conditionalFormats } = worksheet.getRange();
    conditionalFormats.load("items/id,items/type");
    return conditionalFormats;
  };
  /** What they are, and of those that may have to be made anew what they look like. */
  const askAll = ({ worksheet }: At, formats: readonly FormatId[]) => {
    const asked = askEachFormat(worksheet, formats);
    const looks = asked.map(({ found }, i) =>
      stays.has(i) && !before[i]?.reshaped ? null : askLook(found, before[i], before[i]?.reshaped === true),
    );
    return () => {
      const now = asked.map(formatOf);
      held = now.map((format, i) => ({ ...before[i], ...format, ...(looks[i] ? lookOf(looks[i]) : {}) }));
      return now.every((format, i) => isSame(format, before[i]));
    };
  };
  const task: Task = {
    sheet,
    size: WEIGHT * (before.length + after.length + 1),
    look: (at) => {
      const formats = list(at);
      const isKnown = known.length === before.length;
      const answer = isKnown ? askAll(at, known) : null;
      return () => {
        ids = formats.items.map(({ id }) => id);
        const needsOpen = () => true;
        const same = ids.length === before.length;
        if (answer) return { same: same && ids.every((id, i) => id === known[i]?.id) && answer(), needsOpen };
        return { same, needsOpen, ...(same ? { again: (then: At) => askAll(then, formats.items) } : {}) };
      };
    },
    clear: ({ worksheet }) => {
      takeAway(
        worksheet,
        ids.filter((_, i) => !stays.has(i) && canBeMade(before[i])),
      );
    },
    write: (at) => {
      const wanted = after.map(({ kept, ...add }): Wanted => (kept === null ? { add } : { id: ids[kept] ?? "" }));
      arrange(
        at,
        ids.filter((_, i) => stays.has(i)),
        wanted,
      );
    },
    lookBack: (at) => {
      const formats = list(at);
      return () => {
        left = formats.items.map(({ id }) => id);
      };
    },
    clearBack: ({ worksheet }) => {
      const kept = new Set(wantedBack().flatMap((one) => ("id" in one ? [one.id] : [])));
      takeAway(
        worksheet,
        left.filter((id) => !kept.has(id)),
      );
    },
    restore: (at) => {
      const wanted = wantedBack();
      const kept = new Set(wanted.flatMap((one) => ("id" in one ? [one.id] : [])));
      arrange(
        at,
        left.filter((id) => kept.has(id)),
        wanted,
      );
    },
  };
  /** Made anew even where it is still there: its id may have gone to one that was added. */
  const wantedBack = () =>
    held.map((format, i): Wanted => {
      const id = ids[i] ?? "";
      const isLeft = (stays.has(i) && !(format.reshaped && format.look)) || !canBeMade(format);
      return isLeft && left.includes(id) ? { id } : { add: format };
    });
  return { tasks: [task], held: () => ({ ...repair, before: held }) };
}

/** What cannot be made anew is never deleted: it goes with its cells, or not at all. */
function canBeMade(format: FormatSnapshot | undefined): boolean {
  return format !== undefined && format.kind !== "other";
}

function takeAway(worksheet: Excel.Worksheet, ids: readonly string[]): void {
  const { conditionalFormats } = worksheet.getRange();
  for (const id of ids) conditionalFormats.getItem(id).delete();
}

/**
 * What is added comes first, and so does what is told to. Hence the last one is done first.
 *
 * @param there those that are there, all of them wanted
 */
function arrange({ worksheet }: At, there: readonly string[], wanted: readonly Wanted[]): void {
  const { conditionalFormats } = worksheet.getRange();
  const order = [...there];
  // From behind, as long as they are in their order, they stay where they are.
  let isInOrder = true;
  for (const one of [...wanted].reverse()) {
    isInOrder &&= "id" in one && order.pop() === one.id;
    if ("add" in one) addHeld(worksheet, one.add);
    else if (!isInOrder) conditionalFormats.getItem(one.id).priority = 0;
  }
}

function isSame(now: FormatSnapshot, before: FormatSnapshot | undefined): boolean {
  const key = (format: FormatSnapshot) => JSON.stringify([format.kind, format.formula, format.areas.map(areaName)]);
  return before !== undefined && key(now) === key(before);
}
