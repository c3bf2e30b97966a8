/** Invoices, what was paid for them and what was delivered in one list, told by the words of the documents: money counts once. */
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/reading/answers.ts';
import { understoodOf } from '../../src/reading/understood.ts';
import type { Cells } from './support/cells.ts';
import { customersOf, questionsOf, read } from './support/reading.ts';

type Words = readonly [sale: string, second: string, third: string];

/** Two deals of three documents each, and one invoice more. */
const deals = (title: string, first: Words, second: Words, last: string): Cells => [
  ['Date', 'Customer', title, 'Total'],
  ...[...first.entries()].map(([at, word]) => [`2025-01-1${at + 1}`, 'Ann', word, 500]),
  ...[...second.entries()].map(([at, word]) => [`2025-01-2${at + 1}`, 'Bo', word, 120]),
  ['2025-02-13', 'Cy', last, 90],
];

const ONCE = { Ann: [1, 500], Bo: [1, 120], Cy: [1, 90] };
const onlySums = (cells: Cells, answers: Answers = {}) =>
  Object.fromEntries(
    Object.entries(customersOf(read(cells, { answers }))).map(([name, [count, sum]]) => [name, [count, sum]]),
  );

describe('documents of one deal', () => {
  it.each([
    ['Russian', 'Документ', ['Акт', 'Оплата', 'Счёт'], 'Акт'],
    ['Russian, of goods', 'Документ', ['Накладная', 'Поступление на расчётный счёт', 'Счёт на оплату'], 'Накладная'],
    ['English', 'Document', ['Invoice', 'Payment', 'Sales order'], 'Invoice'],
    ['German', 'Beleg', ['Rechnung', 'Zahlungseingang', 'Lieferschein'], 'Rechnung'],
    ['Spanish', 'Documento', ['Factura', 'Cobro', 'Albarán'], 'Factura'],
    ['French', 'Pièce', ['Facture', 'Règlement', 'Bon de livraison'], 'Facture'],
    ['Polish', 'Dokument', ['Faktura', 'Wpłata', 'Zamówienie'], 'Faktura'],
  ] as const)('count once where a column of words tells them apart: %s', (_language, title, words, last) => {
    const cells = deals(title, words, words, last);
    expect(questionsOf(read(cells))).toEqual([]);
    expect(onlySums(cells)).toEqual(ONCE);
  });

  it.each([
    [
      'Russian',
      'Документ',
      ['Акт № 7', 'Оплата по счёту № 15', 'Счёт № 15'],
      ['Акт № 8', 'Оплата по счёту № 16', 'Счёт № 16'],
      'Акт № 9',
      ['Оплата по счёту', 'Счёт'],
    ],
    [
      'of 1C',
      'Документ',
      [
        'Реализация (акт, накладная) 0000-000015 от 11.01.2025',
        'Поступление на расчетный счет 0000-000007 от 12.01.2025',
        'Счет покупателю 0000-000020 от 10.01.2025',
      ],
      [
        'Реализация (акт, накладная) 0000-000016 от 21.01.2025',
        'Поступление на расчетный счет 0000-000009 от 22.01.2025',
        'Счет покупателю 0000-000021 от 20.01.2025',
      ],
      'Реализация (акт, накладная) 0000-000017 от 13.02.2025',
      ['Поступление на расчетный счет', 'Счет покупателю'],
    ],
    [
      'English',
      'Reference',
      ['Invoice 1001', 'Payment 77', 'Sales Order 501'],
      ['Invoice 1002', 'Payment 78', 'Sales Order 502'],
      'Invoice 1003',
      ['Payment', 'Sales Order'],
    ],
    [
      'German',
      'Belegnummer',
      ['Rechnung 1001', 'Zahlung 77', 'Auftrag 501'],
      ['Rechnung 1002', 'Zahlung 78', 'Auftrag 502'],
      'Rechnung 1003',
      ['Zahlung', 'Auftrag'],
    ],
  ] as const)('count once where numbers begin with such words: %s', (_language, title, first, second, last, left) => {
    const cells = deals(title, first, second, last);
    const reading = read(cells);
    expect(questionsOf(reading)).toEqual([]);
    expect(onlySums(cells)).toEqual(ONCE);
    expect(reading.notes).toMatchObject([
      { code: 'no-order-by-number', params: { title, values: left }, rows: 4, amount: 1240 },
    ]);
  });

  it('are quotes as well, which are no sales', () => {
    const cells = deals(
      'Number',
      ['INV-1001', 'Quote 501', 'INV-1002'],
      ['INV-1003', 'Quote 502', 'INV-1004'],
      'INV-1005',
    );
    expect(onlySums(cells)).toEqual({ Ann: [2, 1000], Bo: [2, 240], Cy: [1, 90] });
    expect(read(cells).notes).toMatchObject([{ code: 'no-order-by-number', rows: 2, amount: 620 }]);
  });

  it('are asked about where letters may stand for anything', () => {
    const cells = deals('Number', ['INV-1001', 'PMT-77', 'INV-1002'], ['INV-1003', 'PMT-78', 'INV-1004'], 'INV-1005');
    expect(read(cells).questions).toMatchObject([
      { code: 'status', params: { title: 'Number' }, choices: [{ value: 'PMT', rows: 2 }] },
    ]);
    expect(questionsOf(read(cells, { answers: { counts: ['PMT'] } }))).toEqual([]);
    expect(onlySums(cells, { counts: ['PMT'] })).toEqual({ Ann: [3, 1500], Bo: [3, 360], Cy: [1, 90] });
    expect(onlySums(cells, { counts: [] })).toEqual({ Ann: [2, 1000], Bo: [2, 240], Cy: [1, 90] });
  });

  it.each([
    ['English', ['INV-1', 'QU-1', 'SO-1'], ['INV-2', 'QU-2', 'INV-3'], 'INV-4', ['QU', 'SO']],
    ['French', ['FA1001', 'DE1001', 'BR1001'], ['FA1002', 'DV1002', 'FA1003'], 'FA1004', ['DE', 'BR', 'DV']],
    ['Italian', ['FT1001', 'PRV1001', 'ORD1001'], ['FT1002', 'PRV1002', 'FT1003'], 'FT1004', ['PRV', 'ORD']],
    ['Spanish', ['FAC1001', 'PRO1001', 'PED1001'], ['FAC1002', 'PRO1002', 'FAC1003'], 'FAC1004', ['PRO', 'PED']],
    ['German', ['RE-1', 'AN-1', 'AB-1'], ['RE-2', 'AN-2', 'RE-3'], 'RE-4', ['AN', 'AB']],
    [
      'Polish',
      ['FS 1/2025', 'OF 1/2025', 'ZK 1/2025'],
      ['FS 2/2025', 'OF 2/2025', 'FS 3/2025'],
      'FS 4/2025',
      ['OF', 'ZK'],
    ],
  ] as const)('are asked about where letters of a program tell: %s', (_language, first, second, last, asked) => {
    const cells = deals('Number', first, second, last);
    expect(read(cells).questions).toMatchObject([
      { code: 'status', params: { title: 'Number' }, choices: asked.map((value) => ({ value })) },
    ]);
    expect(onlySums(cells, { takeProposed: true })).toEqual({ Ann: [1, 500], Bo: [2, 240], Cy: [1, 90] });
  });

  it.each([
    ['Russian', 'Документ', 'Реализация', 'Расходный ордер'],
    ['Russian, in full', 'Документ', 'Реализация', 'Расходный кассовый ордер'],
    ['Portuguese', 'Tipo', 'Venda', 'Bonificação'],
    ['Portuguese, by its note', 'Tipo de nota', 'Venda', 'Remessa em bonificação'],
    ['Portuguese, of goods', 'Natureza da operação', 'Venda', 'Remessa para demonstração'],
  ] as const)('are papers of what nobody bought as well: %s', (_language, title, sale, other) => {
    const cells = deals(title, [sale, other, sale], [sale, other, sale], sale);
    expect(questionsOf(read(cells))).toEqual([]);
    expect(onlySums(cells)).toEqual({ Ann: [2, 1000], Bo: [2, 240], Cy: [1, 90] });
  });

  it('are asked about where by a column of its own the money went back', () => {
    const cells: Cells = [
      ['Тип документа', 'Дата', 'Контрагент', 'Приход', 'Расход'],
      ['Приходный ордер', '2025-01-16', 'Ann', 8900, ''],
      ['Приходный ордер', '2025-01-17', 'Bo', 700, ''],
      ['Приходный ордер', '2025-01-19', 'Bo', 300, ''],
      ['Расходный ордер', '2025-01-23', 'Ann', '', 900],
      ['Приходный ордер', '2025-02-05', 'Ann', 5500, ''],
    ];
    expect(read(cells).questions).toMatchObject([
      { code: 'status', params: { title: 'Тип документа' }, choices: [{ value: 'Расходный ордер', rows: 1 }] },
    ]);
    expect(onlySums(cells, { takeProposed: true })).toEqual({ Ann: [2, 13500], Bo: [2, 1000] });
    expect(onlySums(cells, { counts: [] })).toEqual({ Ann: [2, 14400], Bo: [2, 1000] });
  });

  it.each(['Document', 'Type'])('are asked about where those who paid have no invoice: %s', (title) => {
    const cells = deals(title, ['Invoice', 'Invoice', 'Invoice'], ['Payment', 'Payment', 'Payment'], 'Payment');
    expect(read(cells).questions).toMatchObject([{ code: 'status', choices: [{ value: 'Payment', rows: 4 }] }]);
    expect(onlySums(cells, { counts: ['Payment'] })).toEqual({ Ann: [3, 1500], Bo: [3, 360], Cy: [1, 90] });
    expect(onlySums(cells, { takeProposed: true })).toEqual({ Ann: [3, 1500] });
  });

  it.each([
    ['書類', ['請求書', '納品書', '見積書']],
    ['Документ', ['Реализация товаров и услуг', 'Заказ клиента', 'Поступление на расчётный счёт']],
    ['Документ', ['Видаткова накладна', 'Рахунок на оплату', 'Замовлення']],
    ['Type', ['Invoice', 'Order', 'Quote']],
    ['Tipo', ['NF-e', 'Pedido de venda', 'Orçamento']],
  ] as const)('count once under %s', (title, words) => {
    expect(onlySums(deals(title, words, words, words[0]))).toEqual(ONCE);
  });

  it('leave what goes back to be taken off', () => {
    const cells = deals(
      'Document',
      ['Invoice 1', 'Payment 1', 'Credit note 1'],
      ['Invoice 2', 'Payment 2', 'Payment 3'],
      'Invoice 3',
    );
    expect(onlySums(cells)).toEqual({ Ann: [1, 0], Bo: [1, 120], Cy: [1, 90] });
  });

  it.each([
    ['payments alone are what was sold', 'Document', ['Payment 1', 'Payment 2', 'Payment 3']],
    ['numbers of one kind', 'Number', ['INV-1', 'INV-2', 'INV-3']],
    ['numbers of two shops', 'Number', ['NY-1', 'SF-2', 'NY-3']],
  ] as const)('are none: %s', (_words, title, values) => {
    const cells = deals(title, values, [`${values[0]}4`, `${values[1]}5`, `${values[2]}6`], `${values[0]}7`);
    expect(onlySums(cells)).toEqual({ Ann: [3, 1500], Bo: [3, 360], Cy: [1, 90] });
    expect(understoodOf(read(cells)).columns.kind ?? null).toBeNull();
  });
});

describe('what was sold, and what was ordered or paid for it', () => {
  it.each([
    ['Sale', 'Payment-In', ['status']],
    ['Sales', 'Sales Order', ['status']],
    ['Sale', 'Delivery Challan', ['status']],
    ['Продажа', 'Заказ', ['status']],
    ['Продажа', 'Предоплата', ['status']],
    ['Чек', 'Счет', ['status']],
    ['Verkauf', 'Zahlung', ['status']],
    ['Расходная накладная', 'Счёт', []],
    ['Накладная', 'Счет-фактура', []],
    ['Реализация', 'Счет-фактура', []],
    ['Счет-фактура', 'Оплата', []],
  ])('are not both counted unless somebody says so: %s, %s', (sold, again, questions) => {
    const cells = [
      ['Date', 'Type', 'Customer', 'Amount'],
      ['2024-04-03', sold, 'Acme', 59],
      ['2024-04-05', sold, 'Bolt', 118],
      ['2024-04-09', again, 'Bolt', 68],
      ['2024-04-14', sold, 'Bolt', 68],
      ['2024-04-20', again, 'Acme', 23],
      ['2024-04-25', sold, 'Acme', 23],
    ];
    const reading = read(cells);
    expect(questionsOf(reading)).toEqual(questions);
    expect(customersOf(read(cells, { answers: { takeProposed: true } }))).toEqual({
      Acme: [2, 82, '2024-04-25'],
      Bolt: [2, 186, '2024-04-14'],
    });
  });
});

describe('a ledger of both sides', () => {
  it.each(['Account Type', 'Account Group'])('counts its income alone, or is asked about: %s', (title) => {
    const reading = read([
      ['Transaction Date', 'Account Name', 'Amount', 'Customer', title],
      ['2024-01-05', 'Sales', 60, 'Ann Lee', 'Income'],
      ['2024-01-05', 'Accounts Receivable', 60, 'Ann Lee', 'Accounts Receivable'],
      ['2024-01-09', 'Cash on Hand', 60, 'Ann Lee', 'Cash and Bank'],
      ['2024-01-15', 'Sales', 25, 'Bo Kim', 'Income'],
      ['2024-01-15', 'Accounts Receivable', 25, 'Bo Kim', 'Accounts Receivable'],
      ['2024-01-20', 'Supplies', 30, '', 'Expense'],
    ]);
    expect(customersOf(reading)).toEqual({ 'Ann Lee': [1, 60, '2024-01-05'], 'Bo Kim': [1, 25, '2024-01-15'] });
  });
});
