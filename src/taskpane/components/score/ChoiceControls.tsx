/** What is chosen from a list: a level, or the reason of a veto. */
import { Field as Labelled, Radio, RadioGroup } from "@fluentui/react-components";
import { percent, points } from "../../../i18n/numbers";
import type { LevelsRule, VetoField } from "../../../rubric";
import { usePane, useTexts } from "../shared/context";
import type { ControlProps } from "./use-entry";

/** @param weight the indicator's effective weight, in points */
export function LevelControl({
  field,
  place,
  entry,
  rule,
  weight,
}: ControlProps & { readonly rule: LevelsRule; readonly weight: number }) {
  const pane = usePane();
  const { score } = useTexts();
  const { refused, value } = entry;
  const chosen = rule.levels.findIndex(({ share }) => share === value);
  return (
    <Labelled
      label={score.level}
      validationState={refused ? "error" : "none"}
      validationMessage={refused ? score.refusal(refused, field) : null}
    >
      <RadioGroup
        data-main=""
        value={String(chosen)}
        onChange={(_, data) => {
          const level = rule.levels[Number(data.value)];
          if (level) pane.choose(place, level.share, true);
        }}
      >
        {rule.levels.map(({ label, share }, i) => (
          <Radio key={label} value={String(i)} label={score.levelName(label, percent(share), points(share * weight))} />
        ))}
      </RadioGroup>
    </Labelled>
  );
}

/** @param lost what the veto costs, in points */
export function VetoControl({
  field,
  place,
  entry,
  lost,
}: ControlProps & { readonly field: VetoField; readonly lost: number }) {
  const pane = usePane();
  const { score, explain } = useTexts();
  const { value } = entry;
  const isBlank = value === null || value === "";
  const known = field.reasons.findIndex((reason) => typeof value === "string" && reason === value.trim());
  const chosen = isBlank ? "none" : String(known);
  return (
    <Labelled
      label={score.veto}
      hint={score.vetoCosts(points(lost), field.criterion === null)}
      validationState={!isBlank && known < 0 ? "warning" : "none"}
      validationMessage={!isBlank && known < 0 ? score.unknownValue(explain.value(field, value)) : null}
    >
      <RadioGroup
        data-main=""
        value={chosen}
        onChange={(_, data) => {
          pane.choose(place, field.reasons[Number(data.value)] ?? null, true);
        }}
      >
        <Radio value="none" label={score.noVeto} />
        {field.reasons.map((reason, i) => (
          <Radio key={reason} value={String(i)} label={reason} />
        ))}
      </RadioGroup>
    </Labelled>
  );
}
