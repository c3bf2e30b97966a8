/** Which cells a chart shows: columns that are hidden are left out, unless the chart was told to show them. */
import type { Chart, Engine } from './engine.ts';

/** The option under which a chart keeps what it was told; `IGNORE_BOTH` where nothing was said. */
export const HIDDEN_DIMENSIONS = 'hiddenDimensionStrategy';

const SHOWING = ['IGNORE_ROWS', 'SHOW_BOTH'];

export function drawnRanges(engine: Engine, { ranges, options }: Chart): Chart['ranges'] {
  if (SHOWING.includes(String(options[HIDDEN_DIMENSIONS]))) return ranges;
  return ranges.flatMap(({ sheetId, area }) => {
    const sheet = engine.sheet(sheetId);
    const columns = Array.from({ length: area.columns }, (_, offset) => area.column + offset);
    const shown = columns.filter((column) => sheet === null || !sheet.isColumnHidden(column));
    if (shown.length === columns.length) return [{ sheetId, area }];
    return shown.map((column) => ({ sheetId, area: { ...area, column, columns: 1 } }));
  });
}
