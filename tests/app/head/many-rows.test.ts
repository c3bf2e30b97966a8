/** However long the logs are, the sales board holds the same formulas, and an edit moves it. */
import { expect, it } from 'vitest';
import { serial } from '../support/board.ts';
import { sheet, values } from '../support/tabs.ts';
import { openSalesFile, placeOf, WORDS, writeActivity } from './support/sales-file.ts';

const LINES = 10_000;

it('ten thousand lines of activity add no formula', async () => {
  const app = await openSalesFile('en');
  const board = sheet(app, WORDS.en.board);
  const formulas = () =>
    board
      .formulas({ row: 0, column: 0, ...board.used() })
      .flat()
      .filter((formula) => formula !== '');
  const before = formulas();
  writeActivity(
    app,
    'en',
    Array.from({ length: LINES }, (_, index) => [serial('2026-04-01') + (index % 14), 'Anna', 'Leads', 1]),
  );
  await app.host.engine.settled();
  expect(formulas()).toHaveLength(before.length);
  const { column } = placeOf(board, 'Leads');
  const leads = () => values(board).find((row) => row[0] === 'Anna')?.[column];
  expect(leads()).toBe(LINES);
  writeActivity(app, 'en', [[serial('2026-04-01'), 'Anna', 'Leads', 5]]);
  await app.host.engine.settled();
  expect(leads()).toBe(LINES + 4);
});
