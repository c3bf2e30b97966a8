/** Rows of which the column of the way of payment says that nobody paid are asked about. */
import { describe, expect, it } from 'vitest';
import type { Cells } from './support/cells.ts';
import { customersOf, questionsOf, read } from './support/reading.ts';

const log = (title: string, values: readonly [string, string, string, string], status?: string): Cells => [
  ['Date', 'Customer', 'Total', title, ...(status === undefined ? [] : ['Status'])],
  ...[
    ['2025-01-13', 'Ann', 100],
    ['2025-01-17', 'Bo', 80],
    ['2025-01-18', 'Ann', 30],
    ['2025-02-13', 'Ann', 50],
  ].map((row, at) => [...row, values[at], ...(status === undefined ? [] : [status])]),
];

const ALL = { Ann: [3, 180, '2025-02-13'], Bo: [1, 80, '2025-01-17'] };
const PAID = { Ann: [2, 150, '2025-02-13'], Bo: [1, 80, '2025-01-17'] };

describe('a way of payment that is none', () => {
  it.each([
    ['Payment', 'Cash', 'UNPAID'],
    ['Payment method', 'Card', 'not paid'],
    ['Payment', 'Cash', 'On account'],
    ['Paid by', 'Cash', 'owes'],
    ['Mode', 'Cash', 'Pending'],
    ['Payment', 'Card', 'Free'],
    ['Zahlart', 'bar', 'offen'],
    ['Forma de pago', 'Efectivo', 'Pendiente'],
    ['Forma de pagamento', 'Pix', 'Fiado'],
    ['Mode de paiement', 'Espèces', 'Impayé'],
    ['Metodo di pagamento', 'Contanti', 'Da pagare'],
    ['Forma płatności', 'Gotówka', 'Do zapłaty'],
    ['Способ оплаты', 'нал', 'долг'],
    ['Спосіб оплати', 'Готівка', 'Борг'],
    ['支払方法', '現金', '未払い'],
  ])('is asked about, and proposed not to count: %s, %s and %s', (title, paid, owing) => {
    const cells = log(title, [paid, paid, owing, paid]);
    const reading = read(cells);
    expect(reading.questions).toMatchObject([
      { code: 'status', params: { title }, proposed: '', choices: [{ value: owing, rows: 1, amount: 30 }] },
    ]);
    expect(customersOf(reading)).toEqual(PAID);
    expect(customersOf(read(cells, { answers: { counts: [owing] } }))).toEqual(ALL);
  });

  it('is none of its words alone, nor beside a status', () => {
    expect(questionsOf(read(log('Вид оплаты', ['Кредит', 'Наличные', 'Рассрочка', 'Предоплата'])))).toEqual([]);
    expect(questionsOf(read(log('Payment', ['Cash', 'Card', 'Pay later', 'Card'], 'Paid')))).toEqual([]);
  });
});
