/** The weekly game and thanks on the spreadsheet engine. */
import { describe, expect, test } from 'vitest';
import type { PayStart, WeekResult } from '../../../src/app/pay/requests.ts';
import { type App, ask, get, refusal } from '../support/app.ts';
import { addOrder, buildBoard, cellsOf, type Language, openTeam, serial, setToday, WORDS } from '../support/board.ts';
import type { LogRow } from '../support/log.ts';
import { cellAt, sheet, type, type Value } from '../support/tabs.ts';

const MONDAY = '2026-11-16';
const WEDNESDAY = '2026-11-18';
const SUNDAY = '2026-11-22';
const order = (day: string, amount: number, manager: string): LogRow => ['Acme', serial(day), amount, manager];
const ROWS: readonly LogRow[] = [
  order('2026-11-15', 9999, 'Olga'),
  order(MONDAY, 100, 'Olga'),
  order(SUNDAY, 50, 'OLGA'),
  order('2026-11-17', 150, 'Ivan'),
  order('2026-11-17', 20, 'Anna'),
  order('2026-11-17', 900, 'Boss'),
];
const MEMBERS = [{ name: 'Olga' }, { name: 'Ivan' }, { name: 'Anna' }, { name: 'Boss', isHead: true }];

const opened = (language: Language = 'en', rows = ROWS) =>
  openTeam({ rows, members: MEMBERS, language, today: WEDNESDAY });

async function startWeek(app: App, change: object = {}): Promise<void> {
  await get(app, 'startWeek', { goal: 100, prizes: [500, 301], rollOver: true, ...change });
  await app.host.engine.settled();
}

async function state(app: App): Promise<PayStart['game']> {
  return ((await get(app, 'payStart')) as PayStart).game;
}

async function finish(app: App): Promise<string> {
  const { sentence } = (await get(app, 'finishWeek')) as WeekResult;
  await app.host.engine.settled();
  return sentence;
}

/** The weeks, without their empty ends. */
function weeks(app: App, tab = 'Weekly game'): Value[][] {
  return cellsOf(app, tab, 14)
    .map((row) => row.slice(5))
    .filter(([week]) => typeof week === 'number')
    .map((row) =>
      row.slice(
        0,
        row.reduce<number>((end, cell, index) => (cell === null ? end : index + 1), 0),
      ),
    );
}

describe.each(['en', 'ru'] as const)('this week (%s)', (language) => {
  const words = {
    en: { yes: 'yes', reached: '✓ reached', ahead: '★ ahead' },
    ru: { yes: 'да', reached: '✓ цель взята', ahead: '★ впереди' },
  }[language];

  test('is live: results, what is missing to the goal, who is ahead', async () => {
    const app = await opened(language, [...ROWS, order('2026-11-23', 9999, 'Anna')]);
    await startWeek(app);
    const { game } = WORDS[language];
    const live = () =>
      cellsOf(app, game, 4)
        .slice(3, 6)
        .map((row) => [...row]);
    expect(live()).toEqual([
      ['Anna', 20, 80, null],
      ['Ivan', 150, words.reached, words.ahead],
      ['Olga', 150, words.reached, words.ahead],
    ]);
    await addOrder(app, order(WEDNESDAY, 80.5, 'Anna'));
    expect(live()[0]).toEqual(['Anna', 100.5, words.reached, null]);
    expect(weeks(app, game)).toEqual([[serial(MONDAY), 100, 500, 301, null, words.yes]]);
    expect(await state(app)).toMatchObject({ goal: 100, prizes: [500, 301], rollOver: true });
  });

  test('stands on the board: goal, prizes, who is ahead', async () => {
    const app = await opened(language);
    await startWeek(app, { prizes: [500] });
    await buildBoard(app, '2026-11');
    const { board } = WORDS[language];
    const rows = cellsOf(app, board);
    const first = rows.findIndex((row) => row[1] === (language === 'ru' ? 'Игра этой недели' : 'Game of this week'));
    expect(rows.slice(first, first + 4).map((row) => row.slice(2, 4))).toEqual([
      [null, null],
      [100, null],
      [500, null],
      [150, 'Ivan, Olga'],
    ]);
  });
});

describe('the end of a week', () => {
  test('is on its last day at the earliest; who ties shares the prizes to the cent', async () => {
    const app = await opened();
    await startWeek(app);
    expect(await ask(app, 'finishWeek')).toEqual({
      error: 'The week runs until Nov\u00a022,\u00a02026: finish the game on that day or later.',
    });
    setToday(SUNDAY);
    expect(await finish(app)).toBe(
      'Nov\u00a016,\u00a02026 – Nov\u00a022,\u00a02026. Ivan: 400.50 (150); Olga: 400.50 (150).',
    );
    const winners = 'Ivan: 400.50 (150); Olga: 400.50 (150)';
    expect(weeks(app)).toEqual([[serial(MONDAY), 100, 500, 301, null, 'yes', winners, 801, serial(SUNDAY)]]);
    expect(await state(app)).toBeNull();
    expect(await refusal(app, 'finishWeek')).toBe('No game is being played: start the week first.');
    expect(await refusal(app, 'startWeek', { goal: 1, prizes: [1], rollOver: false })).toBe(
      'This week\'s game is finished already, see tab "Weekly game": start the next one on Monday.',
    );
  });

  test('without a winner rolls the prizes over to the next one', async () => {
    const app = await opened();
    await startWeek(app, { goal: 1000 });
    setToday('2026-11-25');
    expect(await refusal(app, 'startWeek', { goal: 1, prizes: [1], rollOver: false })).toMatch(
      /^The game of the week Nov\u00a016,\u00a02026 – Nov\u00a022,\u00a02026 is not finished/,
    );
    expect(await finish(app)).toBe(
      'Nov\u00a016,\u00a02026 – Nov\u00a022,\u00a02026. Nobody won: the prizes roll over.',
    );
    await startWeek(app, { prizes: [10, 0, 5], rollOver: false });
    expect(weeks(app).at(-1)).toEqual([serial('2026-11-23'), 100, 510, 301, 5, 'no']);
    // What the page begins the next week with does not grow by what rolled over.
    expect(await state(app)).toMatchObject({ prizes: [10, 0, 5] });
    setToday('2026-11-30');
    expect(await finish(app)).toBe('Nov\u00a023,\u00a02026 – Nov\u00a029,\u00a02026. Nobody won.');
    await startWeek(app, { prizes: [10] });
    expect(weeks(app).at(-1)).toEqual([serial('2026-11-30'), 100, 10, null, null, 'yes']);
    expect(await state(app)).toMatchObject({ prizes: [10] });
  });

  test('takes goal and prizes as they were changed by hand, wherever the columns are now', async () => {
    const app = await opened();
    await startWeek(app);
    const tab = sheet(app, 'Weekly game');
    type(tab, 3, 6, '150');
    type(tab, 3, 7, '1 000');
    tab.insertColumns(7, 1);
    tab.insertRows(0, 1);
    setToday(SUNDAY);
    expect(await finish(app)).toMatch(/Ivan: 650\.50 \(150\); Olga: 650\.50/);
  });

  test('names the cell that cannot be read', async () => {
    const app = await opened();
    await startWeek(app);
    type(sheet(app, 'Weekly game'), 3, 6, 'much');
    setToday(SUNDAY);
    expect(await refusal(app, 'finishWeek')).toMatch(/'Weekly game'!G4 – "much" is not a number/);
    sheet(app, 'Weekly game').rename("Ann's game");
    expect(await refusal(app, 'finishWeek')).toMatch(/'Ann''s game'!G4 – "much"/);
    expect(await state(app)).toBeNull();
  });
});

test('a changed team is taken in by the next week, and what stands beside stays', async () => {
  const app = await opened();
  await startWeek(app);
  const tab = sheet(app, 'Weekly game');
  tab.write(cellAt(3, 15), [[{ kind: 'text', value: 'my note' }]]);
  type(sheet(app, 'Team'), 3, 0, 'Zoe');
  type(sheet(app, 'Plan'), 3, 1, 'Zoe');
  setToday('2026-11-23');
  await finish(app);
  await addOrder(app, order('2026-11-23', 7, 'Zoe'));
  await startWeek(app);
  expect(
    cellsOf(app, 'Weekly game', 2)
      .slice(3, 7)
      .map(([name, result]) => [name, result]),
  ).toEqual([
    ['Anna', 0],
    ['Ivan', 0],
    ['Zoe', 7],
  ]);
  expect(cellsOf(app, 'Weekly game', 16)[3]?.[15]).toBe('my note');
});

describe('thanks', () => {
  test('are counted for each person and the latest stand on the board', async () => {
    const app = await opened();
    await get(app, 'buildThanks');
    await buildBoard(app, '2026-11');
    const latest = () => {
      const rows = cellsOf(app, 'Board');
      const first = rows.findIndex((row) => row[1] === 'Latest thanks');
      return rows.slice(first + 1, first + 4).map((row) => row[1]);
    };
    const received = () =>
      cellsOf(app, 'Board')
        .slice(6, 9)
        .map((row) => [row[1], row[8]]);
    expect(latest()).toEqual(['No thanks this month yet.', null, null]);
    const tab = sheet(app, 'Thanks');
    const lines: readonly Value[][] = [
      [serial('2026-10-31'), 'Ivan', 'Anna', 'too early'],
      [serial('2026-11-02'), 'Ivan', 'Olga', '=1+1'],
      [serial('2026-11-30'), 'Anna', 'Olga', 'the offer'],
    ];
    lines.forEach((line, row) => {
      line.forEach((value, column) => {
        if (typeof value === 'string' && value.startsWith('=')) {
          tab.write(cellAt(3 + row, column), [[{ kind: 'text', value }]]);
        } else type(tab, 3 + row, column, value);
      });
    });
    await app.host.engine.settled();
    expect(latest()).toEqual(['Anna → Olga: the offer', 'Ivan → Olga: =1+1', null]);
    expect(received()).toEqual([
      ['Anna', 0],
      ['Ivan', 0],
      ['Olga', 2],
    ]);
  });

  test('are made once, with the team to choose from', async () => {
    const app = await opened('ru');
    await get(app, 'buildThanks');
    const tab = sheet(app, 'Спасибо');
    const [rules = []] = tab.validations({ row: 3, column: 0, rows: 1, columns: 4 });
    const names = `'Команда'!$A$4:$A$${sheet(app, 'Команда').rowCount}`;
    expect(rules.map((rule) => rule?.source)).toEqual([undefined, names, names, undefined]);
    type(tab, 3, 3, 'за помощь');
    await get(app, 'buildThanks');
    expect(cellsOf(app, 'Спасибо', 4)[3]?.[3]).toBe('за помощь');
  });
});
