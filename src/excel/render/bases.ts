/** What a table can be painted with first. */
import { keyOf, PARTS, PLAIN } from "./rows";
import type { Band, Look, LookPart, Row } from "./rows";

/** The look of the most frequent kind of row, over the whole table. */
export function mostFrequentRow(rows: readonly Row[]): Row {
  const counts = new Map<string, number>();
  for (const { key } of rows) counts.set(key, (counts.get(key) ?? 0) + 1);
  const best = rows.reduce((one, row) => ((counts.get(row.key) ?? 0) > (counts.get(one.key) ?? 0) ? row : one));
  return { ...best, from: rows[0]?.from ?? 0, to: rows.at(-1)?.to ?? 0 };
}

/** The whole table as it would be if each band had throughout what most of its rows have. */
export function mixedRow(rows: readonly Row[], columns: readonly Band[]): Row {
  const looks = columns.map((_, i): Look => {
    let look = PLAIN;
    for (const part of PARTS) look = { ...look, [part]: mostFrequent(rows, i, part) };
    return look;
  });
  const key = JSON.stringify(looks.map((look) => PARTS.map((part) => keyOf(look, part))));
  return { from: rows[0]?.from ?? 0, to: rows.at(-1)?.to ?? 0, looks, key };
}

function mostFrequent(rows: readonly Row[], band: number, part: LookPart): Look[LookPart] {
  const counts = new Map<ReturnType<typeof keyOf>, { count: number; value: Look[LookPart] }>();
  for (const { looks } of rows) {
    const look = looks[band] ?? PLAIN;
    const known = counts.get(keyOf(look, part));
    if (known) known.count += 1;
    else counts.set(keyOf(look, part), { count: 1, value: look[part] });
  }
  const [best] = [...counts.values()].sort((a, b) => b.count - a.count);
  return best?.value ?? null;
}
