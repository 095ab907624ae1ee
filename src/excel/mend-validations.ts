/** What an area's cells accept, mended; what somebody else had set there is looked at first, its words included. */
import { areaName } from "../sheet/address";
import type { Area } from "../sheet/address";
import type { Accepts, HeldValidation, ValidationMessages } from "../sheet/held-validation";
import type { ValidationsRepair } from "../sheet/repair-make";
import { sameFormula } from "../sheet/same-formula";
import type { At, MakeTasks, Task } from "./mend-task";
import { cellsOf, ruleOf } from "./read-validations";
import type { Rule } from "./read-validations";

/** A validation takes some 2 kB in a request, formulas and words. */
const WEIGHT = 8;

/** Looking and writing are tasks of their own, so that a sheet of thousands of units can be mended in parts. */
export function validationTasks(sheet: string, repair: ValidationsRepair): MakeTasks {
  const looked = repair.before.map((before) => lookTask(sheet, before));
  const written = repair.after.map((after): Task => ({
    sheet,
    size: WEIGHT,
    look: () => () => ({ same: true }),
    write: (at) => {
      putValidation(at, after);
    },
    restore: () => undefined,
  }));
  return {
    tasks: [...written, ...looked.map(({ task }) => task)],
    held: () => ({ ...repair, before: looked.flatMap(({ held }) => held()) }),
  };
}

function lookTask(sheet: string, before: HeldValidation): { task: Task; held: () => readonly HeldValidation[] } {
  let held: readonly HeldValidation[] = [before];
  const cells = before.area.rows * before.area.columns;
  const isMixed = before.accepts?.kind === "mixed";
  const task: Task = {
    sheet,
    size: isMixed ? WEIGHT * cells : WEIGHT,
    look: (at) => {
      const first = ask(at, before.area);
      return () => {
        const now = answerOf(first);
        // Of cells that differ Excel tells nothing: they are asked one by one.
        const again = ({ workbook, worksheet }: At) => {
          const answers = cellsOf(before.area).map((area) => ask({ workbook, worksheet }, area));
          return () => {
            held = answers.flatMap((one) => answerOf(one) ?? []);
            return held.length === cells;
          };
        };
        if (isMixed) return { same: now === null, needsOpen: () => true, again };
        held = now ? [now] : held;
        return { same: now !== null && isSame(now.accepts, before.accepts), needsOpen: () => true };
      };
    },
    write: () => undefined,
    restore: (at) => {
      for (const one of held) putValidation(at, one);
    },
  };
  return { task, held: () => held };
}

interface Asked {
  readonly area: Area;
  readonly asked: Excel.DataValidation;
}

/** Queued: what the cells of an area accept. */
export function ask({ worksheet }: At, area: Area): Asked {
  const asked = worksheet.getRange(areaName(area)).dataValidation;
  asked.load("type,rule,prompt,errorAlert,ignoreBlanks");
  return { area, asked };
}

/** null where the cells differ. */
export function answerOf({ area, asked: validation }: Asked): HeldValidation | null {
  if (validation.type === "None") return { area, accepts: null };
  const rule = ruleOf(validation.rule);
  return rule && { area, accepts: { ...rule, messages: messagesOf(validation) } };
}

function messagesOf({ prompt, errorAlert, ignoreBlanks, rule }: Excel.DataValidation): ValidationMessages {
  const { title, message, showPrompt } = prompt;
  return {
    prompt: { shown: showPrompt, title, text: message },
    alert: {
      shown: errorAlert.showAlert,
      title: errorAlert.title,
      text: errorAlert.message,
      style: errorAlert.style === "Warning" || errorAlert.style === "Information" ? errorAlert.style : "Stop",
    },
    ignoreBlanks,
    dropDown: rule.list?.inCellDropDown ?? true,
  };
}

function isSame(one: Rule | null, other: Rule | null): boolean {
  if (!one || !other) return one === other;
  if (one.kind !== other.kind || one.operator !== other.operator) return false;
  const { formulas } = other;
  return (
    one.formulas.length === formulas.length && one.formulas.every((text, i) => sameFormula(text, formulas[i] ?? ""))
  );
}

/** https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-data-validation */
export function putValidation({ worksheet }: At, { area, accepts }: HeldValidation): void {
  const { dataValidation } = worksheet.getRange(areaName(area));
  if (!accepts) {
    dataValidation.clear();
    return;
  }
  const { messages } = accepts;
  dataValidation.rule = excelRule(accepts);
  if (!messages) return;
  const { prompt, alert, ignoreBlanks } = messages;
  dataValidation.prompt = { showPrompt: prompt.shown, title: prompt.title, message: prompt.text };
  dataValidation.errorAlert = {
    showAlert: alert.shown,
    style: alert.style,
    title: alert.title,
    message: alert.text,
  };
  dataValidation.ignoreBlanks = ignoreBlanks;
}

function excelRule({ kind, operator, formulas, messages }: Accepts): Excel.DataValidationRule {
  const [first = "", second] = formulas;
  const literal = /^"(.*)"$/s.exec(first)?.[1]?.replaceAll('""', '"');
  const bounds = {
    operator: OPERATORS.find((one) => one.toLowerCase() === operator.toLowerCase()) ?? "Between",
    formula1: `=${first}`,
    ...(second === undefined ? {} : { formula2: `=${second}` }),
  };
  switch (kind) {
    case "list":
      return { list: { inCellDropDown: messages?.dropDown ?? true, source: literal ?? `=${first}` } };
    case "custom":
      return { custom: { formula: `=${first}` } };
    case "whole":
      return { wholeNumber: bounds };
    case "decimal":
    case "date":
    case "time":
    case "textLength":
      return { [kind]: bounds };
    case "mixed":
      return {};
  }
}

const OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
] as const;
