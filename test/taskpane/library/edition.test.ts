/** What an edition is called, and what becomes of its id. */
import { parseRubric, formatRubric, validateRubric } from "../../../src/rubric";
import { builtInRubric } from "../../../src/rubric/builtin";
import { asEdition, editionKey, editionName, fileNameOf, wordsOf } from "../../../src/taskpane/model/library/edition";

const own = wordsOf(builtInRubric);
const id = (words: Partial<typeof own>, rubric = builtInRubric) =>
  asEdition(rubric, { ...wordsOf(rubric), ...words }).id;

test("as it is called, it is the same rubric", () => {
  expect(asEdition(builtInRubric, own)).toBe(builtInRubric);
});

test("another year goes into the id, or behind it", () => {
  expect(id({ year: 2023 })).toBe("suizhou-2023-departments");
  expect(id({ year: 2023 }, { ...builtInRubric, id: "suizhou" })).toBe("suizhou-2023");
  expect(id({ year: 2023 }, { ...builtInRubric, id: "a.2022.b-12022" })).toBe("a.2023.b-12022");
});

test("another title or version has an id of its own, the same for the same words", () => {
  const revised = id({ version: "修订 2" });
  expect(revised).toMatch(/^suizhou-2022-departments-e-[0-9a-z]{6}$/u);
  expect(id({ version: "修订 2" })).toBe(revised);
  expect(new Set([revised, id({ version: "修订 3" }), id({ title: "评分" }), builtInRubric.id]).size).toBe(4);
  const rubric = asEdition(builtInRubric, { ...own, version: "修订 2" });
  expect(rubric).toEqual({ ...builtInRubric, id: revised, version: "修订 2" });
  // A mark takes the place of the one before; the year alone leaves it.
  expect(id({ version: "修订 3" }, rubric)).toBe(id({ version: "修订 3" }));
  expect(id({ year: 2023 }, rubric)).toBe(revised.replace("2022", "2023"));
});

test("without a version there is none in the file", () => {
  const rubric = asEdition(asEdition(builtInRubric, { ...own, version: "修订 2" }), { ...own, version: "" });
  expect("version" in rubric).toBe(false);
  expect(validateRubric(rubric)).toEqual([]);
  expect(parseRubric(formatRubric(rubric))).toEqual({ rubric });
});

test("names of it, for people and for files", () => {
  const rubric = { ...builtInRubric, title: 'a/b:c*?"<>|\\', version: "修订\u200b 2" };
  expect(editionName({ ...builtInRubric, version: "修订 2" })).toBe(
    `${builtInRubric.title}（${builtInRubric.audience}） · 修订 2`,
  );
  expect(fileNameOf(builtInRubric)).toBe(builtInRubric.title);
  expect(fileNameOf(rubric)).toBe("a-b-c--2022-修订- 2");
  expect(editionKey(rubric)).not.toBe(editionKey(builtInRubric));
});
