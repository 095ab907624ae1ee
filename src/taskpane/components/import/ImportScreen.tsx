/** The review of an imported attachment: what was recognised, what a person decides, and going on with it. */
import { useEffect, useRef } from "react";
import { Button } from "@fluentui/react-components";
import { rubricCounts } from "../../model/counts";
import { finished, openQuestions } from "../../model/attachment";
import type { Review } from "../../model/importing";
import { useTexts } from "../shared/context";
import { useSharedStyles } from "../shared/styles";
import { FaultList } from "../start/FaultList";
import { Decisions } from "./Decisions";
import { Infos } from "./Infos";
import { Recognised } from "./Recognised";
import { useImportTexts, useImportWords } from "./texts";
import { useImporting } from "./use-importing";

export function ImportScreen() {
  const { review } = useImporting();
  return review && <ReviewScreen review={review} />;
}

function ReviewScreen({ review }: { readonly review: Review }) {
  const { step, act } = useImporting();
  const { start } = useTexts();
  const texts = useImportTexts();
  const words = useImportWords();
  const shared = useSharedStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const ways = useRef<HTMLDivElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const { imported, name } = review;
  const { rubric, faults } = imported;
  const open = openQuestions(review).length;
  const isReady = step === null && finished(review) !== null;
  return (
    <div className={shared.screen}>
      <section className={shared.card} aria-labelledby="import">
        <h2 className={shared.heading} id="import" tabIndex={-1} ref={heading}>
          {texts.title}
        </h2>
        <p className={shared.muted}>{texts.from(name ?? texts.selection)}</p>
        {rubric && (
          <>
            <p className={shared.text}>{`${rubric.title}（${rubric.audience}）· ${texts.year(rubric.year)}`}</p>
            <p className={shared.text}>{start.rubricCounts(rubricCounts(rubric))}</p>
            <p className={shared.text}>{texts.more(rubric.appendices.length, rubric.units.length)}</p>
          </>
        )}
        <p className={shared.muted}>{texts.linesHint}</p>
        <div className={shared.row}>
          <Button
            size="small"
            onClick={() =>
              void act((actions) => {
                actions.leave();
              })
            }
          >
            {texts.back}
          </Button>
        </div>
      </section>
      <Decisions review={review} goOn={() => ways.current?.querySelector("button")?.focus()} />
      <Infos review={review} />
      {rubric && <Recognised rubric={rubric} imported={imported} />}
      <section className={shared.card}>
        <FaultList title={texts.faulty(faults.length)} faults={faults.map(words.fault)} />
        <p className={shared.muted} role="status">
          {step ? texts.steps[step] : open > 0 ? texts.notYet(open) : ""}
        </p>
        <div className={shared.row} ref={ways}>
          <Button
            appearance="primary"
            disabledFocusable={!isReady}
            onClick={() => void act((actions) => actions.use())}
          >
            {texts.use}
          </Button>
          <Button disabledFocusable={!isReady} onClick={() => void act((actions) => actions.save())}>
            {texts.save}
          </Button>
        </div>
      </section>
    </div>
  );
}
