/** Toasts of the page; the pane has its own. */
import { makeStyles } from "@fluentui/react-components";
import { Notices } from "../../../taskpane/components/shared/Notices";
import { usePageState, usePageTexts } from "./context";

const useStyles = makeStyles({
  /** Over the grid, which has layers of its own; the pane's stand at the other side. */
  place: { position: "fixed", left: "8px", bottom: "40px", width: "292px", maxWidth: "100%", zIndex: 100 },
});

export function PageNotices() {
  const { notices } = usePageState();
  const texts = usePageTexts();
  const styles = useStyles();
  return (
    <section className={styles.place} aria-label={texts.toasts}>
      <Notices notices={notices.map(({ id, intent, content }) => ({ id, intent, ...texts.notice(content) }))} />
    </section>
  );
}
