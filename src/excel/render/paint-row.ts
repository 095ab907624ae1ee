/** One row painted over what is there, and the lines around rows. */
import type { Area } from "../../sheet/address";
import { keyOf, PARTS, PLAIN } from "./rows";
import type { Band, Look, Row } from "./rows";
import type { Paint } from "./stroke";

/** Each part of the look over as many neighbouring columns as have it, parts of the same columns together. */
export function paintRow(row: Omit<Row, "key">, before: readonly Look[], columns: readonly Band[]): Paint[] {
  const strokes = new Map<string, { area: Area; look: Partial<Look> }>();
  for (const part of PARTS) {
    for (let i = 0; i < columns.length;) {
      const look = row.looks[i] ?? PLAIN;
      const key = keyOf(look, part);
      let end = i + 1;
      while (end < columns.length && keyOf(row.looks[end] ?? PLAIN, part) === key) end++;
      const [first, last] = [columns[i], columns[end - 1]];
      const changed = columns.slice(i, end).some((_, k) => keyOf(before[i + k] ?? PLAIN, part) !== key);
      if (changed && first && last) {
        const area = { row: row.from, rows: row.to - row.from, column: first.from, columns: last.to - first.from };
        const name = `${area.column} ${area.columns}`;
        const stroke = strokes.get(name) ?? { area, look: {} };
        strokes.set(name, { area, look: { ...stroke.look, [part]: look[part] } });
      }
      i = end;
    }
  }
  return [...strokes.values()].map((stroke) => ({ kind: "paint", ...stroke }));
}

/** The lines of a table, drawn at once around as many rows as have them in the same columns. */
export function linesAround(rows: readonly Row[], columns: readonly Band[]): Paint[] {
  const spans = rows.map(({ looks }) => looks.map(({ border }) => border));
  const found: Paint[] = [];
  for (let at = 0; at < rows.length;) {
    let end = at + 1;
    while (end < rows.length && JSON.stringify(spans[end]) === JSON.stringify(spans[at])) end += 1;
    const [first, last] = [rows[at], rows[end - 1]];
    if (first && last) {
      const row = {
        from: first.from,
        to: last.to,
        looks: columns.map((_, i) => ({ ...PLAIN, border: spans[at]?.[i] ?? null })),
      };
      found.push(
        ...paintRow(
          row,
          columns.map(() => PLAIN),
          columns,
        ),
      );
    }
    at = end;
  }
  return found;
}

/** Looks that have the row's lines already. */
export function withLinesOf({ looks }: Pick<Row, "looks">, under: readonly Look[]): Look[] {
  return under.map((look, i) => ({ ...look, border: looks[i]?.border ?? null }));
}
