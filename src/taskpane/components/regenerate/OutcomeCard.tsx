/** What would come of making the scorebook anew, and the button that does it. */
import { Button, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { MAX_UNITS } from "../../../plan";
import { describeFault } from "../../../rubric";
import { changedStandings, sheetsWritten } from "../../model/regenerate-lines";
import { isNothing } from "../../model/regeneration";
import type { Outcome } from "../../model/regenerating";
import { useCommonTexts } from "../shared/common-texts";
import { usePane, usePaneState } from "../shared/context";
import { useSharedStyles } from "../shared/styles";
import { FaultList } from "../start/FaultList";
import { Changes } from "./Changes";
import { EntriesKept } from "./EntriesKept";
import { Standings } from "./Standings";
import { useRegenerateTexts } from "./texts";

export function OutcomeCard({ outcome }: { readonly outcome: Outcome }) {
  const { locale } = usePaneState();
  const common = useCommonTexts();
  const texts = useRegenerateTexts();
  switch (outcome.kind) {
    case "faulty":
      return (
        <FaultList
          title={texts.faulty(outcome.faults.length)}
          faults={outcome.faults.map((fault) => describeFault(fault, locale))}
        />
      );
    case "too-many":
      return <FaultList title="" faults={[common.tooManyUnits(outcome.units, MAX_UNITS)]} />;
    case "planned":
      return isNothing(outcome) ? <Nothing /> : <Planned planned={outcome} />;
  }
}

function Nothing() {
  const { nothing } = useRegenerateTexts();
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{nothing.title}</MessageBarTitle>
        {nothing.body}
      </MessageBarBody>
    </MessageBar>
  );
}

function Planned({ planned }: { readonly planned: Extract<Outcome, { readonly kind: "planned" }> }) {
  const { regenerating } = usePane();
  const { working } = usePaneState();
  const texts = useRegenerateTexts();
  const shared = useSharedStyles();
  const { book, regeneration } = planned;
  return (
    <section className={shared.card} aria-labelledby="outcome">
      <h2 className={shared.subheading} id="outcome">
        {texts.outcome}
      </h2>
      <Changes changes={regeneration.changes} />
      <EntriesKept book={book} regeneration={regeneration} />
      <Standings standings={changedStandings(regeneration)} />
      <p className={shared.muted}>{texts.writes(sheetsWritten(planned))}</p>
      <div className={shared.row}>
        <Button
          appearance="primary"
          size="large"
          disabledFocusable={working !== null}
          onClick={() => void regenerating.regenerate()}
        >
          {book.given ? texts.repair : texts.regenerate}
        </Button>
      </div>
    </section>
  );
}
