/** What people put up with, and why; it can be taken back. */
import { Button } from "@fluentui/react-components";
import type { IgnoredFinding } from "../../../checks";
import { useCommonTexts } from "../shared/common-texts";
import { usePane, usePaneState, useTexts } from "../shared/context";
import { Fold } from "../shared/Fold";
import { useSharedStyles } from "../shared/styles";
import { useShownCount } from "../shared/use-shown-count";

export function IgnoredFold({ ignored }: { readonly ignored: readonly IgnoredFinding[] }) {
  const pane = usePane();
  const { working } = usePaneState();
  const { check, findings } = useTexts();
  const common = useCommonTexts();
  const shared = useSharedStyles();
  const { shown, more } = useShownCount(ignored.length);
  return (
    <Fold title={findings.ignored(ignored.length)}>
      <ul className={shared.list}>
        {ignored.slice(0, shown).map((one) => {
          const { message } = common.finding(one);
          return (
            <li key={one.key}>
              <p className={shared.text}>{message}</p>
              <div className={shared.row}>
                <span className={shared.muted}>{findings.because(one.ignored)}</span>
                <Button
                  size="small"
                  aria-label={findings.stopIgnoringOf(message)}
                  disabledFocusable={working !== null}
                  onClick={() => void pane.ignore(one.key, null)}
                >
                  {findings.stopIgnoring}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
      {more && <Button onClick={more.show}>{check.showMore(more.count)}</Button>}
    </Fold>
  );
}
