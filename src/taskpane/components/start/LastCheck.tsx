/** When it was last checked, and what there is to mend now. */
import { Button } from "@fluentui/react-components";
import { countBySeverity } from "../../../checks";
import type { Checked } from "../../../checks";
import { timeText } from "../../model/texts";
import { usePane, usePaneState, useTexts } from "../shared/context";
import { useSharedStyles } from "../shared/styles";

export function LastCheck() {
  const pane = usePane();
  const { checkedAt, checked, locale } = usePaneState();
  const { summary } = useTexts();
  const shared = useSharedStyles();
  const counts = ({ report }: Checked, at: Date) => {
    const { error, warning } = countBySeverity(report.findings);
    return summary.checkedAt(timeText(at, locale), error, warning);
  };
  return (
    <section className={shared.card} aria-labelledby="last-check">
      <h2 className={shared.subheading} id="last-check">
        {summary.lastCheck}
      </h2>
      {checkedAt && checked ? (
        <p className={shared.text}>{counts(checked, checkedAt)}</p>
      ) : (
        <p>{summary.neverChecked}</p>
      )}
      <div className={shared.row}>
        <Button
          size="small"
          onClick={() => {
            pane.show("check");
          }}
        >
          {summary.toCheck}
        </Button>
      </div>
    </section>
  );
}
