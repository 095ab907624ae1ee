/** 开始 where there is a scorebook: what it holds, how far it has come, what can be taken out of it. */
import { Button } from "@fluentui/react-components";
import type { Book } from "../../../plan";
import { editionOf, rubricCounts } from "../../model/counts";
import { usePane, usePaneState, useTexts } from "../shared/context";
import { useSharedStyles } from "../shared/styles";
import { CompletenessCard } from "./CompletenessCard";
import { ExportCard } from "./ExportCard";
import { LastCheck } from "./LastCheck";
import { RenewCard } from "./RenewCard";

export function SummaryScreen({ book }: { readonly book: Book }) {
  const pane = usePane();
  const { working } = usePaneState();
  const { summary } = useTexts();
  const shared = useSharedStyles();
  const { rubric, state, units } = book;
  return (
    <div className={shared.screen}>
      <section className={shared.card} aria-labelledby="book-title">
        <h2 className={shared.heading} id="book-title">
          {`${rubric.title}（${rubric.audience}）`}
        </h2>
        <p className={shared.text}>{summary.holds(units.length, rubricCounts(rubric))}</p>
        <p className={shared.muted}>{summary.edition(editionOf(rubric), state.fingerprint)}</p>
        <div className={shared.row}>
          <Button size="small" disabledFocusable={working !== null} onClick={() => void pane.refresh()}>
            {summary.refresh}
          </Button>
        </div>
      </section>
      <CompletenessCard book={book} />
      <LastCheck />
      <RenewCard book={book} />
      <ExportCard />
    </div>
  );
}
