/** All that the task pane says, in one shape for every language; the rubric's own words stay in its language. */
import type { ExplainTexts } from "./messages-explain";
import type { FindingsTexts } from "./messages-findings";
import type { CheckTexts, RankingTexts } from "./messages-lists";
import type { ScoreTexts } from "./messages-score";
import type { ShellTexts } from "./messages-shell";
import type { StartTexts, SummaryTexts } from "./messages-start";

export type * from "./messages-explain";
export type * from "./messages-findings";
export type * from "./messages-lists";
export type * from "./messages-notices";
export type * from "./messages-score";
export type * from "./messages-shell";
export type * from "./messages-start";

export interface PaneMessages {
  readonly shell: ShellTexts;
  readonly start: StartTexts;
  readonly summary: SummaryTexts;
  readonly score: ScoreTexts;
  readonly explain: ExplainTexts;
  readonly check: CheckTexts;
  readonly findings: FindingsTexts;
  readonly ranking: RankingTexts;
}
