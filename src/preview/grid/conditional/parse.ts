/**
 * Formulas of conditional formats, as trees. Univer's engine would compute each of them for every cell after every
 * change (40,000 for 37 units, some seconds); here they are read once and computed for the cells in sight.
 */
import { parseCellName } from "../../../sheet/address";

export type Scalar = number | string | boolean | null;

/** A reference, with which of its halves stay when the formula is filled into other cells. */
export interface CellReference {
  readonly row: number;
  readonly column: number;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

export type Expression =
  | { readonly kind: "value"; readonly value: Scalar }
  | { readonly kind: "area"; readonly from: CellReference; readonly to: CellReference }
  | { readonly kind: "call"; readonly name: string; readonly given: readonly Expression[] }
  | { readonly kind: "binary"; readonly operator: string; readonly left: Expression; readonly right: Expression }
  | { readonly kind: "negative" | "percent"; readonly of: Expression };

/** In order: text, number, reference, function's name, operator; blanks before each. */
const TOKEN =
  /\s*(?:"((?:[^"]|"")*)"|(\d+(?:\.\d+)?(?:E[+-]?\d+)?)|(\$?[A-Z]{1,3}\$?\d{1,7})(?![\w(])|([A-Z][A-Z.]*)|(<>|<=|>=|[-+*/^&=<>(),:%]))/iuy;

interface Token {
  readonly kind: "text" | "number" | "reference" | "name" | "sign" | "end";
  readonly text: string;
}

const END: Token = { kind: "end", text: "" };

/** Weakest first. */
const LEVELS: readonly (readonly string[])[] = [
  ["=", "<>", "<", ">", "<=", ">="],
  ["&"],
  ["+", "-"],
  ["*", "/"],
  ["^"],
];

/** @returns null for what is not understood, such as references to other sheets */
export function parseExpression(formula: string): Expression | null {
  const tokens = tokensOf(formula.replace(/^=/, ""));
  if (!tokens) return null;
  try {
    return new Parser(tokens).whole();
  } catch {
    return null;
  }
}

function tokensOf(text: string): Token[] | null {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  const trimmed = text.trimEnd();
  while (TOKEN.lastIndex < trimmed.length) {
    const match = TOKEN.exec(trimmed);
    if (!match) return null;
    const [, quoted, number, reference, name, sign] = match;
    if (quoted !== undefined) tokens.push({ kind: "text", text: quoted.replaceAll('""', '"') });
    else if (number !== undefined) tokens.push({ kind: "number", text: number });
    else if (reference !== undefined) tokens.push({ kind: "reference", text: reference });
    else if (name !== undefined) tokens.push({ kind: "name", text: name.toUpperCase() });
    else tokens.push({ kind: "sign", text: sign ?? "" });
  }
  return tokens;
}

class Parser {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  whole(): Expression {
    const expression = this.level(0);
    if (this.next.kind !== "end") throw new Error("more follows");
    return expression;
  }

  private get next(): Token {
    return this.tokens[this.at] ?? END;
  }

  private take(): Token {
    const token = this.next;
    this.at += 1;
    return token;
  }

  private takesSign(...signs: readonly string[]): string | null {
    const { kind, text } = this.next;
    if (kind !== "sign" || !signs.includes(text)) return null;
    this.at += 1;
    return text;
  }

  private expect(sign: string): void {
    if (this.takesSign(sign) === null) throw new Error(`${sign} is missing`);
  }

  private level(depth: number): Expression {
    const operators = LEVELS[depth];
    if (!operators) return this.signed();
    let left = this.level(depth + 1);
    for (;;) {
      const operator = this.takesSign(...operators);
      if (operator === null) return left;
      left = { kind: "binary", operator, left, right: this.level(depth + 1) };
    }
  }

  private signed(): Expression {
    if (this.takesSign("-") !== null) return { kind: "negative", of: this.signed() };
    if (this.takesSign("+") !== null) return this.signed();
    const value = this.single();
    return this.takesSign("%") === null ? value : { kind: "percent", of: value };
  }

  private single(): Expression {
    const { kind, text } = this.take();
    if (kind === "text") return { kind: "value", value: text };
    if (kind === "number") return { kind: "value", value: Number(text) };
    if (kind === "reference") return this.area(referenceOf(text));
    if (kind === "sign" && text === "(") {
      const inner = this.level(0);
      this.expect(")");
      return inner;
    }
    if (kind !== "name") throw new Error("a value is missing");
    if (this.takesSign("(") !== null) return { kind: "call", name: text, given: this.given() };
    if (text === "TRUE" || text === "FALSE") return { kind: "value", value: text === "TRUE" };
    throw new Error(`${text} is not known`);
  }

  private area(from: CellReference): Expression {
    if (this.takesSign(":") === null) return { kind: "area", from, to: from };
    const { kind, text } = this.take();
    if (kind !== "reference") throw new Error("the other corner is missing");
    return { kind: "area", from, to: referenceOf(text) };
  }

  private given(): Expression[] {
    const given: Expression[] = [];
    if (this.takesSign(")") !== null) return given;
    do given.push(this.level(0));
    while (this.takesSign(",") !== null);
    this.expect(")");
    return given;
  }
}

function referenceOf(text: string): CellReference {
  const address = parseCellName(text);
  if (!address) throw new Error(`${text} is no cell`);
  return { ...address, columnFixed: text.startsWith("$"), rowFixed: text.indexOf("$", 1) > 0 };
}
