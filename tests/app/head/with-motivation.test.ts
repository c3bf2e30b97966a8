/** Where motivation is set up, the sales board goes by its team and its plans: it says what the live board says. */
import { expect, it } from 'vitest';
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
