/** What differs between what the scorebook was made for and what it is to be made for, kind by kind. */
import { Button } from "@fluentui/react-components";
import type { Change } from "../../../regenerate";
import { changeGroups } from "../../model/regenerate-lines";
import type { ChangeGroup } from "../../model/regenerate-lines";
import { Fold } from "../shared/Fold";
import { useShownCount } from "../shared/use-shown-count";
import { useSharedStyles } from "../shared/styles";
import { useRegenerateTexts } from "./texts";

/** Groups of more lines are folded at first. */
const OPEN = 8;

export function Changes({ changes }: { readonly changes: readonly Change[] }) {
  const texts = useRegenerateTexts();
  const shared = useSharedStyles();
  return (
    <section className={shared.column} aria-labelledby="changes">
      <h3 className={shared.subheading} id="changes">
        {texts.changes(changes.length)}
      </h3>
      {changes.length === 0 && <p className={shared.text}>{texts.onlyRepaired}</p>}
      {changeGroups(changes).map((group) => (
        <GroupFold key={group.code} group={group} />
      ))}
    </section>
  );
}

function GroupFold({ group: { code, changes } }: { readonly group: ChangeGroup }) {
  const texts = useRegenerateTexts();
  const shared = useSharedStyles();
  const { shown, more } = useShownCount(changes.length);
  return (
    <Fold title={`${texts.group(code)} · ${texts.count(changes.length)}`} open={changes.length <= OPEN}>
      <ul className={shared.list}>
        {changes.slice(0, shown).map((change, i) => (
          <li key={i}>
            <p className={shared.text}>{texts.thing(change)}</p>
            <p className={shared.muted}>{texts.how(change.how)}</p>
          </li>
        ))}
      </ul>
      {more && (
        <Button size="small" onClick={more.show}>
          {texts.showMore(more.count)}
        </Button>
      )}
    </Fold>
  );
}
