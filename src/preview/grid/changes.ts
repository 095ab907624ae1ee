/** Word of every change of the workbook, whoever makes it: all of them go through Univer's mutations. */
import type { FUniver } from "@univerjs/core/facade";

/**
 * Univer's mutations of workbooks and of their names; those of its views are called operations. Its own conditional
 * formats only mirror the workbook's.
 */
const CHANGE = /^(?:sheet\.mutation\.(?!.*conditional-rule)|formula\.mutation\.(?:set|remove)-defined-name)/;

/** @param changed told whether the change is only a formula's result, which follows from what is kept anyway */
export function watchChanges(api: FUniver, changed: (isResult: boolean) => void): void {
  api.addEvent(api.Event.CommandExecuted, ({ id, options }) => {
    const isResult = options?.applyFormulaCalculationResult === true || options?.fromFormula === true;
    if (CHANGE.test(id)) changed(isResult);
  });
}
