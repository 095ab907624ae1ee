/** What a kind of damage is: what it does at a random place, and what must be found of it. */
import type { Finding, RuleId } from "../../../src/checks";
import { SHEETS } from "../../../src/plan";
import type { SheetKey } from "../../../src/plan";
import { cellName } from "../../../src/sheet/address";
import type { CellAddress } from "../../../src/sheet/address";
import type { Snapshot } from "../../../src/sheet/snapshot";
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

/** Damage to a made workbook, past all that computes. */
export function byHand(
  name: string,
  rule: RuleId,
  damage: (draft: Draft) => string | string[],
  ...follows: readonly RuleId[]
): Kind {
  return {
    name,
    rule,
    follows,
    damage: (sources, next) => {
      const draft = new Draft(sources, next);
      const found = damage(draft);
      return { snapshot: draft.snapshot, found: typeof found === "string" ? [found] : found };
    },
  };
}
