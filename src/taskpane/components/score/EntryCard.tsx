/** What is to be scored, and its control. */
import { useEffect, useRef } from "react";
import type { SubmitEvent } from "react";
import { Badge, Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Book } from "../../../plan";
import { criterionVetoId, indicatorVetoId } from "../../../rubric";
import { entryOf, isBlank } from "../../../scoring";
import { cellName } from "../../../sheet/address";
import { valueText } from "../../../sheet/value";
import { standingOf } from "../../model/standing";
import type { Place, ResolvedPlace } from "../../model/place";
import { usePane, usePaneState, useTexts } from "../shared/context";
import { useSharedStyles } from "../shared/styles";
import { ConflictBar } from "./ConflictBar";
import { EntryControl } from "./EntryControl";
import { NotAssessed } from "./NotAssessed";
import { takeFocus } from "./take-focus";
import { useEntry } from "./use-entry";
import type { EntryShown } from "./use-entry";

const useStyles = makeStyles({
  words: {
    margin: 0,
    padding: tokens.spacingHorizontalS,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
  },
});

export function EntryCard({ book, resolved }: { readonly book: Book; readonly resolved: ResolvedPlace }) {
  const pane = usePane();
  const { attention } = usePaneState();
  const { score, explain } = useTexts();
  const shared = useSharedStyles();
  const styles = useStyles();
  const { unit, field, cell } = resolved;
  const { category, indicator, criterion } = field;
  const place = { unitId: unit.id, fieldId: field.id };
  const entry = useEntry(book, place, field);
  const standing = standingOf(book, unit.id, indicator.id);
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!attention) return;
    takeFocus(card.current);
    pane.attended();
  }, [attention, pane]);
  if (!standing) return null;

  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    if (pane.commit(place)) void pane.step("next-criterion");
  };
  const applies = standing.indicator.applies === "assessed";
  const vetoed = [indicatorVetoId(indicator), ...(criterion ? [criterionVetoId(criterion)] : [])]
    .filter((id) => id !== field.id)
    .map((id) => entryOf(book.entries, unit.id, id))
    .find((value) => !isBlank(value));
  const state = entry.saving
    ? score.saving
    : entry.draft
      ? score.draft
      : isBlank(entry.value)
        ? score.blank
        : score.entered(explain.value(field, entry.value));
  const title =
    field.kind === "veto"
      ? criterion
        ? score.criterionVetoOf(criterion.number)
        : score.vetoOf(indicator.name)
      : score.limit(field.criterion, (field.criterion.share ?? 0) * standing.indicator.weight);
  const words = field.kind === "veto" ? ((criterion ?? indicator).veto?.text ?? "") : field.criterion.text;

  return (
    <section className={shared.card} ref={card} tabIndex={-1} aria-labelledby="entry-unit">
      <div className={shared.apart}>
        <h2 className={shared.heading} id="entry-unit">
          {unit.name}
        </h2>
        {cell && (
          <span className={shared.muted} title={score.cellIs(cellName(cell.row, cell.column))}>
            {`${book.entriesSheet.sheet.name}!${cellName(cell.row, cell.column)}`}
          </span>
        )}
      </div>
      <p className={shared.muted} role="group" aria-label={score.path}>
        {[category.name, indicator.group, indicator.name].filter((name) => name !== null && name !== "").join(" › ")}
      </p>
      <blockquote className={styles.words}>{words}</blockquote>
      {criterion?.hint && <p className={shared.muted}>{score.hint(criterion.hint)}</p>}
      <div className={shared.row}>
        <strong>{title}</strong>
        <span role="status">
          <Badge appearance="tint" color={colorOf(entry)}>
            {state}
          </Badge>
        </span>
      </div>
      <ConflictBar place={place} field={field} conflict={entry.conflict} />
      {vetoed !== undefined && applies && <p className={shared.muted}>{score.vetoedAlready(valueText(vetoed))}</p>}
      {applies ? (
        <form className={shared.column} onSubmit={onSubmit} noValidate>
          <EntryControl
            key={`${unit.id} ${field.id}`}
            book={book}
            unit={unit}
            field={field}
            indicator={standing.indicator}
          />
          <div className={shared.row}>
            <Button type="submit" size="small" appearance="primary">
              {score.write}
            </Button>
            <Clear place={place} entry={entry} />
          </div>
        </form>
      ) : (
        <>
          <NotAssessed book={book} field={field} standing={standing} value={entry.value} />
          <Clear place={place} entry={entry} />
        </>
      )}
    </section>
  );
}

function colorOf({ draft, refused, value }: EntryShown): "warning" | "danger" | "informative" | "success" {
  if (draft) return "warning";
  if (refused) return "danger";
  return isBlank(value) ? "informative" : "success";
}

/** Makes the cell blank again, or forgets what cannot be written. */
function Clear({ place, entry }: { readonly place: Place; readonly entry: EntryShown }) {
  const pane = usePane();
  const { score } = useTexts();
  if (entry.draft?.refused) {
    return (
      <Button
        size="small"
        onClick={() => {
          pane.discard(place);
        }}
      >
        {score.discard}
      </Button>
    );
  }
  if (isBlank(entry.value)) return null;
  return (
    <Button
      size="small"
      onClick={() => {
        pane.choose(place, null);
      }}
    >
      {score.clear}
    </Button>
  );
}
