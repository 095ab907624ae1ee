/**
 * Conditional formats in the grid: the host keeps them as Excel does, here those of a saved book are drawn. Data bars
 * are Univer's own. Validations are not handed to Univer: the host judges what is typed, and Univer's judgement would
 * stand in its way.
 */
import type { IRange } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { CFRuleType, CFValueType } from "@univerjs/sheets-conditional-formatting";
import type { IConditionFormattingRule, IDataBar } from "@univerjs/sheets-conditional-formatting";
import type { SavedBook } from "../host";
import type { ConditionalFormats, SavedFormat } from "./conditional/formats";

const ADD = "sheet.mutation.add-conditional-rule";
const REMOVE = "sheet.mutation.delete-conditional-rule";

export interface Mirror {
  /** Shows the book's conditional formats; does nothing for sheets where they are what they were. */
  readonly show: (book: SavedBook) => void;
  /** Another workbook is there: nothing of the last one is. */
  readonly forget: () => void;
}

export function createMirror(api: FUniver, formats: ConditionalFormats): Mirror {
  const shown = new Map<string, { readonly text: string; readonly bars: readonly SavedFormat[] }>();
  return {
    show: ({ univer, sheets }) => {
      for (const [subUnitId, { conditionalFormats }] of Object.entries(sheets)) {
        const text = JSON.stringify(conditionalFormats);
        const before = shown.get(subUnitId) ?? { text: "[]", bars: [] };
        if (text === before.text) continue;
        formats.set(subUnitId, conditionalFormats);
        const target = { unitId: univer.id, subUnitId };
        const bars = conditionalFormats.filter(({ type }) => type === "DataBar");
        for (const { id } of before.bars) api.syncExecuteCommand(REMOVE, { ...target, cfId: id });
        // Univer puts each one before those it has; the first is the one that wins.
        for (const bar of [...bars].reverse()) api.syncExecuteCommand(ADD, { ...target, rule: barOf(bar) });
        shown.set(subUnitId, { text, bars });
      }
    },
    forget: () => {
      shown.clear();
      formats.clear();
    },
  };
}

function barOf(format: SavedFormat): IConditionFormattingRule {
  return { cfId: format.id, ranges: [rangeOf(format)], stopIfTrue: false, rule: dataBar(format) };
}

function rangeOf({ area }: SavedFormat): IRange {
  return {
    startRow: area.row,
    endRow: area.row + area.rows - 1,
    startColumn: area.column,
    endColumn: area.column + area.columns - 1,
  };
}

function dataBar({ dataBar: bar }: SavedFormat): IDataBar {
  return {
    type: CFRuleType.dataBar,
    isShowValue: !bar.showDataBarOnly,
    config: {
      min: boundOf(bar.lowerBoundRule, CFValueType.min),
      max: boundOf(bar.upperBoundRule, CFValueType.max),
      isGradient: bar.gradientFill,
      positiveColor: bar.fillColor,
      nativeColor: bar.fillColor,
    },
  };
}

/** Numbers, and whatever the values' own bounds are. */
function boundOf(
  { type, formula }: SavedFormat["dataBar"]["lowerBoundRule"],
  automatic: CFValueType,
): IDataBar["config"]["min"] {
  const value = Number((formula ?? "").replace(/^=/, ""));
  return type === "Number" && Number.isFinite(value) ? { type: CFValueType.num, value } : { type: automatic };
}
