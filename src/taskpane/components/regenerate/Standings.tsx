/** How totals and ranks change, of those units where they do. */
import { Button } from "@fluentui/react-components";
import type { Standing } from "../../../regenerate";
import { Fold } from "../shared/Fold";
import { useShownCount } from "../shared/use-shown-count";
import { useSharedStyles } from "../shared/styles";
import { useRegenerateTexts } from "./texts";

/** Longer lists are folded at first. */
const OPEN = 8;

export function Standings({ standings }: { readonly standings: readonly Standing[] }) {
  const texts = useRegenerateTexts();
  const shared = useSharedStyles();
  const { shown, more } = useShownCount(standings.length);
  if (standings.length === 0) return <p className={shared.text}>{texts.sameStandings}</p>;
  return (
    <Fold title={texts.standings(standings.length)} open={standings.length <= OPEN}>
      <ul className={shared.list}>
        {standings.slice(0, shown).map(({ unit, before, after }) => (
          <li key={unit.id}>
            <p className={shared.text}>{unit.name}</p>
            <p className={shared.muted}>{texts.standing(before, after)}</p>
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
