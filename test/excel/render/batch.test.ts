import fc from "fast-check";
import { MAX_BATCH_BYTES, portionsOf } from "../../../src/excel/render/batch";
import type { SheetSteps, Step } from "../../../src/excel/render/batch";

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.integer({ min: 1, max: 1_200 }).map((bytes): Step => ({ bytes, queue: () => undefined })),
  { maxLength: 12 },
);
const sheets: fc.Arbitrary<SheetSteps[]> = fc
  .array(steps, { maxLength: 6 })
  .map((all) => all.map((own, i) => ({ sheet: `表${i + 1}`, steps: own })));

/** Sheet and step, in order; a sheet that has none leaves no trace. */
function inOrder(all: readonly SheetSteps[]): [string, Step][] {
  return all.flatMap(({ sheet, steps: own }) => own.map((step): [string, Step] => [sheet, step]));
}

function bytesOf(portion: readonly SheetSteps[]): number {
  return inOrder(portion).reduce((sum, [, { bytes }]) => sum + bytes, 0);
}

describe("portions", () => {
  it("hold all steps in their order, each with its sheet", () => {
    fc.assert(
      fc.property(sheets, (all) => {
        const found = inOrder(portionsOf(all, 1_000).flat());
        const wanted = inOrder(all);
        expect(found.map(([sheet]) => sheet)).toEqual(wanted.map(([sheet]) => sheet));
        expect(found.every(([, step], i) => step === wanted[i]?.[1])).toBe(true);
      }),
    );
  });

  it("stay below the limit, unless a single step is above it", () => {
    fc.assert(
      fc.property(sheets, (all) => {
        for (const portion of portionsOf(all, 1_000)) {
          expect(bytesOf(portion) <= 1_000 || inOrder(portion).length === 1).toBe(true);
          // Each one is a sync.
          expect(inOrder(portion).length > 0 || inOrder(all).length === 0).toBe(true);
        }
      }),
    );
  });

  it("are as few as they can be in that order: none would have had room in the one before", () => {
    fc.assert(
      fc.property(sheets, (all) => {
        const portions = portionsOf(all, 1_000);
        portions.slice(1).forEach((portion, i) => {
          const [first] = inOrder(portion);
          expect(bytesOf(portions[i] ?? []) + (first?.[1].bytes ?? 0)).toBeGreaterThan(1_000);
        });
      }),
    );
  });

  it("are one when there is nothing to do, and keep within what Excel on the web takes", () => {
    expect(portionsOf([])).toEqual([[]]);
    expect(MAX_BATCH_BYTES).toBeLessThan(5 * 2 ** 20);
  });
});
