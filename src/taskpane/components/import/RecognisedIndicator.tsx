/** An indicator as it was recognised, each of its rules with the words it was read from. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Criterion, Indicator, Veto } from "../../../rubric";
import { originOf } from "../../model/recognised";
import type { Origins } from "../../model/recognised";
import { Fold } from "../shared/Fold";
import { useSharedStyles } from "../shared/styles";
import { Quote } from "./Quote";
import { useImportTexts, useImportWords } from "./texts";

const useStyles = makeStyles({
  inner: { paddingLeft: tokens.spacingHorizontalM },
  item: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface RecognisedIndicatorProps {
  readonly indicator: Indicator;
  readonly origins: Origins;
}

export function RecognisedIndicator({ indicator, origins }: RecognisedIndicatorProps) {
  const texts = useImportTexts();
  const shared = useSharedStyles();
  const styles = useStyles();
  const { name, weight, group, applicability, erratum, veto, criteria } = indicator;
  const applies = originOf(origins, indicator.id, "applicability");
  return (
    <div className={styles.inner}>
      <Fold title={texts.indicator(name, weight)}>
        {group !== null && <p className={shared.muted}>{texts.group(group)}</p>}
        {erratum && <p className={shared.muted}>{texts.erratum(erratum.says, erratum.means)}</p>}
        <ul className={shared.list}>
          {criteria.map((criterion) => (
            <li key={criterion.id} className={styles.item}>
              <CriterionLines criterion={criterion} origins={origins} />
            </li>
          ))}
          {veto && (
            <li className={styles.item}>
              <VetoLines veto={veto} />
            </li>
          )}
          {applicability && (
            <li className={styles.item}>
              <p className={shared.text}>{texts.applicability(applicability.text)}</p>
              {applies && <Quote {...applies} />}
            </li>
          )}
        </ul>
      </Fold>
    </div>
  );
}

function CriterionLines({ criterion, origins }: { readonly criterion: Criterion; readonly origins: Origins }) {
  const texts = useImportTexts();
  const { certainties } = useImportWords();
  const shared = useSharedStyles();
  const { id, rule, hint, veto } = criterion;
  const origin = originOf(origins, id, rule.kind);
  return (
    <>
      <p className={shared.text}>{`${criterion.number}. ${texts.rule(criterion)}`}</p>
      {hint !== null && <p className={shared.muted}>{texts.hintOf(hint)}</p>}
      <Quote words={origin?.words ?? criterion.text} source={origin?.source ?? criterion.source} />
      {origin && origin.certainty !== "sure" && <p className={shared.muted}>{certainties[origin.certainty]}</p>}
      {veto && <VetoLines veto={veto} />}
    </>
  );
}

function VetoLines({ veto }: { readonly veto: Veto }) {
  const texts = useImportTexts();
  const shared = useSharedStyles();
  return (
    <>
      <p className={shared.text}>{texts.veto(veto.reasons)}</p>
      <Quote words={veto.text} source={veto.source} />
    </>
  );
}
