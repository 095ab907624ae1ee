/**
 * A unit of 参评单位 that 汇总排名 leaves out: its row is gone, or no place of the board shows it. Its total is computed,
 * but nobody sees it.
 */
import { cellAt } from "../../../sheet/snapshot";
import { valueText } from "../../../sheet/value";
import { NOWHERE } from "../../findings";
import { isDone } from "../../ranking/standing";
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
    // A row that has lost its unit is not looked at, and the board may have anyone there.
    const isWhole = [...misnamed].every((id) => found.rows.has(id));
    const board = isSound && isWhole ? namesIn(found.columns.get("board-name")) : null;
    return context.scores().units.flatMap((score): Finding[] => {
      const { id, name } = score.unit;
      if (misnamed.has(id) || columnless.has(id)) return [];
      const isListed = found.rows.has(id);
      // A row that is gone is missed whatever was typed.
      if (isListed && (!isDone(score) || !board || board.has(name))) return [];
      const listed = made.book.sheets.get("units")?.found;
      const row = listed?.rows.get(id);
      const column = listed?.columns.get("name");
      return [
        {
          ...NOWHERE,
          rule: unitUnranked.meta.id,
          severity: unitUnranked.meta.severity,
          sheet: listed?.sheet.name ?? null,
          cell: row === undefined || column === undefined ? null : { row, column },
          unit: score.unit,
          data: { total: score.total, ranking: found.sheet.name, board: isListed },
        },
      ];
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
