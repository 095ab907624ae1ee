/** Two rubrics side by side. */
import { useMemo, useState, useSyncExternalStore } from "react";
import { Button, mergeClasses, MessageBar, MessageBarBody, Switch } from "@fluentui/react-components";
import { compareRubrics } from "../../../regenerate/compare";
import type { Library } from "../../store/library";
import { editionName } from "../../model/library/edition";
import type { LibraryItem } from "../../model/library/items";
import { useSharedStyles } from "../shared/styles";
import { CategoriesTable } from "./CategoriesTable";
import { ComparedSections } from "./ComparedSections";
import { focusOnce } from "./focus-once";
import { usePairStyles } from "./pair-styles";
import { useLibraryTexts } from "./texts";

interface ComparisonViewProps {
  readonly library: Library;
  /** Keys of items. */
  readonly left: string;
  readonly right: string;
}

export function ComparisonView({ library, left, right }: ComparisonViewProps) {
  const texts = useLibraryTexts();
  const shared = useSharedStyles();
  const items = library.items();
  const [a, b] = [left, right].map((key) => items.find((item) => item.key === key));
  return (
    <div className={shared.screen}>
      <div className={shared.row}>
        <Button size="small" onClick={library.closeComparison}>
          {texts.backToList}
        </Button>
        <Button
          size="small"
          onClick={() => {
            library.compare(right, left);
          }}
        >
          {texts.swap}
        </Button>
      </div>
      {a && b ? <Compared library={library} left={a} right={b} /> : <p className={shared.text}>{texts.gone}</p>}
    </div>
  );
}

interface ComparedProps {
  readonly library: Library;
  readonly left: LibraryItem;
  readonly right: LibraryItem;
}

function Compared({ library, left, right }: ComparedProps) {
  const texts = useLibraryTexts();
  const shared = useSharedStyles();
  const pairs = usePairStyles();
  const [isOnlyDifferent, setOnlyDifferent] = useState(true);
  const { message } = useSyncExternalStore(library.subscribe, library.getSnapshot);
  const comparison = useMemo(() => compareRubrics(left.rubric, right.rubric), [left.rubric, right.rubric]);
  const isSame = comparison.counts.differing === 0;
  return (
    <>
      <section className={shared.card} aria-labelledby="comparison">
        <h2 className={mergeClasses(shared.heading, pairs.start)} id="comparison" tabIndex={-1} ref={focusOnce}>
          {texts.compare}
        </h2>
        <div className={pairs.pair}>
          <RubricName label={texts.left} item={left} />
          <RubricName label={texts.right} item={right} />
        </div>
        <p className={shared.text} role="status">
          {isSame ? texts.same : texts.summary(comparison.counts)}
        </p>
        <div className={shared.row}>
          <Switch
            label={texts.onlyDifferent}
            checked={isOnlyDifferent}
            onChange={(_, { checked }) => {
              setOnlyDifferent(checked);
            }}
          />
          <Button size="small" onClick={() => void library.exportComparison(left, right)}>
            {texts.exportCsv}
          </Button>
        </div>
        <div role="status">
          {message && (
            <MessageBar intent="success" layout="multiline">
              <MessageBarBody>{texts.message(message.kind, message.name)}</MessageBarBody>
            </MessageBar>
          )}
        </div>
      </section>
      <CategoriesTable categories={comparison.categories} />
      <ComparedSections comparison={comparison} isOnlyDifferent={isOnlyDifferent} />
    </>
  );
}

function RubricName({ label, item: { rubric } }: { readonly label: string; readonly item: LibraryItem }) {
  const texts = useLibraryTexts();
  const shared = useSharedStyles();
  return (
    <div>
      <p className={shared.muted}>{label}</p>
      <p className={shared.text}>
        <strong>{editionName(rubric)}</strong>
      </p>
      <p className={shared.muted}>{texts.edition(rubric.year, rubric.version ?? null, rubric.id)}</p>
    </div>
  );
}
