/** DataValidation: the rule for what can be typed into a range's cells. */
import { areaOf } from "../book/cell-range";
import { changeValidation, likeness, partsOf, relativeRule } from "../book/validation-cells";
import { invalidArgument } from "../protocol/errors";
import { isValid } from "../book/evaluate";
import { movedRule } from "../book/copy-rules";
import { MAX_VALIDATION_MESSAGE, MAX_VALIDATION_TITLE } from "../../../sheet/limits";
import { NO_VALIDATION } from "../book/validations";
import { readRule, VALIDATION_TYPES } from "../book/validation-text";
import { removeValidations } from "../book/validated";
import { requireAllowed } from "../book/guard";
import { isUnbounded } from "../book/grid";
import { repaint } from "../book/write";
import type { ArgumentList } from "../protocol/argument-list";
import type { CellRange } from "../book/cell-range";
import type { ClassDescription } from "../protocol/host-class";
import type { Validation, ValidationSettings } from "../book/validations";

/** Which type the range as a whole has, and the validation of all its cells when it is one. */
function whole(self: CellRange): { type: string; validation: Validation | null } {
  const { validated, free } = partsOf(self.sheet, areaOf(self));
  const [first] = validated;
  if (!first) return { type: "None", validation: null };
  if (validated.some((part) => relativeRule(part) !== relativeRule(first))) {
    return { type: "Inconsistent", validation: null };
  }
  if (free.length > 0) return { type: "MixedCriteria", validation: null };
  const [kind] = Object.keys(first.rule);
  const isAlike = validated.every((part) => likeness(part) === likeness(first));
  return { type: kind === undefined ? "None" : (VALIDATION_TYPES[kind] ?? ""), validation: isAlike ? first : null };
}

/** A setting of all the cells; null when they differ. */
function setting<K extends keyof ValidationSettings>(self: CellRange, key: K): ValidationSettings[K] | null {
  const { type, validation } = whole(self);
  if (type === "None" && !validation) return NO_VALIDATION[key];
  return validation ? validation[key] : null;
}

/** Its formulas as they read in the range's first cell, for which they would have to be set there. */
function ruleInFirst(self: CellRange): ValidationSettings["rule"] | null {
  const { type, validation } = whole(self);
  if (!validation) return type === "None" ? NO_VALIDATION.rule : null;
  const { row, column } = areaOf(self);
  return movedRule(validation.rule, row - validation.origin.row, column - validation.origin.column);
}

function change(self: CellRange, part: Partial<ValidationSettings>): void {
  requireAllowed(self.sheet, null);
  changeValidation(self.sheet, areaOf(self), (old) => ({ ...settingsOf(old), ...part }), part.rule !== undefined);
  repaint(self.book, self.sheet);
}

function settingsOf({ rule, prompt, errorAlert, ignoreBlanks }: ValidationSettings): ValidationSettings {
  return { rule, prompt, errorAlert, ignoreBlanks };
}

function message(record: Readonly<Record<string, unknown>>): { title: string; message: string } {
  const title = record.title ?? "";
  const text = record.message ?? "";
  if (typeof title !== "string" || title.length > MAX_VALIDATION_TITLE) throw invalidArgument();
  if (typeof text !== "string" || text.length > MAX_VALIDATION_MESSAGE) throw invalidArgument();
  return { title, message: text };
}

function truth(value: unknown): boolean {
  if (value === undefined) return true;
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}

function setAlert(self: CellRange, values: ArgumentList): void {
  const record = values.record(0, ["title", "message", "showAlert", "style"]);
  const style = ["Stop", "Warning", "Information"].find((each) => each === (record.style ?? "Stop"));
  if (style === undefined) throw invalidArgument();
  change(self, { errorAlert: { ...message(record), showAlert: truth(record.showAlert), style } });
}

/** True when all cells keep to their rules, false when none does, null when some do. */
async function valid(self: CellRange): Promise<boolean | null> {
  const area = areaOf(self);
  if (isUnbounded(area)) return null;
  const results = new Set<boolean>();
  if (partsOf(self.sheet, area).free.length > 0) results.add(true);
  for (const part of partsOf(self.sheet, area).validated) {
    for (let row = part.area.row; row < part.area.row + part.area.rows; row += 1) {
      for (let column = part.area.column; column < part.area.column + part.area.columns; column += 1) {
        results.add(await isValid(self.book, self.sheet, row, column, part));
      }
    }
  }
  return results.size > 1 ? null : results.has(true);
}

export const dataValidation: ClassDescription<CellRange> = {
  name: "DataValidation",
  page: "https://learn.microsoft.com/javascript/api/excel/excel.datavalidation",
  properties: {
    type: { get: (self) => whole(self).type },
    rule: {
      get: ruleInFirst,
      set: (self, values) => {
        change(self, { rule: readRule(values.record(0, Object.keys(VALIDATION_TYPES))) });
      },
    },
    prompt: {
      get: (self) => setting(self, "prompt"),
      set: (self, values) => {
        const record = values.record(0, ["title", "message", "showPrompt"]);
        change(self, { prompt: { ...message(record), showPrompt: truth(record.showPrompt) } });
      },
    },
    errorAlert: { get: (self) => setting(self, "errorAlert"), set: setAlert },
    ignoreBlanks: {
      get: (self) => setting(self, "ignoreBlanks"),
      set: (self, values) => {
        change(self, { ignoreBlanks: values.truth(0) });
      },
    },
    valid: { get: valid },
  },
  methods: {
    clear: (self) => {
      requireAllowed(self.sheet, null);
      removeValidations(self.sheet, areaOf(self));
      repaint(self.book, self.sheet);
    },
  },
};
