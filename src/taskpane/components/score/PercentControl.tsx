/** A percentage: typed, drawn with a slider, or taken in quarters of the limit. */
import { Button, Field as Labelled, Input, makeStyles, Slider } from "@fluentui/react-components";
import { entryText, percent } from "../../../i18n/numbers";
import { roundHalfAway } from "../../../scoring/round";
import { toPercent } from "../../model/typed";
import { usePane, useTexts } from "../shared/context";
import { useSharedStyles } from "../shared/styles";
import type { ControlProps } from "./use-entry";

const QUARTERS = [0, 1, 2, 3, 4];

const useStyles = makeStyles({
  input: { width: "100%", minWidth: 0 },
  slider: { width: "100%", minWidth: 0 },
  /** A mark for each percent would make a broken line of it. */
  rail: { "::before": { backgroundImage: "none" } },
  step: { minWidth: 0, flexGrow: 1 },
});

export function PercentControl({ field, place, entry, most }: ControlProps & { readonly most: number }) {
  const pane = usePane();
  const { score } = useTexts();
  const shared = useSharedStyles();
  const styles = useStyles();
  const { draft, refused, text, value } = entry;
  const number = typeof value === "number" ? value : 0;
  const meant = draft && !draft.refused && draft.value !== null ? score.reads(entryText(field, draft.value)) : "";
  return (
    <div className={shared.column}>
      <Labelled
        label={score.percent}
        validationState={refused ? "error" : "none"}
        validationMessage={refused ? score.refusal(refused, field) : null}
        hint={meant}
      >
        <Input
          className={styles.input}
          data-main=""
          inputMode="decimal"
          autoComplete="off"
          contentAfter="%"
          value={text}
          onChange={(_, data) => {
            pane.type(place, data.value);
          }}
          onBlur={() => {
            pane.commit(place);
          }}
        />
      </Labelled>
      <Slider
        className={styles.slider}
        rail={{ className: styles.rail }}
        aria-label={score.slider}
        aria-valuetext={percent(number)}
        min={0}
        max={toPercent(most)}
        step={toPercent(most) > 5 ? 1 : 0.5}
        value={Math.min(toPercent(number), toPercent(most))}
        onChange={(_, data) => {
          pane.choose(place, Math.min(most, Number(`${data.value}e-2`)), true);
        }}
      />
      <div className={shared.row} role="group" aria-label={score.quickSteps}>
        {QUARTERS.map((quarter) => {
          const share = quarter === 4 ? most : roundHalfAway((most * quarter) / 4, 6);
          return (
            <Button
              key={quarter}
              size="small"
              className={styles.step}
              aria-label={score.quickStep(percent(share))}
              onClick={() => {
                pane.choose(place, share);
              }}
            >
              {percent(share)}
            </Button>
          );
        })}
      </div>
    </div>
  );
}
