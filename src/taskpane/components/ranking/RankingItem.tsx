/** One unit in the ranking. */
import { Badge, Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Book } from "../../../plan";
import type { RankingRow } from "../../model/ranking";
import { totalText, wholePercent } from "../../model/texts";
import { Bar } from "../shared/Bar";
import { usePane, useTexts } from "../shared/context";
import { useSharedStyles } from "../shared/styles";

const useStyles = makeStyles({
  item: {
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  facts: { marginTop: tokens.spacingVerticalXXS },
});

export function RankingItem({ book, row }: { readonly book: Book; readonly row: RankingRow }) {
  const pane = usePane();
  const { ranking } = useTexts();
  const shared = useSharedStyles();
  const styles = useStyles();
  const { unit, rank, total, completeness } = row.score;
  return (
    <li className={styles.item}>
      <div className={shared.apart}>
        <Button
          appearance="transparent"
          className={shared.link}
          title={ranking.open(unit.name)}
          onClick={() => {
            pane.breakDown(unit.id);
          }}
        >
          {unit.name}
        </Button>
        <strong>{ranking.points(totalText(book, total))}</strong>
      </div>
      <Bar share={row.bar} />
      <div className={mergeClasses(shared.row, styles.facts)}>
        <span>{ranking.rank(rank)}</span>
        {row.tied && <Badge appearance="outline">{ranking.tied}</Badge>}
        {row.provisional && (
          <Badge appearance="tint" color="warning">
            {ranking.provisional}
          </Badge>
        )}
        <span className={shared.muted}>{ranking.completeness(wholePercent(completeness.ratio))}</span>
      </div>
    </li>
  );
}
