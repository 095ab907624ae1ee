/** The keys that work anywhere in the pane. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useTexts } from "../shared/context";
import { Fold } from "../shared/Fold";

const useStyles = makeStyles({
  list: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
  },
  what: { margin: 0 },
});

export function Shortcuts() {
  const { score } = useTexts();
  const styles = useStyles();
  return (
    <Fold title={score.shortcuts}>
      <dl className={styles.list}>
        {score.shortcutList.map(([keys, what]) => (
          <div key={keys} style={{ display: "contents" }}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd className={styles.what}>{what}</dd>
          </div>
        ))}
      </dl>
    </Fold>
  );
}
