/** Writes a workbook filled in as one is after some weeks of scoring: demo-book BOOK.xlsx */
import { writeFileSync } from "node:fs";
import { builtInUnits } from "../../src/rubric";
import { builtInRubric } from "../../src/rubric/builtin";
import { makeBook } from "./books";
import { bestValue, fill } from "./fill";
import { badValues, goodValue, randomNumbers } from "./random";

const [out = "demo.xlsx"] = process.argv.slice(2);
const next = randomNumbers(2022);
const units = builtInUnits(builtInRubric);

const entries = fill(builtInRubric, units, (field, _, i) => {
  const dice = next();
  if (field.kind === "veto")
    return dice < 0.012 ? (field.reasons[Math.floor(next() * field.reasons.length)] ?? null) : null;
  if (field.category.kind === "penalty") return dice < 0.95 ? 0 : 1;
  // The last units are still being scored.
  if (i > 31 && dice < (i - 31) * 0.12) return null;
  if (dice > 0.996) return badValues(field)[4] ?? null;
  return dice < 0.72 ? bestValue(field) : goodValue(field, next);
});

void makeBook(builtInRubric, units, entries).then((bytes) => {
  writeFileSync(out, bytes);
});
