/**
 * A unit of 参评单位 that 汇总排名 leaves out: its row is gone, or no place of the board shows it. Its total is computed,
 * but nobody sees it.
 */
import { cellAt } from "../../../sheet/snapshot";
import { valueText } from "../../../sheet/value";
import { findingAtRank, isDone } from "../../ranking/standing";
import type { Finding, Rule } from "../../types";

export const unitUnranked: Rule = {
  meta: { id: "unit-unranked", severity: "error" },
  run: (context) => {
    const made = context.made();
    const ranking = made?.book.sheets.get("ranking");
    if (!made || !ranking) return [];
    const { found } = ranking;
    const { misnamed, faults } = made.units();
    // A unit without a column is told as such.
    const columnless = new Set(faults.flatMap(({ kind, id }) => (kind === "missing" ? [id] : [])));
    const isSound = made.formulas().every(({ sheet }) => sheet.key !== "ranking");
    const board = isSound ? namesIn(found.columns.get("board-name")) : null;
    return context.scores().units.flatMap((score): Finding[] => {
      const { id, name } = score.unit;
      if (!isDone(score) || misnamed.has(id) || columnless.has(id)) return [];
      const isListed = found.rows.has(id);
      if (isListed && (!board || board.has(name))) return [];
      const finding = findingAtRank(context, unitUnranked.meta, score, { total: score.total, board: isListed });
      return [{ ...finding, sheet: found.sheet.name }];
    });

    /** null where the board was not computed, or shows errors. */
    function namesIn(column: number | undefined): Set<string> | null {
      if (column === undefined) return null;
      const values = [...found.rows.values()].map((row) => cellAt(found.sheet, row, column).value);
      return values.every((value) => typeof value === "string" || typeof value === "number")
        ? new Set(values.map(valueText))
        : null;
    }
  },
};
