/** Protection, hidden lines and names that are mended, each in one action. */
import { columnLetters } from "../sheet/address";
import { nameSnapshot } from "../sheet/reference";
import type { LinesRepair, MakeRepair, NameRepair, ProtectionRepair } from "../sheet/repair-make";
import type { Run } from "../sheet/snapshot";
import { formatTasks } from "./mend-formats";
import type { At, MakeTasks, Task } from "./mend-task";
import { rowTasks } from "./mend-rows";
import { validationTasks } from "./mend-validations";
import type { FormatId } from "./read-formats";
import { PROTECTION } from "./render/sheet";

/** @param known ids of the sheet's conditional formats as they were read, where they are known: they take no second look then */
export function makeTasks(sheet: string, make: MakeRepair, known?: readonly FormatId[]): MakeTasks {
  switch (make.kind) {
    case "protection":
      return { tasks: [protectionTask(sheet, make)], held: () => make };
    case "lines":
      return { tasks: [linesTask(sheet, make)], held: () => make };
    case "name":
      return { tasks: [nameTask(sheet, make)], held: () => make };
    case "rows":
      return rowTasks(sheet, make);
    case "validations":
      return validationTasks(sheet, make);
    case "formats":
      return formatTasks(sheet, make, known);
  }
}

/** Taking it back is up to whoever takes back the sheet's other tasks, since these need it open. */
function protectionTask(sheet: string, { on }: ProtectionRepair): Task {
  return {
    sheet,
    size: 1,
    look: ({ worksheet: { protection } }) => {
      protection.load("protected");
      return () => ({ same: protection.protected !== on, needsOpen: () => !on });
    },
    write: ({ worksheet: { protection } }) => {
      if (on) protection.protect(PROTECTION);
      else protection.unprotect();
    },
    restore: () => undefined,
  };
}

function linesTask(sheet: string, { axis, from, to, hidden, then = [from, to] }: LinesRepair): Task {
  const [property, allowance] =
    axis === "row" ? (["rowHidden", "allowFormatRows"] as const) : (["columnHidden", "allowFormatColumns"] as const);
  const rangeOf = ({ worksheet }: At, [first, last]: Run) =>
    worksheet.getRange(axis === "row" ? `${first + 1}:${last + 1}` : `${columnLetters(first)}:${columnLetters(last)}`);
  return {
    sheet,
    size: 1,
    look: (at) => {
      const range = rangeOf(at, [from, to]);
      range.load(property);
      return () => ({ same: range[property] === !hidden, needsOpen: (options) => options[allowance] !== true });
    },
    write: (at) => {
      rangeOf(at, then)[property] = hidden;
    },
    restore: (at) => {
      rangeOf(at, [from, to])[property] = !hidden;
    },
  };
}

function nameTask(sheet: string, { name, before, after }: NameRepair): Task {
  const ask = ({ workbook }: At): (() => string | null) => {
    const item = workbook.names.getItemOrNullObject(name);
    item.load("formula");
    return () => (item.isNullObject ? null : nameSnapshot(name, String(item.formula)).text);
  };
  const put = ({ workbook: { names } }: At, now: string | null, text: string | null) => {
    if (now === text) return;
    if (now === null) names.add(name, `=${text ?? ""}`);
    else if (text === null) names.getItem(name).delete();
    else names.getItem(name).formula = `=${text}`;
  };
  let left: string | null = null;
  return {
    sheet,
    size: 1,
    look: (at) => {
      const answer = ask(at);
      return () => ({ same: answer() === before });
    },
    write: (at) => {
      put(at, before, after);
    },
    lookBack: (at) => {
      const answer = ask(at);
      return () => {
        left = answer();
      };
    },
    restore: (at) => {
      put(at, left, before);
    },
  };
}
