/** From entry to entry, and back over what was entered. */
import type { ReactElement } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownRegular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { ArrowRedoRegular } from "@fluentui/react-icons/svg/arrow-redo";
import { ArrowRightRegular } from "@fluentui/react-icons/svg/arrow-right";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { ArrowUpRegular } from "@fluentui/react-icons/svg/arrow-up";
import type { Step } from "../../model/walk";
import { usePane, usePaneState, useTexts } from "../shared/context";

const useStyles = makeStyles({
  keys: { display: "grid", gridTemplateColumns: "repeat(6, 1fr)", gap: tokens.spacingHorizontalXS },
  key: { minWidth: 0, maxWidth: "none" },
  next: { gridColumn: "1 / -1" },
});

const STEPS: readonly (readonly [Step, ReactElement])[] = [
  ["previous-criterion", <ArrowUpRegular key="up" />],
  ["next-criterion", <ArrowDownRegular key="down" />],
  ["previous-unit", <ArrowLeftRegular key="left" />],
  ["next-unit", <ArrowRightRegular key="right" />],
];

export function Navigation() {
  const pane = usePane();
  const { canUndo, canRedo } = usePaneState();
  const { score } = useTexts();
  const styles = useStyles();
  return (
    <div className={styles.keys} role="group" aria-label={score.navigation}>
      {STEPS.map(([step, icon]) => (
        <Button
          key={step}
          className={styles.key}
          icon={icon}
          title={score.steps[step]}
          aria-label={score.steps[step]}
          onClick={() => void pane.step(step)}
        />
      ))}
      <Button
        className={styles.key}
        icon={<ArrowUndoRegular />}
        title={score.undo}
        aria-label={score.undo}
        disabledFocusable={!canUndo}
        onClick={() => void pane.undo()}
      />
      <Button
        className={styles.key}
        icon={<ArrowRedoRegular />}
        title={score.redo}
        aria-label={score.redo}
        disabledFocusable={!canRedo}
        onClick={() => void pane.redo()}
      />
      <Button className={styles.next} appearance="primary" onClick={() => void pane.step("next-blank")}>
        {score.steps["next-blank"]}
      </Button>
    </div>
  );
}
