/** What a chart takes from its cells. */
import { describe, expect, it } from 'vitest';
import { chartData } from '../../../workbench/page/charts/chart-data.ts';
import { placesOf } from '../../../workbench/page/charts/draw-points.ts';
import { sizeOf } from '../../../workbench/page/charts/size.ts';
import { createNodeEngine } from '../support/workbench.ts';

describe('a chart', () => {
  it('names its categories by the first column and shows numbers as their cells do', async () => {
    const engine = createNodeEngine({ locale: 'en_US' });
    const sheet = engine.active;
    sheet.write({ row: 0, column: 0, rows: 4, columns: 3 }, [
      [
        { kind: 'text', value: 'Segment' },
        { kind: 'text', value: 'Revenue' },
        { kind: 'text', value: 'Plan' },
      ],
      [
        { kind: 'text', value: 'Champions' },
        { kind: 'number', value: 1200.5 },
        { kind: 'formula', formula: '=B2*2' },
      ],
      [{ kind: 'text', value: 'Lost' }, { kind: 'text', value: 'none' }, { kind: 'empty' }],
      [
        { kind: 'number', value: 7 },
        { kind: 'number', value: -3 },
        { kind: 'number', value: 0 },
      ],
    ]);
    sheet.setStyle({ row: 1, column: 1, rows: 1, columns: 1 }, { numberFormat: '#,##0.00' });
    await engine.settled();
    const area = { row: 0, rows: 4, columns: 1 };
    const chart = {
      id: 1,
      type: 'BAR',
      ranges: [
        { sheetId: sheet.id, area: { ...area, column: 0 } },
        { sheetId: sheet.id, area: { ...area, column: 1, columns: 2 } },
      ],
      row: 5,
      column: 0,
      offsetX: 0,
      offsetY: 0,
      options: { title: 'Revenue', numHeaders: 1, colors: ['#0b6b50', 'red'] },
    };
    const data = chartData(engine, chart);
    expect(data.title).toBe('Revenue');
    expect(data.categories).toEqual(['Champions', 'Lost', '7']);
    expect(data.series).toEqual([
      [{ value: 1200.5, shown: '1,200.50' }, null, { value: -3, shown: '-3' }],
      [{ value: 2401, shown: '2401' }, null, { value: 0, shown: '0' }],
    ]);
    expect(data.colors.slice(0, 2)).toEqual(['#0b6b50', '#1a73e8']);
    expect(data.legend).toEqual([]);
    const withLegend = { ...chart, options: { ...chart.options, legend: { position: 'bottom' } } };
    expect(chartData(engine, withLegend).legend).toEqual(['Revenue', 'Plan']);
    // As in Sheets, a hidden column is left out where the chart was not told to show it.
    sheet.hideColumns(1, 1);
    expect(chartData(engine, withLegend).legend).toEqual(['Plan']);
    const shown = { ...withLegend.options, hiddenDimensionStrategy: 'IGNORE_ROWS' };
    expect(chartData(engine, { ...withLegend, options: shown }).legend).toEqual(['Revenue', 'Plan']);
    engine.dispose();
  });
});

describe('what does not fit', () => {
  it('of a legend goes on in a line below', () => {
    const names = ['Среднее', 'Удерживать', 'Сосредоточиться здесь', 'Низкий приоритет', 'Возможно, избыточно'];
    const places = placesOf(names, 504);
    expect(places.map(({ line }) => line)).toEqual([0, 0, 0, 0, 1]);
    expect(places[4]?.along).toBe(0);
    expect(placesOf(names, 2000).every(({ line }) => line === 0)).toBe(true);
    expect(placesOf([], 504)).toEqual([]);
  });

  it('a chart is as large as it is asked to be, else as Sheets makes one', () => {
    expect(sizeOf({ width: 760, height: 780 })).toEqual({ width: 760, height: 780 });
    expect(sizeOf({})).toEqual({ width: 600, height: 371 });
  });
});
