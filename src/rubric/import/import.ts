/** Anybody's yearly attachment → a rubric, what each rule was read from, and what a person has to decide. */
import { builtInRubric } from "../builtin";
import type { Category, Condition, Rubric, SourceSpan } from "../types";
import { validateRubric } from "../validate";
import { appendicesOf } from "./appendices";
import type { Attachment, Table } from "./attachment";
import { withErrata } from "./errata";
import { hash, Known } from "./known";
import type { ImportFault, Provenance, Question } from "./question";
import { MAX_CELL_LENGTH, MAX_CELLS, MAX_TEXT } from "./read/limits";
import { readingsOf } from "./readings";
import { indicatorOf } from "./rules/indicator";
import { Session, type Answers } from "./session";
import { askSkipped } from "./skipped";
import { columnsOf, type Columns } from "./tree/columns";
import { headingOf, type Heading } from "./tree/heading";
import { distinctNames } from "./tree/distinct";
import { treeOf } from "./tree/rows";
import { weigh, type WeighedCategory } from "./tree/weigh";
import { unitsOf } from "./units";
import { clean } from "./words";

export interface Imported {
  /** With every answer, and the proposals where there is none; null where faults keep it from being one. */
  readonly rubric: Rubric | null;
  readonly provenance: readonly Provenance[];
  readonly questions: readonly Question[];
  readonly faults: readonly ImportFault[];
  /** What it came from, so that answers can be taken up. */
  readonly attachment: Attachment;
  readonly known: Rubric;
  readonly answers: Answers;
}

interface Options {
  /** Whose ids and short names are taken over where the words are the same; the built-in rubric unless said. */
  readonly known?: Rubric;
  /** Question's id → alternative; what is not offered is disregarded. */
  readonly answers?: Answers;
}

/**
 * Reads a rubric out of an attachment. Pure and total: the same attachment and answers give the same result, and
 * whatever cannot be read is a fault or a question, never an exception and never half a rubric.
 */
export function importRubric(attachment: Attachment, { known = builtInRubric, answers = {} }: Options = {}): Imported {
  const session = new Session(known, answers);
  const { provenance, questions } = session;
  const end = (rubric: Rubric | null, faults: readonly ImportFault[]): Imported => ({
    ...{ rubric, provenance, questions, faults, attachment, known, answers },
  });
  const fault = faultOf(attachment);
  if (fault) return end(null, [fault]);

  const tables = attachment.blocks.filter((block): block is Table => block.kind === "table");
  const found = tables.flatMap((table) => {
    const columns = columnsOf(table);
    return columns ? [{ table, columns }] : [];
  });
  const [first] = found;
  if (!first) {
    const [table] = tables;
    const words = (table?.rows[0] ?? []).map(({ text }) => text).join(" | ");
    return end(null, [table ? { code: "no-columns", source: table.source, words } : { code: "no-table" }]);
  }
  const rubric = rubricOf(attachment, found, headingOf(attachment, first.table.source, session), session);
  if (!rubric) return end(null, [{ code: "no-indicators", source: first.table.source }]);
  const faults = validateRubric(rubric).map((one): ImportFault => ({ code: "invalid", fault: one }));
  return end(faults.length > 0 ? null : rubric, faults);
}

/** The same import with more answers. */
export function settle(imported: Imported, answers: Answers): Imported {
  const { attachment, known } = imported;
  return importRubric(attachment, { known, answers: { ...imported.answers, ...answers } });
}

function faultOf({ blocks }: Attachment): ImportFault | null {
  let characters = 0;
  let cells = 0;
  for (const block of blocks) {
    const parts = block.kind === "table" ? block.rows.flat() : [block];
    if (block.kind === "table") cells += block.rows.flat().reduce((sum, cell) => sum + cell.columns, 0);
    for (const { text, source } of parts) {
      characters += text.length;
      const limit = MAX_CELL_LENGTH;
      if (block.kind === "table" && text.length > limit) return { code: "cell-too-long", limit, source };
    }
  }
  if (characters > MAX_TEXT) return { code: "too-long", limit: MAX_TEXT };
  if (cells > MAX_CELLS) return { code: "too-many-cells", limit: MAX_CELLS };
  return blocks.every((block) => block.kind === "paragraph" && block.text.trim() === "") ? { code: "empty" } : null;
}

function rubricOf(
  attachment: Attachment,
  found: readonly { readonly table: Table; readonly columns: Columns }[],
  heading: Heading,
  session: Session,
): Rubric | null {
  const read = treeOf(found, heading.title);
  askSkipped(attachment, read.skipped, heading.title, session);
  const tree = distinctNames(read.categories, session);
  const weighed = tree.flatMap((raw) => weigh(raw, tree, session) ?? []);
  if (weighed.length === 0) return null;
  const known = new Known(session.known, tree);
  const appended = appendicesOf(
    attachment,
    found.map(({ table }) => table),
    session,
  );
  const { units, appendices } = unitsOf(appended, session);
  const conditions = new Map<string, Condition>();
  const ids = new Set(appendices.map(({ id }) => id));
  const around = {
    ...{ session, known },
    appendixId: (number: number) => (ids.has(`appendix${number}`) ? `appendix${number}` : undefined),
    condition: (condition: Condition) => {
      if (!conditions.has(condition.id)) conditions.set(condition.id, condition);
    },
  };
  const categories = inOrder(weighed).map((one) => categoryOf(one, around));
  askBaseTotal(categories, session);
  return {
    format: "scorebook-rubric/1",
    id: idOf(heading, session.known),
    ...heading,
    categories,
    conditions: [...conditions.values()],
    ...{ appendices, units },
    readings: readingsOf(session),
  };
}

function categoryOf(
  { raw, kind, total, indicators }: WeighedCategory,
  around: Omit<Parameters<typeof indicatorOf>[1], "category">,
): Category {
  const { session, known } = around;
  const id = known.categoryId(raw);
  const { name } = raw;
  session.note(id, "category", raw.quote);
  session.note(id, "total", raw.quote, raw.total === null ? "likely" : "sure");
  const places = new Map<string, SourceSpan | null>();
  const read = indicators.map((weighed) => {
    const indicator = indicatorOf(weighed, { ...around, category: { id, name, kind } });
    places.set(indicator.id, weighed.raw.description.source);
    return indicator;
  });
  const marked = withErrata(read, name, (indicator) => places.get(indicator.id) ?? null, session);
  return { id, name, kind, total, source: raw.source, indicators: marked };
}

function askBaseTotal(categories: readonly Category[], session: Session): void {
  const base = categories.filter(({ kind }) => kind === "base");
  const sum = clean(base.reduce((points, { total }) => points + total, 0));
  if (sum === 100) return;
  const words = base.map(({ name, total }) => `${name} ${total}`).join("、");
  const asked = { code: "base-total", place: [], words, source: null, proposal: "keep", values: { sum } } as const;
  session.ask({ ...asked, severity: "info" });
}

/** Base, bonus, penalty: an edition that has them otherwise is put into this order. */
function inOrder(weighed: readonly WeighedCategory[]): WeighedCategory[] {
  const ranks = { base: 0, bonus: 1, penalty: 2 };
  return [...weighed].sort((a, b) => ranks[a.kind] - ranks[b.kind]);
}

/** The known edition's own id where it is that edition. */
function idOf({ title, audience, year }: Heading, known: Rubric): string {
  const isSame = known.title === title && known.audience === audience && known.year === year;
  return isSame ? known.id : `rubric-${year}-${hash(`${title}/${audience}`)}`;
}
