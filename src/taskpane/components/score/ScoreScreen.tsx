/** 评分: the entry of the selected cell, with all that bears on it. */
import { Button } from "@fluentui/react-components";
import type { Book } from "../../../plan";
import { resolvePlace } from "../../model/place";
import { usePane, usePaneState, useTexts } from "../shared/context";
import { Empty } from "../shared/Empty";
import { useSharedStyles } from "../shared/styles";
import { Duties, RuleInFull } from "./Detail";
import { EntryCard } from "./EntryCard";
import { Navigation } from "./Navigation";
import { Shortcuts } from "./Shortcuts";
import { Standing } from "./Standing";

export function ScoreScreen({ book }: { readonly book: Book }) {
  const shared = useSharedStyles();
  const { located } = usePaneState();
  const resolved = located.kind === "entry" ? resolvePlace(book, located.place) : null;
  return (
    <div className={shared.screen}>
      {resolved ? (
        <>
          <EntryCard book={book} resolved={resolved} />
          <Navigation />
          <Standing book={book} resolved={resolved} />
          <RuleInFull field={resolved.field} />
          <Duties book={book} unit={resolved.unit} indicator={resolved.field.indicator} />
        </>
      ) : (
        <NothingHere book={book} />
      )}
      <Shortcuts />
    </div>
  );
}

function NothingHere({ book }: { readonly book: Book }) {
  const pane = usePane();
  const { score } = useTexts();
  const { located } = usePaneState();
  const unit = located.kind === "unit" ? book.units.find(({ id }) => id === located.unitId) : undefined;
  const advice =
    located.kind === "entry" ? score.placeGone : unit ? score.headingSelected(unit.name) : score.nothingSelected;
  return (
    <Empty advice={advice}>
      <Button appearance="primary" onClick={() => void pane.step("next-blank")}>
        {score.steps["next-blank"]}
      </Button>
    </Empty>
  );
}
