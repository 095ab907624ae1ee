/** One thing of two rubrics: what it is on either side, and each difference as a pair. */
import { mergeClasses } from "@fluentui/react-components";
import { sideText } from "../../../i18n/pane/compared";
import type { Facet } from "../../../i18n/pane/regenerate";
import type { How } from "../../../regenerate";
import { markDifferences } from "../../../regenerate/compare";
import type { ComparedRow, MarkedPart } from "../../../regenerate/compare";
import { useSharedStyles } from "../shared/styles";
import { useRegenerateTexts } from "../regenerate/texts";
import { usePairStyles } from "./pair-styles";
import { useLibraryTexts } from "./texts";

export function ComparedItem({ row }: { readonly row: ComparedRow }) {
  const texts = useLibraryTexts();
  const regenerate = useRegenerateTexts();
  const shared = useSharedStyles();
  const styles = usePairStyles();
  const { thing, path, left, right, hows } = row;
  const above = path.slice(0, -1).join(" / ");
  // What was renamed is shown by both its names.
  const isNamedBelow = hows.some(({ code }) => code === "renamed");
  const only = left && right ? null : { text: sideText(left ?? right, regenerate), isNew: right !== null };
  return (
    <li className={styles.row}>
      <p className={shared.muted}>{[regenerate.things[thing], above].filter((part) => part !== "").join(" · ")}</p>
      {only ? (
        <div className={mergeClasses(styles.side, only.isNew ? styles.right : styles.left)}>
          <strong>{only.isNew ? texts.added : texts.removed}</strong> {only.text}
        </div>
      ) : (
        !isNamedBelow && <p className={shared.text}>{hows.length > 0 ? path.at(-1) : sideText(right, regenerate)}</p>
      )}
      {hows.map((how, i) => {
        const facet = regenerate.facet(thing, how);
        return facet && <FacetPair key={i} facet={facet} how={how} />;
      })}
    </li>
  );
}

function FacetPair({ facet: { what, from, to }, how }: { readonly facet: Facet; readonly how: How }) {
  const texts = useLibraryTexts();
  const styles = usePairStyles();
  if (how.code === "moved" && from === "" && to === "") return <span className={styles.label}>{texts.reordered}</span>;
  const isText = how.code === "words" || how.code === "renamed";
  const { left, right } = isText
    ? markDifferences(from, to)
    : { left: [{ text: from, differs: true }], right: [{ text: to, differs: true }] };
  return (
    <div>
      <span className={styles.label}>{how.code === "moved" ? `${texts.moved} · ${what}` : what}</span>
      <div className={styles.pair}>
        <div className={mergeClasses(styles.side, styles.left)}>
          <Side parts={left} isLeft />
        </div>
        <div className={mergeClasses(styles.side, styles.right)}>
          <Side parts={right} isLeft={false} />
        </div>
      </div>
    </div>
  );
}

function Side({ parts, isLeft }: { readonly parts: readonly MarkedPart[]; readonly isLeft: boolean }) {
  const texts = useLibraryTexts();
  const shared = useSharedStyles();
  const styles = usePairStyles();
  if (parts.every(({ text }) => text === "")) return <span className={shared.muted}>{texts.blank}</span>;
  return parts.map(({ text, differs }, i) =>
    !differs ? (
      <span key={i}>{text}</span>
    ) : isLeft ? (
      <del key={i} className={styles.gone}>
        {text}
      </del>
    ) : (
      <ins key={i} className={styles.new}>
        {text}
      </ins>
    ),
  );
}
