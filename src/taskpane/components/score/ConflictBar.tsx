/** Lets the person decide when somebody else was faster. */
import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { Field } from "../../../rubric";
import type { Place } from "../../model/place";
import type { Conflict } from "../../store/state";
import { usePane, useTexts } from "../shared/context";

interface ConflictBarProps {
  readonly place: Place;
  readonly field: Field;
  readonly conflict: Conflict | null;
}

export function ConflictBar({ place, field, conflict }: ConflictBarProps) {
  const pane = usePane();
  const { score, explain } = useTexts();
  if (!conflict) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{score.conflict.title}</MessageBarTitle>
        {score.conflict.body}
        <dl style={{ margin: 0 }}>
          <dt>{score.mine}</dt>
          <dd>{explain.value(field, conflict.mine)}</dd>
          <dt>{score.theirs}</dt>
          <dd>{explain.value(field, conflict.theirs)}</dd>
        </dl>
      </MessageBarBody>
      <MessageBarActions>
        <Button
          size="small"
          onClick={() => {
            pane.settle(place, "theirs");
          }}
        >
          {score.takeTheirs}
        </Button>
        <Button
          size="small"
          onClick={() => {
            pane.settle(place, "mine");
          }}
        >
          {score.writeMine}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
