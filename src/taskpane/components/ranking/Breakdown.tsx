/** What one unit earned and lost: categories, indicators, criteria, each lost point with its rule. */
import { useEffect, useRef } from "react";
import { Button } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { points } from "../../../i18n/numbers";
import type { Book } from "../../../plan";
import { entryFieldsOf, indicatorVetoId } from "../../../rubric";
import type { CategoryScore, IndicatorScore, UnitScore } from "../../../scoring";
import { valueText } from "../../../sheet/value";
import type { Place } from "../../model/place";
import { bestCountOf, standing } from "../../model/standing";
import { totalText, wholePercent } from "../../model/texts";
import { Bar } from "../shared/Bar";
import { usePane, useTexts } from "../shared/context";
import { Fold } from "../shared/Fold";
import { LostLine } from "../shared/LostLine";
import { useSharedStyles } from "../shared/styles";

export function Breakdown({ book, score }: { readonly book: Book; readonly score: UnitScore }) {
  const pane = usePane();
  const { ranking } = useTexts();
  const shared = useSharedStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const { unit, total, rank, completeness, categories } = score;
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <div className={shared.screen}>
      <div className={shared.row}>
        <Button
          size="small"
          icon={<ArrowLeftRegular />}
          onClick={() => {
            pane.breakDown(null);
          }}
        >
          {ranking.back}
        </Button>
      </div>
      <section className={shared.card}>
        <h2 className={shared.heading} tabIndex={-1} ref={heading}>
          {unit.name}
        </h2>
        <div className={shared.apart}>
          <strong>{`${ranking.total} ${ranking.points(totalText(book, total))}`}</strong>
          <span>{ranking.rank(rank)}</span>
          <span className={shared.muted}>{ranking.completeness(wholePercent(completeness.ratio))}</span>
        </div>
      </section>
      {categories.map((one) => (
        <CategoryPart key={one.category.id} book={book} unitId={unit.id} score={one} />
      ))}
    </div>
  );
}

interface PartProps<T> {
  readonly book: Book;
  readonly unitId: string;
  readonly score: T;
}

function CategoryPart({ book, unitId, score }: PartProps<CategoryScore>) {
  const { ranking } = useTexts();
  const shared = useSharedStyles();
  const { category, indicators } = score;
  const weight = indicators.reduce((sum, one) => sum + one.weight, 0);
  return (
    <section className={shared.card} aria-label={category.name}>
      <div className={shared.apart}>
        <h3 className={shared.subheading}>{category.name}</h3>
        <span>{ranking.of(points(score.score), points(weight))}</span>
      </div>
      <Bar share={weight === 0 ? 0 : Math.abs(score.score / weight)} />
      {indicators.map((one) => (
        <IndicatorPart key={one.indicator.id} book={book} unitId={unitId} score={one} />
      ))}
    </section>
  );
}

function IndicatorPart({ book, unitId, score }: PartProps<IndicatorScore>) {
  const { ranking } = useTexts();
  const shared = useSharedStyles();
  const { indicator, applies, veto, weight } = score;
  const { lost, open, lines } = standing(score);
  const title = `${indicator.name} · ${ranking.of(points(score.score), points(weight))}`;
  if (applies !== "assessed") {
    const state = applies === "exempt" ? ranking.exempt : ranking.notApplicable;
    return <p className={shared.muted}>{`${indicator.name} · ${state}`}</p>;
  }
  if (lost === 0 && open === 0) return <p className={shared.muted}>{title}</p>;
  return (
    <Fold title={title}>
      {veto && (
        <div className={shared.apart}>
          <span className={shared.text}>{ranking.vetoed(valueText(veto.value))}</span>
          <Jump place={{ unitId, fieldId: indicatorVetoId(indicator) }} name={indicator.name} />
        </div>
      )}
      <ul className={shared.list}>
        {lines.map((line) => {
          const [field] = entryFieldsOf(score.category, indicator, line.criterion);
          return (
            <LostLine
              key={line.criterion.id}
              line={line}
              indicator={score}
              best={bestCountOf(book, line.criterion.id)}
              withWords
            >
              {field && (
                <Jump place={{ unitId, fieldId: field.id }} name={`${indicator.name} ${line.criterion.number}`} />
              )}
            </LostLine>
          );
        })}
      </ul>
    </Fold>
  );
}

function Jump({ place, name }: { readonly place: Place; readonly name: string }) {
  const pane = usePane();
  const { ranking, check } = useTexts();
  const shared = useSharedStyles();
  return (
    <Button
      size="small"
      appearance="transparent"
      className={shared.link}
      aria-label={ranking.jumpTo(name)}
      onClick={() => void pane.goTo(place)}
    >
      {check.jump}
    </Button>
  );
}
