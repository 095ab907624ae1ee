/** A criterion that costs points, with the rule that took them. */
import type { ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { points } from "../../../i18n/numbers";
import type { CriterionScore, IndicatorScore } from "../../../scoring";
import { useTexts } from "./context";
import { useSharedStyles } from "./styles";

const useStyles = makeStyles({
  line: {
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  /** The points stay at the right, however long the reason is. */
  first: { display: "flex", alignItems: "baseline", columnGap: tokens.spacingHorizontalS },
  reason: { flex: "1 1 0", minWidth: 0 },
  points: { flexShrink: 0 },
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
      <div className={styles.first}>
        <span
          className={mergeClasses(shared.text, styles.reason)}
        >{`${criterion.number}. ${explain.criterion(line, indicator, best)}`}</span>
        {lost > 0 &&
          (line.rule === "not-scored" ? (
            <span className={mergeClasses(shared.muted, styles.points)}>{ranking.points(points(lost))}</span>
          ) : (
            <strong className={styles.points}>{ranking.minus(points(lost))}</strong>
          ))}
      </div>
      {withWords && <p className={shared.muted}>{criterion.text}</p>}
      {children}
    </li>
  );
}
