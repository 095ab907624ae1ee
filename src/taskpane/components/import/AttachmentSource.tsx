/** Which attachment: a file, or what is selected; what is wrong with it; the way back into its review. */
import { Button, ProgressBar } from "@fluentui/react-components";
import { isAnswered, isDecision } from "../../model/attachment";
import type { ImportPurpose } from "../../model/importing";
import { useSharedStyles } from "../shared/styles";
import { FaultList } from "../start/FaultList";
import { FileButton } from "../start/FileButton";
import { useImportTexts, useImportWords } from "./texts";
import { useImporting } from "./use-importing";

export function AttachmentSource({ purpose }: { readonly purpose: ImportPurpose }) {
  const { step, refused, review, act } = useImporting();
  const texts = useImportTexts();
  const words = useImportWords();
  const shared = useSharedStyles();
  const decisions = review?.imported.questions.filter(isDecision) ?? [];
  const settled = decisions.filter((question) => isAnswered(question, review?.answers ?? {}));
  const faults = refused ? words.refusal(refused.why) : [];
  return (
    <>
      <p className={shared.muted}>{texts.hint}</p>
      <div className={shared.row}>
        <FileButton
          label={texts.chooseFile}
          accept=".docx,.txt,text/plain"
          take={(name, bytes) => act((actions) => actions.takeFile(purpose, name, bytes))}
        />
        <Button size="small" onClick={() => void act((actions) => actions.takeSelection(purpose))}>
          {texts.takeSelection}
        </Button>
      </div>
      <p className={shared.muted} role="status">
        {step ? texts.steps[step] : ""}
      </p>
      {step && <ProgressBar aria-label={texts.steps[step]} />}
      {refused && (
        <div>
          <FaultList title={texts.refused(refused.name ?? texts.selection, faults.length)} faults={faults} />
          <p className={shared.muted}>{texts.unchanged}</p>
        </div>
      )}
      {review && (
        <div className={shared.row}>
          <Button
            size="small"
            disabledFocusable={step !== null}
            onClick={() => void act((actions) => actions.resume(purpose))}
          >
            {texts.resume(settled.length, decisions.length)}
          </Button>
          <span className={shared.muted}>{review.name ?? texts.selection}</span>
        </div>
      )}
    </>
  );
}
