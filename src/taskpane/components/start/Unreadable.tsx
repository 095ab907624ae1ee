/** Why the scorebook that is there cannot be read, and the way to have it repaired. */
import type { ReactNode } from "react";
import { Button } from "@fluentui/react-components";
import type { Unreadable as UnreadableStage } from "../../store/state";
import { useCommonTexts } from "../shared/common-texts";
import { usePane, useTexts } from "../shared/context";
import { Empty } from "../shared/Empty";

interface UnreadableProps {
  readonly unreadable: UnreadableStage;
  readonly children: ReactNode;
}

export function Unreadable({ unreadable: { faults, isRepairable }, children }: UnreadableProps) {
  const pane = usePane();
  const { shell } = useTexts();
  const { book } = useCommonTexts();
  return (
    <Empty advice={{ title: shell.unreadable, body: faults.map((fault) => book(fault)).join("\n") }}>
      {isRepairable && (
        <Button
          appearance="primary"
          onClick={() => {
            pane.show("start");
            void pane.regenerating.open();
          }}
        >
          {shell.repair}
        </Button>
      )}
      {children}
    </Empty>
  );
}
