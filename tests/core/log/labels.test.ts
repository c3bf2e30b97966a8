/** What else a log says of a customer: the label that stands most often in the rows that count. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { customersAsOf } from '../../../src/core/log/customer-base.ts';
import { distinctLabels, dominantLabels } from '../../../src/core/log/labels.ts';
import { day } from '../support/days.ts';
import { readRows } from '../support/logs.ts';

type LabelledRow = readonly [customer: string, date: string, label: unknown];

/** Labels by customer's name. */
function labelsOf(rows: readonly LabelledRow[], asOf = '2025-12-31'): Record<string, string> {
  const log = readRows(rows.map(([customer, date]) => [customer, date, 10]));
  const base = customersAsOf(log, day(asOf));
  const labels = dominantLabels(
    log,
    base,
    rows.map((row) => row[2]),
  );
  return Object.fromEntries(labels.map((label, index) => [base.names[index]?.text, label]));
}

describe('a customer’s label', () => {
  it.each<[string, readonly LabelledRow[], string]>([
    [
      'is the most frequent one',
      [
        ['Acme', '2025-01-01', 'retail'],
        ['Acme', '2025-01-02', 'builder'],
        ['Acme', '2025-01-03', 'builder'],
      ],
      'builder',
    ],
    [
      'is of equally frequent ones the smaller by code points',
      [
        ['Acme', '2025-01-01', 'retail'],
        ['Acme', '2025-01-02', 'builder'],
      ],
      'builder',
    ],
    [
      'is found though other rows have none',
      [
        ['Acme', '2025-01-01', ''],
        ['Acme', '2025-01-02', '\u00a0'],
        ['Acme', '2025-01-03', 'retail'],
      ],
      'retail',
    ],
    ['is empty where no row has one', [['Acme', '2025-01-01', '']], ''],
    ['is no error', [['Acme', '2025-01-01', '#N/A']], ''],
    [
      'counts spellings that differ in case and white space as one',
      [
        ['Acme', '2025-01-01', 'retail'],
        ['Acme', '2025-01-02', ' Builder'],
        ['Acme', '2025-01-03', 'builder\u00a0'],
        ['Acme', '2025-01-04', 'builder'],
      ],
      'builder',
    ],
  ])('%s', (_name, rows, expected) => {
    expect(labelsOf(rows)).toEqual({ Acme: expected });
  });

  it('counts only rows up to the day', () => {
    const rows: readonly LabelledRow[] = [
      ['Acme', '2025-01-01', 'retail'],
      ['Acme', '2025-02-01', 'builder'],
      ['Acme', '2025-02-02', 'builder'],
    ];
    expect(labelsOf(rows, '2025-01-31')).toEqual({ Acme: 'retail' });
  });

  it('is written alike for all customers: as most often in the log', () => {
    const rows: readonly LabelledRow[] = [
      ['Acme', '2025-01-01', 'RETAIL'],
      ['Beta', '2025-01-01', 'Retail'],
      ['Gamma', '2025-01-01', 'Retail'],
    ];
    expect(labelsOf(rows)).toEqual({ Acme: 'Retail', Beta: 'Retail', Gamma: 'Retail' });
  });

  it('does not depend on the order of the rows', () => {
    const row = fc.tuple(
      fc.constantFrom('Acme', 'Beta'),
      fc.constantFrom('2025-01-01', '2025-02-01'),
      fc.constantFrom('retail', 'Retail', 'RETAIL ', 'builder', ''),
    );
    fc.assert(
      fc.property(
        fc
          .array(row, { minLength: 1 })
          .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
        ([rows, shuffled]) => {
          expect(labelsOf(shuffled)).toEqual(labelsOf(rows));
        },
      ),
    );
  });
});

it('distinct labels come most frequent first, then by code points, without the empty one', () => {
  expect(distinctLabels(['b', '', 'a', 'c', 'c', '', ''])).toEqual(['c', 'a', 'b']);
});
