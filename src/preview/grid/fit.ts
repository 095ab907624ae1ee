/**
 * Frozen columns that fill a small grid would leave no room for the others: there the sheet is shown smaller, unless
 * somebody has chosen a size.
 */
import { scrollTo } from "./scroll";
import type { Grid } from "./univer";

/** What frozen columns may take of the grid's width. */
const MOST_FROZEN = 0.6;
const LEAST_ZOOM = 0.4;

export function fitFrozenColumns({ univer, api }: Grid, place: HTMLElement): void {
  /** By sheet: the size that it was given here. */
  const given = new Map<string, number>();
  const fit = () => {
    const sheet = api.getActiveWorkbook()?.getActiveSheet();
    if (!sheet || place.clientWidth === 0) return;
    const id = sheet.getSheetId();
    const zoom = sheet.getZoom();
    if (zoom !== (given.get(id) ?? 1)) return;
    const { startColumn } = sheet.getFreeze();
    let frozen = 0;
    for (let column = 0; column < startColumn; column++) {
      if (sheet.getSheet().getColVisible(column)) frozen += sheet.getColumnWidth(column);
    }
    const room = frozen === 0 ? 1 : (MOST_FROZEN * place.clientWidth) / frozen;
    const next = Math.round(Math.min(1, Math.max(LEAST_ZOOM, room)) * 20) / 20;
    if (next === zoom) return;
    given.set(id, next);
    sheet.zoom(next);
    // What was in sight at the former size may no longer be.
    const range = api.getActiveWorkbook()?.getActiveRange()?.getRange();
    if (range) scrollTo(univer, api, { row: range.startRow, column: range.startColumn });
  };
  new ResizeObserver(fit).observe(place);
  api.addEvent(api.Event.ActiveSheetChanged, fit);
}
