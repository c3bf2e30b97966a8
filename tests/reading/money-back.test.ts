/** Words that money went back on a row whose sum is above zero: the row's own sale, an earlier one, or a part of it. */
import { describe, expect, it } from 'vitest';
import { UTC } from '../../src/core/time/zone.ts';
import { assertWordsStand } from '../../src/reading/said-words.ts';
import type { Cells } from './support/cells.ts';
import { customersOf, questionsOf, read } from './support/reading.ts';

/** Ann and Bo buy three times; the third row is what the words are of. */
const log = (title: string, text: string, others: readonly string[] = ['', '', '']): Cells => [
  ['No', 'Date', 'Customer', 'Total', title],
  ['A-1', '2025-01-13', 'Ann', 100, others[0] ?? ''],
  ['A-2', '2025-01-17', 'Bo', 80, others[1] ?? ''],
  ['A-3', '2025-01-18', 'Ann', 30, text],
  ['A-4', '2025-02-13', 'Ann', 50, others[2] ?? ''],
];

const COUNTED = { Ann: [3, 180, '2025-02-13'], Bo: [1, 80, '2025-01-17'] };
const LEFT = { Ann: [2, 150, '2025-02-13'], Bo: [1, 80, '2025-01-17'] };
const TAKEN = { Ann: [2, 120, '2025-02-13'], Bo: [1, 80, '2025-01-17'] };
const PART = { Ann: [3, 160, '2025-02-13'], Bo: [1, 80, '2025-01-17'] };

describe('a remark on a refund', () => {
  it.each([
    ['Notes', 'refunded 30', 'refunded'],
    ['Notes', 'refunded 30 - late', 'refunded'],
    ['Notes', 'refunded 20 Jan', 'refunded'],
    ['Notes', 'Refund for order A-3', 'Refund'],
    ['Notes', 'void - reissued as INV-7', 'void'],
    ['Notes', 'refunded on 2025-01-20', 'refunded'],
    ['Комментарий', 'возврат 29.01', 'возврат'],
    ['Bemerkung', 'Erstattung 29.1.', 'Erstattung'],
    ['Remarque', 'remboursé 30', 'remboursé'],
  ])('calls off the row it stands on: %s "%s"', (title, text, word) => {
    const cells = log(title, text);
    const reading = read(cells);
    expect(reading.questions).toMatchObject([{ code: 'status', choices: [{ value: word, rows: 1, amount: 30 }] }]);
    expect(customersOf(reading)).toEqual(LEFT);
    expect(customersOf(read(cells, { answers: { counts: [word] } }))).toEqual(COUNTED);
    expect(customersOf(read(cells, { answers: { counts: [''] } }))).toEqual(LEFT);
  });

  it.each([
    ['Notes', 'refunded 20', 'refunded', 'refunded 20'],
    ['Notes', 'refunded $20.00 of it', 'refunded', 'refunded 20.00'],
    ['Notes', 'refund of 20', 'refund', 'refund 20'],
    ['Примечание', 'возврат 20 руб', 'возврат', 'возврат 20'],
  ])('of a part is taken off where it names the sum: %s "%s"', (title, text, word, part) => {
    const cells = log(title, text);
    const reading = read(cells);
    expect(reading.questions).toMatchObject([
      {
        code: 'status',
        proposed: part,
        choices: [
          { value: word, rows: 1, amount: 30 },
          { value: part, rows: 1, amount: 10 },
        ],
      },
    ]);
    expect(customersOf(reading)).toEqual(PART);
    expect(reading.notes).toMatchObject([{ code: 'refunded-in-remarks', rows: 1, amount: -20 }]);
    const said = (counts: readonly string[]) => read(cells, { answers: { counts } });
    expect(questionsOf(said([part]))).toEqual([]);
    expect(customersOf(said([part]))).toEqual(PART);
    expect(customersOf(said([word]))).toEqual(COUNTED);
    expect(customersOf(said([]))).toEqual(LEFT);
  });

  it.each([
    ['Notes', 'Refund for order A-1', 'Refund'],
    ['Notes', 'refunded, see invoice 12', 'refunded'],
    ['Notes', 'Credit note for January', 'Credit note'],
    ['Комментарий', 'Возврат по накладной 1', 'Возврат'],
    ['Bemerkung', 'Gutschrift zu Rechnung 7', 'Gutschrift'],
  ])('that names another document is taken off, or counts, or neither: %s "%s"', (title, text, word) => {
    const cells = log(title, text);
    const reading = read(cells);
    expect(reading.questions).toMatchObject([
      {
        code: 'status',
        proposed: `${word} –`,
        choices: [
          { value: `${word} –`, rows: 1, amount: -30 },
          { value: word, rows: 1, amount: 30 },
        ],
      },
    ]);
    expect(customersOf(reading)).toEqual(TAKEN);
    const said = (counts: readonly string[]) => read(cells, { answers: { counts } });
    expect(questionsOf(said([`${word} -`]))).toEqual([]);
    expect(customersOf(said([`${word} -`]))).toEqual(TAKEN);
    expect(customersOf(said([word]))).toEqual(COUNTED);
    expect(customersOf(said([]))).toEqual(LEFT);
  });
});

describe('a refund named among what is sold', () => {
  it.each([
    ['Item', 'Refund - City tour'],
    ['Item', 'refund one ticket'],
    ['Наименование', 'Возврат за тур на Алтай'],
    ['Наименование', 'Возврат части оплаты'],
    ['Produkt', 'Rückerstattung Stadtführung'],
    ['Produit', 'Remboursement partiel visite'],
  ])('is asked about where the customer bought for that much before: %s "%s"', (title, text) => {
    const reading = read(log(title, text, ['City tour', 'Wine tour', 'City tour']));
    expect(questionsOf(reading)).toEqual(['status']);
    expect(customersOf(reading)).toEqual(TAKEN);
  });

  it.each([
    ['Item', 'Refund - City tour'],
    ['Item', 'Wine tour (refund)'],
    ['Item', 'Wine tour - Refund'],
    ['Наименование', 'Возврат City tour'],
    ['Наименование', 'возврат товара'],
    ['Наименование', 'Wine tour (возврат)'],
    ['Produkt', 'Rückerstattung City tour'],
    ['Produkt', 'Wine tour (Erstattung)'],
  ])('is asked about where nothing was bought before, but the thing is sold: %s "%s"', (title, text) => {
    const cells = log(title, text, ['City tour', 'Wine tour', 'City tour']);
    const others = cells.map((row, at) => (at === 3 ? row.map((cell) => (cell === 'Ann' ? 'Cy' : cell)) : row));
    expect(questionsOf(read(others))).toEqual(['status']);
    expect(read(others, { answers: { takeProposed: true } }).notes).toMatchObject([{ code: 'credit-notes', rows: 1 }]);
  });

  it.each([
    ['Наименование', 'отмена'],
    ['Наименование', 'Стрижка (отмена)'],
    ['Item', 'Cancelled'],
    ['Item', 'Haircut - no show'],
    ['Наименование', 'долг за январь'],
    ['Наименование', 'погашение долга'],
    ['Наименование', 'Пополнение баланса'],
    ['Наименование', 'депозит'],
    ['Найменування', 'поповнення рахунку'],
    ['Item', 'Account top-up'],
  ])('is nothing that was bought where it says so: %s "%s"', (title, text) => {
    const reading = read(log(title, text, ['City tour', 'Wine tour', 'City tour']));
    expect(questionsOf(reading)).toEqual(['status']);
    expect(customersOf(reading)).toEqual(LEFT);
  });

  it.each(['Duplicate key', 'Return to Oz', 'Wine tour - two persons', 'Возвращение (книга)'])(
    'is for sale whatever it is called: %s',
    (text) => {
      expect(questionsOf(read(log('Item', text, ['City tour', 'Wine tour', 'City tour'])))).toEqual([]);
    },
  );

  it('is none where nothing was bought before', () => {
    const cells = log('Item', 'Refund policy, printed', ['City tour', 'Wine tour', 'City tour']);
    const others = cells.map((row, at) => (at === 3 ? row.map((cell) => (cell === 'Ann' ? 'Cy' : cell)) : row));
    expect(questionsOf(read(others))).toEqual([]);
  });
});

it('nothing at all may be said to count', () => {
  const cells = log('Notes', 'refunded 30');
  const answers = { counts: [''] };
  expect(() => assertWordsStand(cells, read(cells, { answers }), answers, UTC)).not.toThrow();
  const stray = { counts: ['nonsense'] };
  expect(() => assertWordsStand(cells, read(cells, { answers: stray }), stray, UTC)).toThrow();
});
