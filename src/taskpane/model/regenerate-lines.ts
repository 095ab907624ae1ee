/** What would come of making a scorebook anew, as people look through it: grouped, and with its values in words. */
import { entryText } from "../../i18n/numbers";
import type { AsideItem } from "../../plan/aside";
import type { Book } from "../../plan";
import type { Change, How, InPlace, Regeneration, Standing } from "../../regenerate";
import { fieldsOf } from "../../rubric";
import type { Field } from "../../rubric";
import { valueText } from "../../sheet/value";
import type { CellValue } from "../../sheet/value";

export interface ChangeGroup {
  readonly code: How["code"];
  readonly changes: readonly Change[];
}

const ORDER: readonly How["code"][] = ["restored", "added", "removed", "moved", "renamed", "number", "words"];

/** Those that there are. */
export function changeGroups(changes: readonly Change[]): ChangeGroup[] {
  return ORDER.map((code) => ({ code, changes: changes.filter(({ how }) => how.code === code) })).filter(
    (group) => group.changes.length > 0,
  );
}

export interface EntryLine {
  readonly key: string;
  /** 市发改委 · 机构职能 · 1.…; an empty text where it is no entry. */
  readonly what: string;
  readonly value: string;
  /** `评分录入!H10`. */
  readonly stood: string;
}

export interface AsideLine extends EntryLine, Pick<AsideItem, "reason" | "fault"> {}

/** @param book as it is before */
export function asideLines({ rubric, state }: Book, { setAside }: Regeneration): AsideLine[] {
  const fields = new Map([...fieldsOf(state.rubric), ...fieldsOf(rubric)].map((field) => [field.id, field]));
  return setAside.map(({ key, unit, indicator, criterion, fieldId, typed, stood, reason, fault }) => ({
    key,
    what: joined(unit, indicator, criterion),
    value: "formula" in typed ? typed.formula : textOf(fields.get(fieldId), typed.value),
    stood,
    reason,
    fault,
  }));
}

export function returnedLines({ target, returned }: Regeneration): EntryLine[] {
  const fields = new Map(fieldsOf(target.rubric).map((field) => [field.id, field]));
  const units = new Map(target.units.map(({ id, name }) => [id, name]));
  return returned.map(({ unitId, fieldId, value, stood }) => {
    const field = fields.get(fieldId);
    const number = field?.criterion ? String(field.criterion.number) : "";
    return {
      key: `${unitId} ${fieldId}`,
      what: joined(units.get(unitId) ?? "", field?.indicator.name ?? "", number),
      value: textOf(field, value),
      stood,
    };
  });
}

/** Units whose total or rank changes, by their new rank; those that are gone come last. */
export function changedStandings({ standings }: Regeneration): Standing[] {
  return standings
    .filter(({ before, after }) => before?.rank !== after?.rank || before?.total !== after?.total)
    .sort((a, b) => (a.after?.rank ?? Infinity) - (b.after?.rank ?? Infinity));
}

/** Names of the sheets that are written or added, those apart that nobody sees. */
export function sheetsWritten({ rewrite }: InPlace): string[] {
  const { sheets, added } = rewrite;
  return [
    ...sheets.filter(({ part }) => part.visibility !== "very-hidden").map(({ sheet }) => sheet),
    ...added.map(({ name }) => name),
  ];
}

function textOf(field: Field | undefined, value: CellValue): string {
  return field ? entryText(field, value) : valueText(value);
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" · ");
}
