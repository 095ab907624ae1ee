/**
 * Univer with its grid, drawn into an element of the page. What would change the workbook past Excel's rules (its own
 * toolbar and menus for sheets, formats and rules) is left out: the workbook behaves as Excel would have it.
 */
import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import type { ILanguagePack } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverDataValidationPlugin } from "@univerjs/data-validation";
import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverDocsUIPlugin } from "@univerjs/docs-ui";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverRenderEnginePlugin } from "@univerjs/engine-render";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsConditionalFormattingUIPlugin } from "@univerjs/sheets-conditional-formatting-ui";
import { UniverSheetsDataValidationPlugin } from "@univerjs/sheets-data-validation";
import { UniverSheetsDataValidationUIPlugin } from "@univerjs/sheets-data-validation-ui";
import { CalculationMode, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsFormulaUIPlugin } from "@univerjs/sheets-formula-ui";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { UniverSheetsNumfmtUIPlugin } from "@univerjs/sheets-numfmt-ui";
import { UniverSheetsUIPlugin } from "@univerjs/sheets-ui";
import { UniverUIPlugin } from "@univerjs/ui";
import type { Locale } from "../../i18n";
import { HIDDEN_MENUS } from "./menus";
import { nameGrid } from "./names";
import "@univerjs/engine-formula/facade";
import "@univerjs/sheets/facade";
import "@univerjs/sheets-formula/facade";
import "@univerjs/sheets-ui/facade";
import "@univerjs/ui/facade";
import "@univerjs/design/lib/index.css";
import "@univerjs/ui/lib/index.css";
import "@univerjs/docs-ui/lib/index.css";
import "@univerjs/sheets-ui/lib/index.css";
import "@univerjs/sheets-formula-ui/lib/index.css";
import "@univerjs/sheets-numfmt-ui/lib/index.css";
import "@univerjs/sheets-data-validation-ui/lib/index.css";
import "@univerjs/sheets-conditional-formatting-ui/lib/index.css";

export interface Grid {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly setLocale: (locale: Locale) => Promise<void>;
  readonly setDark: (dark: boolean) => void;
}

export interface GridOptions {
  /** The element that the grid fills. */
  readonly container: HTMLElement;
  readonly locale: Locale;
  readonly dark: boolean;
}

const LANGUAGES: Readonly<Record<Locale, LocaleType>> = { "zh-CN": LocaleType.ZH_CN, "en-US": LocaleType.EN_US };

/** Made once in the page's life: workbooks come and go in it. */
export async function createGrid({ container, locale, dark }: GridOptions): Promise<Grid> {
  const univer = new Univer({
    locale: LANGUAGES[locale],
    locales: { [LANGUAGES[locale]]: await wordsOf(locale) },
    darkMode: dark,
    logLevel: LogLevel.ERROR,
  });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, { container, header: true, toolbar: false });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, {
    menu: HIDDEN_MENUS,
    footer: { menus: false, addSheetButtonConfig: { show: false } },
  });
  // The host says itself when to calculate.
  univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.NO_CALCULATION });
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
  univer.registerPlugin(UniverDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationUIPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingUIPlugin);
  const api = FUniver.newAPI(univer);
  const names = nameGrid(container, locale);
  const loaded = new Set<Locale>([locale]);
  let wanted = locale;
  return {
    univer,
    api,
    setLocale: async (next) => {
      wanted = next;
      if (!loaded.has(next)) api.loadLocales(LANGUAGES[next], await wordsOf(next));
      loaded.add(next);
      // Another language may have been chosen while the words of this one came.
      if (wanted !== next) return;
      api.setLocale(LANGUAGES[next]);
      names.setLocale(next);
    },
    setDark: (next) => {
      api.toggleDarkMode(next);
    },
  };
}

async function wordsOf(locale: Locale): Promise<ILanguagePack> {
  if (locale === "en-US") return (await import("./locales/en-us")).WORDS;
  return (await import("./locales/zh-cn")).WORDS;
}
