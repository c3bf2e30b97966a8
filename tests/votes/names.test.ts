/** Who is called as a number, a date or a program is counted right by both engines. */
import { expect, test } from 'vitest';
import { boardRows, buildBoard, notCounted, openTeam, serial } from '../app/support/board.ts';
import type { LogRow } from '../app/support/log.ts';
import { objections } from './support/said.ts';
import { voteOn } from './support/vote.ts';

const TODAY = '2026-11-18';
const TEXTS = [
  ...['007', '07', '1/2', '0.50', '50%', '1e5', '2024-01-01', '1/1/2024', '1 Jan 2024', '5.0', '$5', '12:30', '1,000'],
  ...['true', 'ЛОЖЬ', '~x', 'a~b', '*', '?', '<5', '=1', 'a*', '№ 7', 'May 5', '+7', '(5)', '😀7', '00'],
];
const NUMBERS = [7, 0, 100_000, 1000, -5, 46_000];
/** No sum of some is the amount of another. */
const amountOf = (index: number) => 1000 + index;

test.each(['en', 'ru'] as const)('each gets what is theirs (%s)', async (language) => {
  const names = [...TEXTS, ...NUMBERS];
  const rows = names.map((name, index): LogRow => ['Acme', serial('2026-11-02'), amountOf(index), name]);
  const members = names.map((name) => ({ name: String(name), plan: 1 }));
  const app = await openTeam({ rows, members, language, today: TODAY });
  await buildBoard(app, '2026-11');
  const actuals = new Map(boardRows(app, language).map(({ name, actual }) => [String(name), actual]));
  expect(names.map((name) => [name, actuals.get(String(name))])).toEqual(
    names.map((name, index) => [name, amountOf(index)]),
  );
  expect(notCounted(app, language).causes.map(([count]) => count)).toEqual([0, 0, 0, 0]);
  expect(objections(voteOn(app.host.engine))).toEqual([]);
});

test('a whole number is one name, as a number and as a text, and no other writing of it is', async () => {
  const rows = [7, '7', '007', '07', '7.0', 70].map(
    (name, index): LogRow => ['Acme', serial('2026-11-02'), 1 + index, name],
  );
  const members = ['7', '007'].map((name) => ({ name, plan: 5 }));
  const app = await openTeam({ rows, members, today: TODAY });
  await buildBoard(app, '2026-11');
  expect(boardRows(app).map(({ name, plan, actual }) => [name, plan, actual])).toEqual([
    ['Whole team', 10, 6],
    ['007', 5, 3],
    ['7', 5, 3],
  ]);
  expect(notCounted(app).causes.at(-1)).toEqual([3, 4 + 5 + 6]);
  expect(objections(voteOn(app.host.engine))).toEqual([]);
});
