/** Odd cells: what a sheet does not read, a query does not either, and what both read is the same. */
import { beforeAll, expect, it } from 'vitest';
import { customersAsOf } from '../../src/core/log/customer-base.ts';
import { asDay } from '../../src/core/time/day.ts';
import { UTC } from '../../src/core/time/zone.ts';
import { localeOf } from '../../src/core/writing/locale.ts';
import type { Answers } from '../../src/reading/answers.ts';
import { toLog } from '../../src/reading/to-log.ts';
import { DUCKDB } from '../../src/sql/dialect.ts';
import { dayLiteral } from '../../src/sql/step.ts';
import { type Duck, openDuck } from './support/duck.ts';
import { queriesFor, runTables } from './support/laid-beside.ts';

const TITLES = ['Customer', 'Date', 'Amount'];
/** For each odd cell: with fewer nobody would take the columns for what they are. */
const PLAIN_ROWS = 4;

let duck: Duck;
beforeAll(async () => {
  duck = await openDuck();
});

interface Read {
  readonly amount: number;
  readonly day: string;
}

/** What a sheet and a query make of cells, each beside a customer of its own; undefined: not read. */
async function readBothWays(
  cells: readonly (readonly [date: string, amount: string])[],
  locale: string,
  answers: Answers,
) {
  const plain = Array.from({ length: PLAIN_ROWS * cells.length }, (_, at) => [
    `plain ${at}`,
    '2024-11-20',
    String(at + 1),
  ]);
  const rows = [TITLES, ...plain, ...cells.map((cell, at) => [`odd ${at}`, ...cell])];
  const context = { locale: localeOf(locale), zone: UTC, today: asDay(20_785) };
  const log = {
    path: locale,
    zone: 'UTC',
    context,
    answers: { ...answers, takeProposed: true },
    cells: async () => rows,
  };
  const made = await queriesFor(log, DUCKDB, 'log');
  if (typeof made === 'string') throw new Error(made);
  await duck.load('log', TITLES, rows.slice(1));
  await runTables(duck, made.queries);
  const { names, revenue, lastPurchase } = customersAsOf(toLog(made.reading).log, made.asOf);
  const sheet = new Map<unknown, Read>(
    names.map(({ text }, at) => [
      text,
      { amount: revenue[at] ?? 0, day: dayLiteral(asDay(lastPurchase[at] ?? 0)).slice(6, -1) },
    ]),
  );
  const query = new Map<unknown, Read>(
    (await duck.rows(made.queries.results.rfm ?? '')).map(([customer, , day, , , amount]) => [
      customer,
      { amount: Number(amount), day: String(day) },
    ]),
  );
  return cells.map((cell, at) => ({ cell, sheet: sheet.get(`odd ${at}`), query: query.get(`odd ${at}`) }));
}

/** A query may read less: that is counted. What it reads is what a sheet reads. */
async function expectNoMore(
  cells: readonly (readonly [string, string])[],
  locale: string,
  answers: Answers,
): Promise<void> {
  const both = await readBothWays(cells, locale, answers);
  expect(
    both.filter(({ sheet, query }) => query !== undefined && JSON.stringify(sheet) !== JSON.stringify(query)),
  ).toEqual([]);
  expect(both.filter(({ query }) => query !== undefined).length).toBeGreaterThan(cells.length / 20);
}

const DIGITS = [
  '5',
  '5.',
  '.5',
  '0.5',
  '1,234',
  '1,234.50',
  '1.234',
  '1.234,50',
  "1'234.50",
  '1 234',
  '5,',
  '5,5',
  '12345',
];
const BEFORE = ['', '-', '+', '(', '$', '-$', 'USD ', '- ', '.', '$+'];
const BEHIND = ['', '-', ')', ' USD', ' €', '.-', ',-', '.- USD', '/-', ' -', ' Cr', '-Cr', ' Dr', '.'];

it.each([
  ['en_US', '.'],
  ['de_DE', ','],
] as const)('amounts in %s', async (locale, decimal) => {
  const amounts = BEFORE.flatMap((before) =>
    BEHIND.flatMap((behind) => DIGITS.map((digits) => before + digits + behind)),
  );
  await expectNoMore(
    amounts.map((amount) => ['2024-11-20', amount]),
    locale,
    { decimal, currency: 'USD' },
  );
});

it('amounts in words, which a query leaves unread', async () => {
  const written = ['1240 USD 50 cents', '12 400-50', '800-00', '8 тыс.', '14,5 тыс. USD', '1,2 млн', '5 mln USD'];
  const both = await readBothWays(
    [...written, '7 USD'].map((amount) => ['2024-11-20', amount] as const),
    'ru_RU',
    { decimal: ',', currency: 'USD' },
  );
  expect(both.map(({ sheet }) => sheet?.amount)).toEqual([1240.5, 12_400.5, 800, 8000, 14_500, 1_200_000, 5e6, 7]);
  expect(both.map(({ query }) => query?.amount)).toEqual([...written.map(() => undefined), 7]);
});

const DATES = [
  ...[
    '2024-03-05',
    '2024/3/5',
    '2024.03.05',
    '20240305',
    '05.03.2024',
    '5.3.24',
    '05/03/2024',
    '13/03/2024',
    '03/13/2024',
  ],
  ...['31/02/2024', '29.02.2023', '2024-02-29', '2024-13-01', '5/3/24', '24-03-05'],
  ...[
    '2024/03-05',
    '05/03-2024',
    '2024.03-05',
    '2024-03',
    '12.2024',
    '1899-12-31',
    '0024-03-05',
    '10000-01-01',
    '2024--03-05',
  ],
];
const TIMES = ['', ' 10:30', 'T10:30:15', 'T23:59:59Z', 'T23:59:59+05:30', ' 11:30 PM', ' 25:61', ' 10:60'];

it.each([
  ['en_US', 'mdy'],
  ['de_DE', 'dmy'],
  ['ja_JP', 'ymd'],
] as const)('dates in %s', async (locale, dates) => {
  await expectNoMore(
    DATES.flatMap((date) => TIMES.map((time) => [date + time, '7'] as const)),
    locale,
    { dates },
  );
});

it('names that differ by the sigma at their end, by white space or by case are one customer', async () => {
  const names = ['Σας', 'ΣΑΣ', 'σασ', '\u00a0Σασ ', 'İx', 'i\u0307x', 'A  b', 'a\u3000B'];
  const rows = [TITLES, ...names.map((name, at) => [name, '2024-11-20', String(at + 1)])];
  const context = { locale: localeOf('en_US'), zone: UTC, today: asDay(20_785) };
  const log = { path: 'names', zone: 'UTC', context, answers: { takeProposed: true }, cells: async () => rows };
  const made = await queriesFor(log, DUCKDB, 'log');
  if (typeof made === 'string') throw new Error(made);
  await duck.load('log', TITLES, rows.slice(1));
  await runTables(duck, made.queries);
  const amounts = (await duck.rows(made.queries.results.rfm ?? '')).map((row) => Number(row[5]));
  expect(amounts).toEqual([15, 11, 10]);
  expect([...customersAsOf(toLog(made.reading).log, made.asOf).revenue].sort((a, b) => b - a)).toEqual(amounts);
});

it('refuses a log in which one word takes a row off and leaves another one out', async () => {
  const rows = [
    ['Date', 'Email', 'Kind', 'Amount'],
    ['2025-01-05', 'a@ex.com', 'sale', '120'],
    ['2025-01-09', 'b@ex.com', 'authorization', '80'],
    ['2025-02-03', 'c@ex.com', 'sale', '60'],
    ['2025-02-05', 'b@ex.com', 'void', '80'],
  ];
  const context = { locale: localeOf('en_US'), zone: UTC, today: asDay(20_785) };
  const made = (cells: string[][]) =>
    queriesFor({ path: '', zone: 'UTC', context, answers: {}, cells: async () => cells }, DUCKDB, 'log');
  expect(await made(rows)).toMatchObject({ sheet: rows });
  expect(await made([...rows, ['2025-02-06', 'c@ex.com', 'void', '60']])).toBe('refused');
});
