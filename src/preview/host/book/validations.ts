/** Data validations as data. Source: learn.microsoft.com/javascript/api/excel/excel.datavalidation */
import type { Area } from "../../../sheet/address";

export interface ValidationPrompt {
  readonly title: string;
  readonly message: string;
  readonly showPrompt: boolean;
}

export interface ValidationAlert {
  readonly title: string;
  readonly message: string;
  readonly showAlert: boolean;
  readonly style: string;
}

/** A rule in the API's own form, its cells' references as texts. */
export type ValidationRule = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

export interface ValidationSettings {
  readonly rule: ValidationRule;
  readonly prompt: ValidationPrompt;
  readonly errorAlert: ValidationAlert;
  readonly ignoreBlanks: boolean;
}

export interface Validation extends ValidationSettings {
  /** Where it holds; references in its formulas are relative to `origin`. */
  readonly area: Area;
  readonly origin: { readonly row: number; readonly column: number };
}

/** Excel's settings for cells without a validation. */
export const NO_VALIDATION: ValidationSettings = {
  rule: {},
  prompt: { title: "", message: "", showPrompt: true },
  errorAlert: { title: "", message: "", showAlert: true, style: "Stop" },
  ignoreBlanks: true,
};
