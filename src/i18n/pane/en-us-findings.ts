/** Decisions about findings and rules in English. */
import type { FindingsTexts } from "./messages";

export const EN_FINDINGS: FindingsTexts = {
  write: "Write the findings sheet",
  writing: "Writing into the workbook …",
  ignore: "Ignore …",
  ignoreOf: (finding) => `Ignore: ${finding}`,
  reason: "Reason",
  reasonMissing: "Give a reason.",
  confirm: "Ignore",
  cancel: "Cancel",
  ignored: (count) => `Ignored: ${count}`,
  because: (reason) => `Reason: ${reason}`,
  stopIgnoring: "Stop ignoring",
  stopIgnoringOf: (finding) => `Stop ignoring: ${finding}`,
  settings: "Rule settings",
  settingsIntro:
    "For this workbook alone, and kept in it; checks on the command line and from the ribbon go by them, too.",
  groups: {
    entries: "Entries",
    across: "Contradictions",
    structure: "Make of the sheets",
    rubric: "Rubric",
    ranking: "Ranks",
  },
  choices: { error: "error", warning: "warning", info: "note", off: "not checked" },
  usual: (choice) => `${choice} (default)`,
  reset: "All back to default",
};
