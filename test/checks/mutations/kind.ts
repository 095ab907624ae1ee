/** What a kind of damage is: what it does at a random place, and what must be found of it. */
import type { Finding, RuleId } from "../../../src/checks";
import { SHEETS } from "../../../src/plan";
import type { SheetKey } from "../../../src/plan";
import type { Field, Unit } from "../../../src/rubric";
import { cellName } from "../../../src/sheet/address";
import type { CellAddress } from "../../../src/sheet/address";
import type { Snapshot } from "../../../src/sheet/snapshot";
import { madeFrom, typedIn } from "./clean";
import type { Random, Sources } from "./clean";
import { Draft } from "./draft";

export interface Kind {
  readonly name: string;
  readonly rule: RuleId;
  /** How many units the workbook must have, where four will not do. */
  readonly units?: number;
  /** Rules of errors and warnings that the damage brings about as well. */
  readonly follows: readonly RuleId[];
  /** `found` as `placed` writes it: all that the rule must find, and no more. */
  readonly damage: (sources: Sources, next: Random) => { readonly snapshot: Snapshot; readonly found: string[] };
}

/** Sheet, cell and unit of a finding. */
export function placed(sheet: string | null, cell: CellAddress | null, unit: string | null): string {
  return `${sheet ?? ""}!${cell ? cellName(cell.row, cell.column) : ""} ${unit ?? "–"}`;
}

export function placeOfFinding({ sheet, cell, unit }: Finding): string {
  return placed(sheet, cell, unit?.id ?? null);
}

export function on(key: SheetKey, cell: CellAddress | null, unit: string | null = null): string {
  return placed(SHEETS[key], cell, unit);
}

/** Damage that is worked out on a draft. */
function drafted(
  name: string,
  rule: RuleId,
  follows: readonly RuleId[],
  damage: (draft: Draft) => { readonly snapshot: Snapshot; readonly found: string[] },
): Kind {
  return { name, rule, follows, damage: (sources, next) => damage(new Draft(sources, next)) };
}

/** Damage to a made workbook, past all that computes. */
export function byHand(
  name: string,
  rule: RuleId,
  damage: (draft: Draft) => string | string[],
  ...follows: readonly RuleId[]
): Kind {
  return drafted(name, rule, follows, (draft) => {
    const found = damage(draft);
    return { snapshot: draft.snapshot, found: typeof found === "string" ? [found] : found };
  });
}

/** What is typed: the unit's id, the field's, and the value. */
export type Typed = Parameters<typeof typedIn>[1];

/** Entries typed, with which the workbook computes; it is told of one. */
export function typedTogether(
  name: string,
  rule: RuleId,
  choose: (draft: Draft) => { readonly typed: readonly Typed[]; readonly unit: Unit; readonly field: Field },
  ...follows: readonly RuleId[]
): Kind {
  return drafted(name, rule, follows, (draft) => {
    const { typed, unit, field } = choose(draft);
    const snapshot = madeFrom(typedIn(draft.sources, ...typed));
    return { snapshot, found: [on("entries", draft.entryPlace(unit, field), unit.id)] };
  });
}
