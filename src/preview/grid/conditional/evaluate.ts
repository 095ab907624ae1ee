/** What a conditional format's formula gives for one cell. Errors are thrown: a format whose formula fails does not hold. */
import { FUNCTIONS } from "./functions";
import { compareScalars, numberOf, textOf } from "./scalars";
import { lifted, single } from "./values";
import type { CellReference, Expression, Scalar } from "./parse";
import type { Values } from "./values";

export interface Setting {
  /** The sheet's cells; null for an empty one. @throws for a cell that holds an error */
  readonly cell: (row: number, column: number) => Scalar;
  /** How far the cell stands from the one that the formula was written for. */
  readonly down: number;
  readonly right: number;
}

export function evaluate(expression: Expression, setting: Setting): Values {
  switch (expression.kind) {
    case "value":
      return single(expression.value);
    case "area":
      return area(expression.from, expression.to, setting);
    case "negative":
      return lifted([evaluate(expression.of, setting)], ([value = null]) => -numberOf(value));
    case "percent":
      return lifted([evaluate(expression.of, setting)], ([value = null]) => numberOf(value) / 100);
    case "binary": {
      const operation = OPERATIONS[expression.operator];
      if (!operation) throw new Error(`${expression.operator} is not known`);
      const sides = [evaluate(expression.left, setting), evaluate(expression.right, setting)];
      return lifted(sides, ([left = null, right = null]) => operation(left, right));
    }
    case "call": {
      const call = FUNCTIONS[expression.name];
      if (!call) throw new Error(`${expression.name} is not known`);
      return call(expression.given.map((one) => () => evaluate(one, setting)));
    }
  }
}

function area(from: CellReference, to: CellReference, { cell, down, right }: Setting): Values {
  const rowOf = ({ row, rowFixed }: CellReference) => (rowFixed ? row : row + down);
  const columnOf = ({ column, columnFixed }: CellReference) => (columnFixed ? column : column + right);
  const top = Math.min(rowOf(from), rowOf(to));
  const left = Math.min(columnOf(from), columnOf(to));
  return {
    rows: Math.abs(rowOf(to) - rowOf(from)) + 1,
    columns: Math.abs(columnOf(to) - columnOf(from)) + 1,
    at: (row, column) => cell(top + row, left + column),
  };
}

const OPERATIONS: Readonly<Record<string, (left: Scalar, right: Scalar) => Scalar>> = {
  "+": (left, right) => numberOf(left) + numberOf(right),
  "-": (left, right) => numberOf(left) - numberOf(right),
  "*": (left, right) => numberOf(left) * numberOf(right),
  "/": (left, right) => {
    if (numberOf(right) === 0) throw new Error("#DIV/0!");
    return numberOf(left) / numberOf(right);
  },
  "^": (left, right) => numberOf(left) ** numberOf(right),
  "&": (left, right) => textOf(left) + textOf(right),
  "=": (left, right) => compareScalars(left, right) === 0,
  "<>": (left, right) => compareScalars(left, right) !== 0,
  "<": (left, right) => compareScalars(left, right) < 0,
  ">": (left, right) => compareScalars(left, right) > 0,
  "<=": (left, right) => compareScalars(left, right) <= 0,
  ">=": (left, right) => compareScalars(left, right) >= 0,
};
