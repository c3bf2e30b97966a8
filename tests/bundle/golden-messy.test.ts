/** An export of an accounting system: Windows-1251, dates and amounts in several forms, spellings that differ, a total row. */
import { expect, it } from 'vitest';
import { columnOf, goldenRows } from './support/golden.ts';
import { callTable, loadScript, range, sentenceOf } from './support/script.ts';
import { spreadsheetServices } from './support/spreadsheet.ts';

const exported = goldenRows('ru_messy/sales_1c_like_cp1251.csv', 'windows-1251', ';');
const plain = goldenRows('ru_messy/expected_parsed_utf8.csv');
const withoutTotal = exported.slice(0, -1);
const script = () => loadScript(spreadsheetServices('ru_RU', 'Europe/Moscow').services);

function customersDatesAmounts(rows: readonly (readonly string[])[], order: readonly number[]): unknown[][][] {
  return order.map((index) => range(columnOf(rows, index)));
}

const messy = customersDatesAmounts(withoutTotal, [1, 2, 3]);
const clean = customersDatesAmounts(plain, [1, 2, 3]);
const keyOf = (name: unknown) => String(name).replace(/\s+/g, ' ').trim().toLowerCase();

function centsByCustomer(rows: readonly (readonly [customer: unknown, amount: unknown])[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const [customer, amount] of rows) {
    const key = keyOf(customer);
    sums[key] = (sums[key] ?? 0) + Math.round(Number(amount) * 100);
  }
  return sums;
}

it('the file ends with a total, which is no order', () => {
  expect(exported.at(-1)?.[0]).toBe('Итого');
  const sentence = sentenceOf(script(), 'RFM', ...customersDatesAmounts(exported, [1, 2, 3]));
  expect(sentence).toContain('1\u00a0строку');
  expect(sentence).toContain('401');
});

it('every row reads as in the plain file', () => {
  expect(callTable(script(), 'RFM', ...messy)).toEqual(callTable(script(), 'RFM', ...clean));
  expect(callTable(script(), 'RFM_SUMMARY', ...messy, '31.12.2006', 5)).toEqual(
    callTable(script(), 'RFM_SUMMARY', ...clean, '2006-12-31', 5),
  );
});

it('each customer’s revenue is that of the plain file, to the cent', () => {
  const expected = centsByCustomer(plain.map((row) => [row[1], row[3]]));
  const purchased = new Set(plain.filter((row) => Number(row[3]) > 0).map((row) => keyOf(row[1])));
  const [, ...rows] = callTable(script(), 'RFM', ...messy);
  const actual = centsByCustomer(rows.map((row) => [row[0], row[4]]));
  expect(actual).toEqual(Object.fromEntries(Object.entries(expected).filter(([key]) => purchased.has(key))));
});

it('spellings of one customer are one row, shown as most often written', () => {
  const [, ...rows] = callTable(script(), 'RFM', ...messy);
  const daisies = rows.map(([name]) => String(name)).filter((name) => keyOf(name).includes('ромашка'));
  expect(daisies).toEqual(['ООО «Ромашка»']);
  expect(new Set(rows.map(([name]) => keyOf(name))).size).toBe(rows.length);
});

it('the total of the export is the sum of the refunds and purchases read', () => {
  const total = withoutTotal.length;
  const [, ...summary] = callTable(script(), 'RFM_SUMMARY', ...messy);
  const cents = summary.reduce((sum, row) => sum + Math.round(Number(row[3]) * 100), 0);
  const neverBought = Object.entries(centsByCustomer(plain.map((row) => [row[1], row[3]]))).filter(
    ([key]) => !plain.some((row) => keyOf(row[1]) === key && Number(row[3]) > 0),
  );
  const refundsOnly = neverBought.reduce((sum, [, refund]) => sum + refund, 0);
  expect(total).toBe(400);
  expect(cents + refundsOnly).toBe(133_320_825);
});
