/** A bar beside a number that says the same. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  track: {
    height: "6px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground5,
    overflow: "hidden",
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  fill: {
    height: "100%",
    backgroundColor: tokens.colorBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "Highlight", forcedColorAdjust: "none" },
  },
  full: { backgroundColor: tokens.colorStatusSuccessBackground3 },
});

/** @param share from 0 to 1 */
export function Bar({ share, done = false }: { readonly share: number; readonly done?: boolean }) {
  const styles = useStyles();
  const width = `${Math.max(0, Math.min(1, share)) * 100}%`;
  return (
    <div className={styles.track} aria-hidden="true">
      <div className={mergeClasses(styles.fill, done && styles.full)} style={{ width }} />
    </div>
  );
}
