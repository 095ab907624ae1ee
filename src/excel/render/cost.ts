/** What strokes cost in a request, and which of several ways costs least. */
import type { LookPart } from "./rows";
import type { Stroke } from "./stroke";

/** Bytes that a stroke puts into a request, roughly. */
export function costOf(strokes: readonly Stroke[]): number {
  return strokes.reduce((sum, stroke) => {
    if (stroke.kind === "copy") return sum + COPY_COST;
    const parts = Object.keys(stroke.look) as LookPart[];
    const objects = new Set(parts.flatMap((part) => PART_OBJECTS[part]));
    return sum + 190 + objects.size * 142 + parts.reduce((cost, part) => cost + PART_COSTS[part], 0);
  }, 0);
}

/** A copy, of however many rows. */
export const COPY_COST = 330;

/** Objects of Excel's that lead to a part: each is named once in a request, for each range. */
const PART_OBJECTS: Readonly<Record<LookPart, readonly string[]>> = {
  bold: ["format", "font"],
  italic: ["format", "font"],
  size: ["format", "font"],
  color: ["format", "font"],
  fill: ["format", "fill"],
  border: ["format", "borders"],
  horizontal: ["format"],
  vertical: ["format"],
  wrap: ["format"],
  indent: ["format"],
  numberFormat: [],
  unlocked: ["format", "protection"],
  accepts: ["validation"],
};

const PART_COSTS: Readonly<Record<LookPart, number>> = {
  bold: 105,
  italic: 105,
  size: 105,
  color: 105,
  fill: 105,
  border: 2_300,
  horizontal: 115,
  vertical: 115,
  wrap: 105,
  indent: 105,
  numberFormat: 110,
  unlocked: 110,
  accepts: 800,
};

/** The first way never takes lines away: a line belongs to two cells, so who takes it away takes the neighbour's too. */
export function cheapest(ways: readonly Stroke[][]): Stroke[] {
  const sound = ways.filter((way) => !way.some((stroke) => stroke.kind === "paint" && stroke.look.border === null));
  return sound.reduce((best, way) => (costOf(way) < costOf(best) ? way : best));
}
