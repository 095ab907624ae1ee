/** Addresses of pages of Microsoft's documentation. */

const REFERENCE = "https://learn.microsoft.com/javascript/api/excel/excel.";
const GUIDE = "https://learn.microsoft.com/office/dev/add-ins/";
const SUPPORT = "https://support.microsoft.com/office/";

/** A property or an event of a class of Excel's API, both as the API writes them. */
export function member(type: string, name: string): string {
  return `${classPage(type)}#excel-excel-${type.toLowerCase()}-${name.toLowerCase()}-member`;
}

/** A method of a class of Excel's API, both as the API writes them. */
export function method(type: string, name: string): string {
  return `${member(type, name)}(1)`;
}

/** A class, an interface or an enumeration of Excel's API. */
export function classPage(type: string): string {
  return REFERENCE + type.toLowerCase();
}

/** An article of the guide to add-ins, by its path there: "excel/performance". */
export function article(path: string): string {
  return GUIDE + path;
}

/** An article of Excel's help, by the id in its address. */
export function help(id: string): string {
  return SUPPORT + id;
}

/** An issue of Microsoft's library, where a behaviour was described that the documentation leaves open. */
export function issue(number: number): string {
  return `https://github.com/OfficeDev/office-js/issues/${number}`;
}

/**
 * Where Microsoft says that values, formulas and number formats take a single value for all cells. Its guide said so
 * until July 2020, when the section was removed because the type definitions know arrays only.
 */
export const SINGLE_VALUE = "https://github.com/OfficeDev/office-js-docs-pr/issues/2013";

export const BLANK_AND_NULL = article("excel/excel-add-ins-blank-null-values");
export const API_MODEL = article("develop/application-specific-api-model");
export const ERRORS = article("testing/application-specific-api-error-handling");
