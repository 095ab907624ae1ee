/** The small print of a rubric, which matters when two editions are compared, but not to what becomes of entries. */
import type { Condition, Criterion, Indicator, Reading, Rubric } from "../../rubric";
import type { How } from "../change";
import { number, words } from "../node";
import type { Node } from "../node";

/** The nodes, each with the small print of its own behind what it says. */
export function withDetails(nodes: readonly Node[], rubric: Rubric): Node[] {
  const details = detailsOf(rubric);
  return nodes.map((node) => {
    const own = details.get(`${node.thing} ${node.id}`);
    return own ? { ...node, values: [...node.values, ...own] } : node;
  });
}

function detailsOf(rubric: Rubric): Map<string, How[]> {
  const { categories, conditions, readings, appendices } = rubric;
  const titleOf = (appendix: string | null) => appendices.find(({ id }) => id === appendix)?.title ?? appendix ?? "";
  const indicators = categories.flatMap((category) => category.indicators);
  return new Map([
    ...indicators.map((one) => [`indicator ${one.id}`, ofIndicator(one, titleOf)] as const),
    ...indicators.flatMap(({ criteria }) => criteria.map((one) => [`criterion ${one.id}`, ofCriterion(one)] as const)),
    ...conditions.map((one) => [`condition ${one.id}`, ofCondition(one, titleOf)] as const),
    ...readings.map((one) => [`reading ${one.id}`, ofReading(one)] as const),
  ]);
}

type TitleOf = (appendix: string | null) => string;

function ofIndicator({ veto, appendix, erratum, applicability }: Indicator, titleOf: TitleOf): How[] {
  return [
    words("veto-note", veto?.text ?? ""),
    words("appendix", titleOf(appendix)),
    words("erratum", erratum ? `${erratum.says} → ${erratum.means}` : ""),
    words("by-reading", applicability?.reading ?? ""),
  ];
}

function ofCriterion({ number: order, veto, rule }: Criterion): How[] {
  return [number("order", order), words("veto-note", veto?.text ?? ""), words("by-reading", byReading(rule))];
}

/** What a reading decides of a rule, and how. */
function byReading(rule: Criterion["rule"]): string {
  if (rule.kind === "incidents") return rule.floorReading ?? "";
  if (rule.kind !== "levels" || rule.reading === null) return "";
  const choices = Object.entries(rule.sharesByChoice).sort(([a], [b]) => (a < b ? -1 : 1));
  return [rule.reading, ...choices.map(([choice, shares]) => `${choice}: ${shares.join(" / ")}`)].join("; ");
}

function ofCondition({ appendix, default: holds }: Condition, titleOf: TitleOf): How[] {
  return [words("appendix", titleOf(appendix)), words("usual", holds ? "是" : "否")];
}

function ofReading({ words: said, alternatives, default: usual, effect }: Reading): How[] {
  const labelOf = (choice: string) => alternatives.find(({ id }) => id === choice)?.label ?? choice;
  return [
    words("says", said ?? ""),
    words("alternatives", alternatives.map(({ id, label }) => `${label}（${id}）`).join("；")),
    words("usual", labelOf(usual)),
    words("effect", effect),
  ];
}
