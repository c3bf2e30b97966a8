/** Reading the order log: which rows are blank, headers or bad, and that none gets lost. */
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../../src/core/app-error.ts';
import { readOrderLog } from '../../../src/core/log/order-log.ts';
import type { Problem } from '../../../src/core/log/problem.ts';
import { createZone, UTC } from '../../../src/core/time/zone.ts';
import { EN, iso, RU } from '../support/days.ts';
import { type Row, readRows, readRowsWithIds } from '../support/logs.ts';

const GOOD: Row = ['Acme', '2025-12-31', 10];

function countsOf(rows: readonly Row[]) {
  const { counts, size } = readRows(rows);
  return { ...counts, size };
}

function problemsOf(rows: readonly Row[]): readonly Problem[] {
  return readRows(rows).problems;
}

describe('blank rows are skipped', () => {
  it.each([
    ['empty text', ['', '', '']],
    ['undefined', [undefined, undefined, undefined]],
    ['null', [null, null, null]],
    ['white space', [' ', '\t', '\n']],
    ['no-break spaces', ['\u00a0', '\u202f', '\u00a0 ']],
  ] as const)('%s', (_name, row) => {
    expect(countsOf([GOOD, row, GOOD])).toEqual({ rows: 3, blank: 1, header: 0, continuation: 0, bad: 0, size: 2 });
  });

  it('a blank order id makes no row blank, and an order id makes no blank row', () => {
    const log = readRowsWithIds([GOOD, ['', '', '', 'A-1']]);
    expect(log.counts).toEqual({ rows: 2, blank: 1, header: 0, continuation: 0, bad: 0 });
  });

  it('a row that holds one of the three only, such as a total, is bad and not blank', () => {
    for (const row of [
      ['', '', 1000],
      ['Acme', '', ''],
      ['', '2025-12-31', ''],
    ] as const) {
      expect(countsOf([GOOD, row])).toEqual({ rows: 2, blank: 0, header: 0, continuation: 0, bad: 1, size: 1 });
    }
  });

  it('many thousand trailing blanks cost no entry', () => {
    const rows = [GOOD, ...Array.from({ length: 50_000 }, (): Row => ['', '', ''])];
    expect(countsOf(rows)).toEqual({ rows: 50_001, blank: 50_000, header: 0, continuation: 0, bad: 0, size: 1 });
  });
});

describe('a first row whose date and amount are words is a header', () => {
  it.each([
    [['Customer', 'Date', 'Amount']],
    [['Контрагент', 'Дата', 'Сумма, руб']],
    [['', 'Order date', 'Revenue']],
    [[12346, 'date', 'sum']],
    [['Customer', 'Дата отгрузки', 'Amount (USD)']],
  ])('%j', (row) => {
    const [customer, date, amount] = row;
    expect(countsOf([[customer, date, amount], GOOD])).toEqual({
      rows: 2,
      blank: 0,
      header: 1,
      continuation: 0,
      bad: 0,
      size: 1,
    });
  });

  it.each([
    [['Acme', '31.02.2025', 10]],
    [['Acme', '31.02.2025', 'ten']],
    [['Acme', 'Date', 10]],
    [['Acme', '2025-12-31', 'Amount']],
    [['Acme', '', 'Amount']],
    [['Acme', 'Date', '']],
    [['Acme', '#N/A', '#N/A']],
  ])('but %j is not', (row) => {
    const [customer, date, amount] = row;
    expect(countsOf([[customer, date, amount], GOOD])).toEqual({
      rows: 2,
      blank: 0,
      header: 0,
      continuation: 0,
      bad: 1,
      size: 1,
    });
  });

  it('a later row of words is bad', () => {
    expect(countsOf([GOOD, ['Customer', 'Date', 'Amount']])).toEqual({
      rows: 2,
      blank: 0,
      header: 0,
      continuation: 0,
      bad: 1,
      size: 1,
    });
  });
});

describe('bad rows are listed with position and cause', () => {
  it.each<[string, Row, Omit<Problem, 'row'>]>([
    ['no customer', ['', '2025-12-31', 10], { field: 'customer', cause: 'empty', value: '' }],
    ['no-break spaces for a customer', ['\u00a0', '2025-12-31', 10], { field: 'customer', cause: 'empty', value: '' }],
    ['no date', ['Acme', '', 10], { field: 'date', cause: 'empty', value: '' }],
    ['no amount', ['Acme', '2025-12-31', ''], { field: 'amount', cause: 'empty', value: '' }],
    ['not a date', ['Acme', '31.02.2025', 10], { field: 'date', cause: 'not-a-date', value: '31.02.2025' }],
    ['a truth value for a date', ['Acme', true, 10], { field: 'date', cause: 'not-a-date', value: 'true' }],
    ['a serial number of no day', ['Acme', -5, 10], { field: 'date', cause: 'not-a-date', value: '-5' }],
    ['not an amount', ['Acme', '2025-12-31', 'ten'], { field: 'amount', cause: 'not-an-amount', value: 'ten' }],
    [
      'a truth value for an amount',
      ['Acme', '2025-12-31', true],
      { field: 'amount', cause: 'not-an-amount', value: 'true' },
    ],
    ['not a number', ['Acme', '2025-12-31', Number.NaN], { field: 'amount', cause: 'not-an-amount', value: 'NaN' }],
    [
      'an account number',
      ['Acme', '2025-12-31', 4e19],
      { field: 'amount', cause: 'not-an-amount', value: '40000000000000000000' },
    ],
    [
      'the least that is too large',
      ['Acme', '2025-12-31', -1e15],
      { field: 'amount', cause: 'not-an-amount', value: '-1000000000000000' },
    ],
    [
      'the same as text',
      ['Acme', '2025-12-31', '1'.repeat(16)],
      { field: 'amount', cause: 'not-an-amount', value: '1'.repeat(16) },
    ],
    [
      'a Date before the calendar of Sheets',
      ['Acme', new Date('1025-01-31T21:00:00Z'), 10],
      { field: 'date', cause: 'not-a-date', value: '1025-02-01' },
    ],
    ['an error for a customer', ['#REF!', '2025-12-31', 10], { field: 'customer', cause: 'error', value: '#REF!' }],
    ['an error for a date', ['Acme', '#N/A', 10], { field: 'date', cause: 'error', value: '#N/A' }],
    [
      'an error for an amount',
      ['Acme', '2025-12-31', '#DIV/0!'],
      { field: 'amount', cause: 'error', value: '#DIV/0!' },
    ],
  ])('%s', (_name, row, problem) => {
    expect(problemsOf([GOOD, row])).toEqual([{ row: 2, ...problem }]);
  });

  it('an Error object is an error, whichever realm it comes from', () => {
    const foreign: unknown = runInNewContext('new Error("#N/A")');
    for (const error of [new Error('#N/A'), foreign]) {
      expect(problemsOf([GOOD, ['Acme', '2025-12-31', error]])).toMatchObject([
        { row: 2, field: 'amount', cause: 'error' },
      ]);
    }
  });

  it('every unreadable cell of a row is a problem of its own, the row is bad once', () => {
    const log = readRows([GOOD, ['', 'soon', 'ten']]);
    expect(log.counts.bad).toBe(1);
    expect(log.problems.map(({ row, field, cause }) => [row, field, cause])).toEqual([
      [2, 'customer', 'empty'],
      [2, 'date', 'not-a-date'],
      [2, 'amount', 'not-an-amount'],
    ]);
  });

  it('shows the cell in one line', () => {
    expect(problemsOf([GOOD, ['Acme', '31.02.2025\n(or March?)', 10]])[0]?.value).toBe('31.02.2025 (or March?)');
  });

  it('keeps no customer who has bad rows only', () => {
    const log = readRows([GOOD, ['Beta', 'never', 10]]);
    const used = new Set(Array.from(log.spelling, (id) => log.spellings[id]?.text));
    expect([...used]).toEqual(['Acme']);
  });
});

describe('customers', () => {
  it('are one whatever the case and the white space', () => {
    const names = ['ООО «Ромашка»', 'ооо «ромашка» ', 'ООО\u00a0«Ромашка»', 'ООО  «Ромашка»', '\u202fооо «Ромашка»'];
    expect(readRows(names.map((name) => [name, '2025-12-31', 1])).customers).toBe(1);
  });

  it('a number and its text are one', () => {
    const log = readRows([
      [12346, '2025-12-31', 1],
      ['12346', '2025-12-31', 1],
      [' 12346 ', '2025-12-31', 1],
    ]);
    expect([log.customers, log.counts.bad]).toEqual([1, 0]);
  });

  it('zero is a customer', () => {
    expect(countsOf([[0, '2025-12-31', 1]])).toMatchObject({ size: 1, bad: 0 });
  });
});

describe('days', () => {
  it.each([
    ['a serial number', 46022, '2025-12-31'],
    ['a serial number with a time', 46022.999, '2025-12-31'],
    ['a Date', new Date('2025-12-31T00:00:00Z'), '2025-12-31'],
    ['a text', '31.12.2025', '2025-12-31'],
  ])('%s', (_name, cell, expected) => {
    expect(iso(readRows([['Acme', cell, 1]]).day[0] ?? null)).toBe(expected);
  });

  it('a Date is midnight in the spreadsheet’s zone', () => {
    const moscow = createZone(() => 3 * 3_600_000);
    const columns = { customers: ['Acme'], dates: [new Date('2025-12-30T21:00:00Z')], amounts: [1] };
    expect(iso(readOrderLog(columns, RU, moscow).day[0] ?? null)).toBe('2025-12-31');
  });

  it('an invalid Date is a bad row', () => {
    expect(problemsOf([GOOD, ['Acme', new Date(Number.NaN), 1]])).toMatchObject([
      { field: 'date', cause: 'not-a-date' },
    ]);
  });

  it('the latest of them is known, and none in an empty log', () => {
    const rows: Row[] = [
      ['Acme', '2025-01-02', 1],
      ['Acme', '2025-03-04', -1],
      ['Beta', '2025-02-03', 1],
    ];
    expect(iso(readRows(rows).lastDay)).toBe('2025-03-04');
    expect(readRows([]).lastDay).toBeNull();
  });
});

describe('currencies', () => {
  it('are listed with how often and where first, whatever sign stands for them', () => {
    const log = readRows([
      ['Acme', '2025-12-31', 5],
      ['Acme', '2025-12-31', '1 ₽'],
      ['Acme', '2025-12-31', '1 руб.'],
      ['Acme', '2025-12-31', '$1'],
    ]);
    expect(log.currencies).toEqual([
      { currency: 'RUB', rows: 2, firstRow: 2 },
      { currency: 'USD', rows: 1, firstRow: 4 },
    ]);
  });

  it('of which one is wanted: rows of the others are bad, rows without a sign count', () => {
    const column = ['5', '1 ₽', '2 руб.', '$4'];
    const log = readOrderLog(
      { customers: column.map(() => 'Acme'), dates: column.map(() => '2025-12-31'), amounts: column },
      EN,
      UTC,
      'RUB',
    );
    expect([...log.amount]).toEqual([5, 1, 2]);
    expect(log.counts.bad).toBe(1);
    expect(log.problems).toEqual([{ row: 4, field: 'amount', cause: 'other-currency', value: '$4' }]);
    expect(log.currencies.map(({ currency }) => currency)).toEqual(['RUB', 'USD']);
  });

  it('are none where amounts bear no sign', () => {
    expect(readRows([GOOD]).currencies).toEqual([]);
  });
});

describe('order ids', () => {
  it('a number and its text are one id, an empty one is none', () => {
    const log = readRowsWithIds([
      ['Acme', '2025-12-31', 1, 7],
      ['Acme', '2025-12-31', 1, '7 '],
      ['Acme', '2025-12-31', 1, ''],
      ['Acme', '2025-12-31', 1, '\u00a0'],
      ['Acme', '2025-12-31', 1, 8],
    ]);
    const [first, second, third, fourth, fifth] = log.order ?? [];
    expect(first).toBe(second);
    expect([third, fourth]).toEqual([0, 0]);
    expect(fifth).not.toBe(first);
  });
});

describe('rows that continue an order', () => {
  const FULL: Row = ['Acme', '2025-12-31', 10, 'A-1'];
  const countsWithIds = (rows: readonly Row[]) => {
    const { counts, size } = readRowsWithIds(rows);
    return { ...counts, size };
  };

  it.each<[string, Row]>([
    ['nothing but its number', ['', '', '', 'A-1']],
    ['the customer', ['Acme', '', '', 'A-1']],
    ['customer and date', ['acme ', '2025-12-31', '', 'A-1']],
    ['the date', ['', '2026-01-01', null, 'A-1']],
    ['an amount of nothing', ['', '', 0, 'A-1']],
    ['an amount of nothing as text', ['', '', '0.00', 'A-1']],
  ])('hold %s, above the full row or below it', (_name, row) => {
    const expected = { rows: 2, blank: 0, header: 0, continuation: 1, bad: 0, size: 1 };
    expect(countsWithIds([FULL, row])).toEqual(expected);
    expect(countsWithIds([row, FULL])).toEqual(expected);
    expect(readRowsWithIds([row, FULL]).problems).toEqual([]);
  });

  it.each<[string, Row]>([
    ['of another order', ['Acme', '2025-12-31', '', 'A-2']],
    ['without a number', ['Acme', '2025-12-31', '', '']],
    ['of another customer', ['Beta', '2025-12-31', '', 'A-1']],
    ['with a date that is none', ['Acme', '31.02.2025', '', 'A-1']],
    ['with an error', ['#N/A', '', '', 'A-1']],
    ['with an error for a number', ['Acme', '2025-12-31', '', '#N/A']],
    ['with money, which would be lost', ['', '', 5, 'A-1']],
    ['with money as text', ['', '2025-12-31', '$5', 'A-1']],
  ])('but no row %s', (_name, row) => {
    expect(countsWithIds([FULL, row])).toMatchObject({ continuation: 0, bad: 1, size: 1 });
    expect(countsWithIds([row, FULL])).toMatchObject({ continuation: 0, bad: 1, size: 1 });
    expect(readRowsWithIds([row, FULL]).problems[0]?.row).toBe(1);
  });

  it('need a full row: a row that goes on with a row that only goes on is bad', () => {
    expect(countsWithIds([GOOD, ['Beta', '', '', 'A-9'], ['', '', '', 'A-9']])).toMatchObject({ blank: 1, bad: 1 });
  });

  it('belong to orders in another currency as well', () => {
    const rows: Row[] = [
      ['Acme', '2025-12-31', '5 €', 'A-1'],
      ['', '', '', 'A-1'],
    ];
    const [customers, dates, amounts, orderIds] = [0, 1, 2, 3].map((column) => rows.map((row) => row[column]));
    const log = readOrderLog(
      { customers: customers ?? [], dates: dates ?? [], amounts: amounts ?? [], orderIds },
      EN,
      UTC,
      'USD',
    );
    expect(log.counts).toMatchObject({ continuation: 1, bad: 1 });
  });

  it('are none without order ids', () => {
    expect(
      countsOf([
        ['Acme', '2025-12-31', 10],
        ['Acme', '2025-12-31', ''],
      ]),
    ).toMatchObject({ continuation: 0, bad: 1 });
  });

  it('leave the problems in the order of the rows', () => {
    const rows: Row[] = [['Beta', '2025-12-31', '', 'A-2'], ['Acme', 'soon', 1, ''], FULL];
    expect(readRowsWithIds(rows).problems.map(({ row, cause }) => [row, cause])).toEqual([
      [1, 'empty'],
      [2, 'not-a-date'],
    ]);
  });
});

describe('problems of rows with order ids', () => {
  const FULL: Row = ['Acme', '2025-12-31', 10, 'A-1'];

  it('name each cell of a row that goes on with nothing and is not whole', () => {
    const rows: Row[] = [FULL, ['', '2025-12-31', '', 'A-2'], ['Beta', '', 0, 'A-3'], ['Beta', '', '', 'A-4']];
    expect(readRowsWithIds(rows).problems).toEqual([
      { row: 2, field: 'customer', cause: 'empty', value: '' },
      { row: 2, field: 'amount', cause: 'empty', value: '' },
      { row: 3, field: 'date', cause: 'empty', value: '' },
      { row: 4, field: 'date', cause: 'empty', value: '' },
      { row: 4, field: 'amount', cause: 'empty', value: '' },
    ]);
  });

  it('name an id that is an error, also where all else can be read', () => {
    const log = readRowsWithIds([FULL, ['Acme', '2025-12-31', 5, '#N/A']]);
    expect(log.problems).toEqual([{ row: 2, field: 'orderId', cause: 'error', value: '#N/A' }]);
    expect([log.counts.bad, log.size]).toEqual([1, 1]);
  });

  it('are none of a row whose id alone is an error: it is blank', () => {
    expect(readRowsWithIds([FULL, ['', '', '', '#N/A']]).counts).toMatchObject({ blank: 1, continuation: 0, bad: 0 });
  });

  it('are those of a row with an empty id, which goes on with no order', () => {
    const rows: Row[] = [
      ['Acme', '2025-12-31', 10, ''],
      ['Acme', '2025-12-31', '', ''],
    ];
    expect(readRowsWithIds(rows).counts).toMatchObject({ continuation: 0, bad: 1 });
  });
});

it('a log without ids has no column of them', () => {
  expect(readRows([GOOD]).order).toBeNull();
});

it('a first row with a date is no header, whatever words stand beside it', () => {
  expect(problemsOf([['Acme', '31 December 2025', 'Amount']])).toMatchObject([{ row: 1, field: 'amount' }]);
});

describe('a column is read in one way', () => {
  it('by the cells that have one reading only, wherever they stand and whatever the locale', () => {
    const rows: Row[] = [
      ['Acme', '10/03/2011', '2.500 €'],
      ['Acme', '31/12/2014', '1.234,56 €'],
    ];
    for (const locale of [EN, RU]) {
      const log = readRows(rows, locale);
      expect(Array.from(log.day, iso)).toEqual(['2011-03-10', '2014-12-31']);
      expect([...log.amount]).toEqual([2500, 1234.56]);
    }
  });

  it('dates that contradict each other are refused, with both rows', () => {
    const rows: Row[] = [GOOD, ['Acme', '13/01/2025', 1], ['Acme', '01/13/2025', 1], ['Acme', '14/01/2025', 1]];
    expect(() => readRows(rows)).toThrow(
      expect.objectContaining({
        code: 'dates.two-ways',
        params: {
          argument: 'dates',
          dayFirst: { row: 2, value: '13/01/2025' },
          monthFirst: { row: 3, value: '01/13/2025' },
        },
      }),
    );
  });

  it('so are amounts', () => {
    const rows: Row[] = [GOOD, ['Acme', '2025-12-31', '1.234,56'], ['Acme', '2025-12-31', '12.50']];
    expect(() => readRows(rows)).toThrow(
      expect.objectContaining({
        code: 'amounts.two-ways',
        params: { argument: 'amounts', point: { row: 3, value: '12.50' }, comma: { row: 2, value: '1.234,56' } },
      }),
    );
  });

  it.each([2021, 202_101, -5])('the number %d is no date', (number) => {
    expect(problemsOf([GOOD, ['Acme', number, 10]])).toMatchObject([{ row: 2, field: 'date', cause: 'not-a-date' }]);
  });

  it('a number such as 20210105 is one', () => {
    expect(iso(readRows([['Acme', 20_210_105, 10]]).day[0] ?? null)).toBe('2021-01-05');
  });
});

describe('columns of different height', () => {
  it.each([
    ['dates', { customers: ['a', 'b'], dates: [1], amounts: [1, 2] }, 1],
    ['amounts', { customers: ['a', 'b'], dates: [1, 2], amounts: [1, 2, 3] }, 3],
    ['order_ids', { customers: ['a', 'b'], dates: [1, 2], amounts: [1, 2], orderIds: [] }, 0],
  ])('%s', (argument, columns, rows) => {
    const read = () => readOrderLog(columns, EN, UTC);
    expect(read).toThrow(AppError);
    expect(read).toThrow(
      expect.objectContaining({
        code: 'column.heights',
        params: { first: { argument: 'customers', rows: 2 }, second: { argument, rows } },
      }),
    );
  });
});

/** Null where the log is refused as a whole, since two of its cells can't be read in one way: that names both, and loses nothing. */
function readUnlessRefused(rows: Parameters<typeof readRowsWithIds>[0]) {
  try {
    return readRowsWithIds(rows);
  } catch (error) {
    if (error instanceof AppError && /^(?:amounts|dates)\.two-ways$/.test(error.code)) return null;
    throw error;
  }
}

it('loses no row: rows = readable + blank + header + continuation + bad, whatever the cells hold', () => {
  const cell = fc.oneof(
    fc.constantFrom<unknown>(
      '',
      null,
      undefined,
      ' ',
      'Acme',
      'Date',
      '31.02.2025',
      '2025-12-31',
      '1 234,56 ₽',
      '#N/A',
      true,
    ),
    fc.double(),
    fc.string(),
    fc.date(),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell, fc.constantFrom('', 'A-1', 'A-2', '#N/A'))), (rows) => {
      const read = readUnlessRefused(rows);
      fc.pre(read !== null);
      const { counts, size, problems } = read;
      expect(size + counts.blank + counts.header + counts.continuation + counts.bad).toBe(rows.length);
      expect(new Set(problems.map((problem) => problem.row)).size).toBe(counts.bad);
    }),
    { numRuns: 500 },
  );
});
