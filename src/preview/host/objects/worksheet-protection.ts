/** WorksheetProtection: what may be done to a sheet's locked cells. */
import { HostError, invalidArgument } from "../protocol/errors";
import { PROTECTION_DEFAULTS, SELECTION_MODES } from "../book/protection";
import type { Allowance, Protection } from "../book/protection";
import type { ArgumentList } from "../protocol/argument-list";
import type { ClassDescription } from "../protocol/host-class";
import type { BookSheet } from "./scopes";

const ALLOWANCES = Object.keys(PROTECTION_DEFAULTS) as Allowance[];

function readOptions(values: ArgumentList): Omit<Protection, "password"> {
  const given = values.isGiven(0) ? values.record(0, [...ALLOWANCES, "selectionMode"]) : {};
  const allow: Record<Allowance, boolean> = { ...PROTECTION_DEFAULTS };
  for (const key of ALLOWANCES) {
    const value = given[key];
    if (value === undefined) continue;
    if (typeof value !== "boolean") throw invalidArgument();
    allow[key] = value;
  }
  const mode = SELECTION_MODES.find((each) => each === (given.selectionMode ?? "Normal"));
  if (!mode) throw invalidArgument();
  return { allow, selectionMode: mode };
}

export const worksheetProtection: ClassDescription<BookSheet> = {
  name: "WorksheetProtection",
  page: "https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection",
  properties: {
    protected: { get: ({ sheet }) => sheet.extras.protection !== null },
    options: {
      get: ({ sheet }) => {
        const { protection } = sheet.extras;
        return protection ? { ...protection.allow, selectionMode: protection.selectionMode } : null;
      },
    },
  },
  methods: {
    // Documented: an error when the sheet is protected already.
    protect: ({ book, sheet }, values) => {
      if (sheet.extras.protection) throw new HostError("InvalidOperation");
      sheet.extras.protection = { ...readOptions(values), password: values.optionalText(1) ?? null };
      book.emit({ kind: "protected", sheet, isProtected: true });
    },
    unprotect: ({ book, sheet }, values) => {
      const password = values.optionalText(0) ?? null;
      const { protection } = sheet.extras;
      if (!protection) return;
      if (protection.password !== null && protection.password !== password) throw invalidArgument();
      sheet.extras.protection = null;
      book.emit({ kind: "protected", sheet, isProtected: false });
    },
  },
};
