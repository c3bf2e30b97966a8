/** A fingerprint stays while the log stays and changes when anything in it does. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fingerprintOf } from '../../../src/core/log/fingerprint.ts';
import { plainOrders, type Row, readRows, readRowsWithIds, rowOf } from '../support/logs.ts';

const ROWS: readonly Row[] = [
  ['Acme', '2025-01-01', 10, 'A'],
  ['Beta', '2025-01-02', 20, 'B'],
];
const fingerprint = (rows: readonly Row[]) => fingerprintOf(readRowsWithIds(rows));

it('is the same for the same log', () => {
  fc.assert(
    fc.property(plainOrders, (orders) => {
      expect(fingerprintOf(readRows(orders.map(rowOf)))).toBe(fingerprintOf(readRows(orders.map(rowOf))));
    }),
  );
});

it.each<[string, readonly Row[]]>([
  ['a name', [['Acmé', '2025-01-01', 10, 'A'], ...ROWS.slice(1)]],
  ['a spelling', [['ACME', '2025-01-01', 10, 'A'], ...ROWS.slice(1)]],
  ['a day', [['Acme', '2025-01-02', 10, 'A'], ...ROWS.slice(1)]],
  ['an amount', [['Acme', '2025-01-01', 10.01, 'A'], ...ROWS.slice(1)]],
  ['a sign', [['Acme', '2025-01-01', -10, 'A'], ...ROWS.slice(1)]],
  ['an order id', [['Acme', '2025-01-01', 10, 'B'], ...ROWS.slice(1)]],
  ['the order of the rows', [...ROWS].reverse()],
  ['one row more', [...ROWS, ...ROWS.slice(1)]],
  ['a blank row more', [...ROWS, ['', '', '']]],
  ['a row less', ROWS.slice(1)],
  ['a bad row', [...ROWS, ['Acme', 'soon', 1]]],
])('changes with %s', (_name, rows) => {
  expect(fingerprint(rows)).not.toBe(fingerprint(ROWS));
});

it('tells apart what could not be read', () => {
  expect(fingerprint([...ROWS, ['Acme', 'soon', 1]])).not.toBe(fingerprint([...ROWS, ['Acme', 'later', 1]]));
});
