/** The appendices: tables of departments and what is asked of each, under a heading 附录1：…. */
import type { Appendix, Duty } from "../types";
import { spanOf, type Attachment, type Cell, type Table } from "./attachment";
import type { Session } from "./session";
import { gridOf } from "./tree/grid";
import { joined, numeralOf } from "./words";

export interface Appendices {
  readonly appendices: readonly Appendix[];
  /** The departments that each table names, where they stand; also of plain lists, which ask nothing of them. */
  readonly lists: readonly (readonly NamedUnit[])[];
}

export interface NamedUnit {
  readonly name: string;
  readonly source: Duty["source"];
}

interface Heading {
  readonly number: number;
  readonly title: string;
  readonly source: Duty["source"];
}

const HEADING = /^\s*附\s*(?:录|件|表)\s*([\d一二三四五六七八九十]+)\s*[:：、.．]?\s*/u;
const UNIT = /^(?:(?:责任|牵头|公开|参评|考核|被考核|参评)?(?:部门|单位)(?:名称)?)$/u;
const NUMBER = /^(?:序号|编号)$/u;
const REMARK = /^(?:备注|说明)$/u;

/** @param rubricTables those that hold the rubric itself */
export function appendicesOf(attachment: Attachment, rubricTables: readonly Table[], session: Session): Appendices {
  const appendices: Appendix[] = [];
  const lists: (readonly NamedUnit[])[] = [];
  let heading = null as Heading | null;
  for (const block of attachment.blocks) {
    if (block.kind === "paragraph") {
      const found = HEADING.exec(block.text);
      const number = found ? numeralOf(found[1] ?? "") : null;
      if (number !== null) heading = { number, title: block.text.trim(), source: block.source };
      // The title may stand on the line below.
      else if (
        heading &&
        HEADING.exec(heading.title)?.[0].length === heading.title.length &&
        block.text.trim() !== ""
      ) {
        heading = { ...heading, title: `${heading.title}：${joined(block.text)}` };
      }
    } else if (rubricTables.includes(block)) heading = null;
    else {
      const { duties, names } = dutiesOf(block);
      if (names.length > 0) lists.push(names);
      const id = heading ? `appendix${heading.number}` : "";
      if (heading && duties.length > 0 && !appendices.some((one) => one.id === id)) {
        const source = duties.map((duty) => duty.source).reduce(spanOf, heading.source);
        appendices.push({ id, title: heading.title, duties, source });
        session.note(id, "appendix", { words: heading.title, source: heading.source });
      } else if (names.length === 0) skip(block, session);
    }
  }
  return { appendices, lists };
}

function skip(table: Table, session: Session): void {
  const words = (table.rows[0] ?? []).map(({ text }) => joined(text)).join(" | ");
  const { source } = table;
  session.ask({
    code: "table-skipped",
    place: [words.slice(0, 40)],
    words,
    source,
    proposal: "skip",
    severity: "info",
  });
}

interface Read {
  readonly duties: readonly Duty[];
  readonly names: readonly NamedUnit[];
}

/** The departments, and their duties where the table has a column for what is asked. */
function dutiesOf(table: Table): Read {
  const head = new Map((table.rows[0] ?? []).map(({ text, column }) => [column, joined(text).replace(/\s/gu, "")]));
  const unitColumn = [...head].find(([, text]) => UNIT.test(text))?.[0];
  if (unitColumn === undefined) return { duties: [], names: [] };
  const textColumn = [...head].findLast(
    ([column, text]) => column !== unitColumn && text !== "" && !NUMBER.test(text) && !REMARK.test(text),
  )?.[0];
  const duties: Duty[] = [];
  const names: NamedUnit[] = [];
  for (const row of gridOf({ ...table, rows: table.rows.slice(1) })) {
    const unit = row.at(unitColumn);
    if (!unit || unit.text.trim() === "") continue;
    if (row.isNew(unitColumn)) names.push(...namesIn(unit).map((name) => ({ name, source: unit.source })));
    const text = textColumn === undefined ? null : row.at(textColumn);
    if (textColumn === undefined || !text || (!row.isNew(textColumn) && !row.isNew(unitColumn))) continue;
    const source = spanOf(unit.source, text.source);
    for (const name of namesIn(unit)) {
      const before = row.isNew(unitColumn) ? -1 : duties.findLastIndex((duty) => duty.unit === name);
      const last = duties[before];
      if (last) duties[before] = { ...last, text: `${last.text}\n${text.text}`, source: spanOf(last.source, source) };
      else duties.push({ unit: name, text: text.text, source });
    }
  }
  return { duties, names };
}

/** A cell may name several, parted by 、. */
function namesIn({ text }: Cell): string[] {
  return joined(text)
    .split(/[、，,；;](?![^（(]*[)）])/u)
    .map((name) => name.replace(/\s/gu, ""))
    .filter((name) => name !== "");
}
