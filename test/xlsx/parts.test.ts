/** Parts of a produced file in which the library needs correcting, or a default is not what we want. */
import { strFromU8, unzipSync } from "fflate";
import { builtInUnits } from "../../src/rubric";
import { builtInRubric } from "../../src/rubric/builtin";
import { makeBook } from "../helpers/books";
import { randomEntries } from "../helpers/random";

const units = builtInUnits(builtInRubric);
const parts = new Map<string, string>();
beforeAll(async () => {
  const bytes = await makeBook(builtInRubric, units, randomEntries(builtInRubric, units, 3));
  for (const [path, part] of Object.entries(unzipSync(bytes))) parts.set(path, strFromU8(part));
});

function partsNamed(pattern: RegExp): string[] {
  return [...parts].flatMap(([path, text]) => (pattern.test(path) ? [text] : []));
}

const SHEET = /^xl\/worksheets\/sheet[0-9]+\.xml$/;

it("the chart names every unit, however many there are", () => {
  const [chart, ...others] = partsNamed(/^xl\/charts\/chart[0-9]+\.xml$/);
  expect(others).toEqual([]);
  const axis = /<c:catAx>.*<\/c:catAx>/s.exec(chart ?? "")?.[0] ?? "";
  expect(axis.match(/<c:tickLblSkip [^>]*>/g)).toEqual(['<c:tickLblSkip val="1"/>']);
});

it("a protected sheet keeps charts and scenarios, and lets rows and columns be made wider", () => {
  const protections = partsNamed(SHEET).flatMap((xml) => /<sheetProtection ([^>]*)\/>/.exec(xml)?.[1] ?? []);
  // All but 指标体系 and 参评单位, whose rows come and go.
  expect(protections).toHaveLength(5);
  for (const attributes of protections) {
    const found: Readonly<Record<string, string>> = Object.fromEntries(
      [...attributes.matchAll(/(\w+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, value]),
    );
    expect(found).toMatchObject({ sheet: "1", objects: "1", scenarios: "1", formatColumns: "0", formatRows: "0" });
    expect(found).not.toHaveProperty("password");
  }
});

it("no cell holds an empty text, which Excel could not be given", () => {
  const sheets = partsNamed(SHEET).join("");
  expect(sheets.match(/<is><t[^>]*>[^<]/g)?.length).toBeGreaterThan(500);
  expect(sheets.match(/<is><t[^>]*><\/t>/g)).toBeNull();
});

it("who opens it stands in the first cell that takes input, or in sight", () => {
  const selections = partsNamed(SHEET).map((xml) => /<sheetView .*<\/sheetView>/s.exec(xml)?.[0] ?? "");
  expect(selections.map((view) => /<selection [^>]*\/>/.exec(view)?.[0])).toEqual([
    '<selection activeCell="B2" sqref="B2"/>',
    ...["F5", "C5", "Q11", "Q10", "E5"].map(
      (cell) => `<selection pane="bottomRight" activeCell="${cell}" sqref="${cell}"/>`,
    ),
    '<selection activeCell="A1" sqref="A1"/>',
  ]);
  // In the schema's order, after the pane.
  expect(selections.filter((view) => /<selection.*<pane/s.test(view))).toEqual([]);
});
