/** What differs, section by section: head, each category, readings and the rest. */
import { Button } from "@fluentui/react-components";
import type { ComparedSection, Comparison } from "../../../regenerate/compare";
import { Fold } from "../shared/Fold";
import { useShownCount } from "../shared/use-shown-count";
import { useSharedStyles } from "../shared/styles";
import { useRegenerateTexts } from "../regenerate/texts";
import { ComparedItem } from "./ComparedItem";
import { useLibraryTexts } from "./texts";

/** Sections in which more differs are folded at first. */
const OPEN = 12;

interface ComparedSectionsProps {
  readonly comparison: Comparison;
  readonly isOnlyDifferent: boolean;
}

export function ComparedSections({ comparison: { sections }, isOnlyDifferent }: ComparedSectionsProps) {
  const shown = sections.flatMap((section) => {
    const rows = section.rows.filter(({ hows }) => !isOnlyDifferent || hows.length > 0);
    return rows.length > 0 ? [{ ...section, rows }] : [];
  });
  return shown.map((section) => (
    // What is drawn begins anew with the filter.
    <SectionFold key={`${String(isOnlyDifferent)} ${section.rows[0]?.key ?? ""}`} section={section} />
  ));
}

function SectionFold({ section: { thing, left, right, rows } }: { readonly section: ComparedSection }) {
  const texts = useLibraryTexts();
  const { things } = useRegenerateTexts();
  const shared = useSharedStyles();
  const { shown, more } = useShownCount(rows.length);
  const differing = rows.filter(({ hows }) => hows.length > 0).length;
  const names = [...new Set([left, right].filter((name) => name !== null))].join(" → ");
  const title = names === "" ? (texts.sections[thing] ?? things[thing]) : names;
  return (
    <section className={shared.card}>
      <Fold title={`${title} · ${texts.differing(differing)}`} open={differing > 0 && differing <= OPEN}>
        <ul className={shared.list}>
          {rows.slice(0, shown).map((row) => (
            <ComparedItem key={row.key} row={row} />
          ))}
        </ul>
        {more && (
          <Button size="small" onClick={more.show}>
            {texts.showMore(more.count)}
          </Button>
        )}
      </Fold>
    </section>
  );
}
