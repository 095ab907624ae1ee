/** When it was last checked, and what there is to mend now. */
import { Button } from "@fluentui/react-components";
import { countBySeverity } from "../../../checks";
import type { Book } from "../../../plan";
import { reportOf } from "../../model/report";
import { timeText } from "../../model/texts";
import { usePane, usePaneState, useTexts } from "../shared/context";
import { useSharedStyles } from "../shared/styles";

export function LastCheck({ book }: { readonly book: Book }) {
  const pane = usePane();
  const { checkedAt, locale } = usePaneState();
  const { summary } = useTexts();
  const shared = useSharedStyles();
  return (
    <section className={shared.card} aria-labelledby="last-check">
      <h2 className={shared.subheading} id="last-check">
        {summary.lastCheck}
      </h2>
      {checkedAt ? <Counts book={book} time={timeText(checkedAt, locale)} /> : <p>{summary.neverChecked}</p>}
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

function Counts({ book, time }: { readonly book: Book; readonly time: string }) {
  const { summary } = useTexts();
  const shared = useSharedStyles();
  const { error, warning } = countBySeverity(reportOf(book).findings);
  return <p className={shared.text}>{summary.checkedAt(time, error, warning)}</p>;
}
