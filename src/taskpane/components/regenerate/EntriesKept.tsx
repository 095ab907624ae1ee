/** What becomes of what was typed: how much is carried, what comes back, what is set aside and why. */
import { Button } from "@fluentui/react-components";
import type { Book } from "../../../plan";
import type { Regeneration } from "../../../regenerate";
import { asideLines, returnedLines } from "../../model/regenerate-lines";
import type { AsideLine, EntryLine } from "../../model/regenerate-lines";
import { Fold } from "../shared/Fold";
import { useShownCount } from "../shared/use-shown-count";
import { useSharedStyles } from "../shared/styles";
import { useRegenerateTexts } from "./texts";

/** Longer lists are folded at first. */
const OPEN = 8;

interface EntriesKeptProps {
  /** As it is before. */
  readonly book: Book;
  readonly regeneration: Regeneration;
}

export function EntriesKept({ book, regeneration }: EntriesKeptProps) {
  const texts = useRegenerateTexts();
  const shared = useSharedStyles();
  const aside = asideLines(book, regeneration);
  const returned = returnedLines(regeneration);
  return (
    <section className={shared.column} aria-labelledby="entries-kept">
      <h3 className={shared.subheading} id="entries-kept">
        {texts.entries}
      </h3>
      <p className={shared.text}>{texts.carried(regeneration.carried.length)}</p>
      {returned.length > 0 && <EntryFold title={texts.returned(returned.length)} lines={returned} />}
      {aside.length > 0 ? (
        <EntryFold title={texts.setAside(aside.length)} lines={aside} />
      ) : (
        <p className={shared.text}>{texts.noneSetAside}</p>
      )}
    </section>
  );
}

interface EntryFoldProps {
  readonly title: string;
  readonly lines: readonly (EntryLine | AsideLine)[];
}

function EntryFold({ title, lines }: EntryFoldProps) {
  const texts = useRegenerateTexts();
  const shared = useSharedStyles();
  const { shown, more } = useShownCount(lines.length);
  return (
    <Fold title={title} open={lines.length <= OPEN}>
      <ul className={shared.list}>
        {lines.slice(0, shown).map((line) => (
          <li key={line.key}>
            <p className={shared.text}>
              {line.what} <strong>{line.value}</strong>
            </p>
            <p className={shared.muted}>
              {texts.stood(line.stood)}
              {"reason" in line && ` · ${texts.reason(line.reason, line.fault)}`}
            </p>
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
