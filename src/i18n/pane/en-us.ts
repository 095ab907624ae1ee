/** The task pane in English; names of sheets, and the rubric's words, stay Chinese. */
import { EN_CHECK, EN_RANKING } from "./en-us-lists";
import { EN_EXPLAIN } from "./en-us-explain";
import { EN_FINDINGS } from "./en-us-findings";
import type { PaneMessages } from "./messages";
import { EN_SCORE } from "./en-us-score";
import { EN_SHELL } from "./en-us-shell";
import { EN_START, EN_SUMMARY } from "./en-us-start";

export const PANE_EN_US: PaneMessages = {
  shell: EN_SHELL,
  start: EN_START,
  summary: EN_SUMMARY,
  score: EN_SCORE,
  explain: EN_EXPLAIN,
  check: EN_CHECK,
  findings: EN_FINDINGS,
  ranking: EN_RANKING,
};
