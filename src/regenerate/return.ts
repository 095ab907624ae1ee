/** What is kept aside comes back when what it belonged to is there again, and nobody typed anything else meanwhile. */
import type { AsideItem } from "../plan/aside";
import type { Field } from "../rubric";
import { isBlank, judgeField } from "../scoring";
import type { CellValue } from "../sheet/value";
import { put } from "./carry";
import { fateOf } from "./fields";
import type { ReturnedEntry } from "./types";

interface Returned {
  readonly returned: readonly ReturnedEntry[];
  readonly still: readonly AsideItem[];
}

/** Of several for one place the one that was set aside last. Writes into the entries what comes back. */
export function bringBack(
  aside: readonly AsideItem[],
  units: ReadonlySet<string>,
  fields: ReadonlyMap<string, Field>,
  entries: Map<string, Map<string, CellValue>>,
): Returned {
  const back = new Map<AsideItem, ReturnedEntry>();
  const latestFirst = aside.map((item, i) => ({ item, i })).sort((a, b) => b.item.since - a.item.since || b.i - a.i);
  for (const { item } of latestFirst) {
    const { unitId, fieldId, typed } = item;
    if (!("value" in typed) || unitId === "" || !units.has(unitId)) continue;
    if (!isBlank(entries.get(unitId)?.get(fieldId) ?? null)) continue;
    const fate = fateOf(fieldId, item, fields);
    if (fate.kind !== "same" || !comesBack(item, fate.field, typed.value)) continue;
    put(entries, unitId, fieldId, typed.value);
    back.set(item, { unitId, fieldId, value: typed.value, stood: item.stood });
  }
  return { returned: aside.flatMap((item) => back.get(item) ?? []), still: aside.filter((item) => !back.has(item)) };
}

/** What was faulty when its unit or criterion went comes back as it was; what was set aside for not fitting must fit. */
function comesBack({ reason }: AsideItem, field: Field, value: CellValue): boolean {
  if (reason === "place-taken" || reason === "typed-over" || reason === "no-place") return false;
  return reason === "not-fitting" ? judgeField(field, value).state !== "invalid" : true;
}
