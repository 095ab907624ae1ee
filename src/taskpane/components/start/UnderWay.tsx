/** How far making a scorebook has come, and what ends it. */
import { useId } from "react";
import { Button, ProgressBar } from "@fluentui/react-components";
import { usePaneState, useTexts } from "../shared/context";
import { useSharedStyles } from "../shared/styles";

interface UnderWayProps {
  readonly title: string;
  readonly cancel: () => void;
}

export function UnderWay({ title, cancel }: UnderWayProps) {
  const { working } = usePaneState();
  const { start } = useTexts();
  const shared = useSharedStyles();
  const heading = useId();
  const progress = working?.progress ?? null;
  const step = progress ? start.steps[progress.step] : "";
  return (
    <section className={shared.card} aria-labelledby={heading}>
      <h2 className={shared.subheading} id={heading}>
        {title}
      </h2>
      <p className={shared.text} role="status">
        {step}
      </p>
      <ProgressBar aria-labelledby={heading} {...(progress ? { value: progress.share } : {})} />
      <div className={shared.row}>
        <Button disabledFocusable={!working?.cancellable} onClick={cancel}>
          {start.cancel}
        </Button>
      </div>
    </section>
  );
}
