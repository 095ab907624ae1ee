import type { Condition, Duty, Rubric, RubricUnit, Unit } from "./types";

/**
 * The departments that the rubric names, ready to be assessed: ids u1, u2 … in the rubric's order, the rubric's
 * audience as their group, and their default conditions.
 *
 * The same-unit reading decides how many there are: read as "two", a department's other name becomes a unit of its
 * own, appended after all the others (38 in the 2022 edition instead of 37).
 */
export function builtInUnits(rubric: Rubric): Unit[] {
  const names = rubric.units.map((unit) => unit.name);
  if (aliasesStandAlone(rubric)) names.push(...rubric.units.flatMap(aliasNames));
  const group = defaultGroup(rubric);
  return names.map((name, index) => ({
    id: `u${index + 1}`,
    name,
    group,
    conditions: defaultConditions(rubric, name),
  }));
}

/**
 * Condition id → whether it holds for the department as far as the rubric tells. A condition that hangs on an appendix
 * holds for the departments that the appendix has duties for; of the rest, and of departments that the rubric does not
 * name, nothing is known and the condition's default stands.
 */
export function defaultConditions(rubric: Rubric, name: string): Record<string, boolean> {
  return Object.fromEntries(rubric.conditions.map((condition) => [condition.id, holds(rubric, condition, name)]));
}

/**
 * The department's name as the rubric's list of units has it, spaces and line breaks disregarded; null for one that
 * the rubric does not name. Another name of a department (市公共资源交易监管局) leads to the department, unless the
 * same-unit reading makes them two: then it stands for itself.
 */
export function findUnitName(rubric: Rubric, name: string): string | null {
  return directoryOf(rubric).names.get(joined(name)) ?? null;
}

/**
 * What the appendix asks of the department, in the appendix's order; empty where it asks nothing, and for departments
 * and appendices that the rubric does not name. `unitName` may be any name of the department.
 */
export function dutiesOf(rubric: Rubric, unitName: string, appendixId: string): readonly Duty[] {
  const { names, duties } = directoryOf(rubric);
  const name = names.get(joined(unitName));
  return name === undefined ? [] : (duties.get(appendixId)?.get(name) ?? []);
}

/** A rubric's departments, looked up by the thousand when there are thousands of units. */
interface Directory {
  /** Any name without blanks → the name that the rubric's list has. */
  readonly names: ReadonlyMap<string, string>;
  /** Appendix id → department's name → its duties. */
  readonly duties: ReadonlyMap<string, ReadonlyMap<string, readonly Duty[]>>;
}

const directories = new WeakMap<Rubric, Directory>();

function directoryOf(rubric: Rubric): Directory {
  let found = directories.get(rubric);
  if (!found) directories.set(rubric, (found = makeDirectory(rubric)));
  return found;
}

function makeDirectory(rubric: Rubric): Directory {
  const alone = aliasesStandAlone(rubric);
  const names = new Map<string, string>();
  // A department's own name goes before another's alias.
  for (const unit of rubric.units) {
    for (const alias of aliasNames(unit)) names.set(joined(alias), alone ? alias : unit.name);
  }
  for (const { name } of rubric.units) names.set(joined(name), name);
  const duties = rubric.appendices.map((appendix) => {
    const byUnit = new Map<string, Duty[]>();
    for (const duty of appendix.duties) {
      const name = names.get(joined(duty.unit));
      if (name === undefined) continue;
      const own = byUnit.get(name);
      if (own) own.push(duty);
      else byUnit.set(name, [duty]);
    }
    return [appendix.id, byUnit] as const;
  });
  return { names, duties: new Map(duties) };
}

function holds(rubric: Rubric, condition: Condition, name: string): boolean {
  if (condition.appendix === null) return condition.default;
  return dutiesOf(rubric, name, condition.appendix).length > 0 || condition.default;
}

function aliasesStandAlone(rubric: Rubric): boolean {
  return rubric.readings.some((reading) => reading.id === "same-unit" && reading.choice === "two");
}

function aliasNames(unit: RubricUnit): string[] {
  return unit.aliases.map((alias) => alias.name);
}

/** Whether both are names of one department, as far as the rubric knows; spaces and line breaks disregarded. */
export function isSameUnitName(rubric: Rubric, one: string, other: string): boolean {
  const key = (name: string) => findUnitName(rubric, name) ?? joined(name);
  return key(one) === key(other);
}

/** Names come out of Word cells, where a narrow column breaks them anywhere. */
function joined(name: string): string {
  return name.replace(/\s+/gu, "");
}

/** The group of units of which nothing else is said: whom the rubric assesses. */
export function defaultGroup(rubric: Rubric): string {
  return withoutParentheses(rubric.audience);
}

/** The title's second line has the audience in parentheses, （市直部门）; a group's name reads better without. */
function withoutParentheses(audience: string): string {
  return audience.replace(/^[（(]|[）)]$/gu, "");
}
