/** The live board on the spreadsheet engine: its numbers worked out by hand, and moving without the add-on. */
import { describe, expect, test } from 'vitest';
import { get } from '../support/app.ts';
import {
  addOrder,
  boardRows,
  buildBoard,
  cellsOf,
  type Language,
  notCounted,
  openTeam,
  serial,
  setToday,
  WORDS,
} from '../support/board.ts';
import type { LogRow } from '../support/log.ts';
import { cellAt, sheet, type, type Value, values } from '../support/tabs.ts';

/** November 2026 begins on a Sunday and has 21 workdays; before Monday the 16th ten are complete. */
const TODAY = '2026-11-16';
const order = (day: string, amount: number, manager: string): LogRow => ['Acme', serial(day), amount, manager];
const ROWS: readonly LogRow[] = [
  order('2026-11-01', 300.5, 'Olga'),
  order('2026-11-30', 99.5, 'OLGA'),
  order('2026-11-05', 100, 'Ivan'),
  order('2026-11-10', -25, 'Ivan'),
  order('2026-11-10', 45, 'Anna'),
  order('2026-11-10', 10, 'Zoe'),
  order('2026-11-12', 5, 'Boss'),
  order('2026-10-31', 7000, 'Olga'),
  order('2026-12-01', 7000, 'Olga'),
];
const MEMBERS = [
  { name: 'Zoe', plan: 100 },
  { name: 'Olga', plan: 400 },
  { name: 'Ivan', plan: 150 },
  { name: 'Anna', plan: 60 },
  { name: 'Eva' },
  { name: 'Boss', isHead: true, plan: 1000 },
];

async function opened(language: Language = 'en', today = TODAY, rows: readonly LogRow[] = ROWS) {
  const app = await openTeam({ rows, members: MEMBERS, language, today, month: '2026-11' });
  await buildBoard(app, '2026-11');
  return app;
}

const bar = (full: number) => '█'.repeat(full) + '░'.repeat(20 - full);

describe.each(['en', 'ru'] as const)('the board (%s)', (language) => {
  test('team on top, the first three by place, then the others by name', async () => {
    const app = await opened(language);
    const { noPlan, team } = WORDS[language];
    const row = (
      place: Value,
      name: string,
      plan: Value,
      actual: number,
      share: Value,
      line: Value,
      needed: Value,
    ) => ({
      ...{ place, name, plan, actual, share, bar: line, needed, thanks: null },
      forecast: Math.round(actual * 210) / 100,
    });
    expect(boardRows(app, language)).toEqual([
      row(null, team, 710, 530, 0.746478873, bar(14), 16.36),
      row(1, 'Olga', 400, 400, 1, `${bar(20)} ✓`, 0),
      row(2, 'Anna', 60, 45, 0.75, bar(15), 1.36),
      row(3, 'Ivan', 150, 75, 0.5, bar(10), 6.82),
      row(null, 'Eva', noPlan, 0, null, null, null),
      row(null, 'Zoe', 100, 10, 0.1, bar(2), 8.18),
    ]);
    expect(notCounted(app, language).causes.map(([rows]) => rows)).toEqual([0, 0, 0, 0]);
    expect(String(notCounted(app, language).status)).toMatch(/^✓/);
  });

  test('moves by exactly the order that is added, without the add-on', async () => {
    const app = await opened(language);
    const executions = app.host.levers.last;
    await addOrder(app, order('2026-11-17', 80.25, 'Anna'));
    expect(app.host.levers.last).toBe(executions);
    const rows = boardRows(app, language);
    expect(rows.slice(0, 3).map(({ place, name, actual }) => [place, name, actual])).toEqual([
      [null, WORDS[language].team, 610.25],
      [1, 'Anna', 125.25],
      [2, 'Olga', 400],
    ]);
    expect(rows[1]).toMatchObject({ share: 2.0875, bar: `${bar(20)} ✓` });
  });

  test('rows that formulas cannot add are counted by cause, with their money', async () => {
    const app = await opened(language);
    await addOrder(app, ['Acme', '2026-11-20', 1000, 'Olga']);
    await addOrder(app, ['Acme', null, 500, 'Olga']);
    await addOrder(app, ['Acme', 20261120, 1, 'Olga']);
    await addOrder(app, ['Acme', serial('2026-11-20'), '1 000', 'Olga']);
    await addOrder(app, ['Acme', serial('2026-11-20'), null, 'Olga']);
    await addOrder(app, [null, serial('2026-11-20'), 70, 'Olga']);
    await addOrder(app, ['Acme', serial('2026-11-20'), 30, 'Olga ']);
    await addOrder(app, ['Acme', serial('2026-11-20'), 12, null]);
    await addOrder(app, ['Acme', serial('2026-10-20'), 12, 'Nobody']);
    await addOrder(app, [null, null, null, 'Olga']);
    const { status, causes } = notCounted(app, language);
    expect(causes).toEqual([
      [3, 1501],
      [2, '?'],
      [1, 70],
      [2, 42],
    ]);
    expect(String(status)).toMatch(/^⚠.* 8,/);
    expect(cellsOf(app, WORDS[language].board)[2]?.[3]).toBe(1613);
    expect(boardRows(app, language)[0]?.actual).toBe(530);
  });

  test('rows that formulas left empty are no rows', async () => {
    const app = await opened(language);
    const { rows } = app.log.used();
    const empty = [0, 1, 2, 3].map(() => ({ kind: 'formula' as const, formula: '=""' }));
    app.log.write({ row: rows, column: 0, rows: 1, columns: 4 }, [empty]);
    await app.host.engine.settled();
    expect(notCounted(app, language).causes.map(([count]) => count)).toEqual([0, 0, 0, 0]);
  });

  test('holds native functions only, and says nothing of pay', async () => {
    const app = await opened(language);
    await get(app, 'buildThanks');
    await get(app, 'startWeek', { goal: 10, prizes: [5], rollOver: false });
    await buildBoard(app, '2026-11');
    const board = sheet(app, WORDS[language].board);
    const formulas = board.formulas({ row: 0, column: 0, ...board.used() }).flat();
    const bare = formulas.map((formula) => formula.replace(/"[^"]*"/g, '""').replace(/'[^']*'!/g, ''));
    expect(bare.filter((formula) => formula !== '').length).toBeGreaterThan(100);
    const ours = /[,{}]|\d\.\d|\b(RFM|ABC|PAYOUT|PRIZES|ALLOCATE|COMMISSION|INDIRECT|OFFSET)/;
    expect(bare.filter((formula) => ours.test(formula))).toEqual([]);
    expect(JSON.stringify(values(board))).not.toContain('98765');
  });
});

describe('the days of the month', () => {
  test('on its first day there is no forecast', async () => {
    const app = await opened('en', '2026-11-01');
    expect(boardRows(app)[1]).toMatchObject({ actual: 400, forecast: null, needed: 0 });
    expect(boardRows(app)[3]).toMatchObject({ actual: 75, forecast: null, needed: 3.57 });
  });

  test('on its last day one workday is left', async () => {
    const app = await opened('en', '2026-11-30');
    expect(boardRows(app)[3]).toMatchObject({ forecast: 78.75, needed: 75 });
  });

  test('the running month gives way to the next one by itself', async () => {
    const app = await opened();
    setToday('2026-12-01');
    // A spreadsheet that is opened on another day asks for it anew.
    const board = sheet(app, 'Board');
    type(board, 1, 1, board.formulas(cellAt(1, 1))[0]?.[0] ?? '');
    await addOrder(app, order('2026-12-01', 1, 'Ivan'));
    expect(boardRows(app).map(({ name, plan, actual, forecast }) => [name, plan, actual, forecast])).toEqual([
      ['Whole team', 'no plan', 7001, null],
      ...['Anna', 'Eva', 'Ivan', 'Olga', 'Zoe'].map((name) => [
        name,
        'no plan',
        { Ivan: 1, Olga: 7000 }[name] ?? 0,
        null,
      ]),
    ]);
  });

  test('a past month stays: its forecast is its actual, and nothing is needed', async () => {
    const app = await opened('en', '2026-12-14');
    expect(boardRows(app)[0]).toMatchObject({ plan: 710, actual: 530, forecast: 530, needed: null });
    await addOrder(app, order('2026-12-14', 1, 'Ivan'));
    expect(boardRows(app)[0]).toMatchObject({ actual: 530 });
  });

  test('a month that is typed is shown until the board is built again', async () => {
    const app = await opened();
    const board = sheet(app, 'Board');
    type(board, 1, 1, serial('2026-10-20'));
    await app.host.engine.settled();
    expect(boardRows(app)[0]).toMatchObject({ actual: 7000, plan: 'no plan' });
    await buildBoard(app, '2026-11');
    expect(boardRows(app)[0]).toMatchObject({ actual: 530, plan: 710 });
  });

  test('holidays of the tab Settings are no workdays, as they are typed', async () => {
    const app = await opened();
    await get(app, 'createSettings');
    await buildBoard(app, '2026-11');
    expect(boardRows(app)[3]).toMatchObject({ forecast: 157.5, needed: 6.82 });
    const settings = sheet(app, 'Settings');
    const cells = values(settings);
    const header = cells.findIndex((row) => row.includes('Holidays'));
    const column = cells[header]?.indexOf('Holidays') ?? -1;
    type(settings, header + 1, column, serial('2026-11-04'));
    type(settings, header + 2, column, serial('2026-11-30'));
    await app.host.engine.settled();
    expect(boardRows(app)[3]).toMatchObject({ forecast: 158.33, needed: 7.5 });
  });

  test('an empty month has no places', async () => {
    const app = await opened('en', TODAY, [order('2026-10-05', 5, 'Olga')]);
    expect(boardRows(app).map(({ place }) => place)).toEqual([null, null, null, null, null, null]);
  });
});

describe('names and places', () => {
  test('managers who tie share a place, and the fourth of the first three is shown as well', async () => {
    const members = ['Dan', 'Cid', 'Bob', 'Ann', 'Eve'].map((name) => ({ name, plan: 100 }));
    const rows = [
      order('2026-11-02', 90, 'Dan'),
      order('2026-11-02', 0.1, 'Cid'),
      order('2026-11-02', 59.9, 'Cid'),
      order('2026-11-02', 60, 'Bob'),
      order('2026-11-02', 60, 'Eve'),
      order('2026-11-02', 20, 'Ann'),
    ];
    const app = await openTeam({ rows, members, today: TODAY });
    await buildBoard(app, '2026-11');
    expect(boardRows(app).map(({ place, name }) => [place, name])).toEqual([
      [null, 'Whole team'],
      [1, 'Dan'],
      [2, 'Bob'],
      [2, 'Cid'],
      [2, 'Eve'],
      [null, 'Ann'],
    ]);
  });

  test.each(['en', 'ru'] as const)('names that look like criteria or formulas are names (%s)', async (language) => {
    const names = ['*', '?', '>5', '<>', '=1+1', 'a*b', 'axb', "O'Neil", '№ 7'];
    const rows = names.map((name, index) => order('2026-11-02', 2 ** index, name));
    const app = await openTeam({ rows, members: names.map((name) => ({ name, plan: 1 })), language, today: TODAY });
    await buildBoard(app, '2026-11');
    const actuals = new Map(boardRows(app, language).map(({ name, actual }) => [name, actual]));
    expect(names.map((name) => actuals.get(name))).toEqual(names.map((_, index) => 2 ** index));
    expect(notCounted(app, language).causes.map(([count]) => count)).toEqual([0, 0, 0, 0]);
  });

  test('who was hired in the month has the part of the plan that the payout counts with', async () => {
    const app = await opened();
    const team = sheet(app, 'Team');
    const cells = values(team);
    const header = cells.findIndex((row) => row.includes('Hired'));
    const row = cells.findIndex((line) => line[0] === 'Zoe');
    type(team, row, cells[header]?.indexOf('Hired') ?? -1, serial('2026-11-16'));
    const left = cells.findIndex((line) => line[0] === 'Eva');
    type(team, left, cells[header]?.indexOf('Left') ?? -1, serial('2026-10-31'));
    await buildBoard(app, '2026-11');
    expect(boardRows(app).map(({ name, plan }) => [name, plan])).toEqual([
      ['Whole team', 660],
      ['Olga', 400],
      ['Anna', 60],
      ['Ivan', 150],
      ['Zoe', 50],
    ]);
  });

  test('the head stands beside the board, counted apart', async () => {
    const app = await opened();
    const cells = cellsOf(app, 'Board');
    const heading = cells.findIndex((row) => row[1] === 'What the board counts');
    expect(cells.slice(heading + 1, heading + 3).map((row) => row.slice(1, 4))).toEqual([
      ['Counted this month', 6, 530],
      ['Of the head of sales, not on the board', 1, 5],
    ]);
    expect(boardRows(app).map(({ name }) => name)).not.toContain('Boss');
  });

  test('without its titles a row of the log counts in the first row too', async () => {
    const app = await opened();
    app.log.write(cellAt(0, 1), [[{ kind: 'number', value: serial('2026-11-02') }]]);
    app.log.write(cellAt(0, 2), [[{ kind: 'number', value: 1 }]]);
    app.log.write(cellAt(0, 3), [[{ kind: 'text', value: 'Zoe' }]]);
    await app.host.engine.settled();
    expect(boardRows(app)[0]).toMatchObject({ actual: 531 });
    expect(notCounted(app).causes.map(([count]) => count)).toEqual([0, 0, 0, 0]);
  });
});

test('building takes as many service calls for a long log as for a short one', async () => {
  const calls = async (rows: readonly LogRow[]) => {
    const app = await opened('en', TODAY, rows);
    return [...(app.host.levers.last?.calls.values() ?? [])].reduce((sum, count) => sum + count, 0);
  };
  const many = Array.from({ length: 3000 }, (_, index) => order('2026-11-02', index, 'Olga'));
  // The same days, since what is asked about time zones depends on them.
  expect(await calls([...ROWS, ...many])).toBe(await calls(ROWS));
});
