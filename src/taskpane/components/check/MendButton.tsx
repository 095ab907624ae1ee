/** Mends one finding, or many alike: shows first what would be written. */
import { useId, useState } from "react";
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Finding } from "../../../checks";
import type { Book } from "../../../plan";
import { isOfCells, repairSize } from "../../../sheet/repair";
import { repairLines } from "../../model/repair-lines";
import { repairFor } from "../../model/report";
import { usePane, usePaneState, useTexts } from "../shared/context";
import { useSharedStyles } from "../shared/styles";

const useStyles = makeStyles({
  line: { paddingTop: tokens.spacingVerticalXXS, paddingBottom: tokens.spacingVerticalXXS },
});

/** Lines that a person looks through. */
const MOST_LINES = 8;

interface MendButtonProps {
  readonly book: Book;
  readonly findings: readonly Finding[];
  readonly label: string;
  readonly spoken?: string | undefined;
}

export function MendButton({ book, findings, label, spoken }: MendButtonProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        size="small"
        aria-label={spoken}
        aria-expanded={open}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {label}
      </Button>
      {open && (
        <MendPreview
          book={book}
          findings={findings}
          close={() => {
            setOpen(false);
          }}
        />
      )}
    </>
  );
}

interface MendPreviewProps {
  readonly book: Book;
  readonly findings: readonly Finding[];
  readonly close: () => void;
}

function MendPreview({ book, findings, close }: MendPreviewProps) {
  const pane = usePane();
  const { working } = usePaneState();
  const { check } = useTexts();
  const shared = useSharedStyles();
  const styles = useStyles();
  const heading = useId();
  const repair = repairFor(book, findings);
  const count = repairSize(repair);
  const cellsOnly = isOfCells(repair);
  const lines = repairLines(repair, findings, MOST_LINES);
  const isMending = working?.task === "mend";
  return (
    <section className={mergeClasses(shared.card, shared.whole)} aria-labelledby={heading}>
      <p className={shared.text} id={heading}>
        {count > 0 ? check.repairPreview(count, cellsOnly) : check.repairIdsFirst}
      </p>
      <ul className={shared.list}>
        {lines.map((line, i) => (
          <li key={i} className={styles.line}>
            <p className={shared.muted}>{line.address}</p>
            <p className={shared.text}>
              {"make" in line
                ? check.repairMake(line.make)
                : check.repairLine(line.before || check.empty, line.after || check.empty)}
            </p>
          </li>
        ))}
      </ul>
      {count > lines.length && <p className={shared.muted}>{check.repairMore(count - lines.length, cellsOnly)}</p>}
      {repair.some(({ make }) => make.some(({ kind }) => kind === "rows")) && (
        <p className={shared.text}>{check.repairRowsFirst}</p>
      )}
      <div className={shared.row}>
        {count > 0 && (
          <Button
            size="small"
            appearance="primary"
            disabledFocusable={working !== null}
            onClick={() => void pane.mend(findings).then(close)}
          >
            {isMending ? check.repairing : check.repairNow(count, cellsOnly)}
          </Button>
        )}
        <Button size="small" onClick={close}>
          {check.cancel}
        </Button>
      </div>
    </section>
  );
}
