/** A criterion that costs points, with the rule that took them. */
import type { ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { points } from "../../../i18n/pane/numbers";
import type { CriterionScore, IndicatorScore } from "../../../scoring";
import { useTexts } from "./context";
import { useSharedStyles } from "./styles";

const useStyles = makeStyles({
  line: {
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface LostLineProps {
  readonly line: CriterionScore;
  readonly indicator: IndicatorScore;
  readonly best: number;
  /** Set where the source's sentence should stand beside it. */
  readonly withWords?: boolean;
  readonly children?: ReactNode;
}

export function LostLine({ line, indicator, best, withWords = false, children }: LostLineProps) {
  const { explain, ranking } = useTexts();
  const shared = useSharedStyles();
  const styles = useStyles();
  const { criterion, lost } = line;
  return (
    <li className={styles.line}>
      <div className={shared.apart}>
        <span className={shared.text}>{`${criterion.number}. ${explain.criterion(line, indicator, best)}`}</span>
        {lost > 0 &&
          (line.rule === "not-scored" ? (
            <span className={shared.muted}>{ranking.points(points(lost))}</span>
          ) : (
            <strong>{ranking.minus(points(lost))}</strong>
          ))}
      </div>
      {withWords && <p className={shared.muted}>{criterion.text}</p>}
      {children}
    </li>
  );
}
