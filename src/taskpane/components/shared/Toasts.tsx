/** Shows what the store tells. */
import type { NoticeContent } from "../../../i18n/pane";
import { usePane, usePaneState, useTexts } from "./context";
import { Notices } from "./Notices";

export function Toasts() {
  const pane = usePane();
  const { notices } = usePaneState();
  const { shell } = useTexts();
  const undo = () => {
    // Somebody may have done something else since, which is not what this toast speaks of.
    if (pane.getSnapshot().undoes === "regenerate") void pane.undo();
  };
  const isUndoable = (content: NoticeContent) => content.kind === "regenerated" && content.undoable;
  return (
    <Notices
      notices={notices.map(({ id, intent, content }) => ({
        id,
        intent,
        ...shell.notice(content),
        action: isUndoable(content) ? { label: shell.undo, run: undo } : undefined,
      }))}
    />
  );
}
