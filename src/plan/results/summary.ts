/** The line below the title of 检查结果: how many findings there are, of which kinds, and when that was. */
import { MAX_RESULTS, SEVERITIES, STATES, timeText } from "./layout";
import type { Severity } from "./types";

/** What a row stands for: something to be done, something that people put up with, something done. */
export interface Counted {
  readonly kind: "open" | "ignored" | "mended";
  readonly severity: Severity | null;
}

const ORDER: readonly Severity[] = ["error", "warning", "info"];

/** @param unlisted findings for which there is no room */
export function summaryText(rows: readonly Counted[], unlisted: number): string {
  const count = (kind: Counted["kind"]) => rows.filter((row) => row.kind === kind).length;
  const open = rows.filter(({ kind }) => kind === "open");
  const kinds = ORDER.flatMap((severity) => {
    const own = open.filter((row) => row.severity === severity).length;
    return own === 0 ? [] : [`${SEVERITIES[severity]} ${own}`];
  });
  const parts = [
    open.length === 0 ? "没有待处理的问题" : `${STATES.open} ${open.length} 条（${kinds.join("、")}）`,
    `${STATES.ignored} ${count("ignored")} 条`,
    `${STATES.mended} ${count("mended")} 条`,
  ];
  const rest = unlisted === 0 ? "" : `另有 ${unlisted} 条未列出：本表最多 ${MAX_RESULTS} 条，处理后再检查即可列出。`;
  return `${parts.join("，")}。${rest}`;
}

export function withTime(days: number, summary: string): string {
  return `更新于 ${timeText(days)} · ${summary}`;
}
