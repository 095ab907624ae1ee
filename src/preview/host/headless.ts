/** Univer without its grid, for tests and for Node. */
import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { CalculationMode, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import "@univerjs/sheets/facade";

export interface Headless {
  readonly api: FUniver;
  dispose(): void;
}

/** `calculate` false leaves out the formula engine's triggers, which would read every formula that is written. */
export function createHeadlessUniver(calculate = true): Headless {
  const univer = new Univer({
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: {} },
    logLevel: LogLevel.ERROR,
  });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  if (calculate) {
    univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.NO_CALCULATION });
  }
  const api = FUniver.newAPI(univer);
  return {
    api,
    dispose: () => {
      univer.dispose();
    },
  };
}
