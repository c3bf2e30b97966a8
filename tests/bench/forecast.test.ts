/** The log by which the forecast is measured has one that can be checked: a refusal would cost next to nothing. */
import { expect, it } from 'vitest';
import { buyingLog } from '../../bench/forecast/buying-log.ts';
import { isRefusal } from '../../src/core/forecast/fit.ts';
import { outlookOf } from '../../src/core/forecast/outlook.ts';
import { customersAsOf, defaultAsOf } from '../../src/core/log/customer-base.ts';
import { readRows, serialOf } from '../core/support/logs.ts';

it('ten orders a customer, a model, and a check', () => {
  const { customers, days, amounts } = buyingLog(3000);
  expect(customers.length / 3000).toBeGreaterThan(9);
  expect(days).toEqual([...days].sort((first, second) => first - second));
  const rows = customers.map((customer, row) => [customer, serialOf(20_000 + (days[row] ?? 0)), amounts[row]] as const);
  const log = readRows(rows);
  const outlook = outlookOf(log, customersAsOf(log, defaultAsOf(log)));
  expect(isRefusal(outlook.prospects().model)).toBe(false);
  expect(outlook.expected()?.verdict.kind).toBe('checked');
});
