/** What the log said last of a customer, as a text that can be dialled. */
import { describe, expect, it } from 'vitest';
import { customersAsOf } from '../../../src/core/log/customer-base.ts';
import { latestValues } from '../../../src/core/log/latest-values.ts';
import { UTC } from '../../../src/core/time/zone.ts';
import { withoutExponent } from '../../../src/core/writing/without-exponent.ts';
import { day } from '../support/days.ts';
import { readRows } from '../support/logs.ts';

type Row = readonly [customer: string, date: string, value: unknown];

/** Values by customer's name. */
function latestOf(rows: readonly Row[], asOf = '2025-12-31'): Record<string, string> {
  const log = readRows(rows.map(([customer, date]) => [customer, date, 10]));
  const base = customersAsOf(log, day(asOf));
  const column = rows.map((row) => row[2]);
  const values = latestValues(log, base, column, UTC);
  return Object.fromEntries(values.map((value, index) => [base.names[index]?.text, value]));
}

describe('the latest value', () => {
  it.each<[string, readonly Row[], string]>([
    [
      'is that of the latest day, wherever its row stands',
      [
        ['Acme', '2025-03-01', 'new'],
        ['Acme', '2025-01-01', 'old'],
      ],
      'new',
    ],
    [
      'is filled: later rows without one say nothing',
      [
        ['Acme', '2025-01-01', '+7 900'],
        ['Acme', '2025-02-01', ''],
        ['Acme', '2025-03-01', '\u00a0'],
        ['Acme', '2025-04-01', '—'],
        ['Acme', '2025-05-01', '#N/A'],
        ['Acme', '2025-06-01', null],
      ],
      '+7 900',
    ],
    [
      'is of several on one day the smallest, whichever row is lower',
      [
        ['Acme', '2025-01-01', 'b'],
        ['Acme', '2025-01-01', 'a'],
        ['Acme', '2025-01-01', 'c'],
      ],
      'a',
    ],
    [
      'is not that of a row after the day that the analysis looks from',
      [
        ['Acme', '2025-12-31', 'now'],
        ['Acme', '2026-01-01', 'later'],
      ],
      'now',
    ],
    [
      'is one customer’s own',
      [
        ['Acme', '2025-01-01', 'mine'],
        ['Bolt', '2025-02-01', 'theirs'],
      ],
      'mine',
    ],
    ['is empty where no row has one', [['Acme', '2025-01-01', '']], ''],
  ])('%s', (_what, rows, expected) => {
    expect(latestOf(rows)['Acme']).toBe(expected);
  });

  it.each<[unknown, string]>([
    ['+1 555 010-0000', '+1 555 010-0000'],
    ["'0049 30 5550", '0049 30 5550'],
    ['007', '007'],
    [' 8 (800)\n555 ', '8 (800) 555'],
    [79161234567, '79161234567'],
    [4.9e21, '4900000000000000000000'],
    ['=1+1', '=1+1'],
    [new Date(Date.UTC(2025, 4, 1)), '2025-05-01'],
    [true, 'true'],
  ])('%j is the text %j', (value, expected) => {
    expect(latestOf([['Acme', '2025-01-01', value]])['Acme']).toBe(expected);
  });
});

it.each([
  [1e21, '1000000000000000000000'],
  [-1.25e23, '-125000000000000000000000'],
  [1.5e-7, '0.00000015'],
  [-2e-10, '-0.0000000002'],
  [0, '0'],
  [495.5, '495.5'],
])('%d is written in digits', (value, expected) => {
  expect(withoutExponent(value)).toBe(expected);
});
