/** What is mended at a click: afterwards nothing is found there, and the scores are those of what was meant. */
import { checkBook, fixOf } from "../../src/checks";
import type { Finding } from "../../src/checks";
import { score } from "../../src/scoring";
import type { Book } from "../../src/plan";
import { BARE, filledIn, FIRST, SECOND } from "./checked";
import type { Typed } from "./checked";

async function mended(book: Book, findings: readonly Finding[]): Promise<Book> {
  const fixes = findings.map(fixOf).flatMap((fix) => (fix ? [fix] : []));
  const typed = [...book.entries].flatMap(([unit, own]) =>
    [...own].map(([field, value]): Typed => [unit, field, value]),
  );
  return filledIn(...typed, ...fixes.map(({ unitId, fieldId, value }): Typed => [unitId, fieldId, value]));
}

const totals = ({ rubric, units, entries }: Book) =>
  score(rubric, units, entries).units.map(({ exactTotal }) => exactTotal);

it.each<[Typed, number | null]>([
  [[FIRST, "info.agency.1", "45%"], 0.45],
  [[SECOND, "info.news.1", "１０％"], 0.1],
  [[FIRST, "info.agency.2", " 0.25 "], 0.25],
  [[FIRST, "info.agency.2", 45], 0.45],
  [[BARE, "info.projects.1", 0.3], null],
])("%p becomes %p", async (damage, meant) => {
  const [unit, field] = damage;
  const book = await filledIn(damage);
  const { findings } = checkBook(book);
  expect(findings).toHaveLength(1);
  expect(findings.map(fixOf)).toEqual([{ unitId: unit, fieldId: field, value: meant }]);
  const after = await mended(book, findings);
  expect(checkBook(after).findings).toEqual([]);
  expect(totals(after)).toEqual(totals(await filledIn([unit, field, meant])));
});

it.each<Typed>([
  [FIRST, "info.agency.1", "约四成"],
  [FIRST, "info.agency.1", 0.9],
  [FIRST, "info.agency.1", null],
  [FIRST, "info.agency.1", { error: "#REF!" }],
  [FIRST, "info.agency:veto", "别的原因"],
])("%p is left to a person", async (...damage) => {
  const { findings } = checkBook(await filledIn(damage));
  expect(findings.length).toBeGreaterThan(0);
  expect(findings.map(fixOf).filter((fix) => fix !== null)).toEqual([]);
});
