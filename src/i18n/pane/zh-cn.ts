/** The task pane in Chinese. */
import { ZH_CHECK, ZH_RANKING } from "./zh-cn-lists";
import { ZH_EXPLAIN } from "./zh-cn-explain";
import { ZH_FINDINGS } from "./zh-cn-findings";
import type { PaneMessages } from "./messages";
import { ZH_SCORE } from "./zh-cn-score";
import { ZH_SHELL } from "./zh-cn-shell";
import { ZH_START, ZH_SUMMARY } from "./zh-cn-start";

export const PANE_ZH_CN: PaneMessages = {
  shell: ZH_SHELL,
  start: ZH_START,
  summary: ZH_SUMMARY,
  score: ZH_SCORE,
  explain: ZH_EXPLAIN,
  check: ZH_CHECK,
  findings: ZH_FINDINGS,
  ranking: ZH_RANKING,
};
