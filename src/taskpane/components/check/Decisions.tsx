/** Beside the findings: they are written down, and rules are judged otherwise. */
import { lazy, Suspense } from "react";
import { Button } from "@fluentui/react-components";
import type { Book } from "../../../plan";
import { usePane, usePaneState, useTexts } from "../shared/context";
import { Fold } from "../shared/Fold";

const RuleSettings = lazy(async () => ({ default: (await import("./RuleSettings")).RuleSettings }));

export function WriteResults() {
  const pane = usePane();
  const { working } = usePaneState();
  const { findings } = useTexts();
  return (
    <Button disabledFocusable={working !== null} onClick={() => void pane.writeResults()}>
      {findings.write}
    </Button>
  );
}

export function RuleSettingsFold({ book }: { readonly book: Book }) {
  const { findings } = useTexts();
  return (
    <Fold title={findings.settings}>
      <Suspense fallback={null}>
        <RuleSettings book={book} />
      </Suspense>
    </Fold>
  );
}
