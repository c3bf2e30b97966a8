/** Sizes in pixels, as Sheets gives a new chart. */
export const CHART_WIDTH = 600;
export const CHART_HEIGHT = 371;
/** At the left and at the right. */
export const MARGIN = 24;
