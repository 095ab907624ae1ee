/** One question of an import: where it stands, its words, and its answers; none is taken before somebody chooses. */
import { useId } from "react";
import { Radio, RadioGroup } from "@fluentui/react-components";
import type { Question } from "../../../rubric/import";
import { isDecision } from "../../model/attachment";
import { useSharedStyles } from "../shared/styles";
import { Quote } from "./Quote";
import { useImportTexts, useImportWords } from "./texts";

interface ChoiceProps {
  readonly question: Question;
  /** What somebody chose. */
  readonly answer: string | undefined;
  readonly choose: (alternative: string) => void;
}

export function Choice({ question, answer, choose }: ChoiceProps) {
  const texts = useImportTexts();
  const words = useImportWords();
  const shared = useSharedStyles();
  const asked = useId();
  const { message, alternatives } = words.question(question);
  return (
    <>
      <p className={shared.muted}>{words.place(question)}</p>
      <p className={shared.text} id={asked}>
        {message}
      </p>
      <Quote words={question.words} source={question.source} />
      {question.severity === "error" && <p className={shared.error}>{texts.leavesOut}</p>}
      {alternatives.length === 1 && !isDecision(question) ? (
        <p className={shared.muted}>{texts.taken(alternatives[0]?.label ?? "")}</p>
      ) : (
        <RadioGroup
          aria-labelledby={asked}
          value={answer ?? ""}
          onChange={(_, { value }) => {
            choose(value);
          }}
        >
          {alternatives.map(({ id, label }) => (
            <Radio key={id} value={id} label={id === question.proposal ? texts.proposed(label) : label} />
          ))}
        </RadioGroup>
      )}
    </>
  );
}
