/** All rubrics there are, what was done last, and the choice of two to compare. */
import { useSyncExternalStore } from "react";
import {
  Button,
  mergeClasses,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import type { Library, LibraryMessage, RefusedFile } from "../../store/library";
import { faultLines } from "../../store/library";
import { usePane, usePaneState, useTexts } from "../shared/context";
import { useSharedStyles } from "../shared/styles";
import { FaultList } from "../start/FaultList";
import { FileButton } from "../start/FileButton";
import { CompareChoice } from "./CompareChoice";
import { focusOnce } from "./focus-once";
import { ItemCard } from "./ItemCard";
import { usePairStyles } from "./pair-styles";
import { useLibraryTexts } from "./texts";
import { UnreadableCard } from "./UnreadableCard";

export function LibraryList({ library }: { readonly library: Library }) {
  const pane = usePane();
  const texts = useLibraryTexts();
  const shared = useSharedStyles();
  const { isRead, trouble, message, refused, unreadable } = useSyncExternalStore(
    library.subscribe,
    library.getSnapshot,
  );
  const styles = usePairStyles();
  const items = library.items();
  return (
    <div className={shared.screen}>
      <section className={shared.card} aria-labelledby="library">
        <h2 className={mergeClasses(shared.heading, styles.start)} id="library" tabIndex={-1} ref={focusOnce}>
          {texts.title}
        </h2>
        <p className={shared.text}>{texts.intro}</p>
        <div className={shared.row}>
          <Button size="small" onClick={pane.library.close}>
            {texts.back}
          </Button>
          <FileButton label={texts.openFile} accept=".json,application/json" take={library.openFile} />
        </div>
      </section>
      <div role="status">{message && <LastDone message={message} />}</div>
      {refused && <Refused refused={refused} />}
      {trouble && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{texts.trouble[trouble].title}</MessageBarTitle>
            {texts.trouble[trouble].body}
          </MessageBarBody>
        </MessageBar>
      )}
      <section className={shared.column} aria-labelledby="rubrics">
        <h2 className={shared.subheading} id="rubrics">
          {texts.rubrics}
        </h2>
        {items.map((item) => (
          <ItemCard key={item.key} library={library} item={item} />
        ))}
        {!isRead && <p className={shared.muted}>{texts.reading}</p>}
        {unreadable.length > 0 && <UnreadableCard library={library} unreadable={unreadable} />}
      </section>
      <CompareChoice library={library} items={items} />
    </div>
  );
}

function LastDone({ message: { kind, name, undo } }: { readonly message: LibraryMessage }) {
  const texts = useLibraryTexts();
  return (
    <MessageBar intent={kind === "not-saved" ? "warning" : "success"} layout="multiline" politeness="polite">
      <MessageBarBody>{texts.message(kind, name)}</MessageBarBody>
      {undo && (
        <MessageBarActions>
          <Button size="small" onClick={() => void undo()}>
            {texts.undo}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}

function Refused({ refused: { name, tooLarge, faults } }: { readonly refused: RefusedFile }) {
  const { locale } = usePaneState();
  const { start } = useTexts();
  const texts = useLibraryTexts();
  return (
    <FaultList
      title={texts.refused(name, faults.length)}
      faults={tooLarge ? [start.fileTooLarge] : faultLines(faults, locale)}
    />
  );
}
