/** The board counts the rows that the reading counts, by formulas alone; where it can't, it says by how much for whom. */
import fc from 'fast-check';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { type App, get, openApp, refusal } from '../support/app.ts';
import {
  addOrder,
  boardRows,
  buildBoard,
  cellsOf,
  type Language,
  notCounted,
  serial,
  setToday,
  WORDS,
} from '../support/board.ts';
import { type LogRow, writeLog } from '../support/log.ts';
import { TERMS } from '../support/pay-request.ts';
import {
  ANSWERS,
  COUNTING,
  CURRENCIES,
  everyWord,
  KINDS,
  LEFT_OUT,
  RULE_TITLES,
  worthOf,
} from '../support/rule-log.ts';
import { sheet, values } from '../support/tabs.ts';
import { table } from './support/pay-app.ts';

const TODAY = '2026-11-18';
const MONTH = '2026-11';
const NAMES = ['Ann', 'Bob', 'Cid'];
const PAYOUTS = {
  en: { tab: 'Payouts — November 2026', name: 'Manager', actual: 'Revenue: actual' },
  ru: { tab: 'Выплаты — ноябрь 2026', name: 'Менеджер', actual: 'Выручка: факт' },
};
const DIFFERS = { en: 'In pay beyond the board', ru: 'В выплатах сверх доски' };
/** Cents times a rate of four digits: nothing is finer, so sums may be told from the noise of doubles, half a cent included. */
const millionths = (amount: unknown) => Math.round(Number(amount) * 1e6);

async function openLog(
  rows: readonly LogRow[],
  titles: readonly string[],
  answers: object,
  language: Language = 'en',
): Promise<App> {
  setToday(TODAY);
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const locale = language === 'ru' ? 'ru_RU' : 'en_US';
  const app = openApp({ rows, titles, locale, userLocale: language, now: () => Date.now() });
  const members = NAMES.map((name) => ({ name, isHead: false, targetIncome: 1000, plan: 500 }));
  await get(app, 'setUpPay', { log: { sheetId: app.log.id, answers }, ...TERMS, month: MONTH, members });
  return app;
}

/** What the board says that pay counts beyond its formulas, by name. */
function differences(app: App, language: Language): Map<string, number> {
  const cells = cellsOf(app, WORDS[language].board);
  const first = cells.findIndex((row) => String(row[1]).startsWith(DIFFERS[language])) + 1;
  if (first === 0) return new Map();
  const end = cells.findIndex((row, index) => index >= first && row[1] === null);
  return new Map(cells.slice(first, end).map((row) => [String(row[1]), Number(row[3])]));
}

async function actuals(app: App, language: Language) {
  await buildBoard(app, MONTH);
  await get(app, 'buildPayout', { month: MONTH });
  const words = PAYOUTS[language];
  const paid = new Map(table(app, words.tab, words.name).map((line) => [line[words.name], line[words.actual]]));
  const shown = new Map(boardRows(app, language).map(({ name, actual }) => [name, actual]));
  return { paid, shown, beyond: differences(app, language) };
}

const order: fc.Arbitrary<LogRow> = fc
  .record({
    customer: fc.constantFrom('Acme', 'Beta', 12_346, null),
    day: fc.integer({ min: serial('2026-10-28'), max: serial('2026-12-03') }),
    cents: fc.integer({ min: -100_000, max: 500_000 }),
    isText: fc.integer({ min: 0, max: 9 }).map((one) => one === 0),
    manager: fc.constantFrom(...NAMES, 'ANN', 'cid', 'Bob '),
    state: fc.constantFrom(...COUNTING, ...LEFT_OUT),
    kind: fc.constantFrom(...KINDS),
    currency: fc.constantFrom(...CURRENCIES),
  })
  .map(({ customer, day, cents: amount, isText, manager, state, kind, currency }) => {
    const money = isText ? (amount / 100).toFixed(2) : amount / 100;
    return [customer, day, money, manager, state, kind, currency];
  });

describe.each(['en', 'ru'] as const)('of any log (%s)', (language) => {
  test('with states, kinds and currencies the board and the payouts agree to the cent, or the board says by how much', async () => {
    const app = await openLog(everyWord(serial('2026-11-02')), RULE_TITLES, ANSWERS, language);
    await fc.assert(
      fc.asyncProperty(fc.array(order, { maxLength: 60 }), async (random) => {
        const rows = [...everyWord(serial('2026-11-02')), ...random];
        writeLog(app.log, rows, RULE_TITLES);
        await app.host.engine.settled();
        const { paid, shown, beyond } = await actuals(app, language);
        for (const name of NAMES) {
          const own = rows.filter((row) => {
            const day = Number(row[1]);
            const isInMonth = day >= serial('2026-11-01') && day < serial('2026-12-01');
            return isInMonth && String(row[3]).trim().toLowerCase() === name.toLowerCase();
          });
          const worth = own.reduce((sum, row) => sum + worthOf(row), 0);
          expect([name, millionths(paid.get(name))]).toEqual([name, millionths(worth)]);
          // What the board says is rounded to a cent, its own sum and what is paid are not.
          const difference = millionths(Number(shown.get(name)) + (beyond.get(name) ?? 0)) - millionths(paid.get(name));
          expect(Math.abs(difference)).toBeLessThanOrEqual(beyond.has(name) ? 5_000 : 0);
        }
        const differs = [...beyond.values()].some((amount) => amount !== 0);
        const { status, causes } = notCounted(app, language);
        const isAll = causes.every(([count]) => count === 0) && !differs;
        expect(String(status).startsWith('✓')).toBe(isAll);
      }),
      { numRuns: 5 },
    );
  });
});

describe('between two builds', () => {
  const row = (amount: number, state: string, currency = 'USD'): LogRow => [
    'Acme',
    serial('2026-11-10'),
    amount,
    'Ann',
    state,
    'Sale',
    currency,
  ];

  test('a row that counts moves the board, one that does not leaves it, and a word that is new is said', async () => {
    const app = await openLog(everyWord(serial('2026-10-02')), RULE_TITLES, ANSWERS);
    await buildBoard(app, MONTH);
    const anns = () => boardRows(app).find(({ name }) => name === 'Ann')?.actual;
    await addOrder(app, row(100, 'won'));
    await addOrder(app, row(100, 'WON', 'eur'));
    expect(anns()).toBe(225);
    await addOrder(app, row(400, 'lost'));
    await addOrder(app, row(400, 'won', 'GBP'));
    expect(anns()).toBe(225);
    expect(String(notCounted(app).status)).toMatch(/^✓/);
    await addOrder(app, row(400, 'delivered'));
    expect(anns()).toBe(225);
    expect(String(notCounted(app).status)).toMatch(/^⚠.* 1,/);
    await buildBoard(app, MONTH);
    expect(anns()).toBe(625);
    expect(String(notCounted(app).status)).toMatch(/^✓/);
  });

  test('the game counts the same, in a tab of before as well', async () => {
    const titles = RULE_TITLES.slice(0, 4);
    const app = await openLog([['Acme', serial('2026-11-17'), 50, 'Ann']], titles, {});
    await get(app, 'startWeek', { goal: null, prizes: [], rollOver: false });
    await get(app, 'buildThanks');
    const result = () => values(sheet(app, 'Weekly game')).find((cells) => cells[0] === 'Ann')?.[1];
    expect(result()).toBe(50);
    setToday('2026-11-24');
    await get(app, 'finishWeek');
    writeLog(app.log, [...everyWord(serial('2026-10-02')), row(1, 'won')], RULE_TITLES);
    await get(app, 'changeLog', { sheetId: app.log.id, answers: ANSWERS });
    await get(app, 'startWeek', { goal: null, prizes: [], rollOver: false });
    await addOrder(app, ['Acme', serial('2026-11-24'), 100, 'Ann', 'won', 'Sale', 'EUR']);
    await addOrder(app, ['Acme', serial('2026-11-24'), 100, 'Ann', 'lost', 'Sale', 'EUR']);
    await addOrder(app, ['Acme', serial('2026-11-24'), 20, 'Ann', 'won', 'Refund', 'USD']);
    expect(result()).toBe(105);
  });
});

test('what was paid back in a column of its own is taken off', async () => {
  const titles = ['Customer', 'Date', 'Amount', 'Manager', 'Amount refunded'];
  const day = serial('2026-11-03');
  const rows: LogRow[] = [
    ['Acme', day, 100, 'Ann', 30],
    ['Beta', day, 200, 'Ann', null],
    ['Cork', day, 50, 'Bob', 0],
    ['Cork', day, 70, 'Bob', -20],
  ];
  const app = await openLog(rows, titles, { columns: { refunded: ['Amount refunded'] } });
  const { paid, shown } = await actuals(app, 'en');
  expect(['Ann', 'Bob'].map((name) => [paid.get(name), shown.get(name)])).toEqual([
    [270, 270],
    [100, 100],
  ]);
  expect(String(notCounted(app).status)).toMatch(/^✓/);
});

test('totals that bear a day and a name, and totals repeated on every line, are said for each manager', async () => {
  const titles = ['Order', 'Customer', 'Date', 'Order total', 'Manager', 'Product'];
  const day = serial('2026-11-03');
  const lines = (number: number, total: number, manager: string): LogRow[] =>
    ['Nails', 'Boards', 'Paint'].map((product) => [`N-${number}`, `C${number}`, day, total, manager, product]);
  const rows = [...lines(1, 100, 'Ann'), ...lines(2, 250, 'Ann'), ...lines(3, 40, 'Bob'), ...lines(4, 70, 'Bob')];
  const app = await openLog(rows, titles, { oncePerOrder: true, columns: { order: ['Order'] } });
  const { paid, shown, beyond } = await actuals(app, 'en');
  expect(['Ann', 'Bob'].map((name) => [paid.get(name), shown.get(name), beyond.get(name)])).toEqual([
    [350, 1050, -700],
    [110, 330, -220],
  ]);
  expect(String(notCounted(app).status)).toMatch(/^⚠/);
});

test('days in the first row of a group are filled for pay, and what the board lacks by them is said', async () => {
  const [third, fifth] = [serial('2026-11-03'), serial('2026-11-05')];
  const rows: LogRow[] = [
    ['C1', third, 100, 'Ann'],
    ['C2', '', 250, 'Ann'],
    ['C3', fifth, 40, 'Bob'],
    ['C4', '', 70, 'Bob'],
  ];
  const app = await openLog(rows, ['Customer', 'Date', 'Amount', 'Manager'], { fillDown: true });
  const { paid, shown, beyond } = await actuals(app, 'en');
  expect(['Ann', 'Bob'].map((name) => [paid.get(name), shown.get(name), beyond.get(name)])).toEqual([
    [350, 100, 250],
    [110, 40, 70],
  ]);
});

test('totals, titles below a heading and a footer are no rows that are not counted', async () => {
  const day = serial('2026-11-03');
  const app = await openLog([['Acme', day, 1, 'Ann']], ['Customer', 'Date', 'Amount', 'Manager'], {});
  writeLog(
    app.log,
    [
      ['Customer', 'Date', 'Amount', 'Manager'],
      ['Acme', day, 100, 'Ann'],
      ['Beta', day, 200, 'Bob'],
      ['Total', null, 300, null],
      ['Exported on Monday', null, null, null],
    ],
    ['Sales of November', '', '', ''],
  );
  await app.host.engine.settled();
  const { paid, shown } = await actuals(app, 'en');
  expect([paid.get('Ann'), shown.get('Ann'), paid.get('Bob'), shown.get('Bob')]).toEqual([100, 100, 200, 200]);
  expect(notCounted(app).causes).toEqual([
    [0, 0],
    [0, '?'],
    [0, 0],
    [0, 0],
  ]);
});

test('marks in columns of their own are read by the board as well', async () => {
  const day = serial('2026-11-03');
  const rows: LogRow[] = [
    ['Acme', day, 100, 'Ann', 'paid', 'no'],
    ['Beta', day, 10, 'Ann', 'paid', 'yes'],
    ['Cork', day, 40, 'Bob', 'paid', null],
    ['Cork', day, 5, 'Bob', 'open', 'no'],
  ];
  const app = await openLog(rows, ['Customer', 'Date', 'Amount', 'Manager', 'Status', 'Cancelled'], {});
  const { paid, shown, beyond } = await actuals(app, 'en');
  expect(['Ann', 'Bob'].map((name) => [paid.get(name), shown.get(name), beyond.get(name)])).toEqual([
    [100, 100, undefined],
    [40, 40, undefined],
  ]);
  expect(String(notCounted(app).status)).toMatch(/^✓/);
});

test('guests are nobody’s customers, by name as well', async () => {
  const day = serial('2026-11-03');
  const rows: LogRow[] = [
    ['Acme', day, 100, 'Ann'],
    ['Beta', day, 10, 'Ann'],
    ['Guest', day, 40, 'Ann'],
    ['guest', day, 2, 'Ann'],
    [null, day, 7, 'Ann'],
  ];
  const app = await openLog(rows, ['Customer', 'Date', 'Amount', 'Manager'], {});
  const { paid, shown, beyond } = await actuals(app, 'en');
  expect([paid.get('Ann'), shown.get('Ann'), beyond.size]).toEqual([110, 110, 0]);
  expect(notCounted(app).causes[2]).toEqual([3, 49]);
  expect(JSON.stringify(values(sheet(app, PAYOUTS.en.tab)))).toContain('or of a guest: 3, 49');
});

test('a product of two columns is no column for formulas: the board is refused, and pay is not', async () => {
  const titles = ['Customer', 'Date', 'Unit price', 'Quantity', 'Manager'];
  const day = serial('2026-11-03');
  const rows: LogRow[] = [
    ['Acme', day, 10, 3, 'Ann'],
    ['Beta', day, 5, 4, 'Bob'],
    ['Acme', day, 7, 1, 'Bob'],
  ];
  const app = await openLog(rows, titles, { columns: { price: ['Unit price'], quantity: ['Quantity'], amount: [] } });
  expect(await refusal(app, 'buildBoard', { month: MONTH })).toContain('"Unit price" and "Quantity"');
  await get(app, 'buildPayout', { month: MONTH });
  const lines = table(app, PAYOUTS.en.tab, PAYOUTS.en.name).map((line) => [line['Manager'], line['Revenue: actual']]);
  expect(lines.slice(0, 2)).toEqual([
    ['Ann', 30],
    ['Bob', 27],
  ]);
});
