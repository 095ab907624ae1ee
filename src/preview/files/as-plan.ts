/** A scorebook that was read, as the plan that the page lays out, or makes a file of. */
import { settingsOf, settingsText } from "../../checks";
import { planWorkbook, withSheetBehind } from "../../plan";
import type { Book, WorkbookPlan } from "../../plan";
import { planAside } from "../../plan/aside";
import type { Others } from "../../plan/others";
import { daysOf } from "../../plan/results";
import { asTyped, movedTo } from "../../regenerate";

/** What became of what people typed and the scorebook does not compute with. */
export interface Brought {
  /** Edits of 指标体系 and 参评单位 that did not count yet, and do now. */
  readonly pending: number;
  /** What went to 未能保留. */
  readonly setAside: number;
}

export interface PlannedFile {
  readonly plan: WorkbookPlan;
  readonly units: number;
  readonly others: Others;
  readonly brought: Brought;
}

/** @param others sheets of others, without 未能保留 */
export function plannedFile(asRead: Book, others: Others, now: Date): PlannedFile {
  const { book, regeneration, memory, pending } = asTyped(asRead, daysOf(now));
  const { aside, entries, setAside, target } = regeneration;
  const rules = settingsText(settingsOf(book));
  const own = planWorkbook(target.rubric, target.units, entries, { ...memory, rules });
  return {
    plan: aside.length === 0 ? own : withSheetBehind(own, planAside(target.rubric.title, aside)),
    units: target.units.length,
    others: movedTo(book, own, others),
    brought: { pending, setAside: setAside.length },
  };
}
