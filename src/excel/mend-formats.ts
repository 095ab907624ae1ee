/** The conditional formats of a sheet, mended: those that go are looked at first, so that they can come back. */
import { areaName } from "../sheet/address";
import { parseFormula, shiftFormula } from "../sheet/formula";
import type { FormatLook, FormatsRepair, HeldFormat } from "../sheet/repair-make";
import type { FormatSnapshot } from "../sheet/snapshot";
import type { At, MakeTasks, Task } from "./mend-task";
import { askEachFormat, formatOf } from "./read-formats";
import { addFormat } from "./render/conditional";

/** A format in a request, as many cells: it is asked for and made anew in some ten actions. */
const WEIGHT = 10;

/** Either one that is there, or one to be added. */
type Wanted = { readonly id: string } | { readonly add: HeldFormat };

export function formatTasks(sheet: string, repair: FormatsRepair): MakeTasks {
  const { before, after } = repair;
  const stays = new Set(after.flatMap(({ kept }) => kept ?? []));
  let ids: readonly string[] = [];
  let held: readonly HeldFormat[] = before;
  let left: readonly string[] = [];
  const list = ({ worksheet }: At) => {
    const { conditionalFormats } = worksheet.getRange();
    conditionalFormats.load("items/id,items/type");
    return conditionalFormats;
  };
  const task: Task = {
    sheet,
    size: WEIGHT * (before.length + after.length + 1),
    look: (at) => {
      const formats = list(at);
      return () => {
        ids = formats.items.map(({ id }) => id);
        const again = ({ worksheet }: At) => {
          const asked = askEachFormat(worksheet, formats.items);
          const looks = ids.map((id, i) => (stays.has(i) ? null : askLook(worksheet, id, before[i])));
          return () => {
            const now = asked.map(formatOf);
            held = now.map((format, i) => ({ ...format, ...(looks[i] ? lookOf(looks[i]) : {}) }));
            return now.every((format, i) => isSame(format, before[i]));
          };
        };
        const same = ids.length === before.length;
        return { same, needsOpen: () => true, ...(same && before.length > 0 ? { again } : {}) };
      };
    },
    write: (at) => {
      const wanted = after.map(({ kept, ...add }): Wanted => (kept === null ? { add } : { id: ids[kept] ?? "" }));
      arrange(at, ids, wanted);
    },
    lookBack: (at) => {
      const formats = list(at);
      return () => {
        left = formats.items.map(({ id }) => id);
      };
    },
    restore: (at) => {
      // Made anew even where it is still there: its id may have gone to one that was added.
      const wanted = held.map((format, i): Wanted => (stays.has(i) ? { id: ids[i] ?? "" } : { add: format }));
      arrange(at, left, wanted);
    },
  };
  return { tasks: [task], held: () => ({ ...repair, before: held }) };
}

/** Those not wanted go; what is added comes first, and so does what is told to. Hence the last one is done first. */
function arrange({ worksheet }: At, there: readonly string[], wanted: readonly Wanted[]): void {
  const { conditionalFormats } = worksheet.getRange();
  const stays = new Set(wanted.flatMap((one) => ("id" in one ? [one.id] : [])));
  for (const id of there) if (!stays.has(id)) conditionalFormats.getItem(id).delete();
  const order = there.filter((id) => stays.has(id));
  // From behind, as long as they are in their order, they stay where they are.
  let isInOrder = true;
  for (const one of [...wanted].reverse()) {
    isInOrder &&= "id" in one && order.pop() === one.id;
    if ("add" in one) add(worksheet, one.add);
    else if (!isInOrder) conditionalFormats.getItem(one.id).priority = 0;
  }
}

/** One area each. https://github.com/OfficeDev/office-js/issues/5194 */
function add(worksheet: Excel.Worksheet, { areas, formula, look }: HeldFormat): void {
  const [first] = areas;
  if (!first || !look) return;
  for (const area of [...areas].reverse()) {
    if (look.kind === "bar") {
      addFormat(worksheet, { kind: "bar", area, color: look.color });
      continue;
    }
    const { stop, kind, ...style } = look;
    const own = shiftFormula(parseFormula(formula), area.row - first.row, area.column - first.column);
    addFormat(worksheet, { kind, area, formula: own, style, stop });
  }
}

interface AskedLook {
  readonly found: Excel.ConditionalFormat;
  readonly rule?: Excel.ConditionalRangeFormat;
  readonly bar?: Excel.ConditionalDataBarPositiveFormat;
}

/** Queued: what a format that goes looks like; nothing is asked of what ours never are. */
function askLook(worksheet: Excel.Worksheet, id: string, format: FormatSnapshot | undefined): AskedLook {
  const found = worksheet.getRange().conditionalFormats.getItem(id);
  if (format?.kind === "bar") {
    const bar = found.dataBar.positiveFormat;
    bar.load("fillColor");
    return { found, bar };
  }
  if (format?.kind !== "formula") return { found };
  found.load("stopIfTrue");
  const rule = found.custom.format;
  rule.font.load("color,bold,strikethrough");
  rule.fill.load("color");
  return { found, rule };
}

function lookOf({ found, rule, bar }: AskedLook): { readonly look?: FormatLook } {
  if (bar) return { look: { kind: "bar", color: plain(bar.fillColor) } };
  if (!rule) return {};
  const { font, fill } = rule;
  const style = {
    ...given("fill", fill.color, plain),
    ...given("color", font.color, plain),
    ...given("bold", font.bold),
    ...given("strike", font.strikethrough),
  };
  return { look: { kind: "formula", stop: found.stopIfTrue, ...style } };
}

/** What the format leaves to the cell is null, or an empty text. */
function given<K extends string, T>(key: K, value: T | null, change = (one: T) => one): { readonly [k in K]?: T } {
  return value === null || value === "" ? {} : ({ [key]: change(value) } as { readonly [k in K]?: T });
}

/** `#FFC000` → `FFC000`. */
function plain(color: string): string {
  return color.replace(/^#/, "");
}

function isSame(now: FormatSnapshot, before: FormatSnapshot | undefined): boolean {
  const key = (format: FormatSnapshot) => JSON.stringify([format.kind, format.formula, format.areas.map(areaName)]);
  return before !== undefined && key(now) === key(before);
}
