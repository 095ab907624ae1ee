/** How far the grid scrolls for a row or a column to be in sight. */
import fc from "fast-check";
import { scrollFor } from "../../../src/preview/grid/lines";
import type { Lines } from "../../../src/preview/grid/lines";

/** Two wide frozen columns and a hidden one, then ten that are 50 wide each; 150 are left for these. */
const ENDS = [200, 300, 300, ...Array.from({ length: 10 }, (_, i) => 300 + (i + 1) * 50)];
const COLUMNS: Lines = { ends: ENDS, frozen: 3, scrolled: 0, room: 450 };

test("what is frozen or in sight already moves nothing", () => {
  expect(scrollFor(COLUMNS, 0)).toBe(0);
  expect(scrollFor({ ...COLUMNS, scrolled: 250 }, 2)).toBe(250);
  expect(scrollFor(COLUMNS, 5)).toBe(0);
  expect(scrollFor({ ...COLUMNS, scrolled: 120 }, 6)).toBe(120);
});

test("what is behind comes in at the far edge, what is before at the near one", () => {
  expect(scrollFor(COLUMNS, 6)).toBe(50);
  expect(scrollFor(COLUMNS, 12)).toBe(350);
  expect(scrollFor({ ...COLUMNS, scrolled: 120 }, 3)).toBe(0);
  expect(scrollFor({ ...COLUMNS, scrolled: 120 }, 5)).toBe(100);
});

test("no line is cut in two at the near edge, and one that is larger than the room begins there", () => {
  expect(scrollFor({ ...COLUMNS, room: 430 }, 6)).toBe(100);
  expect(scrollFor({ ...COLUMNS, room: 320 }, 6)).toBe(150);
});

test("afterwards the line is in sight, wherever it was before", () => {
  const sizes = fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 4, maxLength: 60 });
  fc.assert(
    fc.property(sizes, fc.nat(3), fc.nat(2_000), fc.nat(), (widths, frozen, scrolled, pick) => {
      const ends = widths.map((_, i) => widths.slice(0, i + 1).reduce((sum, width) => sum + width, 0));
      const first = frozen === 0 ? 0 : (ends[frozen - 1] ?? 0);
      const at = frozen + (pick % (widths.length - frozen));
      const room = first + 200;
      const next = scrollFor({ ends, frozen, scrolled, room }, at);
      const start = (ends[at - 1] ?? 0) - first;
      const end = (ends[at] ?? 0) - first;
      expect(start).toBeGreaterThanOrEqual(next);
      expect(end).toBeLessThanOrEqual(next + 200);
    }),
  );
});
