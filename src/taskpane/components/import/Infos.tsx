/** What an import only tells: what was passed over, likely slips. It can be decided otherwise, and need not. */
import { Button } from "@fluentui/react-components";
import { isDecision } from "../../model/attachment";
import type { Review } from "../../model/importing";
import { Fold } from "../shared/Fold";
import { useShownCount } from "../shared/use-shown-count";
import { useSharedStyles } from "../shared/styles";
import { Choice } from "./Choice";
import { useImportTexts } from "./texts";
import { useImporting } from "./use-importing";

export function Infos({ review: { imported, answers } }: { readonly review: Review }) {
  const { act } = useImporting();
  const texts = useImportTexts();
  const shared = useSharedStyles();
  const infos = imported.questions.filter((question) => !isDecision(question));
  const { shown, more } = useShownCount(infos.length);
  if (infos.length === 0) return null;
  return (
    <section className={shared.card}>
      <Fold title={texts.infos(infos.length)}>
        <p className={shared.muted}>{texts.infoHint}</p>
        {infos.slice(0, shown).map((question) => (
          <div key={question.id} className={shared.column}>
            <Choice
              question={question}
              answer={answers[question.id]}
              choose={(alternative) => void act((actions) => actions.answer(question.id, alternative))}
            />
          </div>
        ))}
        {more && (
          <Button size="small" onClick={more.show}>
            {texts.showMore(more.count)}
          </Button>
        )}
      </Fold>
    </section>
  );
}
