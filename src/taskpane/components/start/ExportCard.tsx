/** Files to keep or to hand on. */
import { Button } from "@fluentui/react-components";
import type { ExportKind } from "../../store/exporting";
import { usePane, usePaneState, useTexts } from "../shared/context";
import { useSharedStyles } from "../shared/styles";

const KINDS: readonly ExportKind[] = ["book", "entries", "scores"];

export function ExportCard() {
  const pane = usePane();
  const { working } = usePaneState();
  const { summary } = useTexts();
  const shared = useSharedStyles();
  const names = { book: summary.exportBook, entries: summary.exportEntries, scores: summary.exportScores };
  return (
    <section className={shared.card} aria-labelledby="exports">
      <h2 className={shared.subheading} id="exports">
        {summary.exports}
      </h2>
      <div className={shared.column}>
        {KINDS.map((kind) => (
          <Button key={kind} disabledFocusable={working !== null} onClick={() => void pane.exportFile(kind)}>
            {names[kind]}
          </Button>
        ))}
      </div>
      <p className={shared.muted} role="status">
        {working?.task === "export" ? summary.exporting : ""}
      </p>
    </section>
  );
}
