/** Sizes in pixels, as Sheets gives a new chart. */
export const CHART_WIDTH = 600;
export const CHART_HEIGHT = 371;

export function sizeOf({ width, height }: Readonly<Record<string, unknown>>): { width: number; height: number } {
  return {
    width: typeof width === 'number' ? width : CHART_WIDTH,
    height: typeof height === 'number' ? height : CHART_HEIGHT,
  };
}
/** At the left and at the right. */
export const MARGIN = 24;
