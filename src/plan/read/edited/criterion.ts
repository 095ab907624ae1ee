/** Criteria from their lines: words, share, rule, veto. */
import { criterionVetoId } from "../../../rubric";
import type { CategoryKind, Criterion, Veto } from "../../../rubric";
import { NO_SOURCE, numberIn, placed, wordsIn } from "./building";
import type { Building } from "./building";
import { lineFault } from "./faults";
import { plainText } from "./line";
import type { RubricLine } from "./line";
import { ruleFrom } from "./rule";
import type { CriterionLines } from "./tree";

/** @param weight of the indicator, in points; a number of 0 is one that is still to be given */
export function criterionFrom(building: Building, own: CriterionLines, kind: CategoryKind, weight: number): Criterion {
  const { line } = own;
  const known = line.known?.kind === "criterion" ? line.known.criterion : null;
  const id = placed(building, line, known?.id ?? building.fresh());
  const read = ruleFrom(building, own, kind, weight, id);
  return {
    id,
    number: numberFrom(building, line, known),
    text: wordsIn(line, "text", known?.text ?? ""),
    share: shareFrom(building, line, known) ?? read.share,
    rule: read.rule,
    veto: vetoFrom(building, own, known, id),
    hint: known?.hint ?? null,
    source: known?.source ?? NO_SOURCE,
  };
}

function numberFrom(building: Building, line: RubricLine, known: Criterion | null): number {
  const typed = numberIn(building, line, "number", null);
  return typed ?? known?.number ?? 0;
}

/** What only takes off has none: an emptied cell of such a criterion is no 0. */
function shareFrom(building: Building, line: RubricLine, known: Criterion | null): number | null {
  const share = numberIn(building, line, "share", known?.share ?? null);
  const takesOff = line.rule === "deduct" || line.rule === "penalty";
  return !line.restored && takesOff && line.text("share") === "" ? null : share;
}

function vetoFrom(building: Building, { vetoes }: CriterionLines, known: Criterion | null, id: string): Veto | null {
  const [line, second] = vetoes;
  if (second) building.faults.push(lineFault("line-veto-twice", second, "kind"));
  if (!line) return null;
  const before = line.known?.kind === "criterion-veto" ? line.known.criterion.veto : null;
  const own = line.known?.kind === "criterion-veto" && line.known.criterion.id === known?.id ? before : null;
  const text = wordsIn(line, "text", before?.text ?? "");
  placed(building, line, criterionVetoId({ id }));
  return { text, reasons: reasonsIn(line, before), source: own?.source ?? NO_SOURCE };
}

/** As they are typed; those that only lost blanks at their ends stay as they were. */
export function reasonsIn(line: RubricLine, known: Veto | null): readonly string[] {
  if (line.restored) return known?.reasons ?? [];
  const before = known?.reasons ?? [];
  const typed = line.parameters.map(plainText);
  return typed.map((reason) => before.find((one) => one.trim() === reason) ?? reason);
}
