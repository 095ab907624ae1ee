import { comparedLines } from "../../i18n/pane/compared";
import { compareRubrics } from "../../regenerate/compare";
import type { Comparison } from "../../regenerate/compare";
import type { Rubric } from "../../rubric";
import { parseOptions } from "../command";
import type { Command, Invocation } from "../command";
import { EXIT, Failure, inOneLine } from "../failure";
import { rubricIn } from "../inputs";

/** compare A.json B.json [--json]: exit status 0 when both say the same, 1 when they differ, 2 when one is no rubric. */
export const compare: Command = async (invocation) => {
  const { messages, locale, print, tell } = invocation;
  const options = parseOptions(invocation, { values: [], flags: ["json"], file: "several", fileName: "A.json" });
  const [a, b, extra] = options.files;
  if (b === undefined) throw new Failure([messages.usage({ code: "argument-missing", argument: "B.json" })]);
  if (extra !== undefined) throw new Failure([messages.usage({ code: "argument-extra", argument: extra })]);
  const [left, right] = await bothIn([a ?? "", b], invocation);
  const comparison = compareRubrics(left, right);
  if (options.flag("json")) print(JSON.stringify(comparisonAsJson(left, right, comparison), null, 2));
  else {
    for (const { group, thing, path, what, ...sides } of comparedLines(comparison, locale)) {
      print([group, thing, path, what, sides.left, sides.right].map(inOneLine).join("\t"));
    }
    tell(messages.compared(comparison.counts));
  }
  return comparison.counts.differing > 0 ? EXIT.findings : EXIT.ok;
};

/** Faults of both files at once. */
async function bothIn(paths: readonly [string, string], invocation: Invocation): Promise<[Rubric, Rubric]> {
  const read = async (path: string) => rubricIn(path, invocation);
  const [left, right] = await Promise.allSettled([read(paths[0]), read(paths[1])]);
  if (left.status === "fulfilled" && right.status === "fulfilled" && left.value && right.value) {
    return [left.value, right.value];
  }
  const reasons = [left, right].flatMap((one): unknown[] => (one.status === "rejected" ? [one.reason] : []));
  const lines = reasons.flatMap((reason) => {
    if (!(reason instanceof Failure)) throw reason;
    return reason.lines;
  });
  throw new Failure(lines);
}

/** The shape that other programs rely on: what is the same is left out, what does not apply is null. */
function comparisonAsJson(left: Rubric, right: Rubric, { sections, counts, categories }: Comparison): object {
  const head = ({ id, title, audience, year, version }: Rubric) => ({
    id,
    title,
    audience,
    year,
    version: version ?? null,
  });
  const { differing, ...rest } = counts;
  return {
    same: differing === 0,
    left: head(left),
    right: head(right),
    counts: rest,
    categories: categories.map((one) => ({ left: one.left, right: one.right })),
    rows: sections
      .flatMap(({ rows }) => rows)
      .filter(({ hows }) => hows.length > 0)
      .map((row) => ({
        thing: row.thing,
        path: row.path,
        left: row.left,
        right: row.right,
        differences: row.hows.map((how) => ({
          change: how.code,
          of: "of" in how ? how.of : null,
          from: "from" in how ? how.from : null,
          to: "to" in how ? how.to : null,
        })),
      })),
  };
}
