/** A CRM's export says how far each deal has got: the board counts its stages from it, and nobody types them. */
import { expect, it } from 'vitest';
import { objections } from '../../votes/support/said.ts';
import { voteOn } from '../../votes/support/vote.ts';
import type { App } from '../support/app.ts';
import { serial } from '../support/board.ts';
import { sheet, type, values } from '../support/tabs.ts';
import { build, openHead, press, toolState } from './support/head-app.ts';
import { placeOf } from './support/sales-file.ts';

const TITLES = ['Customer', 'Date', 'Amount', 'Manager', 'Status'];
const DEALS = [
  ...[1, 2, 3].map((day) => ['Won', day] as const),
  ...[4, 5].map((day) => ['In progress', day] as const),
  ...[6, 7, 8, 9].map((day) => ['New', day] as const),
  ...[10, 11].map((day) => ['Lost', day] as const),
];
const ROWS = ['Anna', 'Boris'].flatMap((manager, person) =>
  DEALS.slice(person).map(([status, day]) => [
    `${manager} ${day}`,
    serial('2026-04-01') + day,
    100 * day,
    manager,
    status,
  ]),
);
const REACHED: Readonly<Record<string, string>> = {
  New: 'Leads',
  Lost: 'Leads',
  'In progress': 'Meetings',
  Won: 'Payments',
};

function nameStages(app: App): void {
  const tab = sheet(app, 'Sales settings');
  const { header, column } = placeOf(tab, 'CRM status');
  const reached = placeOf(tab, 'Has reached').column;
  values(tab).forEach((cells, row) => {
    const stage = REACHED[String(cells[column])];
    if (row > header && stage !== undefined) type(tab, row, reached, stage);
  });
}

const countsOf = (app: App, name: string) => {
  const board = sheet(app, 'Sales board');
  const { column } = placeOf(board, 'Leads');
  return values(board)
    .find((row) => row[0] === name)
    ?.slice(column, column + 6);
};

const statusLine = (app: App) => values(sheet(app, 'Sales board'))[5]?.[0];

it('each deal counts at the stage of its status and at all before', async () => {
  const app = openHead({ rows: ROWS, titles: TITLES });
  await build(app, 'sales-board');
  expect((await toolState(app, 'settings')).missing.join()).toContain(
    'name the stage that each CRM status has reached',
  );
  // Until then the stages are what somebody types.
  expect(countsOf(app, 'Anna')).toEqual([0, 0, 0, 0, 0, 0]);
  nameStages(app);
  await press(app, 'build', 'sales-board');
  expect((await toolState(app, 'settings')).missing).toEqual([]);
  expect(countsOf(app, 'Anna')).toEqual([11, 5, 5, 3, 3, 3]);
  expect(countsOf(app, 'Boris')).toEqual([10, 4, 4, 2, 2, 2]);
  expect(statusLine(app)).toMatch(/^✓ Stages are counted from the statuses/);
  expect(objections(voteOn(app.host.engine))).toEqual([]);
  // A deal moves on, and the board with it; one with a word that the settings do not know is said.
  type(app.log, 1 + DEALS.findIndex(([status]) => status === 'New'), 4, 'Won');
  type(app.log, 1 + DEALS.findIndex(([status]) => status === 'Lost'), 4, 'Frozen');
  await app.host.engine.settled();
  expect(countsOf(app, 'Anna')).toEqual([10, 6, 6, 4, 4, 4]);
  expect(statusLine(app)).toMatch(/^⚠ Deals of this month that no stage counts: 1\./);
});

it('a deal of two counts for each in part, whether it is won or open yet', async () => {
  const rows = [
    ...ROWS,
    ...[['Won', 12] as const, ['New', 13] as const].map(([status, day]) => [
      `Both ${day}`,
      serial('2026-04-01') + day,
      100,
      'Anna 75 %; Boris 25 %',
      status,
    ]),
  ];
  const app = openHead({ rows, titles: TITLES });
  await build(app, 'sales-board');
  nameStages(app);
  await press(app, 'build', 'sales-board');
  expect(countsOf(app, 'Anna')).toEqual([12.5, 5.75, 5.75, 3.75, 3.75, 3.75]);
  expect(countsOf(app, 'Boris')).toEqual([10.5, 4.25, 4.25, 2.25, 2.25, 2.25]);
  expect(statusLine(app)).toMatch(/^✓ Stages are counted from the statuses/);
  expect(objections(voteOn(app.host.engine))).toEqual([]);
});
