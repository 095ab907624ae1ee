/** Settings of rules in the workbook: kept as text, read with forbearance. */
import { writeFileSync, readFileSync } from "node:fs";
import { checkBook, RULE_IDS, RULES, settingsOf, settingsText } from "../../src/checks";
import type { RuleSettings } from "../../src/checks";
import { LAYOUT_VERSION, planWorkbook, readBook } from "../../src/plan";
import type { Book } from "../../src/plan";
import { parseRuleChoices } from "../../src/plan/state/rules";
import { builtInRubric } from "../../src/rubric/builtin";
import { workbookBytes } from "../../src/xlsx";
import { CREATED, scratch, snapshotOf } from "../helpers/books";
import { startLibreOffice } from "../helpers/libreoffice";
import { editWithOpenpyxl } from "../helpers/openpyxl-edit";
import { UNITS } from "./checked";

const files = scratch();
afterAll(files.dispose);

async function bytesWith(rules: string): Promise<Uint8Array> {
  return workbookBytes(planWorkbook(builtInRubric, UNITS, undefined, { rules }), { created: CREATED });
}

async function bookIn(bytes: Uint8Array): Promise<Book> {
  const result = readBook(await snapshotOf(bytes), LAYOUT_VERSION);
  if ("faults" in result) throw new Error(JSON.stringify(result.faults));
  return result.book;
}

it("keeps what differs from the rules' own, sorted", () => {
  expect(settingsText({ "near-tie": "off", "entry-missing": "info", "formula-error": "error" })).toBe(
    "entry-missing=info;near-tie=off",
  );
  expect(settingsText({})).toBe("");
  const all = Object.fromEntries(RULES.map(({ meta }) => [meta.id, "off"])) as RuleSettings;
  const text = settingsText(all);
  expect(Object.keys(Object.fromEntries(parseRuleChoices(text))).sort()).toEqual(Object.values(RULE_IDS).flat().sort());
  expect(text.length).toBeLessThan(8_000);
});

it("is read back, unknown rules and choices passed over", async () => {
  expect(settingsOf(await bookIn(await bytesWith("")))).toEqual({});
  const odd = "near-tie=off; entry-missing = info ;;=;x;no-such-rule=off;row-moved=fatal;tie-hidden=off=on";
  expect(settingsOf(await bookIn(await bytesWith(odd)))).toEqual({ "near-tie": "off", "entry-missing": "info" });
});

it("decides over a check, unless that is given others", async () => {
  const book = await bookIn(await bytesWith("entry-missing=info"));
  const [first] = checkBook(book).findings;
  expect([first?.rule, first?.severity]).toEqual(["entry-missing", "info"]);
  expect(checkBook(book, {}).findings[0]?.severity).toBe("warning");
});

it.each(["LibreOffice", "openpyxl"])("survives %s", async (program) => {
  const [from, to] = [files.file("from.xlsx"), files.file(`${program}.xlsx`)];
  writeFileSync(from, await bytesWith("entry-missing=off;near-tie=error"));
  if (program === "openpyxl") await editWithOpenpyxl(from, to, []);
  else {
    const office = await startLibreOffice();
    await office.resave(from, to);
    await office.stop();
  }
  expect(settingsOf(await bookIn(readFileSync(to)))).toEqual({ "entry-missing": "off", "near-tie": "error" });
});
