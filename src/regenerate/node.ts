/** One thing of a rubric or of a list of units, as it is compared: what it stands under, is called, and says. */
import type { ChangedThing, How, NumberOf, WordsOf } from "./change";

/** What a thing stands under; all of one kind under nothing. */
interface Parent {
  readonly id: string;
  readonly name: string;
}

export const TOP: Parent = { id: "", name: "" };

export interface Node {
  readonly thing: ChangedThing;
  readonly id: string;
  readonly name: string;
  readonly parent: Parent;
  readonly path: readonly string[];
  /** As changes from nothing. */
  readonly values: readonly How[];
}

export function number(of: NumberOf, to: number | null): How {
  return { code: "number", of, from: null, to };
}

export function words(of: WordsOf, to: string): How {
  return { code: "words", of, from: "", to };
}
