/**
 * When Univer's formula engine runs, and when it is through. The host writes cells past Univer's commands, so it also
 * says itself which cells have changed and starts the engine, instead of waiting for Univer's timer.
 */
import type { FUniver } from "@univerjs/core/facade";
import type { Workbook } from "@univerjs/core";
import type { Area } from "../../../sheet/address";
import { hullOf } from "../../../sheet/areas";
import { afterCommand } from "./univer-commands";
import { SharedFormulas } from "./shared-formulas";

const START = "formula.mutation.set-formula-calculation-start";
const NOTIFICATION = "formula.mutation.set-formula-calculation-notification";

/** Univer's FormulaExecutedStateType for a run that went through, or that had nothing to do. */
const ENDED = new Set<unknown>([2, 3]);
/** … and for one that something else has stopped. */
const STOPPED = 1;
/** What else the engine could be told to look at anew. */
const NOTHING_ELSE = {
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtySuperTableMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
};
/** More single areas than this are replaced by one that holds them all. */
const MANY = 200;

export class Calculation {
  private readonly dirty = new Map<string, Area[]>();
  private readonly shared = new SharedFormulas();
  private everything = false;
  private running: Promise<void> | null = null;
  /** True while the host starts the engine, in contrast to Univer's own timer. */
  isStarting = false;
  private isRequested = false;
  /** In manual mode formulas are calculated only when that is asked for. */
  isManual = false;
  /** True until the batch ends that asked for it. */
  isSuspended = false;

  /** `enabled` false leaves every formula without a value, for tests where only requests count. */
  constructor(
    private readonly univer: FUniver,
    private readonly workbook: Workbook,
    readonly enabled: boolean,
  ) {}

  /** Cells whose content has changed. */
  markChanged(sheetId: string, area: Area): void {
    const areas = this.dirty.get(sheetId) ?? [];
    this.dirty.set(sheetId, areas);
    const last = areas[areas.length - 1];
    if (last && areas.length >= MANY) areas[areas.length - 1] = hullOf([last, area]);
    else areas.push(area);
  }

  /** After changes of names, sheets, rows or columns. */
  markAll(): void {
    this.everything = true;
  }

  get isPending(): boolean {
    return this.enabled && (this.running !== null || this.everything || this.dirty.size > 0);
  }

  /** Calculates even in manual mode. */
  request(): void {
    this.isRequested = true;
    this.markAll();
  }

  /** Resolves when every formula has its value, or at once when nothing is to be calculated now. */
  async settle(): Promise<void> {
    if (this.isSuspended || (this.isManual && !this.isRequested)) return;
    if (!this.enabled) {
      this.dirty.clear();
      this.everything = false;
    }
    while (this.isPending) {
      this.running ??= this.run().finally(() => {
        this.running = null;
      });
      await this.running;
    }
    this.isRequested = false;
  }

  private async run(): Promise<void> {
    const ranges = [...this.dirty].flatMap(([sheetId, areas]) =>
      areas.map((area) => ({
        unitId: this.workbook.getUnitId(),
        sheetId,
        range: {
          startRow: area.row,
          endRow: area.row + area.rows - 1,
          startColumn: area.column,
          endColumn: area.column + area.columns - 1,
        },
      })),
    );
    const forceCalculation = this.everything;
    this.dirty.clear();
    this.everything = false;
    const restores = this.workbook.getSheets().map((sheet) => this.shared.share(sheet));
    try {
      await this.execute({ dirtyRanges: forceCalculation ? [] : ranges, forceCalculation });
    } finally {
      for (const restore of restores) restore();
    }
  }

  private execute(what: object): Promise<void> {
    return new Promise((resolve, reject) => {
      const listener = afterCommand(this.univer, NOTIFICATION, (params) => {
        const state = stateOf(params);
        if (state !== STOPPED && !ENDED.has(state)) return;
        listener.dispose();
        // Univer's own timer stops a run in order to begin one: all is then calculated once more.
        if (state === STOPPED) this.markAll();
        // The results are put into the cells in the same turn, after this notification.
        setTimeout(resolve, 0);
      });
      this.isStarting = true;
      const started = this.univer.executeCommand(START, { ...what, ...NOTHING_ELSE }, { onlyLocal: true });
      this.isStarting = false;
      started.catch(reject);
    });
  }
}

function stateOf(params: unknown): unknown {
  if (typeof params !== "object" || params === null) return undefined;
  return "functionsExecutedState" in params ? params.functionsExecutedState : undefined;
}
