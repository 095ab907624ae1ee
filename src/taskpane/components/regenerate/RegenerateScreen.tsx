/** Choosing what the scorebook is made anew for, seeing what would come of it, and doing it. */
import { Button, MessageBar, MessageBarBody, ProgressBar } from "@fluentui/react-components";
import { isWhole } from "../../../plan";
import type { Regenerating, Repair } from "../../model/regenerating";
import { ImportScreen } from "../import/later";
import { usePane, usePaneState, useTexts } from "../shared/context";
import { useSharedStyles } from "../shared/styles";
import { RubricSource } from "../start/RubricSource";
import { UnderWay } from "../start/UnderWay";
import { UnitsSource } from "../start/UnitsSource";
import { OutcomeCard } from "./OutcomeCard";
import { useRegenerateTexts } from "./texts";

export function RegenerateScreen({ regenerating }: { readonly regenerating: Regenerating }) {
  const { regenerating: actions } = usePane();
  const { working, importing } = usePaneState();
  const { start } = useTexts();
  const texts = useRegenerateTexts();
  const shared = useSharedStyles();
  const { rubric, units, before, repair, outcome } = regenerating;
  if (working?.task === "regenerate") return <UnderWay title={texts.regenerating} cancel={actions.cancel} />;
  if (importing?.shownFor === "regenerate") return <ImportScreen />;
  const isChosen = rubric.rubric !== null && units.units.length > 0;
  const isPreviewing = working?.task === "preview";
  return (
    <div className={shared.screen}>
      <section className={shared.card} aria-labelledby="regenerate">
        <h2 className={shared.heading} id="regenerate">
          {repair ? texts.repair : texts.title}
        </h2>
        <p className={shared.text}>{repair ? texts.repairIntro : texts.intro}</p>
        <div className={shared.row}>
          <Button size="small" disabledFocusable={working !== null} onClick={actions.close}>
            {texts.back}
          </Button>
        </div>
      </section>
      <RubricSource
        choice={rubric}
        own={repair ? { source: "built-in", label: start.builtInRubric } : { source: "book", label: texts.bookRubric }}
        purpose="regenerate"
        actions={actions.rubric}
        others={before ? [{ source: "before", label: texts.beforeRubric(before), take: actions.takeBeforeRubric }] : []}
      />
      {repair && <HowItFits repair={repair} />}
      <UnitsSource
        choice={units}
        own={{ source: "book", label: repair ? texts.unitsLeft : texts.bookUnits }}
        actions={actions.units}
        others={[
          ...(before
            ? [{ source: "before" as const, label: texts.beforeUnits(before.units), take: actions.takeBeforeUnits }]
            : []),
          ...(repair
            ? [{ source: "built-in" as const, label: start.builtInUnits(0), take: actions.takeBuiltInUnits }]
            : []),
        ]}
      />
      <Button
        appearance={outcome?.kind === "planned" ? "secondary" : "primary"}
        size="large"
        disabledFocusable={!isChosen || working !== null}
        onClick={() => void actions.preview()}
      >
        {outcome ? texts.previewAgain : texts.preview}
      </Button>
      <p className={shared.muted} role="status">
        {isPreviewing ? texts.previewing : ""}
      </p>
      {isPreviewing && <ProgressBar aria-label={texts.previewing} />}
      {outcome && !isPreviewing && <OutcomeCard outcome={outcome} />}
    </div>
  );
}

/** Whether the rubric that is chosen is the one that the workbook was made from. */
function HowItFits({ repair: { fit } }: { readonly repair: Repair }) {
  const texts = useRegenerateTexts();
  const shared = useSharedStyles();
  if (!fit) return null;
  if (isWhole(fit)) return <p className={shared.muted}>{texts.fits(fit)}</p>;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{texts.fits(fit)}</MessageBarBody>
    </MessageBar>
  );
}
