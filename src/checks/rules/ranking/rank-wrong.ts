/**
 * A rank of 汇总排名 that does not follow from the totals beside it: the rows were sorted by hand, say, which takes the
 * formulas of neighbouring rows out of order. Not asked where a formula of that sheet is itself wrong.
 */
import { choiceOf } from "../../../rubric";
import { rankTotals } from "../../../scoring";

import { cellAt } from "../../../sheet/snapshot";
import { findingAtRank, isDone } from "../../ranking/standing";
import type { Finding, Rule } from "../../types";

export const rankWrong: Rule = {
  meta: { id: "rank-wrong", severity: "error" },
  run: (context) => {
    const made = context.made();
    const found = made?.book.sheets.get("ranking")?.found;
    const [total, rank] = [found?.columns.get("total"), found?.columns.get("rank")];
    if (!made || !found || total === undefined || rank === undefined) return [];
    if (made.formulas().some(({ sheet }) => sheet.key === "ranking")) return [];
    // Without the row of one of them nobody can tell the others' ranks.
    if ([...made.units().misnamed].some((id) => !found.rows.has(id))) return [];
    const shown = context.scores().units.flatMap((score) => {
      const row = found.rows.get(score.unit.id);
      if (row === undefined) return [];
      return [{ score, total: cellAt(found.sheet, row, total).value, rank: cellAt(found.sheet, row, rank).value }];
    });
    const totals = shown.map((one) => one.total);
    if (!totals.every((one) => typeof one === "number")) return [];
    const ranks = rankTotals(totals, choiceOf(context.book.rubric, "ties"));
    return shown.flatMap((one, i): Finding[] => {
      const expected = ranks[i] ?? 0;
      if (typeof one.rank !== "number" || one.rank === expected || !isDone(one.score)) return [];
      const finding = findingAtRank(context, rankWrong.meta, one.score, { expected, total: totals[i] ?? 0 });
      return [{ ...finding, value: one.rank }];
    });
  },
};
