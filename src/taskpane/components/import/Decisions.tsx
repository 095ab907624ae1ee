/** What an import leaves to a person, one question after the other. */
import { useEffect, useRef, useState } from "react";
import { Button } from "@fluentui/react-components";
import type { Question } from "../../../rubric/import";
import { isAnswered, isDecision } from "../../model/attachment";
import type { Review } from "../../model/importing";
import { Bar } from "../shared/Bar";
import { Fold } from "../shared/Fold";
import { useSharedStyles } from "../shared/styles";
import { Choice } from "./Choice";
import { DecisionList } from "./DecisionList";
import { TakeAll } from "./TakeAll";
import { useImportTexts } from "./texts";
import { useImporting } from "./use-importing";

interface DecisionsProps {
  readonly review: Review;
  /** Takes the keyboard to what comes after them. */
  readonly goOn: () => void;
}

export function Decisions({ review, goOn }: DecisionsProps) {
  const { act } = useImporting();
  const texts = useImportTexts();
  const shared = useSharedStyles();
  const { answers, imported } = review;
  const questions = imported.questions.filter(isDecision);
  const isOpen = (question: Question) => !isAnswered(question, answers);
  const open = questions.filter(isOpen);
  const [{ id, moves }, setCurrent] = useState({ id: open[0]?.id ?? null, moves: 0 });
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (moves === 0) return;
    const answered = form.current?.querySelector<HTMLInputElement>("input:checked");
    (answered ?? form.current?.querySelector<HTMLInputElement>("input"))?.focus();
  }, [moves]);
  // An answer may do away with the question that was in sight.
  const current = questions.find((question) => question.id === id) ?? open[0] ?? questions[0];
  const show = (to: string) => {
    setCurrent({ id: to, moves: moves + 1 });
  };
  /** The nearest open question behind, or before, the one in sight, over the ends of the list. */
  const go = (by: 1 | -1) => {
    const at = questions.findIndex((question) => question === current);
    const round = [...questions.slice(at + 1), ...questions.slice(0, at)];
    const next = (by > 0 ? round : round.reverse()).find(isOpen);
    if (next) show(next.id);
    else if (open.length === 0) goOn();
  };
  return (
    <section className={shared.card} aria-labelledby="decisions">
      <div className={shared.apart}>
        <h3 className={shared.subheading} id="decisions">
          {texts.decisions}
        </h3>
        <span className={shared.muted} role="status">
          {questions.length === 0 ? texts.nothingOpen : texts.settled(questions.length - open.length, questions.length)}
        </span>
      </div>
      {current && (
        <>
          <Bar share={(questions.length - open.length) / questions.length} done={open.length === 0} />
          <form
            ref={form}
            className={shared.column}
            onSubmit={(event) => {
              event.preventDefault();
              go(1);
            }}
          >
            <Choice
              key={current.id}
              question={current}
              answer={answers[current.id]}
              choose={(alternative) => {
                setCurrent({ id: current.id, moves });
                void act((actions) => actions.answer(current.id, alternative));
              }}
            />
            <div className={shared.row}>
              <Button
                size="small"
                onClick={() => {
                  go(-1);
                }}
              >
                {texts.previous}
              </Button>
              <Button size="small" type="submit">
                {texts.next}
              </Button>
            </div>
          </form>
          {open.length > 0 && <TakeAll questions={open} goOn={goOn} />}
          <Fold title={texts.allDecisions(questions.length)}>
            <DecisionList questions={questions} answers={answers} show={show} />
          </Fold>
        </>
      )}
    </section>
  );
}
