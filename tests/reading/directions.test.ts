/** What goes out is no purchase: told by words for the direction of money, or by codes of documents, beside one another. */
import { describe, expect, it } from 'vitest';
import { understoodOf } from '../../src/reading/understood.ts';
import type { Cells } from './support/cells.ts';
import { customersOf, questionsOf, read } from './support/reading.ts';

/** Ann and Bo buy three times, the third row is what goes out. */
const log = (title: string, values: readonly [unknown, unknown, unknown, unknown]): Cells => [
  ['Date', 'Customer', 'Total', title],
  ...[
    ['2025-01-13', 'Ann', 100],
    ['2025-01-17', 'Bo', 80],
    ['2025-01-18', 'Landlord', 30],
    ['2025-02-13', 'Ann', 50],
  ].map((row, at) => [...row, values[at]]),
];

const INCOMING = { Ann: [2, 150, '2025-02-13'], Bo: [1, 80, '2025-01-17'] };
const four = <One, Other>(one: One, other: Other) => [one, one, other, one] as const;

describe('the direction of money', () => {
  it.each([
    ['Category', 'Income', 'Expense'],
    ['Type', 'Income', 'Expense'],
    ['Категория', 'Доход', 'Расход'],
    ['Категория', 'Приход', 'Расход'],
    ['Kategorie', 'Einnahme', 'Ausgabe'],
    ['Catégorie', 'Recette', 'Dépense'],
    ['Categoría', 'Ingreso', 'Gasto'],
    ['Categoria', 'Receita', 'Despesa'],
    ['Categoria', 'Entrata', 'Uscita'],
    ['Kategoria', 'Przychód', 'Wydatek'],
    ['Категорія', 'Дохід', 'Витрата'],
    ['カテゴリ', '収入', '支出'],
  ])('leaves out what was spent, and says so: %s, %s and %s', (title, incoming, outgoing) => {
    const reading = read(log(title, four(incoming, outgoing)));
    expect(questionsOf(reading)).toEqual([]);
    expect(customersOf(reading)).toEqual(INCOMING);
    expect(reading.notes).toMatchObject([
      { code: 'no-order-by-kind', params: { values: [outgoing] }, rows: 1, amount: 30 },
    ]);
  });

  it.each([
    ['Category', 'IN', 'OUT'],
    ['DR/CR', 'CR', 'DR'],
    ['Debit/Credit', 'Credit', 'Debit'],
    ['Type', 'Credit', 'Debit'],
    ['Type', 'Sell', 'Buy'],
    ['Тип операции', 'Кредит', 'Дебет'],
    ['Тип', 'Продажа', 'Покупка'],
    ['Art', 'Verkauf', 'Ankauf'],
    ['Type', 'Crédit', 'Débit'],
    ['Tipo', 'Abono', 'Cargo'],
    ['Tipo', 'Crédito', 'Débito'],
    ['Tipo', 'Avere', 'Dare'],
    ['Typ', 'Uznanie', 'Obciążenie'],
    ['Тип', 'Кредит', 'Дебет'],
    ['区分', '入金', '出金'],
  ])('is asked about where it may be meant either way: %s, %s and %s', (title, incoming, outgoing) => {
    const cells = log(title, four(incoming, outgoing));
    const reading = read(cells);
    expect(reading.questions).toMatchObject([
      {
        code: 'status',
        params: { title },
        proposed: incoming,
        choices: [
          { value: incoming, rows: 3, amount: 230 },
          { value: outgoing, rows: 1, amount: 30 },
        ],
      },
    ]);
    expect(customersOf(reading)).toEqual(INCOMING);
    const turned = read(cells, { answers: { counts: [outgoing] } });
    expect(questionsOf(turned)).toEqual([]);
    expect(customersOf(turned)).toEqual({ Landlord: [1, 30, '2025-01-18'] });
  });

  it.each([
    ['of cards', 'Payment method', four('Debit', 'Credit')],
    ['all alike', 'Type', four('In', 'In')],
    ['beside words of something else', 'Category', ['In', 'Out', 'Shoes', 'In']],
  ] as const)('is none: %s', (_words, title, values) => {
    const reading = read(log(title, values));
    expect(questionsOf(reading)).toEqual([]);
    expect(understoodOf(reading).columns.kind).toBeNull();
  });
});

describe('codes of documents', () => {
  it.each([
    ['Italian', 'Tipo documento', 'TD01', 'TD04'],
    ['of EN 16931', 'InvoiceTypeCode', 380, 381],
    ['of EN 16931 as texts', 'Document type', '380', '381'],
    ['Polish', 'Typ', 'FV', 'KOR'],
  ])('take credit notes off: %s', (_words, title, invoice, credit) => {
    const reading = read(
      log(title, four(invoice, credit)).map((row) => row.map((cell) => (cell === 'Landlord' ? 'Ann' : cell))),
    );
    expect(questionsOf(reading)).toEqual([]);
    expect(customersOf(reading)).toEqual({ Ann: [2, 120, '2025-02-13'], Bo: [1, 80, '2025-01-17'] });
    expect(reading.notes).toMatchObject([{ code: 'kind-negative', params: { values: [String(credit)] }, rows: 1 }]);
  });

  it.each([
    ['self-invoices', 'Tipo documento', 'TD01', 'TD17'],
    ['bills', 'Type', 'ACCREC', 'ACCPAY'],
  ])('leave out %s', (_words, title, invoice, bill) => {
    const reading = read(log(title, four(invoice, bill)));
    expect(questionsOf(reading)).toEqual([]);
    expect(customersOf(reading)).toEqual(INCOMING);
  });

  it('that correct an invoice up or down are asked about', () => {
    const reading = read(log('Вид документа', four('СФ', 'КСФ')));
    expect(reading.questions).toMatchObject([{ code: 'status', choices: [{ value: 'КСФ', rows: 1, amount: 30 }] }]);
  });

  it('are none as prices and numbers', () => {
    expect(understoodOf(read(log('Price', four(380, 381)))).columns.kind).toBeNull();
    expect(understoodOf(read(log('Room', four(101, 102)))).columns.kind).toBeNull();
  });
});
