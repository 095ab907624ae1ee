/** Work on the workbook as steps of known size, so that a request never grows beyond what Excel on the web takes. */

export interface Step {
  /** Roughly what it adds to the request. */
  readonly bytes: number;
  /** Queues it; `sheet` is the sheet it belongs to. */
  readonly queue: (sheet: Excel.Worksheet) => void;
}

export interface SheetSteps {
  readonly sheet: string;
  readonly steps: readonly Step[];
}

/**
 * Below the 5 MB that Excel on the web allows for a request or a response, with room for what surrounds the content.
 * https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins
 */
export const MAX_BATCH_BYTES = 4_000_000;

/** What surrounds a step's content: a range's path, its instantiation, the action. */
export const STEP_BYTES = 350;

/** The steps in portions, each for one sync, in the same order. */
export function portionsOf(sheets: readonly SheetSteps[], most = MAX_BATCH_BYTES): SheetSteps[][] {
  const portions: SheetSteps[][] = [[]];
  let size = 0;
  for (const { sheet, steps } of sheets) {
    let own: Step[] = [];
    portions.at(-1)?.push({ sheet, steps: own });
    for (const step of steps) {
      if (size > 0 && size + step.bytes > most) {
        own = [];
        portions.push([{ sheet, steps: own }]);
        size = 0;
      }
      own.push(step);
      size += step.bytes;
    }
  }
  return portions;
}
