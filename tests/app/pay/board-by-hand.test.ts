/** A board of formulas is built in its place again, whatever became of the sheets that they refer to. */
import { expect, test } from 'vitest';
import type { App } from '../support/app.ts';
import { buildBoard, openTeam } from '../support/board.ts';
import { LAST_DAY } from '../support/log.ts';
import { sheet, type, values } from '../support/tabs.ts';

const MONTH = '2026-03';

async function opened(): Promise<App> {
  const app = await openTeam({
    rows: [
      ['Shop', LAST_DAY, 100, 'Ann'],
      ['Mill', LAST_DAY - 1, 200, 'Bob'],
    ],
    members: [
      { name: 'Ann', plan: 1000 },
      { name: 'Bob', plan: 1000 },
    ],
    today: '2026-03-31',
  });
  await buildBoard(app, MONTH);
  return app;
}

test.each<[string, (app: App) => void]>([
  ['the log got another name', (app) => app.log.rename('Sales 2026')],
  ['the log got another column', (app) => app.log.insertColumns(0, 1)],
  ['a tab of ours got another name', (app) => sheet(app, 'Team').rename('Our team')],
  ['the board got rows', (app) => sheet(app, 'Board').insertRows(6, 2)],
  ['the board got a column', (app) => sheet(app, 'Board').insertColumns(3, 1)],
])('where %s', async (_what, change) => {
  const app = await opened();
  const before = values(sheet(app, 'Board'));
  change(app);
  await app.host.engine.settled();
  for (let time = 0; time < 2; time++) {
    await buildBoard(app, MONTH);
    expect(values(sheet(app, 'Board'))).toEqual(before);
  }
});

test('a line of the person’s among the managers is copied below, formulas too', async () => {
  const app = await opened();
  const board = sheet(app, 'Board');
  board.insertRows(7, 1);
  type(board, 7, 3, '=SUM(D7:D9)/2');
  await buildBoard(app, MONTH);
  const formulas = board.formulas({ row: 0, column: 0, ...board.used() }).flat();
  expect(formulas.filter((formula) => formula === '=SUM(D7:D9)/2')).toHaveLength(1);
});
