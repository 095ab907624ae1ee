/** How severe each rule's findings are in this workbook, and which rules are not asked at all. Loaded when it is opened. */
import { Button, Field as Labelled, Select } from "@fluentui/react-components";
import { RULE_CHOICES, RULE_IDS, RULES, settingsOf } from "../../../checks";
import type { RuleGroup, RuleId, RuleSettings as Settings, Severity } from "../../../checks";
import type { Book } from "../../../plan";
import { usePane, usePaneState, useTexts } from "../shared/context";
import { useSharedStyles } from "../shared/styles";

const GROUPS = Object.keys(RULE_IDS) as RuleGroup[];
const USUAL: ReadonlyMap<RuleId, Severity> = new Map(RULES.map(({ meta }) => [meta.id, meta.severity]));

export function RuleSettings({ book }: { readonly book: Book }) {
  const pane = usePane();
  const { working } = usePaneState();
  const { findings } = useTexts();
  const shared = useSharedStyles();
  const settings = settingsOf(book);
  const isUsual = Object.keys(settings).length === 0;
  return (
    <div className={shared.column}>
      <p className={shared.muted}>{findings.settingsIntro}</p>
      {GROUPS.map((group) => (
        <section key={group} className={shared.column} aria-label={findings.groups[group]}>
          <h3 className={shared.subheading}>{findings.groups[group]}</h3>
          {RULE_IDS[group].map((id) => (
            <RuleChoiceField key={id} id={id} settings={settings} />
          ))}
        </section>
      ))}
      <Button
        size="small"
        disabledFocusable={isUsual || working !== null}
        onClick={() => {
          if (!isUsual) void pane.setRules(Object.fromEntries(Object.keys(settings).map((id) => [id, undefined])));
        }}
      >
        {findings.reset}
      </Button>
    </div>
  );
}

function RuleChoiceField({ id, settings }: { readonly id: RuleId; readonly settings: Settings }) {
  const pane = usePane();
  const { check, findings } = useTexts();
  const usual = USUAL.get(id) ?? "warning";
  return (
    <Labelled label={check.rules(id)} size="small">
      <Select
        size="small"
        value={settings[id] ?? usual}
        onChange={(_, { value }) => {
          const choice = RULE_CHOICES.find((one) => one === value);
          if (choice) void pane.setRules({ [id]: choice });
        }}
      >
        {RULE_CHOICES.map((choice) => (
          <option key={choice} value={choice}>
            {choice === usual ? findings.usual(findings.choices[choice]) : findings.choices[choice]}
          </option>
        ))}
      </Select>
    </Labelled>
  );
}
