/** The rubric's table as it stands, before anything of it is understood. */
import type { SourceSpan } from "../../types";
import type { Quote } from "../session";

/** One line of a cell. */
export interface Line {
  readonly text: string;
  /** In the attachment's plain text form. */
  readonly line: number;
}

/** A row's share of an indicator: its lines, and its own weight where it has one. */
export interface Part {
  readonly lines: readonly Line[];
  readonly weight: Quote | null;
}

export interface RawIndicator {
  readonly name: string;
  readonly group: string | null;
  readonly description: Quote;
  /** One for each of its rows; more than one where criteria have rows of their own, or where a page ends. */
  readonly parts: readonly Part[];
  /** Whether the cell that says how it is scored is its own, or the one of the indicator above. */
  readonly isShared: boolean;
  /** Points in brackets behind the name. */
  readonly points: number | null;
  readonly source: SourceSpan;
}

export interface RawCategory {
  readonly name: string;
  /** Points behind the name. */
  readonly total: number | null;
  /** The name's cell as it is. */
  readonly quote: Quote;
  /** A heading row above it that says what part this is: 加分项. */
  readonly section: string | null;
  readonly source: SourceSpan;
  readonly indicators: readonly RawIndicator[];
}

export interface RawTree {
  readonly categories: readonly RawCategory[];
  readonly skipped: readonly Quote[];
}
