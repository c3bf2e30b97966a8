/** Rows that several share, and plans of a quarter: both engines count them alike, and as pay does. */
import { expect, test } from 'vitest';
import { get } from '../app/support/app.ts';
import { boardRows, buildBoard, notCounted, openTeam, serial } from '../app/support/board.ts';
import type { LogRow } from '../app/support/log.ts';
import { sheet, type, values } from '../app/support/tabs.ts';
import { objections } from './support/said.ts';
import { voteOn } from './support/vote.ts';

const DAY = serial('2026-11-02');
const ROWS: readonly LogRow[] = [
  ['Acme', DAY, 300, 'Ann'],
  ['Beta', DAY, 100, 'Ann 60 %; 007 40 %'],
  ['Cid', DAY + 1, 50, 'ann 60 %; 007 40 %'],
  ['Dan', DAY + 2, 10, 'a*b; Ann'],
  ['Eve', DAY + 3, 1000, '007'],
  ['Fay', DAY + 4, 80, 'Ann; Stranger'],
];

test.each(['en', 'ru'] as const)('are counted by shares, and by a month of the quarter (%s)', async (language) => {
  const members = ['Ann', '007', 'a*b'].map((name) => ({ name, plan: 9200 }));
  const app = await openTeam({ rows: ROWS, members, language, today: '2026-11-18' });
  await get(app, 'addTerm', { term: 'period' });
  const motivation = sheet(app, language === 'en' ? 'Motivation' : 'Мотивация');
  const title = language === 'en' ? 'Plan is for' : 'План на';
  const header = values(motivation).findIndex((row) => row.includes(title));
  type(motivation, header + 1, values(motivation)[header]?.indexOf(title) ?? -1, 'quarter');
  await buildBoard(app, '2026-11');
  // 30 of the quarter's 92 days.
  expect(
    boardRows(app, language)
      .map(({ name, plan, actual }) => [name, plan, actual])
      .slice(1),
  ).toEqual([
    ['007', 3000, 1060],
    ['Ann', 3000, 435],
    ['a*b', 3000, 5],
  ]);
  // The stranger's half.
  expect(notCounted(app, language).causes.at(-1)).toEqual([1, 40]);
  expect(objections(voteOn(app.host.engine))).toEqual([]);
});
