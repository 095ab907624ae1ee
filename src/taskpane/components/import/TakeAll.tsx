/** Takes all proposals at once, after saying how many these are. */
import { useId, useState } from "react";
import { Button, mergeClasses } from "@fluentui/react-components";
import type { Question } from "../../../rubric/import";
import { useSharedStyles } from "../shared/styles";
import { useImportTexts } from "./texts";
import { useImporting } from "./use-importing";

interface TakeAllProps {
  /** Those that are open. */
  readonly questions: readonly Question[];
  readonly goOn: () => void;
}

export function TakeAll({ questions, goOn }: TakeAllProps) {
  const { act } = useImporting();
  const texts = useImportTexts();
  const shared = useSharedStyles();
  const asked = useId();
  const [isAsking, setAsking] = useState(false);
  const leavesOut = questions.filter(({ severity }) => severity === "error").length;
  return (
    <div className={shared.row}>
      <Button
        size="small"
        aria-expanded={isAsking}
        onClick={() => {
          setAsking(!isAsking);
        }}
      >
        {texts.takeAll(questions.length)}
      </Button>
      {isAsking && (
        <section className={mergeClasses(shared.card, shared.whole)} aria-labelledby={asked}>
          <p className={shared.text} id={asked}>
            {texts.takeAllAsks(questions.length, leavesOut)}
          </p>
          <div className={shared.row}>
            <Button
              size="small"
              appearance="primary"
              onClick={() => void act((actions) => actions.takeProposals()).then(goOn)}
            >
              {texts.takeAllNow}
            </Button>
            <Button
              size="small"
              onClick={() => {
                setAsking(false);
              }}
            >
              {texts.cancel}
            </Button>
          </div>
        </section>
      )}
    </div>
  );
}
