/** What an interrupted generate left, and how to be rid of it. */
import { Button } from "@fluentui/react-components";
import { usePane, usePaneState, useTexts } from "../shared/context";
import { Empty } from "../shared/Empty";

export function Unfinished() {
  const pane = usePane();
  const { working } = usePaneState();
  const { start } = useTexts();
  const isBusy = working?.task === "take-back";
  return (
    <Empty advice={start.unfinished}>
      <Button appearance="primary" disabledFocusable={working !== null} onClick={() => void pane.takeBack()}>
        {isBusy ? start.takingBack : start.takeBack}
      </Button>
    </Empty>
  );
}
