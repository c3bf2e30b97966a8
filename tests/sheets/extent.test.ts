/** How much of a sheet a tab claims: no more than it fills, since what is blank may be the user's. */
import { describe, expect, it } from 'vitest';
import type { TabRow, TabSpec } from '../../src/reports/tab-spec.ts';
import { extentOf } from '../../src/sheets/extent.ts';

const rowOf = (...values: TabRow['values']): TabRow => ({ values, styles: [] });

function claimed(rows: readonly TabRow[], keepsColumns = false) {
  const widths: TabSpec['widths'] = [80, 80, 80];
  return extentOf({ rows, widths, keepsColumns });
}

describe('a tab claims', () => {
  it('no column at its right that is blank in all rows', () => {
    expect(claimed([rowOf('a', '', ''), rowOf('b', 2, '')])).toEqual({ rows: 2, columns: 2 });
  });

  it('no row at its end that is blank, but those between', () => {
    expect(claimed([rowOf('a'), rowOf(''), rowOf('b'), rowOf('', ''), rowOf()])).toEqual({ rows: 3, columns: 1 });
  });

  it('a cell with zero, and a first cell in any case', () => {
    expect(claimed([rowOf('a', 0)])).toEqual({ rows: 1, columns: 2 });
    expect(claimed([rowOf('', '')])).toEqual({ rows: 1, columns: 1 });
  });

  it('its whole width where it keeps columns', () => {
    expect(claimed([rowOf('a', '', ''), rowOf('')], true)).toEqual({ rows: 2, columns: 3 });
  });
});
