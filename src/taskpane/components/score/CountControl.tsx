/** A count: typed or stepped. */
import type { KeyboardEvent } from "react";
import { Field as Labelled, makeStyles, SpinButton } from "@fluentui/react-components";
import { MOST_COUNT } from "../../model/typed";
import { usePane, useTexts } from "../shared/context";
import type { ControlProps } from "./use-entry";

const useStyles = makeStyles({ spin: { width: "100%", minWidth: 0, boxSizing: "border-box" } });

interface CountProps extends ControlProps {
  readonly label: string;
  readonly hint: string;
  /** Whether it is the place that the pane shows, among other counters of its criterion. */
  readonly main: boolean;
}

export function CountControl({ field, place, entry, label, hint, main }: CountProps) {
  const pane = usePane();
  const { score } = useTexts();
  const styles = useStyles();
  const { refused, text, value } = entry;
  return (
    <Labelled
      label={label}
      hint={hint}
      validationState={refused ? "error" : "none"}
      validationMessage={refused ? score.refusal(refused, field) : null}
    >
      <SpinButton
        className={styles.spin}
        {...(main ? { "data-main": "" } : {})}
        incrementButton={{ "aria-label": score.more }}
        decrementButton={{ "aria-label": score.less }}
        inputMode="numeric"
        autoComplete="off"
        min={0}
        max={MOST_COUNT}
        value={typeof value === "number" ? value : null}
        displayValue={text}
        onKeyDownCapture={keepCursorKeys}
        onInput={(event) => {
          pane.type(place, event.currentTarget.value);
        }}
        onChange={(_, data) => {
          // Stepping gives a number, typing a text, which may be anything.
          if (typeof data.value === "number") pane.choose(place, data.value, true);
          else if (data.displayValue !== undefined) pane.type(place, data.displayValue);
        }}
        onBlur={() => {
          pane.commit(place);
        }}
      />
    </Labelled>
  );
}

/** In a text these keys move the cursor; a SpinButton would take them for 0 and for the most there is. */
function keepCursorKeys(event: KeyboardEvent) {
  if (event.key === "Home" || event.key === "End") event.stopPropagation();
}
