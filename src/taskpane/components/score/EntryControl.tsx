/** The right control for an entry's kind. */
import type { Book } from "../../../plan";
import { countersOf, entryFieldsOf } from "../../../rubric";
import type { Counter, Field, Unit } from "../../../rubric";
import type { IndicatorScore } from "../../../scoring";
import { percent, points } from "../../../i18n/numbers";
import { bestCountOf } from "../../model/standing";
import { useTexts } from "../shared/context";
import { LevelControl, VetoControl } from "./ChoiceControls";
import { CountControl } from "./CountControl";
import { PercentControl } from "./PercentControl";
import { useEntry } from "./use-entry";
import type { ControlProps } from "./use-entry";

interface EntryControlProps {
  readonly book: Book;
  readonly unit: Unit;
  readonly field: Field;
  readonly indicator: IndicatorScore;
}

export function EntryControl({ book, unit, field, indicator }: EntryControlProps) {
  const place = { unitId: unit.id, fieldId: field.id };
  const entry = useEntry(book, place, field);
  const props = { field, place, entry };
  const weight = Math.abs(indicator.weight);
  if (field.kind === "veto") {
    const lost = field.criterion === null ? weight : weight * (field.criterion.share ?? 0);
    return <VetoControl {...props} field={field} lost={lost} />;
  }
  const { rule, share } = field.criterion;
  switch (rule.kind) {
    case "range":
      return <PercentControl {...props} most={share ?? 0} />;
    case "levels":
      return <LevelControl {...props} rule={rule} weight={weight} />;
    case "benchmark":
    case "tiers":
      return <NumberOf {...props} book={book} indicator={indicator} />;
    case "incidents":
    case "deduct":
    case "penalty":
      return <Counters book={book} unit={unit} field={field} indicator={indicator} />;
  }
}

/** A count that earns: of data sets, of accounts. */
function NumberOf({
  book,
  field,
  place,
  entry,
}: ControlProps & { readonly book: Book; readonly indicator: IndicatorScore }) {
  const { score } = useTexts();
  const rule = field.criterion?.rule;
  if (!field.criterion || !rule) return null;
  const hint =
    rule.kind === "tiers"
      ? rule.tiers.map(({ from, share }) => `≥ ${from}: ${percent(share)}`).join(" · ")
      : score.bestCount(bestCountOf(book, field.criterion.id));
  return (
    <CountControl field={field} place={place} entry={entry} label={score.count(score.counts(rule))} hint={hint} main />
  );
}

/** All counters of the criterion, since they are counted together; each writes its own cell. */
function Counters({ book, unit, field, indicator }: EntryControlProps) {
  if (field.kind === "veto") return null;
  const counters = countersOf(field.criterion);
  return entryFieldsOf(field.category, field.indicator, field.criterion).map((own, i) => (
    <CounterOf
      key={own.id}
      book={book}
      unit={unit}
      field={own}
      counter={counters[i] ?? null}
      indicator={indicator}
      main={own.id === field.id}
    />
  ));
}

function CounterOf({
  book,
  unit,
  field,
  counter,
  indicator,
  main,
}: EntryControlProps & { readonly counter: Counter | null; readonly main: boolean }) {
  const { score } = useTexts();
  const place = { unitId: unit.id, fieldId: field.id };
  const entry = useEntry(book, place, field);
  const step = counter?.step ?? 0;
  const hint = score.costs(step, points(step * Math.abs(indicator.weight)));
  return (
    <CountControl
      field={field}
      place={place}
      entry={entry}
      label={score.count(counter?.label ?? "")}
      hint={hint}
      main={main}
    />
  );
}
