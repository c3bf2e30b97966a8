/** Words for kinds that say one thing beside some words and another beside others: ways of payment, banks, customers that return. */
import { describe, expect, it } from 'vitest';
import { understoodOf } from '../../src/reading/understood.ts';
import type { Cells } from './support/cells.ts';
import { customersOf, questionsOf, read } from './support/reading.ts';

type Four = readonly [string, string, string, string];

/** Ann and Bo buy three times, the third row is another's. */
const log = (title: string, values: Four, third = 'Landlord'): Cells => [
  ['Date', 'Customer', 'Total', title],
  ['2025-01-13', 'Ann', 100, values[0]],
  ['2025-01-17', 'Bo', 80, values[1]],
  ['2025-01-18', third, 30, values[2]],
  ['2025-02-13', 'Ann', 50, values[3]],
];

const INCOMING = { Ann: [2, 150, '2025-02-13'], Bo: [1, 80, '2025-01-17'] };
const ALL = { ...INCOMING, Landlord: [1, 30, '2025-01-18'] };

describe('ways of payment', () => {
  it.each([
    ['Type', ['Credit', 'Cash', 'Debit', 'Credit']],
    ['Type', ['Credit Card', 'Cash', 'Check', 'Credit Card']],
    ['Transaction type', ['Credit', 'Cash', 'Gift card', 'Credit']],
    ['Тип', ['Наличные', 'Карта', 'Кредит', 'Карта']],
    ['Typ', ['Bar', 'EC-Karte', 'Kreditkarte', 'Bar']],
    ['Type', ['CB', 'Espèces', 'Virement', 'CB']],
    ['Tipo', ['Efectivo', 'Tarjeta', 'Transferencia', 'Efectivo']],
    ['Tipo', ['Dinheiro', 'Cartão de crédito', 'Transferência', 'Pix']],
    ['Tipo', ['Contanti', 'Carta di credito', 'Bonifico', 'Contanti']],
    ['Typ', ['Gotówka', 'Karta', 'Przelew', 'Karta']],
  ] as const)('are no kinds of rows: %s %j', (title, values) => {
    const reading = read(log(title, values));
    expect(questionsOf(reading)).toEqual([]);
    expect(customersOf(reading)).toEqual(ALL);
  });

  it('are none where those who paid in cash are not named either', () => {
    const cells: Cells = [
      ['Date', 'Customer', 'Check Id', 'Tender', 'Total'],
      ['2025-01-13', 'Ann', 'a1', 'Credit', 100],
      ['2025-01-14', '', 'a2', 'Cash', 20],
      ['2025-01-17', 'Bo', 'a3', 'Credit,Gift Card', 80],
      ['2025-01-18', '', 'a4', 'Cash', 30],
      ['2025-02-13', 'Ann', 'a5', 'Credit', 50],
    ];
    expect(questionsOf(read(cells))).toEqual([]);
    expect(customersOf(read(cells))).toEqual(INCOMING);
  });
});

describe('states under the title of a kind', () => {
  const payments: Cells = [
    ['Booking Date', 'Shopper Name', 'Record Type', 'Main Amount'],
    ...['Received', 'Authorised', 'SentForSettle', 'Settled'].map((kind) => ['2025-01-13', 'Ann', kind, 50]),
    ...['Received', 'Refused'].map((kind) => ['2025-01-14', 'Bo', kind, 80]),
    ['2025-01-15', 'Ann', 'Refunded', 10],
  ];

  it('are all asked about, where one is that nobody knows: they may say the same money again', () => {
    const [question] = read(payments).questions;
    expect(question?.choices.map(({ value }) => value)).toEqual([
      'Received',
      'Authorised',
      'SentForSettle',
      'Settled',
      'Refused',
    ]);
    const settled = read(payments, { answers: { counts: ['Settled'] } });
    expect(customersOf(settled)).toEqual({ Ann: [1, 40, '2025-01-13'] });
  });

  it('are proposed not to count where they call off', () => {
    const reading = read(log('Type', ['Sale', 'Sale', 'Refused', 'Refund']), {});
    expect(reading.questions).toMatchObject([{ code: 'status', proposed: '', choices: [{ value: 'Refused' }] }]);
  });
});

describe('what came into a bank account', () => {
  it.each([
    ['Direction', 'IN', 'NEUTRAL'],
    ['Type', 'Credit', 'Hold'],
    ['Umsatzart', 'Gutschrift', 'Überweisung'],
    ['Operación', 'Abono', 'Comisión'],
  ])('is asked about, and no credit note: %s, %s beside %s', (title, incoming, other) => {
    const outgoing = { IN: 'OUT', Credit: 'Debit', Gutschrift: 'Lastschrift', Abono: 'Cargo' }[incoming] ?? '';
    const cells = [...log(title, [incoming, incoming, outgoing, incoming]), ['2025-02-14', 'Jar', 7, other]];
    const reading = read(cells);
    expect(questionsOf(reading)).toEqual(['status']);
    expect(customersOf(reading)).toEqual(INCOMING);
    const taken = read(cells, { answers: { counts: [incoming, outgoing] } });
    expect(customersOf(taken)).toEqual(ALL);
  });

  it.each(['Invoice', 'Sale', 'Charge'])('is a credit note beside %s', (sale) => {
    const reading = read(log('Type', [sale, sale, 'Credit', sale], 'Ann'));
    expect(questionsOf(reading)).toEqual([]);
    expect(customersOf(reading)).toEqual({ Ann: [2, 120, '2025-02-13'], Bo: [1, 80, '2025-01-17'] });
  });

  it('as a top-up may be that of a payer: it is asked about', () => {
    const cells = log('Type', ['TOPUP', 'TOPUP', 'FEE', 'TOPUP']);
    expect(questionsOf(read(cells))).toEqual(['status']);
    expect(customersOf(read(cells, { answers: { counts: ['TOPUP'] } }))).toEqual(INCOMING);
  });
});

describe('what was bought', () => {
  it.each([
    ['Transaction type', 'Sale', 'Purchase'],
    ['Type', 'Sales', 'Purchases'],
    ['Тип', 'Продажи', 'Закупки'],
  ])('beside sales is asked about, and proposed not to count: %s, %s and %s', (title, sale, purchase) => {
    const cells = [...log(title, [sale, sale, purchase, sale]), ['2025-02-14', 'Ann', 7, 'Receipt']];
    for (const each of [cells, cells.slice(0, -1)]) {
      expect(questionsOf(read(each))).toEqual(['status']);
      expect(Object.keys(customersOf(read(each)))).toEqual(['Ann', 'Bo']);
    }
  });
});

describe('documents of suppliers', () => {
  it.each([
    ['Document type', 'Invoice', 'Goods receipt'],
    ['Document type', 'Invoice', 'Purchase return'],
    ['Вид операции', 'Продажа покупателю', 'Поступление от поставщика'],
    ['Вид документа', 'Реализация', 'Приходная накладная'],
    ['Вид операции', 'Продажа', 'Возврат поставщику'],
    ['Belegart', 'Rechnung', 'Wareneingang'],
    ['Belegart', 'Rechnung', 'Lieferantengutschrift'],
    ['Type de document', 'Facture', 'Bon de réception'],
    ['Tipo de documento', 'Factura', 'Devolución a proveedor'],
    ['Tipo de documento', 'Fatura', 'Devolução a fornecedor'],
    ['Tipo documento', 'Fattura', 'Reso a fornitore'],
    ['Typ dokumentu', 'Faktura sprzedaży', 'Faktura zakupu'],
    ['Вид операції', 'Реалізація', 'Прибуткова накладна'],
    ['取引種別', '売上', '仕入'],
  ])('are no orders: %s, %s and %s', (title, sale, document) => {
    const reading = read(log(title, [sale, sale, document, sale]));
    expect(customersOf(reading)).toEqual(INCOMING);
    expect(reading.notes).toMatchObject([{ code: 'no-order-by-kind', params: { values: [document] }, rows: 1 }]);
  });

  it('are told by the column that tells more apart', () => {
    const documents = ['Расходная накладная', 'Приходная накладная', 'Приходная накладная', 'Расходная накладная'];
    const operations = [
      'Продажа покупателю',
      'Поступление от поставщика',
      'Возврат от покупателя',
      'Продажа покупателю',
    ];
    const cells = log('Вид документа', ['', '', '', ''], 'Ann').map((row, at) =>
      at === 0 ? [...row, 'Вид операции'] : [...row.slice(0, 3), documents[at - 1], operations[at - 1]],
    );
    expect(customersOf(read(cells))).toEqual({ Ann: [2, 120, '2025-02-13'] });
  });
});

describe('what was said of a kind that is known', () => {
  const cells = log('Transaction type', ['Sale', 'Sale', 'Fee', 'Refund'], 'Ann');

  it('holds', () => {
    expect(customersOf(read(cells, { answers: { counts: ['Fee'] } }))).toMatchObject({ Ann: [2, 80, '2025-01-18'] });
    expect(customersOf(read(cells, { answers: { counts: ['Refund'] } }))).toMatchObject({
      Ann: [2, 150, '2025-02-13'],
    });
  });
});

describe('refunds before which nothing was sold', () => {
  const cells: Cells = [
    ['Date', 'Client', 'Type', 'Amount'],
    ['2024-03-04', 'Lucy', 'New', 90],
    ['2024-03-05', 'Mo', 'Return', 110],
    ['2024-03-14', 'Nan', 'Return', 90],
    ['2024-03-18', 'Lucy', 'Return', 110],
    ['2024-03-21', 'Pru', 'New', 150],
  ];

  it('may be customers who return: they are asked about, with three answers', () => {
    const reading = read(cells);
    expect(reading.questions).toMatchObject([
      {
        code: 'status',
        proposed: '',
        choices: [
          { value: 'Return –', rows: 3, amount: -310 },
          { value: 'Return', rows: 3, amount: 310 },
        ],
      },
    ]);
    const of = (counts: readonly string[]) => read(cells, { answers: { counts } });
    expect(questionsOf(of(['Return']))).toEqual([]);
    expect(customersOf(of(['Return']))).toMatchObject({ Lucy: [2, 200, '2024-03-18'], Mo: [1, 110, '2024-03-05'] });
    expect(customersOf(of(['Return –']))).toMatchObject({ Lucy: [1, -20, '2024-03-04'] });
    expect(customersOf(of([]))).toEqual({ Lucy: [1, 90, '2024-03-04'], Pru: [1, 150, '2024-03-21'] });
  });

  it('are asked about in all their words where the title says little', () => {
    const values = ['Новый', 'Повторный', 'Возврат', 'Повторный'] as const;
    const reading = read(log('Тип', values));
    expect(reading.questions[0]?.choices.map(({ value }) => value).sort()).toEqual(['Возврат', 'Новый', 'Повторный']);
  });

  it('are taken off unasked where most of them go back for a sale', () => {
    const taken = cells.map((row) => row.map((cell) => (cell === 'Mo' || cell === 'Nan' ? 'Lucy' : cell)));
    const sold = taken.map((row, at) => (at === 1 ? ['2024-03-04', 'Lucy', 'New', 900] : row));
    expect(questionsOf(read(sold))).toEqual([]);
  });
});

it('a word within the name of what is sold is no kind', () => {
  const cells = log('Event Type Name', ['60 min session', '30 min check', '30 min check', '60 min session']);
  const reading = read(cells);
  expect(understoodOf(reading).columns.kind).toBeNull();
  expect(customersOf(reading)).toEqual(ALL);
});

it('an order that was refunded among those that were completed is the order itself', () => {
  const values = ['PayPal Completed', 'PayPal Completed', 'Refunded', 'Free Order'] as const;
  const reading = read(log('Order Type', values, 'Cay'));
  expect(questionsOf(reading)).toEqual([]);
  expect(customersOf(reading)).toEqual(INCOMING);
  expect(reading.notes).toMatchObject([{ code: 'no-order-by-kind', params: { values: ['Refunded'] }, rows: 1 }]);
});
