/** An import in a few lines, for people to check: the tree with its rules, the departments, what is asked. */
import type { Criterion, CriterionRule, Indicator, Rubric, Veto } from "../../../src/rubric";
import type { Imported } from "../../../src/rubric/import";

export function sketch({ rubric, questions, faults }: Imported): string {
  const asked = questions.map(
    ({ severity, id, answer, alternatives, settled }) =>
      `? ${severity} ${id}: ${answer}${settled ? "!" : ""} (${alternatives.join(", ")})`,
  );
  const wrong = faults.map((fault) => `! ${JSON.stringify(fault)}`);
  return [...(rubric ? rubricLines(rubric) : ["no rubric"]), ...wrong, ...asked, ""].join("\n");
}

function rubricLines(rubric: Rubric): string[] {
  const { title, audience, year, categories, conditions, appendices, units, readings } = rubric;
  const open = readings.filter(({ words, choice, default: usual }) => words !== null || choice !== usual);
  return [
    `${title} | ${audience} | ${year}`,
    ...categories.flatMap(({ name, kind, total, indicators }) => [
      `# ${name} ${kind} ${total}`,
      ...indicators.flatMap(indicatorLines),
    ]),
    ...conditions.map(({ name, appendix, default: usual }) => `& ${name} ${appendix ?? "-"} ${String(usual)}`),
    ...appendices.map(({ title: heading, duties }) => `@ ${heading}: ${duties.map(({ unit }) => unit).join(" ")}`),
    `= ${units.map(({ name, aliases }) => [name, ...aliases.map((alias) => alias.name)].join("/")).join(" ")}`,
    ...open.map(({ question, choice }) => `~ ${question} ${choice}`),
  ];
}

function indicatorLines({
  name,
  group,
  weight,
  veto,
  applicability,
  appendix,
  erratum,
  criteria,
}: Indicator): string[] {
  const marks = [
    ...(group === null ? [] : [`in ${group}`]),
    ...(applicability ? [`if ${applicability.condition}${applicability.reading ? " (plan)" : ""}`] : []),
    ...(appendix === null ? [] : [`see ${appendix}`]),
    ...(erratum ? [`says ${erratum.says}`] : []),
  ];
  return [
    `## ${name} ${weight}${marks.map((mark) => `, ${mark}`).join("")}`,
    ...vetoLine(veto),
    ...criteria.flatMap(criterionLines),
  ];
}

function criterionLines({ number, share, rule, veto, hint }: Criterion): string[] {
  const line = `${number}. ${share === null ? "-" : percent(share)} ${ruleText(rule)}${hint === null ? "" : ` [${hint}]`}`;
  return [line, ...vetoLine(veto)];
}

function vetoLine(veto: Veto | null): string[] {
  return veto ? [`   veto: ${veto.reasons.join(" | ")}`] : [];
}

function ruleText(rule: CriterionRule): string {
  switch (rule.kind) {
    case "range":
      return "range";
    case "benchmark":
      return `benchmark ${rule.counts}`;
    case "tiers":
      return `tiers ${rule.counts}: ${rule.tiers.map(({ from, share }) => `${from}→${percent(share)}`).join(" ")}`;
    case "levels":
      return `levels${rule.reading ? "?" : ""} ${rule.levels.map(({ label, share }) => `${label} ${percent(share)}`).join("; ")}`;
    case "incidents":
    case "deduct":
    case "penalty":
      return `${rule.kind}${"floorReading" in rule && rule.floorReading ? "?" : ""} ${rule.counters.map(({ label, step }) => `${label} −${percent(step)}`).join("; ")}`;
  }
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(4))}%`;
}
