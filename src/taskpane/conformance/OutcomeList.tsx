/** The outcomes of a run, those that failed with what was expected and what was found. */
import { Badge, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { faultsOf } from "../../excel/conformance";
import type { CaseOutcome } from "../../excel/conformance";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  links: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM },
  faults: { margin: `${tokens.spacingVerticalXS} 0`, paddingLeft: tokens.spacingHorizontalL },
});

const COLORS = { passed: "success", failed: "danger", skipped: "subtle" } as const;

export function OutcomeList({ outcomes }: { readonly outcomes: readonly CaseOutcome[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label="Cases">
      {outcomes.map((outcome) => (
        <li key={outcome.id} className={styles.item}>
          <Badge color={COLORS[outcome.state]}>{outcome.state}</Badge> <Text>{outcome.title}</Text>
          {outcome.state === "skipped" && outcome.note !== null && <Text block>{outcome.note}</Text>}
          {outcome.state === "failed" && (
            <ul className={styles.faults}>
              {faultsOf(outcome).map((fault, index) => (
                <li key={index}>{fault}</li>
              ))}
            </ul>
          )}
          <div className={styles.links}>
            <Text font="monospace" size={200}>
              {outcome.id}, ExcelApi {outcome.set}, checks: {outcome.checks}
            </Text>
            <Link href={outcome.page} target="_blank" rel="noreferrer">
              Documentation
            </Link>
            {outcome.issue !== null && (
              <Link href={outcome.issue} target="_blank" rel="noreferrer">
                Observed in
              </Link>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
