/** How a criterion is scored, from its kind and its parameters. */
import { counterId } from "../../../rubric";
import type { CategoryKind, Counter, CriterionRule, Level, Tier } from "../../../rubric";
import { NO_LEVEL, ruleOf } from "../../../rubric/import/rules/named";
import { recognise } from "../../../rubric/import/rules/recognise";
import { parameterValues } from "../../grid/parameters";
import { percent, ruleInWords } from "../../words";
import { valueText } from "../../../sheet/value";
import type { Building } from "./building";
import { placed, wordsIn } from "./building";
import { lineFault } from "./faults";
import { numberOf } from "./line";
import type { RubricLine, RuleKind } from "./line";
import type { CriterionLines } from "./tree";

/** What counts of a rule without a name of its own are called. */
const COUNT = "个数";
const NOISE = 1e-9;

/** A rule, and the share that its words tell where the line has none. */
export interface RuleRead {
  readonly rule: CriterionRule;
  readonly share: number | null;
}

/** @param kind of the category; @param weight of the indicator, in points; @param id of the criterion */
export function ruleFrom(
  building: Building,
  own: CriterionLines,
  kind: CategoryKind,
  weight: number,
  id: string,
): RuleRead {
  const { known, rule } = own.line;
  return rule === null && known?.kind !== "criterion"
    ? fromWords(building, own.line, kind, weight)
    : { rule: fromKind(building, own, id), share: null };
}

function fromKind(building: Building, own: CriterionLines, id: string): CriterionRule {
  const { line } = own;
  const known = line.known?.kind === "criterion" ? line.known.criterion.rule : null;
  if (line.restored && known) return withCounters(building, own, known, id);
  const wanted = line.rule ?? known?.kind ?? "range";
  if (known?.kind === wanted && (isAsMany(line) || own.counters.length > 0)) {
    return relabelled(line, withCounters(building, own, known, id));
  }
  return made(building, own, wanted, known, id);
}

/** As many parameters as it was made with: what they say the reader of numbers has read already. */
function isAsMany({ known, parameters }: RubricLine): boolean {
  return known !== null && parameterValues(known).length === parameters.length;
}

function made(
  building: Building,
  own: CriterionLines,
  kind: RuleKind,
  known: CriterionRule | null,
  id: string,
): CriterionRule {
  const { line } = own;
  const numbers = parameterNumbers(building, line);
  switch (kind) {
    case "range":
      return { kind };
    case "levels": {
      const before = known?.kind === "levels" ? known.levels : [];
      return { kind, levels: levelsOf(line, numbers, before), reading: null, sharesByChoice: {} };
    }
    case "benchmark":
      return { kind, counts: countsIn(line) ?? (known && "counts" in known ? known.counts : "数量") };
    case "tiers":
      return {
        kind,
        counts: countsIn(line) ?? (known && "counts" in known ? known.counts : "数量"),
        tiers: tiersOf(building, line, numbers),
      };
    case "incidents": {
      const floorReading = known?.kind === "incidents" ? known.floorReading : null;
      return { kind, counters: countersFrom(building, own, countersIn(known), id), floorReading };
    }
    case "deduct":
    case "penalty":
      return { kind, counters: countersFrom(building, own, countersIn(known), id) };
  }
}

function parameterNumbers({ faults }: Building, line: RubricLine): number[] {
  return line.parameters.map((value) => {
    const number = numberOf(value);
    if (number === null) faults.push(lineFault("line-number", line, "kind", { found: valueText(value) }));
    return number ?? 0;
  });
}

function tiersOf({ faults }: Building, line: RubricLine, numbers: readonly number[]): Tier[] {
  const count = numbers.length;
  if (count % 2 === 1) faults.push(lineFault("line-tiers", line, "kind", { count }));
  const half = Math.floor(count / 2);
  return numbers.slice(0, half).map((from, i) => ({ from, share: numbers[half + i] ?? 0 }));
}

/** A level's name is the one in 计分方式 for its share, else the one that a level of that share had. */
function levelsOf(line: RubricLine, shares: readonly number[], before: readonly Level[]): Level[] {
  const noted = levelNames(line.text("note"));
  return shares.map((share) => {
    const same = before.find((level) => Math.abs(level.share - share) <= NOISE);
    const otherwise = share === 0 ? NO_LEVEL : `得${percent(share)}`;
    return { share, label: noted.get(percent(share)) ?? same?.label ?? otherwise };
  });
}

/** 从列表中选一个等级：0% 差；60% 良。 → 0% → 差, 60% → 良. */
function levelNames(note: string): ReadonlyMap<string, string> {
  return new Map(
    [...note.matchAll(/([0-9]+(?:\.[0-9]+)?)%\s*([^；;。\n]+)/gu)].map(([, share, label]) => [
      percent(Number(share) / 100),
      (label ?? "").trim(),
    ]),
  );
}

/** 录入数据集的个数；… and 录入数据集；… → 数据集. */
function countsIn(line: RubricLine): string | null {
  return /^录入(.{1,60}?)(?:的个数)?；/u.exec(line.text("note"))?.[1] ?? null;
}

/** Names of levels, and of what is counted, stand in 计分方式 alone. */
function relabelled(line: RubricLine, rule: CriterionRule): CriterionRule {
  const { known } = line;
  if (line.restored || known?.kind !== "criterion" || line.text("note") === ruleInWords(known.criterion)) return rule;
  if (rule.kind === "benchmark" || rule.kind === "tiers") return { ...rule, counts: countsIn(line) ?? rule.counts };
  if (rule.kind !== "levels") return rule;
  const noted = levelNames(line.text("note"));
  const levels = rule.levels.map((level) => ({ ...level, label: noted.get(percent(level.share)) ?? level.label }));
  return { ...rule, levels };
}

function countersIn(rule: CriterionRule | null): readonly Counter[] {
  return rule && "counters" in rule ? rule.counters : [];
}

function withCounters(building: Building, own: CriterionLines, rule: CriterionRule, id: string): CriterionRule {
  return "counters" in rule ? { ...rule, counters: countersFrom(building, own, rule.counters, id) } : rule;
}

/** Several have lines of their own; a single one has the criterion's. */
function countersFrom(
  building: Building,
  own: CriterionLines,
  known: readonly Counter[],
  id: string,
): readonly Counter[] {
  const { line, counters } = own;
  if (counters.length === 0) {
    const [only] = known;
    if (only && known.length === 1) return known;
    return [{ id: building.fresh(), label: COUNT, step: numberOf(line.parameters[0] ?? null) ?? 0 }];
  }
  return counters.map((counter): Counter => {
    const before = counter.known?.kind === "counter" ? counter.known.counter : null;
    const own: Counter = before
      ? { ...before, label: wordsIn(counter, "text", before.label) }
      : { id: building.fresh(), label: counter.text("text"), step: numberOf(counter.parameters[0] ?? null) ?? 0 };
    placed(building, counter, counterId({ id }, own));
    return own;
  });
}

/** Where nobody chose a kind, the sentence may say it; only what it says for certain is taken. */
function fromWords(building: Building, line: RubricLine, kind: CategoryKind, weight: number): RuleRead {
  const text = line.text("text");
  const draft = recognise(text.replace(/^[0-9]+[.、．]\s*/u, ""), { weight: Math.abs(weight), category: kind });
  const share = line.number("share") ?? draft.share;
  if (draft.certainty !== "sure" || draft.doubt !== null) {
    building.faults.push(lineFault("line-rule-unclear", line, "kind"));
    return { rule: { kind: "range" }, share };
  }
  const rule = ruleOf(draft, share, kind, null);
  if (!("counters" in rule)) return { rule, share };
  return { rule: { ...rule, counters: rule.counters.map((one) => ({ ...one, id: building.fresh() })) }, share };
}
