/** Whether a rubric makes sense as a whole, which its shape alone does not tell. */
import type { Rubric } from "./types";
import { checkReadings } from "./validate/choices";
import { checkCriteria } from "./validate/criteria";
import { makeFault, type RubricFault } from "./validate/fault";
import { checkIds } from "./validate/ids";
import { checkNames } from "./validate/names";
import { checkReferences } from "./validate/references";
import { checkTree } from "./validate/tree";
import { checkValues } from "./validate/values";

export type { FaultCode, RubricFault } from "./validate/fault";

const CHECKS = [checkTree, checkCriteria, checkIds, checkNames, checkReferences, checkReadings, checkValues];

/**
 * Everything that is wrong with a rubric of sound shape, at once; empty for a rubric that can be assessed by.
 *
 * Shares of an indicator add up to 1 and weights to the category's total, ids and names lead to one thing each,
 * whatever is referred to is there, and every value can stand in a workbook. Pure; never throws.
 */
export function validateRubric(rubric: Rubric): RubricFault[] {
  const faults: RubricFault[] = [];
  for (const check of CHECKS) {
    check(rubric, (code, path, values, first) => {
      faults.push(makeFault(rubric, code, path, values, first));
    });
  }
  return faults;
}
