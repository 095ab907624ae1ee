/** What a rewrite mends of the sheets' make, as tasks that mending has, too, and what takes all that back. */
import type { SheetRewrite, WorkbookRewrite } from "../plan/rewrite";
import { hullOf } from "../sheet/areas";
import type { HeldValidation } from "../sheet/held-validation";
import { reversedMake } from "../sheet/repair-make";
import type { MakeRepair } from "../sheet/repair-make";
import type { Area } from "../sheet/address";
import type { Found } from "./look";
import { makeTasks } from "./mend-make";
import type { At, MakeTasks, Task } from "./mend-task";
import { answerOf, ask, putValidation } from "./mend-validations";
import { cellsOf } from "./read-validations";
import type { SheetSteps } from "./render/batch";
import { step } from "./render/sheet";

export interface Making {
  readonly tasks: readonly Task[];
  /** Names of the sheets that are protected by it, and of those whose protection it takes away. */
  readonly closed: ReadonlySet<string>;
  readonly opened: ReadonlySet<string>;
  /** What takes it back, sheet by sheet, once it was looked at. */
  readonly back: (sheet: string) => readonly MakeRepair[];
}

/** Protection is not among the tasks: it comes last, whatever the sheet's other tasks are. */
export function makingOf({ sheets }: WorkbookRewrite, { own, subjects }: Found): Making {
  const ids = new Map(own.map(({ id, name }) => [name, id]));
  const parts = sheets.map(({ sheet, make, beside }) => {
    const known = subjects?.get(ids.get(sheet) ?? "")?.formats ?? undefined;
    const tasks = make.map((one): MakeTasks =>
      one.kind === "protection" ? { tasks: [], held: () => one } : makeTasks(sheet, one, known),
    );
    const theirs = besideTask(sheet, beside);
    return { sheet, tasks: [...tasks.flatMap((one) => one.tasks), ...theirs.tasks], held: [...tasks, theirs] };
  });
  const protectedBy = (on: boolean) =>
    new Set(
      sheets
        .filter(({ make }) => make.some((one) => one.kind === "protection" && one.on === on))
        .map(({ sheet }) => sheet),
    );
  return {
    tasks: parts.flatMap(({ tasks }) => tasks),
    closed: protectedBy(true),
    opened: protectedBy(false),
    back: (sheet) =>
      parts.flatMap((one) => (one.sheet === sheet ? one.held.map(({ held }) => reversedMake(held())) : [])),
  };
}

/** A task's size is told in cells, of which a request takes some 8,000. */
const CELL_BYTES = 500;

/** What each task does at one time, as steps. */
export function taskSteps(
  sheets: readonly Pick<SheetRewrite, "sheet">[],
  tasks: readonly Task[],
  doing: (task: Task) => ((at: At) => void) | undefined,
): SheetSteps[] {
  return sheets.map(({ sheet }) => ({
    sheet,
    steps: tasks.flatMap((task) => {
      const work = task.sheet === sheet ? doing(task) : undefined;
      if (!work) return [];
      return [
        step(CELL_BYTES * task.size, (worksheet) => {
          work({ workbook: worksheet.context.workbook, worksheet });
        }),
      ];
    }),
  }));
}

/** So many cells are asked one by one at once: lines that people typed, whose cells differ. */
const MOST_AT_ONCE = 60;

/** What people's own cells accept that go, looked at so that it can come back. */
function besideTask(sheet: string, own: readonly Area[]): MakeTasks {
  const areas = own.flatMap((area) => (area.rows * area.columns <= MOST_AT_ONCE ? cellsOf(area) : [area]));
  const held = new Map<Area, readonly HeldValidation[]>();
  const all = () => [...held.values()].flat().filter(({ accepts }) => accepts !== null);
  const task: Task = {
    sheet,
    size: areas.reduce((cells, { rows, columns }) => cells + rows * columns, 0),
    look: (at) => {
      const asked = areas.map((area) => ({ area, told: ask(at, area) }));
      return () => {
        const mixed: Area[] = [];
        for (const { area, told } of asked) {
          const now = answerOf(told);
          if (now) held.set(area, [now]);
          else mixed.push(area);
        }
        const again = (then: At) => {
          const cells = mixed.map((area) => ({ area, told: cellsOf(area).map((cell) => ask(then, cell)) }));
          return () => {
            for (const { area, told } of cells)
              held.set(
                area,
                told.flatMap((one) => answerOf(one) ?? []),
              );
            return true;
          };
        };
        return { same: true, ...(mixed.length > 0 ? { again } : {}) };
      };
    },
    write: () => undefined,
    restore: (at) => {
      for (const one of all()) putValidation(at, one);
    },
  };
  return {
    tasks: areas.length > 0 ? [task] : [],
    held: () => {
      const before = all();
      const area = hullOf(
        before.length > 0 ? before.map((one) => one.area) : [{ row: 0, column: 0, rows: 1, columns: 1 }],
      );
      return { kind: "validations", area, before, after: [] };
    },
  };
}
