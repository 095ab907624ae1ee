/** All questions of an import in the attachment's order, and what was answered. */
import { Button } from "@fluentui/react-components";
import type { Question } from "../../../rubric/import";
import { isAnswered } from "../../model/attachment";
import type { Review } from "../../model/importing";
import { useShownCount } from "../shared/use-shown-count";
import { useSharedStyles } from "../shared/styles";
import { useImportTexts, useImportWords } from "./texts";

interface DecisionListProps {
  readonly questions: readonly Question[];
  readonly answers: Review["answers"];
  readonly show: (id: string) => void;
}

export function DecisionList({ questions, answers, show }: DecisionListProps) {
  const texts = useImportTexts();
  const words = useImportWords();
  const shared = useSharedStyles();
  const { shown, more } = useShownCount(questions.length);
  return (
    <>
      <ol className={shared.list}>
        {questions.slice(0, shown).map((question) => {
          const { id } = question;
          const { message, alternatives } = words.question(question);
          const chosen = alternatives.find((one) => one.id === answers[id]);
          const place = words.place(question);
          return (
            <li key={id}>
              <Button
                className={shared.link}
                appearance="transparent"
                aria-label={texts.toDecision(place)}
                onClick={() => {
                  show(id);
                }}
              >
                {place}
              </Button>
              <p className={shared.text}>{message}</p>
              <p className={shared.muted}>
                {isAnswered(question, answers) ? `${texts.decided} · ${chosen?.label ?? ""}` : texts.open}
              </p>
            </li>
          );
        })}
      </ol>
      {more && (
        <Button size="small" onClick={more.show}>
          {texts.showMore(more.count)}
        </Button>
      )}
    </>
  );
}
