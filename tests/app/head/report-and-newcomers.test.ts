/** The report for the owner, and the first ninety days of a newcomer. */
import { describe, expect, it } from 'vitest';
import { onboardingPlan } from '../../../src/core/hiring/onboarding.ts';
import { asDay } from '../../../src/core/time/day.ts';
import { objections } from '../../votes/support/said.ts';
import { voteOn } from '../../votes/support/vote.ts';
import type { App } from '../support/app.ts';
import { serial } from '../support/board.ts';
import { sheet, type, type Value, values } from '../support/tabs.ts';
import { type Language, press } from './support/head-app.ts';
import { openSalesFile, placeOf, typeForPerson, WORDS } from './support/sales-file.ts';

const TITLES = {
  en: {
    report: 'Monday report',
    red: 'Red now',
    todo: 'To do this week',
    onboarding: 'Onboarding 30-60-90',
    here: 'Newcomers',
    done: 'Done',
    yes: 'yes',
    lights: 'Lights',
  },
  ru: {
    report: 'Отчёт на понедельник',
    red: 'Сейчас красное',
    todo: 'Задачи недели',
    onboarding: 'Адаптация 30-60-90',
    here: 'Новички',
    done: 'Сделано',
    yes: 'да',
    lights: 'Светофор',
  },
};
const HIRED = '2026-03-02';

const cellsOf = (app: App, tab: string) => values(sheet(app, tab));
const rowOf = (cells: readonly (readonly Value[])[], first: Value, from = 0) =>
  cells.findIndex((row, index) => index >= from && row[0] === first);
const blank = (cell: Value | undefined) => (cell === '' || cell === undefined ? null : cell);

describe.each(['en', 'ru'] as const)('in %s', (language: Language) => {
  it('a page says what the board says: figures, funnel, reds, what is done about them', async () => {
    const app = await openSalesFile(language);
    const words = TITLES[language];
    await press(app, 'build', 'todo');
    await press(app, 'build', 'todo');
    await press(app, 'build', 'monday');
    const [report, board] = [cellsOf(app, words.report), cellsOf(app, WORDS[language].board)];
    for (const name of ['Anna', 'Boris', 'Vera']) {
      const there = board[rowOf(board, name)]?.slice(0, 5);
      expect(report[rowOf(report, name)]?.slice(0, 5), name).toEqual(there);
    }
    const reds = rowOf(report, words.red) + 1;
    const all = board
      .slice(rowOf(board, words.lights) + 1)
      .slice(0, 4)
      .reduce((sum, row) => sum + Number(row[1]), 0);
    const listed = report.slice(reds, reds + 10).map((row) => row.slice(0, 6).map(blank));
    expect(listed.filter(([who]) => who !== null)).toHaveLength(Math.min(10, all));
    for (const [who, what, , , , light] of listed.slice(0, all)) {
      const place = placeOf(sheet(app, WORDS[language].board), String(what));
      expect(board[rowOf(board, who ?? '', rowOf(board, words.lights))]?.[place.column]).toBe(light);
    }
    const todo = rowOf(report, words.todo) + 1;
    const wanted = cellsOf(app, words.todo).filter(([week]) => week === serial('2026-04-13'));
    expect(report.slice(todo, todo + 10).map((row) => [blank(row[0]), blank(row[1]), blank(row[5])])).toEqual(
      Array.from({ length: 10 }, (_, index) => {
        const [, , what, , action, owner, due] = wanted[index] ?? [];
        return what === undefined ? [null, null, null] : [`${owner}: ${what}`, action, due];
      }),
    );
    expect(objections(voteOn(app.host.engine))).toEqual([]);
  });

  it('a newcomer has tasks, and the board says plan, actual and tasks of each part', async () => {
    const app = await openSalesFile(language);
    const words = TITLES[language];
    typeForPerson(app, language, 'Vera', 'hired', serial(HIRED));
    await press(app, 'build', 'onboarding');
    const tab = sheet(app, words.onboarding);
    const { header, column } = placeOf(tab, words.done);
    const tasks = values(tab)
      .slice(header + 1)
      .filter(([name]) => name === 'Vera');
    expect(tasks.map(([, days, , due]) => [days, due])).toEqual(
      [30, 60, 90].flatMap((days) => [1, 2, 3].map(() => [days, serial(HIRED) + days - 1])),
    );
    type(tab, header + 1, column, words.yes);
    await app.host.engine.settled();
    const board = cellsOf(app, WORDS[language].board);
    const first = rowOf(board, words.here) + 1;
    const plan = onboardingPlan(asDay(serial(HIRED) - serial('1970-01-01')), 1200).map((stage) => stage.plan);
    const lines = board.slice(first, first + 3).map((row) => row.slice(1, 7).map(blank));
    // Until the 31st of March 300 were sold, from the first of April 750; the last part has not begun.
    expect(lines.map(([, wanted, actual]) => [Math.round(Number(wanted) * 1e6) / 1e6, actual])).toEqual([
      [plan[0], 300],
      [plan[1], 750],
      [plan[2], null],
    ]);
    expect(lines.map(([until, , , , , done]) => [until, done])).toEqual([
      [serial('2026-03-31'), '1 / 3'],
      [serial('2026-04-30'), '0 / 3'],
      [serial('2026-05-30'), '0 / 3'],
    ]);
    // A second press adds nothing.
    const before = values(tab);
    await press(app, 'build', 'onboarding');
    expect(values(tab)).toEqual(before);
    expect(objections(voteOn(app.host.engine))).toEqual([]);
  });
});
