import { score } from "../../scoring";
import type { IndicatorScore, Scores, UnitScore } from "../../scoring";
import { parseOptions } from "../command";
import type { Command } from "../command";
import { EXIT } from "../failure";
import { openBook } from "../open-book";

/** score BOOK.xlsx [--json] */
export const scoreCommand: Command = async (invocation) => {
  const { messages, print } = invocation;
  const options = parseOptions(invocation, { values: [], flags: ["json"], file: true });
  const { rubric, units, entries } = await openBook(options.file, messages);
  const scores = score(rubric, units, entries);
  if (options.flag("json")) print(JSON.stringify(scoresAsJson(scores), null, 2));
  else scoreLines(scores, messages.scoreHeader).forEach(print);
  return EXIT.ok;
};

/** The shape that other programs rely on: totals rounded, the rest exact. */
function scoresAsJson({ units }: Scores): unknown {
  return {
    units: units.map(({ unit, total, rank, completeness, categories }) => ({
      unit: unit.name,
      total,
      rank,
      completeness: completeness.ratio,
      categories: Object.fromEntries(categories.map(({ category, score: points }) => [category.name, points])),
      indicators: categories.flatMap(({ indicators }) => indicators.map(indicatorAsJson)),
    })),
  };
}

function indicatorAsJson({ category, indicator, weight, score: points, veto, applies }: IndicatorScore): unknown {
  return {
    category: category.name,
    indicator: indicator.name,
    weight,
    score: points,
    vetoed: veto !== null,
    applicable: applies === "assessed",
  };
}

/** The ranking, best first, as text with tabs. */
function scoreLines({ units }: Scores, header: readonly string[]): string[] {
  const ranked = [...units].sort((a, b) => a.rank - b.rank);
  return [header.join("\t"), ...ranked.map(scoreLine)];
}

function scoreLine({ rank, unit, total, completeness }: UnitScore): string {
  return [rank, unit.name, total, `${Math.floor(completeness.ratio * 100)}%`].join("\t");
}
