/** Dates where numbers belong. */

/** 2000-01-01, and the day after 2050-12-31, in Excel's calendar. */
const FIRST_DAY = 36_526;
const AFTER_LAST_DAY = 55_154;
const DAY_ZERO = Date.UTC(1899, 11, 30);
const MS_PER_DAY = 86_400_000;

/** Whether a number may be a date of our time, whole or with a time of day: no percentage or count comes near. */
export function isDateSerial(number: number): boolean {
  return number >= FIRST_DAY && number < AFTER_LAST_DAY;
}

/** `44621.5` → `2022-03-01`. */
export function dateText(serial: number): string {
  return new Date(DAY_ZERO + Math.floor(serial) * MS_PER_DAY).toISOString().slice(0, 10);
}

const DATE =
  /^(?:\d{4}\s*[-/.年]\s*\d{1,2}\s*(?:[-/.月]\s*\d{1,2}\s*日?|月)|\d{1,2}\s*月\s*\d{1,2}\s*[日号])(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?$/;

/** Whether a text is a date that Excel did not take for one: `2022/3/1`, `2022年3月`, `3月1日`. */
export function isDateText(text: string): boolean {
  return DATE.test(text.normalize("NFKC").trim());
}
