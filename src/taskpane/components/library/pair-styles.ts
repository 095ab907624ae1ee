/** Two sides beside each other; one below the other where there is no room. */
import { makeStyles, tokens } from "@fluentui/react-components";

export const usePairStyles = makeStyles({
  pair: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 180px), 1fr))",
    gap: tokens.spacingHorizontalS,
    minWidth: 0,
  },
  side: {
    minWidth: 0,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: "anywhere",
    whiteSpace: "pre-wrap",
  },
  left: { borderLeftColor: tokens.colorPaletteRedBorder2 },
  right: { borderLeftColor: tokens.colorPaletteGreenBorder2 },
  /** More than a colour: struck out on the left, underlined on the right. */
  gone: {
    backgroundColor: tokens.colorPaletteRedBackground1,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: "line-through",
  },
  new: {
    backgroundColor: tokens.colorPaletteGreenBackground1,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: "underline",
  },
  row: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
  },
  label: { fontSize: tokens.fontSizeBase200, fontWeight: 600 },
  table: { borderCollapse: "collapse", width: "100%", fontSize: tokens.fontSizeBase200 },
  cell: {
    textAlign: "left",
    verticalAlign: "top",
    padding: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
    fontWeight: "inherit",
  },
  different: { fontWeight: 600 },
  /** Takes the keyboard when what is below it comes, and shows nothing of it. */
  start: { scrollMarginTop: "48px", ":focus": { outlineStyle: "none" } },
  /** As wide as there is room, however long what is in it. */
  field: { gridTemplateColumns: "minmax(0, 1fr)", minWidth: 0 },
});
