/** 检查: what is to be mended, in groups, following the edits. */
import { useDeferredValue, useId, useMemo, useState } from "react";
import { Button, Field as Labelled, Input, ProgressBar, Select } from "@fluentui/react-components";
import { countBySeverity } from "../../../checks";
import type { CheckReport } from "../../../checks";
import type { Book } from "../../../plan";
import { groupFindings } from "../../model/findings";
import type { Grouping } from "../../model/findings";
import { timeText } from "../../model/texts";
import { useCommonTexts } from "../shared/common-texts";
import { usePane, usePaneState, useTexts } from "../shared/context";
import { Empty } from "../shared/Empty";
import { useSharedStyles } from "../shared/styles";
import { RuleSettingsFold, WriteResults } from "./Decisions";
import { FindingGroupFold } from "./FindingGroupFold";
import { IgnoredFold } from "./IgnoredFold";

const GROUPINGS: readonly Grouping[] = ["rule", "unit", "severity"];

export function CheckScreen({ book }: { readonly book: Book }) {
  const pane = usePane();
  const { checkedAt, checked, working } = usePaneState();
  const { check, findings } = useTexts();
  const shared = useSharedStyles();
  const isChecking = working?.task === "check";
  return (
    <div className={shared.screen}>
      <div className={shared.row}>
        <Button appearance="primary" disabledFocusable={working !== null} onClick={() => void pane.check()}>
          {isChecking ? check.checking : check.check}
        </Button>
        {checkedAt && <WriteResults />}
      </div>
      {isChecking && <ProgressBar aria-label={check.checking} />}
      {working?.task === "results" && <ProgressBar aria-label={findings.writing} />}
      {checkedAt && checked ? (
        <Results book={book} checkedAt={checkedAt} report={checked.report} />
      ) : (
        <p className={shared.text}>{check.intro}</p>
      )}
      <RuleSettingsFold book={book} />
    </div>
  );
}

interface ResultsProps {
  readonly book: Book;
  readonly checkedAt: Date;
  readonly report: CheckReport;
}

function Results({ book, checkedAt, report }: ResultsProps) {
  const { locale } = usePaneState();
  const { check } = useTexts();
  const common = useCommonTexts();
  const shared = useSharedStyles();
  const heading = useId();
  const [by, setBy] = useState<Grouping>("rule");
  const [filter, setFilter] = useState("");
  const wanted = useDeferredValue(filter.trim());
  // Thousands of findings must not hold up the typing that mends them.
  const { findings, checkedCells, ignored } = useDeferredValue(report);
  const groups = useMemo(() => {
    const found =
      wanted === "" ? findings : findings.filter((finding) => common.finding(finding).message.includes(wanted));
    return groupFindings(found, by);
  }, [findings, wanted, by, common]);
  const counts = countBySeverity(findings);
  const kinds = (["error", "warning", "info"] as const).filter((severity) => counts[severity] > 0);
  return (
    <section className={shared.column} aria-labelledby={heading}>
      <h2 className={shared.subheading} id={heading}>
        {check.results}
      </h2>
      <p className={shared.muted}>{check.checked(checkedCells, timeText(checkedAt, locale))}</p>
      <p className={shared.text} role="status">
        {kinds.map((severity) => check.counts(severity, counts[severity])).join(" · ")}
      </p>
      {findings.length === 0 ? (
        <Empty advice={check.clean} />
      ) : (
        <>
          <Labelled label={check.grouping} orientation="horizontal" size="small">
            <Select
              size="small"
              value={by}
              onChange={(_, { value }) => {
                setBy(GROUPINGS.find((one) => one === value) ?? "rule");
              }}
            >
              {GROUPINGS.map((one) => (
                <option key={one} value={one}>
                  {check.groupings[one]}
                </option>
              ))}
            </Select>
          </Labelled>
          <Labelled label={check.filter} orientation="horizontal" size="small">
            <Input
              size="small"
              type="search"
              placeholder={check.filterHint}
              value={filter}
              onChange={(_, { value }) => {
                setFilter(value);
              }}
            />
          </Labelled>
          {groups.length === 0 && <p className={shared.text}>{check.noMatch}</p>}
          {groups.map((group, i) => (
            <FindingGroupFold key={`${by} ${group.key}`} book={book} group={group} by={by} open={i === 0} />
          ))}
        </>
      )}
      {ignored.length > 0 && <IgnoredFold ignored={ignored} />}
    </section>
  );
}
