/** The grid and the pane: side by side with a border that can be moved, or as tabs where the page is narrow. */
import { useState } from "react";
import { Button, makeStyles, mergeClasses, Tab, TabList, tokens } from "@fluentui/react-components";
import { PanelRightContractRegular } from "@fluentui/react-icons/svg/panel-right-contract";
import { PanelRightExpandRegular } from "@fluentui/react-icons/svg/panel-right-expand";
import { remember, remembered } from "../../files/settings";
import { usePageTexts } from "./context";
import { Place } from "./Place";
import { Splitter } from "./Splitter";
import { clampWidth, USUAL_WIDTH } from "./pane-width";
import { useIsNarrow } from "./use-media";

type Part = "grid" | "pane";

const useStyles = makeStyles({
  split: { flex: "1 1 0", minHeight: 0, display: "flex", position: "relative" },
  stacked: { flexDirection: "column" },
  left: { flex: "1 1 0", minWidth: 0, minHeight: 0, display: "flex" },
  grid: { flex: "1 1 0", minWidth: 0, position: "relative" },
  pane: {
    flexShrink: 0,
    overflowY: "auto",
    overflowX: "hidden",
    backgroundColor: tokens.colorNeutralBackground2,
    position: "relative",
  },
  wholePane: { flex: "1 1 0", minHeight: 0 },
  away: { display: "none" },
  /** Univer cannot draw into nothing: it keeps its size, out of sight. */
  unseen: { position: "absolute", inset: 0, visibility: "hidden", zIndex: -1 },
  /** Univer measures itself all the time, and needs room for it. */
  awayGrid: { position: "absolute", inset: 0, visibility: "hidden", zIndex: -1 },
  tabs: {
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  border: { flexShrink: 0, display: "flex" },
  edge: {
    flexShrink: 0,
    display: "flex",
    alignItems: "flex-start",
    paddingTop: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

export interface SplitProps {
  readonly gridPlace: HTMLElement;
  readonly panePlace: HTMLElement;
}

export function Split({ gridPlace, panePlace }: SplitProps) {
  const texts = usePageTexts();
  const styles = useStyles();
  const isNarrow = useIsNarrow();
  const [part, setPart] = useState<Part>("pane");
  const [isHidden, setHidden] = useState(() => remembered("pane-hidden") === "1");
  const [width, setWidth] = useState(() => clampWidth(Number(remembered("pane-width") ?? USUAL_WIDTH)));
  const showsGrid = !isNarrow || part === "grid";
  const showsPane = isNarrow ? part === "pane" : !isHidden;
  const hide = (hidden: boolean) => {
    setHidden(hidden);
    remember("pane-hidden", hidden ? "1" : "0");
  };
  return (
    <div className={mergeClasses(styles.split, isNarrow && styles.stacked)}>
      {isNarrow && (
        <nav className={styles.tabs} aria-label={texts.parts}>
          <TabList
            aria-label={texts.parts}
            selectedValue={part}
            onTabSelect={(_, { value }) => {
              setPart(value === "grid" ? "grid" : "pane");
            }}
          >
            <Tab value="grid">{texts.grid}</Tab>
            <Tab value="pane">{texts.pane}</Tab>
          </TabList>
        </nav>
      )}
      <section className={mergeClasses(styles.left, !showsGrid && styles.unseen)} aria-label={texts.grid}>
        <div className={styles.grid}>
          <Place element={gridPlace} />
        </div>
        {!isNarrow && !isHidden && (
          <Splitter
            label={texts.paneWidth}
            width={width}
            setWidth={(next) => {
              setWidth(next);
              remember("pane-width", String(next));
            }}
          />
        )}
      </section>
      {/* The pane has landmarks of its own. */}
      <section
        className={mergeClasses(styles.pane, isNarrow && styles.wholePane, !showsPane && styles.away)}
        style={isNarrow ? {} : { width }}
      >
        <Place element={panePlace} />
      </section>
      {!isNarrow && (
        <div className={styles.edge}>
          <Button
            appearance="subtle"
            size="small"
            icon={isHidden ? <PanelRightExpandRegular /> : <PanelRightContractRegular />}
            aria-label={isHidden ? texts.showPane : texts.hidePane}
            title={isHidden ? texts.showPane : texts.hidePane}
            aria-expanded={!isHidden}
            onClick={() => {
              hide(!isHidden);
            }}
          />
        </div>
      )}
    </div>
  );
}
