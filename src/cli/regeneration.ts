/** What became of a scorebook, as other programs read it. */
import type { AsideItem } from "../plan/aside";
import { fieldsOf } from "../rubric";
import type { Field } from "../rubric";
import type { Change, Regeneration } from "../regenerate";
import { valueText } from "../sheet/value";
import type { CellValue } from "../sheet/value";

export function regenerationAsJson(made: Regeneration): object {
  const { rubric, units } = made.target;
  const names = new Map(units.map(({ id, name }) => [id, name]));
  const fields = new Map(fieldsOf(rubric).map((field) => [field.id, field]));
  const entry = ({ unitId, fieldId, value }: { unitId: string; fieldId: string; value: CellValue }) => ({
    unit: names.get(unitId) ?? unitId,
    ...placeOf(fields.get(fieldId)),
    value: plain(value),
  });
  return {
    carried: made.carried.map(entry),
    returned: made.returned.map((one) => ({ ...entry(one), from: one.stood })),
    setAside: made.setAside.map(asideAsJson),
    added: things(made.changes, "added"),
    removed: things(made.changes, "removed"),
    restored: things(made.changes, "restored"),
    changed: made.changes.flatMap(changeAsJson),
    rankChanges: made.standings.flatMap((one) => {
      const { unit, before, after } = one;
      const same = before?.rank === after?.rank && before?.total === after?.total;
      return same ? [] : [{ unit: unit.name, before, after }];
    }),
  };
}

/** As entry files name it. */
function placeOf(field: Field | undefined): object {
  if (!field) return { category: null, indicator: null, criterion: null, counter: null };
  const number = field.kind === "veto" ? null : field.criterion.number;
  return {
    category: field.category.name,
    indicator: field.indicator.name,
    criterion: field.kind === "veto" ? "veto" : number,
    counter: field.kind === "counter" ? field.counter.label : null,
  };
}

function asideAsJson({ unit, indicator, criterion, typed, stood, reason, fault }: AsideItem): object {
  return {
    unit: unit || null,
    indicator: indicator || null,
    criterion: criterion || null,
    value: "value" in typed ? plain(typed.value) : typed.formula,
    from: stood,
    reason,
    fault,
  };
}

function things(changes: readonly Change[], code: "added" | "removed" | "restored"): object[] {
  return changes.filter(({ how }) => how.code === code).map(({ thing, id, path }) => ({ thing, id, path }));
}

function changeAsJson({ thing, id, path, how }: Change): object[] {
  if (!("from" in how)) return [];
  const { code, from, to } = how;
  return [{ thing, id, path, change: code, of: "of" in how ? how.of : null, from, to }];
}

function plain(value: CellValue): number | string | boolean | null {
  return typeof value === "object" ? (value === null ? null : valueText(value)) : value;
}
