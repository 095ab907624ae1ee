/** How far the scoring has come; every line leads to what is left to do there. */
import { useState } from "react";
import { Button, Field as Labelled, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { Book } from "../../../plan";
import type { Completeness } from "../../../scoring";
import { progressOf, sorted } from "../../model/completeness";
import type { Place } from "../../model/place";
import { wholePercent } from "../../model/texts";
import { firstBlankIn, firstBlankOf } from "../../model/walk";
import { Bar } from "../shared/Bar";
import { usePane, useTexts } from "../shared/context";
import { Fold } from "../shared/Fold";
import { useShownCount } from "../shared/use-shown-count";
import { useSharedStyles } from "../shared/styles";

/** Units shown before somebody asks for more. */
const FIRST_UNITS = 10;

const useStyles = makeStyles({
  line: { paddingTop: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalXXS },
});

export function CompletenessCard({ book }: { readonly book: Book }) {
  const { summary } = useTexts();
  const shared = useSharedStyles();
  const [leastFirst, setLeastFirst] = useState(true);
  const { all, categories, units } = progressOf(book);
  const { shown, more } = useShownCount(units.length, FIRST_UNITS);
  return (
    <section className={shared.card} aria-labelledby="completeness">
      <h2 className={shared.subheading} id="completeness">
        {summary.completeness}
      </h2>
      <div className={shared.apart}>
        <strong>{wholePercent(all.ratio)}</strong>
        <span className={shared.muted}>{summary.entries(all.done, all.required)}</span>
      </div>
      <Bar share={all.ratio} done={all.ratio === 1} />
      <Labelled label={summary.order} orientation="horizontal" size="small">
        <Select
          size="small"
          value={leastFirst ? "least" : "book"}
          onChange={(_, { value }) => {
            setLeastFirst(value === "least");
          }}
        >
          <option value="least">{summary.leastFirst}</option>
          <option value="book">{summary.bookOrder}</option>
        </Select>
      </Labelled>
      <Fold title={summary.byCategory} open>
        <ul className={shared.list}>
          {sorted(categories, leastFirst).map(({ category, completeness }) => (
            <Line
              key={category.id}
              name={category.name}
              completeness={completeness}
              first={() => firstBlankIn(book, category.id)}
            />
          ))}
        </ul>
      </Fold>
      <Fold title={summary.byUnit} open>
        <ul className={shared.list}>
          {sorted(units, leastFirst)
            .slice(0, shown)
            .map(({ unit, completeness }) => (
              <Line
                key={unit.id}
                name={unit.name}
                completeness={completeness}
                first={() => firstBlankOf(book, unit.id)}
              />
            ))}
        </ul>
        {more && <Button onClick={more.show}>{summary.showMore(more.count)}</Button>}
      </Fold>
    </section>
  );
}

interface LineProps {
  readonly name: string;
  readonly completeness: Completeness;
  readonly first: () => Place | null;
}

function Line({ name, completeness, first }: LineProps) {
  const pane = usePane();
  const { summary } = useTexts();
  const shared = useSharedStyles();
  const styles = useStyles();
  const isDone = completeness.ratio === 1;
  const go = () => {
    const place = first();
    if (place) void pane.edit(place);
  };
  return (
    <li className={styles.line}>
      <div className={shared.apart}>
        {isDone ? (
          <span className={shared.small}>{name}</span>
        ) : (
          <Button
            appearance="transparent"
            className={shared.link}
            size="small"
            aria-label={summary.toFirstBlank(name)}
            onClick={go}
          >
            {name}
          </Button>
        )}
        <span className={shared.muted}>
          {isDone
            ? summary.complete
            : `${wholePercent(completeness.ratio)} · ${completeness.done}/${completeness.required}`}
        </span>
      </div>
      <Bar share={completeness.ratio} done={isDone} />
    </li>
  );
}
