/** Columns of nearly equal width are set together. */
import { expect, test } from 'vitest';
import { widthRuns } from '../../src/sheets/width-runs.ts';

test('one run where no column becomes wider by more than thirty pixels', () => {
  expect(widthRuns([240, 110, 120, 130, 140, 141])).toEqual([
    { columns: 1, width: 240 },
    { columns: 4, width: 140 },
    { columns: 1, width: 141 },
  ]);
});

test('a width that a new sheet has anyway, where it is near', () => {
  expect(widthRuns([70, 90, 100])).toEqual([{ columns: 3, width: 100 }]);
  expect(widthRuns([69, 90])).toEqual([{ columns: 2, width: 90 }]);
});

test('no column is narrower than it has to be, and none is lost', () => {
  const widths = Array.from({ length: 40 }, (_, column) => 60 + ((column * 37) % 200));
  const set = widthRuns(widths).flatMap(({ columns, width }) => Array.from({ length: columns }, () => width));
  expect(set).toHaveLength(40);
  expect(set.every((width, column) => width >= (widths[column] ?? 0) && width <= (widths[column] ?? 0) + 30)).toBe(
    true,
  );
  expect(widthRuns([])).toEqual([]);
});
