/** Choosing what the scorebook is made anew for, seeing what would come of it, and doing it. */
import { Button, ProgressBar } from "@fluentui/react-components";
import type { Regenerating } from "../../model/regenerating";
import { ImportScreen } from "../import/later";
import { usePane, usePaneState } from "../shared/context";
import { useSharedStyles } from "../shared/styles";
import { RubricSource } from "../start/RubricSource";
import { UnderWay } from "../start/UnderWay";
import { UnitsSource } from "../start/UnitsSource";
import { OutcomeCard } from "./OutcomeCard";
import { useRegenerateTexts } from "./texts";

export function RegenerateScreen({ regenerating }: { readonly regenerating: Regenerating }) {
  const { regenerating: actions } = usePane();
  const { working, importing } = usePaneState();
  const texts = useRegenerateTexts();
  const shared = useSharedStyles();
  const { rubric, units, before, outcome } = regenerating;
  if (working?.task === "regenerate") return <UnderWay title={texts.regenerating} cancel={actions.cancel} />;
  if (importing?.shownFor === "regenerate") return <ImportScreen />;
  const isChosen = rubric.rubric !== null && units.units.length > 0;
  const isPreviewing = working?.task === "preview";
  return (
    <div className={shared.screen}>
      <section className={shared.card} aria-labelledby="regenerate">
        <h2 className={shared.heading} id="regenerate">
          {texts.title}
        </h2>
        <p className={shared.text}>{texts.intro}</p>
        <div className={shared.row}>
          <Button size="small" disabledFocusable={working !== null} onClick={actions.close}>
            {texts.back}
          </Button>
        </div>
      </section>
      <RubricSource
        choice={rubric}
        own={{ source: "book", label: texts.bookRubric }}
        actions={actions.rubric}
        others={before ? [{ source: "before", label: texts.beforeRubric(before), take: actions.takeBeforeRubric }] : []}
      />
      <UnitsSource
        choice={units}
        own={{ source: "book", label: texts.bookUnits }}
        actions={actions.units}
        others={
          before ? [{ source: "before", label: texts.beforeUnits(before.units), take: actions.takeBeforeUnits }] : []
        }
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
