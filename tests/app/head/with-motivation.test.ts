/** Where motivation is set up, the sales board goes by its team and its plans: it says what the live board says. */
import { expect, it } from 'vitest';
import { objections } from '../../votes/support/said.ts';
import { voteOn } from '../../votes/support/vote.ts';
import { get } from '../support/app.ts';
import { buildBoard, openTeam, serial } from '../support/board.ts';
import type { LogRow } from '../support/log.ts';
import { sheet, type, type Value, values } from '../support/tabs.ts';
import { press } from './support/head-app.ts';
import { placeOf } from './support/sales-file.ts';

const ROWS: readonly LogRow[] = [
  ['Acme', serial('2026-10-05'), 900, 'Anna'],
  ['Acme', serial('2026-11-03'), 1000, 'Anna'],
  ['Beta', serial('2026-11-04'), 500, 'Boris'],
  ['Cid', serial('2026-11-05'), 250.5, 'Boris'],
  ['Dan', serial('2026-11-06'), 700, 'Igor'],
];

/** Of Eve's 100 half is Anna's, of Fay's 200 a part is the head's, of Gus's 90 a part is somebody's who is not on the team. */
const SHARED: readonly LogRow[] = [
  ['Eve', serial('2026-11-10'), 100, 'Anna; Boris'],
  ['Fay', serial('2026-11-11'), 200, 'anna 60 %; Igor 40 %'],
  ['Gus', serial('2026-11-12'), 90, 'Boris; Zoe'],
  ['Eve', serial('2026-10-12'), 300, 'Anna; Boris'],
];

it('plan, actual and forecast are those of the live board, and the head’s deals stand apart', async () => {
  const members = [
    { name: 'Anna', plan: 3000 },
    { name: 'Boris', plan: 2000 },
    { name: 'Igor', isHead: true, plan: 0 },
  ];
  const app = await openTeam({ rows: ROWS, members, today: '2026-11-16' });
  const team = sheet(app, 'Team');
  const { header, column } = placeOf(team, 'Hired');
  const boris = values(team).findIndex((row, index) => index > header && row[0] === 'Boris');
  type(team, boris, column, serial('2026-11-09'));
  await buildBoard(app, '2026-11');
  await press(app, 'build', 'sales-board');
  const settings = values(sheet(app, 'Sales settings'));
  expect(settings.some((row) => row.includes('Manager'))).toBe(false);
  const [live, board] = [values(sheet(app, 'Board')), values(sheet(app, 'Sales board'))];
  const line = (cells: readonly (readonly Value[])[], name: string, place: number) =>
    cells.find((row) => row[place] === name);
  for (const name of ['Anna', 'Boris']) {
    const [, , plan, actual, share, , forecast] = line(live, name, 1) ?? [];
    expect(line(board, name, 0)?.slice(1, 5), name).toEqual([plan, actual, share, forecast]);
  }
  // Of Boris 22 of 30 days.
  expect(line(board, 'Boris', 0)?.[1]).toBe(1466.67);
  expect(line(board, 'By the managers’ hands', 0)?.slice(1, 3)).toEqual([4466.67, 1750.5]);
  expect(line(board, 'All together', 0)?.slice(1, 3)).toEqual([4466.67, 2450.5]);
  expect(await get(app, 'headStart')).toMatchObject({
    tools: expect.arrayContaining([expect.objectContaining({ tool: 'settings', missing: [] })]),
  });
});

it('what several share counts for each as on the live board and in payouts, and the rest is said', async () => {
  const members = [
    { name: 'Anna', plan: 3000 },
    { name: 'Boris', plan: 2000 },
    { name: 'Igor', isHead: true, plan: 0 },
  ];
  const app = await openTeam({ rows: [...ROWS, ...SHARED], members, today: '2026-11-16' });
  await buildBoard(app, '2026-11');
  await press(app, 'build', 'sales-board');
  const [live, board] = [values(sheet(app, 'Board')), values(sheet(app, 'Sales board'))];
  const line = (cells: readonly (readonly Value[])[], name: string, place: number) =>
    cells.find((row) => row[place] === name);
  for (const name of ['Anna', 'Boris']) {
    const [, , plan, actual, share, , forecast] = line(live, name, 1) ?? [];
    expect(line(board, name, 0)?.slice(1, 5), name).toEqual([plan, actual, share, forecast]);
  }
  // Anna 1,000 + 50 + 120, Boris 500 + 250.5 + 50 + 45, the head 700 + 80.
  const actuals = ['Anna', 'Boris', 'Igor (head)', 'All together', 'By the managers’ hands'];
  expect(actuals.map((name) => line(board, name, 0)?.[2])).toEqual([1170, 845.5, 780, 2795.5, 2015.5]);
  // A shared order counts in part, as pay counts it: Anna has 1 + 0.5 + 0.6 of them.
  expect(line(board, 'Anna', 0)?.[6]).toBeCloseTo(1170 / 2.1, 6);
  const { header } = placeOf(sheet(app, 'Sales board'), 'Forecast');
  expect(board.slice(0, header).some(([cell]) => /^⚠ .*: 1\b/.test(String(cell)))).toBe(true);
  expect(objections(voteOn(app.host.engine))).toEqual([]);
});
