/** The way to another rubric or other units, and back. */
import { Button } from "@fluentui/react-components";
import type { Book } from "../../../plan";
import { beforeLine } from "../../model/before";
import { useLibraryTexts } from "../library/texts";
import { useRegenerateTexts } from "../regenerate/texts";
import { usePane, usePaneState, useTexts } from "../shared/context";
import { useSharedStyles } from "../shared/styles";

export function RenewCard({ book }: { readonly book: Book }) {
  const pane = usePane();
  const { working, undoes } = usePaneState();
  const { summary } = useTexts();
  const texts = useRegenerateTexts();
  const library = useLibraryTexts();
  const shared = useSharedStyles();
  const before = beforeLine(book);
  return (
    <section className={shared.card} aria-labelledby="renew">
      <h2 className={shared.subheading} id="renew">
        {summary.renew}
      </h2>
      <p className={shared.muted}>{summary.renewHint}</p>
      <div className={shared.row}>
        <Button disabledFocusable={working !== null} onClick={() => void pane.regenerating.open()}>
          {summary.toRenew}
        </Button>
        <Button disabledFocusable={working !== null} onClick={pane.library.open}>
          {library.open}
        </Button>
        {undoes === "regenerate" && (
          <Button disabledFocusable={working !== null} onClick={() => void pane.undo()}>
            {summary.undoRenewal}
          </Button>
        )}
      </div>
      {before && (
        <>
          <p className={shared.text}>{texts.before(before)}</p>
          <div className={shared.row}>
            <Button disabledFocusable={working !== null} onClick={() => void pane.regenerating.restore()}>
              {texts.restore}
            </Button>
          </div>
          <p className={shared.muted}>{texts.restoreHint}</p>
        </>
      )}
    </section>
  );
}
