/** The source's own words: the whole 评分细则, and what the appendix asks of the unit. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Book } from "../../../plan";
import { dutiesOf } from "../../../rubric";
import type { Field, Indicator, Unit } from "../../../rubric";
import { markDetail } from "../../model/standing";
import { useTexts } from "../shared/context";
import { Fold } from "../shared/Fold";
import { useSharedStyles } from "../shared/styles";

const useStyles = makeStyles({
  current: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    fontWeight: 600,
  },
});

export function RuleInFull({ field }: { readonly field: Field }) {
  const { score } = useTexts();
  const shared = useSharedStyles();
  const styles = useStyles();
  const { indicator, criterion } = field;
  const words = (field.kind === "veto" ? (criterion ?? indicator).veto?.text : criterion?.text) ?? "";
  return (
    <Fold title={score.detail} open>
      <p className={shared.muted}>{indicator.description}</p>
      {indicator.erratum && (
        <p className={shared.muted}>{score.erratum(indicator.erratum.says, indicator.erratum.means)}</p>
      )}
      <p className={shared.text}>
        {markDetail(indicator.detail, words).map(({ text, current }) =>
          current ? (
            <mark key={text} className={styles.current}>
              {text}
            </mark>
          ) : (
            <span key={text}>{text}</span>
          ),
        )}
      </p>
    </Fold>
  );
}

interface DutiesProps {
  readonly book: Book;
  readonly unit: Unit;
  readonly indicator: Indicator;
}

export function Duties({ book, unit, indicator }: DutiesProps) {
  const { score } = useTexts();
  const shared = useSharedStyles();
  if (indicator.appendix === null) return null;
  const appendix = book.rubric.appendices.find(({ id }) => id === indicator.appendix);
  const duties = dutiesOf(book.rubric, unit.name, indicator.appendix);
  return (
    <Fold title={score.duties(appendix?.title ?? "")} open>
      {duties.length === 0 && <p className={shared.muted}>{score.noDuties}</p>}
      {duties.map(({ text }) => (
        <p key={text} className={shared.text}>
          {text}
        </p>
      ))}
    </Fold>
  );
}
