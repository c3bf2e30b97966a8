/** A long tab is made without the columns that it would leave empty; a file has room for ten million cells. */
import { expect, test } from 'vitest';
import type { TabSpec } from '../../src/reports/tab-spec.ts';
import { inBook, openSheets, rowsOf, sheetNamed, tabOf } from './support/book.ts';

function tabWith(rows: number): TabSpec {
  const [line = { values: [], styles: [] }] = rowsOf(['Ann', 5]);
  return tabOf(
    Array.from({ length: rows }, () => line),
    { keepsColumns: false },
  );
}

test.each([
  [25_000, 26],
  [25_001, 3],
])('%i rows: %i columns', async (rows, columns) => {
  const host = await openSheets();
  await inBook(host, 'make', tabWith(rows));
  const made = sheetNamed(host, 'Team');
  expect(made.columnCount).toBe(columns);
  expect(made.used()).toEqual({ rows, columns: 2 });
});

test('what a person typed beside a tab stays when it becomes long', async () => {
  const host = await openSheets();
  await inBook(host, 'make', tabWith(2));
  const made = sheetNamed(host, 'Team');
  const cell = { row: 0, column: 20, rows: 1, columns: 1 };
  made.write(cell, [[{ kind: 'text', value: 'mine' }]]);
  await inBook(host, 'make', tabWith(25_001));
  expect(made.display(cell)).toEqual([['mine']]);
});
