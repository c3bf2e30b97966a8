/** One reading for the same answers to the same sheet; another for anything else. */
import { expect, it } from 'vitest';
import { readOnce } from '../../src/app/read-once.ts';
import { rereadForPay } from '../../src/app/recall.ts';
import { asDay } from '../../src/core/time/day.ts';
import { UTC } from '../../src/core/time/zone.ts';
import { localeOf } from '../../src/core/writing/locale.ts';

const SHEET = [
  ['Customer', 'Date', 'Total', 'Subtotal', 'Status'],
  ['Ann', '2026-03-01', 120, 100, 'Paid'],
  ['Bo', '2026-03-02', 60, 50, 'On the way'],
];
const context = { locale: localeOf('en_US'), zone: UTC, today: asDay(20_600) };
const columns = { customer: ['Customer'], amount: ['Subtotal'] };

it('is the same for the same answers, in whatever order they were put together', () => {
  const first = readOnce(SHEET, context, { columns, counts: ['Paid'] });
  const { customer, amount } = columns;
  expect(readOnce(SHEET, context, { counts: ['Paid'], columns: { amount, customer } })).toBe(first);
  expect(first.buckets.used.amount).toBe(100);
});

it('is another one for other answers, for another sheet and in another setting', () => {
  const first = readOnce(SHEET, context, { counts: ['Paid'] });
  expect(readOnce(SHEET, context, { counts: ['Paid', 'On the way'] }).buckets.used.amount).toBe(180);
  expect(readOnce([...SHEET], context, { counts: ['Paid'] })).not.toBe(first);
  expect(readOnce(SHEET, { ...context, locale: localeOf('ru_RU') }, { counts: ['Paid'] })).not.toBe(first);
});

it('serves pay, which looks whether what is kept still fits before it counts', () => {
  const statuses = ['Paid', 'On the way'];
  const { reading, answers } = rereadForPay({ answers: { columns, counts: ['Paid'] }, statuses }, SHEET, context);
  expect(reading).toBe(readOnce(SHEET, context, answers));
  expect(answers.countsSaidOf).toEqual(statuses);
});
