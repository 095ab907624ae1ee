/** The functions that the scorebook's conditional formats use, by Excel's rules. Others are not known. */
import { compareScalars, numberOf, truthOf } from "./scalars";
import { lifted, single } from "./values";
import type { Scalar } from "./parse";
import type { Values } from "./values";

/** What is not asked for is not computed: IF and CHOOSE pass over the rest. */
type Given = readonly (() => Values)[];

export const FUNCTIONS: Readonly<Record<string, (given: Given) => Values>> = {
  IF: ([condition, then, otherwise]) => {
    const holds = truthOf(first(condition));
    return (holds ? then : otherwise)?.() ?? single(holds);
  },
  CHOOSE: ([index, ...choices]) => {
    const chosen = choices[Math.trunc(numberOf(first(index))) - 1];
    if (!chosen) throw new Error("#VALUE!");
    return chosen();
  },
  AND: (given) => single(all(given).filter(isJudged).every(truthOf)),
  OR: (given) => single(all(given).filter(isJudged).some(truthOf)),
  NOT: ([value]) => single(!truthOf(first(value))),
  ISNUMBER: each((value) => typeof value === "number"),
  ISTEXT: each((value) => typeof value === "string"),
  ISBLANK: each((value) => value === null),
  ABS: each((value) => Math.abs(numberOf(value))),
  INT: each((value) => Math.floor(numberOf(value))),
  ROUND: each((value, digits = null) => round(numberOf(value), numberOf(digits))),
  LEN: each((value) => (value === null ? 0 : String(value).length)),
  MAX: (given) => single(extreme(numbers(given), Math.max)),
  MIN: (given) => single(extreme(numbers(given), Math.min)),
  SUM: (given) => single(numbers(given).reduce((sum, value) => sum + value, 0)),
  COUNTA: (given) => single(all(given).filter((value) => value !== null).length),
  COUNTBLANK: (given) => single(all(given).filter((value) => value === null || value === "").length),
  COUNTIF: ([range, criterion]) => {
    const wanted = first(criterion);
    return single(all([valued(range)]).filter((value) => value !== null && compareScalars(value, wanted) === 0).length);
  },
  SUMPRODUCT: (given) => {
    const factors = given.map((one) => all([one]));
    const products = (factors[0] ?? []).map((_, i) =>
      factors.reduce((product, values) => product * amount(values[i] ?? null), 1),
    );
    return single(products.reduce((sum, product) => sum + product, 0));
  },
  INDEX: ([range, one, other]) => {
    const values = valued(range)();
    const given = numberOf(first(one));
    const isRow = other === undefined && values.rows === 1;
    const row = isRow ? 1 : given;
    const column = isRow ? given : other ? numberOf(first(other)) : 1;
    if (row < 1 || column < 1 || row > values.rows || column > values.columns) throw new Error("#REF!");
    return single(values.at(Math.trunc(row) - 1, Math.trunc(column) - 1));
  },
};

function valued(given: (() => Values) | undefined): () => Values {
  if (!given) throw new Error("#VALUE!");
  return given;
}

function first(given: (() => Values) | undefined): Scalar {
  return valued(given)().at(0, 0);
}

function each(work: (...values: readonly Scalar[]) => Scalar): (given: Given) => Values {
  return (given) =>
    lifted(
      given.map((one) => one()),
      (values) => work(...values),
    );
}

function all(given: Given): Scalar[] {
  return given.flatMap((one) => {
    const { rows, columns, at } = one();
    return Array.from({ length: rows * columns }, (_, i) => at(Math.floor(i / columns), i % columns));
  });
}

/** Texts and empty cells of a range say nothing to AND and OR. */
function isJudged(value: Scalar): boolean {
  return typeof value === "number" || typeof value === "boolean";
}

function numbers(given: Given): number[] {
  return all(given).filter((value): value is number => typeof value === "number");
}

/** 0 where there are no numbers. */
function extreme(found: readonly number[], work: (...values: readonly number[]) => number): number {
  return found.length === 0 ? 0 : work(...found);
}

/** What is no number counts as 0 in SUMPRODUCT. */
function amount(value: Scalar): number {
  return typeof value === "number" ? value : 0;
}

/** Away from zero at the half, as Excel does; through a text, since 1.005 × 100 is not 100.5 in binary. */
function round(value: number, digits: number): number {
  const shifted = Number(`${Math.abs(value)}e${Math.trunc(digits)}`);
  return Number.isNaN(shifted) ? value : Math.sign(value) * Number(`${Math.round(shifted)}e${-Math.trunc(digits)}`);
}
