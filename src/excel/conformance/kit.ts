/** What a case works with: a scratch sheet, and checks that note each difference and go on. */
import { codeOf, Skipped } from "./refusal";
import { same, show } from "./same";
import type { Additions } from "./cleanup";
import type { Difference, Kit } from "./types";

/** What the checks of a case have found so far. */
export interface Findings {
  checks: number;
  readonly differences: Difference[];
}

const WAIT = 5000;
const STEP = 20;
const PAUSE = 300;
const PREFIX = "ScorebookConformance";

/** A sheet name that no sheet of the workbook has. One sync. */
export async function freeSheetName(context: Excel.RequestContext, word = PREFIX): Promise<string> {
  const sheets = context.workbook.worksheets;
  sheets.load("items/name");
  await context.sync();
  const taken = new Set(sheets.items.map((sheet) => sheet.name.toLowerCase()));
  let number = 1;
  while (taken.has(`${word}${number}`.toLowerCase())) number += 1;
  return `${word}${number}`;
}

/**
 * The kit for one case.
 *
 * @param sheetName the scratch sheet, which is there already
 * @param added collects what is to be removed after the case
 */
export function createKit(context: Excel.RequestContext, sheetName: string, added: Additions, findings: Findings): Kit {
  const sheet = context.workbook.worksheets.getItem(sheetName);

  const check = (holds: boolean, what: string, expected: string, found: string): void => {
    findings.checks += 1;
    if (!holds) findings.differences.push({ what, expected, found });
  };
  const equal = (actual: unknown, expected: unknown, what: string): void => {
    check(same(actual, expected), what, show(expected), show(actual));
  };
  const freshSheetName = async (word?: string): Promise<string> => {
    const name = await freeSheetName(context, word);
    added.sheets.push(name);
    return name;
  };

  return {
    context,
    sheet,
    sheetName,
    equal,
    freshSheetName,
    range: (address) => sheet.getRange(address),
    close(actual, expected, tolerance, what) {
      const holds = typeof actual === "number" && Math.abs(actual - expected) <= tolerance;
      check(holds, what, `${expected} ± ${tolerance}`, show(actual));
    },
    oneOf(actual, expected, what) {
      check(
        expected.some((one) => same(actual, one)),
        what,
        expected.map(show).join(" or "),
        show(actual),
      );
    },
    async expect(object, expected, what) {
      const names = Object.keys(expected);
      context.load(object, names);
      await context.sync();
      for (const name of names) equal(property(object, name), property(expected, name), `${what}: ${name}`);
    },
    async read(object, name) {
      context.load(object, name);
      await context.sync();
      return object[name];
    },
    async value(result) {
      await context.sync();
      return result.value;
    },
    async isNull(object, expected, what) {
      await context.sync();
      equal(object.isNullObject, expected, `${what}: isNullObject`);
    },
    async fails(what, ...codes) {
      const wanted = codes.length === 0 ? "an error" : codes.join(" or ");
      try {
        await context.sync();
      } catch (error) {
        const code = codeOf(error);
        if (code === null) throw error;
        check(codes.length === 0 || codes.includes(code), what, wanted, code);
        return;
      }
      check(false, what, wanted, "no error");
    },
    freshName() {
      const name = `${PREFIX}_${added.names.length + 1}`;
      added.names.push(name);
      return name;
    },
    async addSheet(word) {
      const name = await freshSheetName(word);
      context.workbook.worksheets.add(name);
      await context.sync();
      return { sheet: context.workbook.worksheets.getItem(name), name };
    },
    afterwards(undo) {
      added.undo.push(undo);
    },
    async listen<T>(event: OfficeExtension.EventHandlers<T>) {
      const came: T[] = [];
      const handler = event.add((one) => {
        came.push(one);
        return Promise.resolve();
      });
      await context.sync();
      added.undo.push(async () => {
        // An event is unregistered in the context that it was registered in.
        handler.remove();
        await handler.context.sync();
      });
      return came;
    },
    async until(came, what) {
      for (let waited = 0; !came() && waited < WAIT; waited += STEP) await delay(STEP);
      check(came(), what, "it comes", `nothing in ${WAIT} ms`);
    },
    pause: () => delay(PAUSE),
    skip(reason) {
      throw new Skipped(reason);
    },
  };
}

function property(object: object, name: string): unknown {
  return Reflect.get(object, name);
}

function delay(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
