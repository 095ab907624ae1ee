/** How wide the pane may be, in pixels: as in Excel, which gives it 320 to about half the window. */

export const LEAST_WIDTH = 320;
export const MOST_WIDTH = 450;
export const USUAL_WIDTH = 380;

export function clampWidth(width: number): number {
  if (Number.isNaN(width)) return USUAL_WIDTH;
  return Math.round(Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, width)));
}
