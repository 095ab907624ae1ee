/** A look put on a range: only the parts that differ from what is there. */
import { COLORS, FONT_SIZE } from "../../plan/styles";
import type { Area } from "../../sheet/address";
import { setWhole } from "../whole";
import { accept } from "./accepted";
import { PARTS } from "./rows";
import type { Look } from "./rows";

type Setters = { readonly [K in keyof Look]: (range: Excel.Range, value: Look[K], area: Area) => void };

/** null goes back to what an unformatted cell has. */
const SET: Setters = {
  bold: ({ format }, value) => {
    format.font.bold = value ?? false;
  },
  italic: ({ format }, value) => {
    format.font.italic = value ?? false;
  },
  size: ({ format }, value) => {
    format.font.size = value ?? FONT_SIZE;
  },
  color: ({ format }, value) => {
    format.font.color = value === null ? "#000000" : `#${value}`;
  },
  fill: ({ format }, value) => {
    if (value === null) format.fill.clear();
    else format.fill.color = `#${value}`;
  },
  border: ({ format }, value, { rows, columns }) => {
    for (const edge of edgesOf(rows, columns)) {
      const border = format.borders.getItem(edge);
      if (value === null) border.style = "None";
      else {
        border.style = "Continuous";
        border.color = `#${COLORS.border}`;
      }
    }
  },
  horizontal: ({ format }, value) => {
    format.horizontalAlignment = value === null ? "General" : HORIZONTAL[value];
  },
  vertical: ({ format }, value) => {
    format.verticalAlignment = value === "top" ? "Top" : "Center";
  },
  wrap: ({ format }, value) => {
    format.wrapText = value ?? false;
  },
  indent: ({ format }, value) => {
    format.indentLevel = value ?? 0;
  },
  numberFormat: (range, value) => {
    setWhole(range, { numberFormat: value ?? "General" });
  },
  unlocked: ({ format }, value) => {
    format.protection.locked = !(value ?? false);
  },
  accepts: (range, value, { row, column }) => {
    if (value === null) range.dataValidation.clear();
    else accept(range, value, row, column);
  },
};

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;

export function paint(range: Excel.Range, look: Partial<Look>, area: Area): void {
  const set = <K extends keyof Look>(part: K, value: Look[K] | undefined) => {
    if (value !== undefined) SET[part](range, value, area);
  };
  for (const part of PARTS) set(part, look[part]);
}

/** The lines around the range, and between its cells where there are any. */
function edgesOf(rows: number, columns: number) {
  return [
    ...(["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const),
    ...(rows > 1 ? (["InsideHorizontal"] as const) : []),
    ...(columns > 1 ? (["InsideVertical"] as const) : []),
  ];
}
