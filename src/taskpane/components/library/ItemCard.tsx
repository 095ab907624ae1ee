/** One rubric of the library, and what can be done with it. */
import { useId, useState } from "react";
import { Button } from "@fluentui/react-components";
import type { Library } from "../../store/library";
import { bookOf } from "../../store/state";
import { rubricCounts } from "../../model/counts";
import { editionName } from "../../model/library/edition";
import type { LibraryItem } from "../../model/library/items";
import { dayText } from "../../model/texts";
import { usePane, usePaneState, useTexts } from "../shared/context";
import { useSharedStyles } from "../shared/styles";
import { SaveForm } from "./SaveForm";
import { useLibraryTexts } from "./texts";

interface ItemCardProps {
  readonly library: Library;
  readonly item: LibraryItem;
}

export function ItemCard({ library, item }: ItemCardProps) {
  const { start } = useTexts();
  const texts = useLibraryTexts();
  const shared = useSharedStyles();
  const heading = useId();
  const [isSaving, setSaving] = useState(false);
  const { kind, rubric, savedAt } = item;
  const state = kind === "saved" ? texts.saved(savedAt && dayText(savedAt)) : texts.kind[kind];
  return (
    <article className={shared.card} aria-labelledby={heading}>
      <h3 className={shared.subheading} id={heading}>
        {editionName(rubric)}
      </h3>
      <p className={shared.muted}>{state}</p>
      <p className={shared.muted}>{texts.edition(rubric.year, rubric.version ?? null, rubric.id)}</p>
      <p className={shared.muted}>{start.rubricCounts(rubricCounts(rubric))}</p>
      {isSaving ? (
        <SaveForm
          library={library}
          item={item}
          close={() => {
            setSaving(false);
          }}
        />
      ) : (
        <Actions
          library={library}
          item={item}
          name={`${editionName(rubric)}（${state}）`}
          save={() => {
            setSaving(true);
          }}
        />
      )}
    </article>
  );
}

interface ActionsProps extends ItemCardProps {
  /** By which the buttons of one item are told from those of another, which may be the same edition. */
  readonly name: string;
  readonly save: () => void;
}

function Actions({ library, item, name, save }: ActionsProps) {
  const pane = usePane();
  const state = usePaneState();
  const texts = useLibraryTexts();
  const shared = useSharedStyles();
  const { kind, rubric } = item;
  const isOpen = bookOf(state) !== null;
  const action = (label: string, run: () => void) => (
    <Button size="small" aria-label={texts.of(label, name)} disabledFocusable={state.working !== null} onClick={run}>
      {label}
    </Button>
  );
  return (
    <div className={shared.row}>
      {kind !== "book" &&
        action(
          isOpen ? texts.useForRenewal : texts.useForMaking,
          () => void pane.library.use(editionName(rubric), rubric),
        )}
      {action(kind === "saved" ? texts.saveAsAnother : texts.save, save)}
      {action(texts.exportJson, () => void library.exportJson(item))}
      {(kind === "saved" || kind === "opened") && action(texts.remove, () => void library.remove(item))}
    </div>
  );
}
