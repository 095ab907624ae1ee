import { messagesFor } from "../../../src/i18n";
import type { Locale } from "../../../src/i18n";
import { check, FIRST, filledIn, foundBy, placed, placesFound, placesOf, SECOND } from "../checked";
import type { Typed } from "../checked";

it.each<[...Typed, number]>([
  [FIRST, "info.agency.1", "45%", 0.45],
  [FIRST, "info.agency.1", "４５％", 0.45],
  [SECOND, "info.agency.1", " 45 % ", 0.45],
  [SECOND, "info.agency.1", "\u00a00.45\u3000", 0.45],
  [FIRST, "info.agency.1", "45", 0.45],
  [FIRST, "info.agency.1", "0", 0],
  [FIRST, "function.sign-on.1", "1", 1],
  [FIRST, "service.queries.2", "12", 0.12],
  [FIRST, "service.queries.2", "12%", 0.12],
  [FIRST, "service.queries.2", "0.12", 0.12],
  [FIRST, "info.data.1", "1,000", 1000],
  [FIRST, "info.data.1", "７", 7],
  [SECOND, "newmedia.linkage.2", " 3", 3],
  [SECOND, "operations.maintenance.5:overdue", "2", 2],
  [FIRST, "penalty.service-items.1", "0", 0],
])("%s %s: %p means %p", async (unit, field, text, meant) => {
  const book = await filledIn([unit, field, text]);
  expect(foundBy(book, "entry-number-as-text")).toEqual([placed(book, unit, field, { meant })]);
  expect(await placesFound([unit, field, text])).toEqual(
    await placesOf("error", "entry-number-as-text", [unit, field, text]),
  );
});

it.each<Typed>([
  // 1 % or all of it; 4 % or four points.
  [FIRST, "info.agency.1", "1"],
  [FIRST, "info.topics.3", "4"],
  [FIRST, "info.agency.1", "60"],
  [FIRST, "info.data.1", "50%"],
  [FIRST, "info.agency.1", "45分"],
  [FIRST, "service.queries.2", "13"],
])("%s %s: %p is not certain to mean anything", async (...typed) => {
  expect(await placesFound(typed)).toEqual(await placesOf("error", "entry-not-a-number", typed));
});

it.each<[...Typed, number]>([
  [FIRST, "info.news.1", "50%", 0.5],
  [FIRST, "info.agency.1", "-５％", -0.05],
  [FIRST, "service.queries.2", "13%", 0.13],
  [SECOND, "newmedia.linkage.2", "2.5", 2.5],
])("%s %s: %p would be wrong as the number %p, too", async (unit, field, text, perhaps) => {
  const book = await filledIn([unit, field, text]);
  expect(foundBy(book, "entry-number-as-text")).toEqual([placed(book, unit, field, { perhaps })]);
});

it.each<[string, string, Locale, string]>([
  ["info.agency.1", "４５％", "zh-CN", "改为数字 45%。"],
  ["info.data.1", " 7", "zh-CN", "改为数字 7。"],
  ["info.news.1", "50%", "zh-CN", "50% 本身也不符合本项要求，核对后改填符合要求的数字。"],
  ["info.agency.1", "４５％", "en-US", "Type the number 45%."],
  ["info.news.1", "50%", "en-US", "As a number, 50% would not be allowed either: check it, and type one that is."],
])("%s: %p is mended (%s): %s", async (field, text, locale, fix) => {
  const { findings } = await check([FIRST, field, text]);
  const [finding] = findings.filter(({ rule }) => rule === "entry-number-as-text");
  expect(finding && messagesFor(locale).finding(finding).fix).toBe(fix);
});
