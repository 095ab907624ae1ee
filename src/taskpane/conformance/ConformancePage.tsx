/** The developer page: runs the conformance suite in the workbook that is open, shows its report and gives it away. */
import {
  Button,
  Field,
  Input,
  makeStyles,
  ProgressBar,
  Switch,
  Text,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { makeReport, reportAsJson, reportAsMarkdown } from "../../excel/conformance";
import type { ConformanceCase, ExcelAccess } from "../../excel/conformance";
import { OutcomeList } from "./OutcomeList";
import { useConformanceRun } from "./use-conformance-run";

export interface ConformancePageProps {
  readonly access: ExcelAccess;
  /** Which Excel it is, for the report. */
  readonly excel: string;
  readonly now: () => Date;
  /** Hands a text to the person as a file. */
  readonly save: (name: string, text: string, type: string) => void;
  /** All cases when left out. */
  readonly cases?: readonly ConformanceCase[];
}

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalM },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  heading: { margin: 0 },
});

export function ConformancePage({ access, excel, now, save, cases }: ConformancePageProps) {
  const styles = useStyles();
  const run = useConformanceRun(access, cases);
  const [words, setWords] = useState("");
  const [onlyFailures, setOnlyFailures] = useState(false);
  const report = makeReport(excel, now(), run.outcomes);
  const shown = onlyFailures ? run.outcomes.filter(({ state }) => state === "failed") : run.outcomes;
  const running = run.state === "running";

  return (
    <main className={styles.page}>
      <h1 className={styles.heading}>
        <Text size={500} weight="semibold">
          Conformance to Excel&apos;s JavaScript API
        </Text>
      </h1>
      <Text>
        {excel}. Each case works on a sheet of its own, which is removed after it; use a blank workbook all the same.
      </Text>
      <Field label="Only cases with these words">
        <Input
          value={words}
          disabled={running}
          onChange={(_event, { value }) => {
            setWords(value);
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabled={running}
          onClick={() => {
            run.start(words);
          }}
        >
          Run
        </Button>
        <Button disabled={!running} onClick={run.stop}>
          Stop
        </Button>
        <Switch
          label="Failures only"
          checked={onlyFailures}
          onChange={(_event, { checked }) => {
            setOnlyFailures(checked);
          }}
        />
      </div>
      {running && (
        <ProgressBar value={run.outcomes.length} max={Math.max(run.total, 1)} aria-label="Progress of the run" />
      )}
      {run.state !== "idle" && (
        <Text role="status">
          {run.outcomes.length} of {run.total}: {report.passed} passed, {report.failed} failed, {report.skipped} skipped
        </Text>
      )}
      <OutcomeList outcomes={shown} />
      {run.state === "done" && (
        <>
          <div className={styles.buttons}>
            <Button
              onClick={() => {
                save("conformance.json", reportAsJson(report), "application/json");
              }}
            >
              Save as JSON
            </Button>
            <Button
              onClick={() => {
                save("conformance.md", reportAsMarkdown(report), "text/markdown");
              }}
            >
              Save as Markdown
            </Button>
          </div>
          <Field label="The report, to be copied where files cannot be saved">
            <Textarea readOnly rows={8} value={reportAsMarkdown(report)} />
          </Field>
        </>
      )}
    </main>
  );
}
