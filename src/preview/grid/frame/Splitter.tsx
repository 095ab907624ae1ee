/** The border between grid and pane, moved with the pointer or with the arrow keys. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { clampWidth, LEAST_WIDTH, MOST_WIDTH, USUAL_WIDTH } from "./pane-width";

const useStyles = makeStyles({
  splitter: {
    flexShrink: 0,
    width: "6px",
    cursor: "col-resize",
    touchAction: "none",
    backgroundColor: tokens.colorNeutralBackground3,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    ":hover": { backgroundColor: tokens.colorNeutralBackground3Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
    "@media (forced-colors: active)": { backgroundColor: "ButtonBorder" },
  },
});

/** Pixels that an arrow key moves it. */
const STEP = 10;

export interface SplitterProps {
  readonly label: string;
  /** Of the pane, which stands to the right. */
  readonly width: number;
  readonly setWidth: (width: number) => void;
}

export function Splitter({ label, width, setWidth }: SplitterProps) {
  const styles = useStyles();
  const widths: Readonly<Record<string, number>> = {
    ArrowLeft: width + STEP,
    ArrowRight: width - STEP,
    Home: LEAST_WIDTH,
    End: MOST_WIDTH,
  };
  return (
    // The keys move it the way they point, as WAI-ARIA's window splitter does.
    // https://www.w3.org/WAI/ARIA/apg/patterns/windowsplitter/
    <div
      className={styles.splitter}
      role="slider"
      aria-orientation="horizontal"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={LEAST_WIDTH}
      aria-valuemax={MOST_WIDTH}
      tabIndex={0}
      onKeyDown={(event) => {
        const next = widths[event.key];
        if (next === undefined) return;
        event.preventDefault();
        setWidth(clampWidth(next));
      }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
        const { parentElement } = event.currentTarget;
        const right = parentElement?.nextElementSibling?.getBoundingClientRect().right ?? window.innerWidth;
        setWidth(clampWidth(right - event.clientX));
      }}
      onDoubleClick={() => {
        setWidth(USUAL_WIDTH);
      }}
    />
  );
}
