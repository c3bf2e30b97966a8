/** The functions of pay on the real spreadsheet engine: open ranges, percentages, array literals, sentences. */
import { expect, it } from 'vitest';
import { openHost, shown, type } from '../workbench/support/host.ts';
import { CODE } from './support/script.ts';

const PLANS = [
  ['Plan', 'Actual', 'Bonus'],
  [100, 120, 1000],
  [100, 69, 1000],
  [null, 50, 1000],
];

async function resultOf(formula: string, rows: number) {
  const host = await openHost(CODE);
  type(host, 0, 0, PLANS);
  type(host, 0, 10, [[formula]]);
  await host.engine.settled();
  const error = host.engine.errorMessage(host.engine.active.id, 0, 10);
  return error ?? shown(host, 0, 10, rows, 1).flat();
}

it.each([
  ['=PAYOUT(A2:A5, B2:B5, C2:C5)', [1300, 690, 0, null]],
  ['=PAYOUT(A2:A, B2:B, C2:C, "", "", 70%)', [1300, 0, 0, null, null]],
  ['=PAYOUT(A2, B2, C2,, "whole")', [1800]],
  ['=PAYOUT(A2:A4, B2:B4, 500)', [650, 345, 0]],
  ['=COMMISSION(150000, {0, 0.05; 100000, 0.06; 125000, 0.07})', [8250]],
  ['=PRIZES(B2:B4, {100; 50})', [100, 50, 0]],
  ['=ALLOCATE(8, {1; 1; 1})', [2.67, 2.67, 2.66]],
])('%s', async (formula, expected) => {
  expect(await resultOf(formula, expected.length)).toEqual(expected);
});

it('a text among the plans is refused with its row', async () => {
  expect(await resultOf('=PAYOUT(A1:A3, B1:B3, C1:C3)', 1)).toBe('plan, row 1: "Plan" is not a number.');
});
