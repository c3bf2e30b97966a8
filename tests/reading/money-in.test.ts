/** What came in and what went out in a column each: banks, cash books, and ledgers of debtors, which write in the same way. */
import { describe, expect, it } from 'vitest';
import { understoodOf } from '../../src/reading/understood.ts';
import type { Cells } from './support/cells.ts';
import { bucketsOf, customersOf, questionsOf, read } from './support/reading.ts';

const statement = ([date, name, came, went]: readonly string[]): Cells => [
  [date, name, went, came, 'Saldo'],
  ['2025-01-05', 'Ann', '', 100, 100],
  ['2025-01-07', 'Landlord', 60, '', 40],
  ['2025-01-09', 'Bob', '', 50.5, 90.5],
  ['2025-02-03', 'Ann', '', 20, 110.5],
  ['2025-02-07', 'Landlord', 60, '', 50.5],
];

const OF_CUSTOMERS = { Ann: [2, 120, '2025-02-03'], Bob: [1, 50.5, '2025-01-09'] };

describe('a statement with a column for each direction', () => {
  it.each([
    ['English', 'Date', 'Payer/Payee', 'Paid in', 'Paid out'],
    ['English', 'Date', 'Counterparty', 'Credit', 'Debit'],
    ['Russian', 'Дата', 'Контрагент', 'Приход', 'Расход'],
    ['Russian', 'Дата', 'От кого / кому', 'Поступило', 'Списано'],
    ['Russian', 'Дата', 'Контрагент', 'Кредит', 'Дебет'],
    ['German', 'Buchungstag', 'Auftraggeber/Empfänger', 'Eingang', 'Ausgang'],
    ['German', 'Buchungstag', 'Zahlungsbeteiligter', 'Haben', 'Soll'],
    ['French', 'Date', 'Tiers', 'Crédit', 'Débit'],
    ['French', 'Date', 'Tiers', 'Encaissement', 'Décaissement'],
    ['Spanish', 'Fecha', 'Ordenante / Beneficiario', 'Abono', 'Cargo'],
    ['Spanish', 'Fecha', 'Tercero', 'Ingresos', 'Egresos'],
    ['Portuguese', 'Data Mov.', 'Entidade', 'Crédito', 'Débito'],
    ['Portuguese', 'Data', 'Entidade', 'Entrada', 'Saída'],
    ['Italian', 'Data', 'Controparte', 'Entrate', 'Uscite'],
    ['Polish', 'Data operacji', 'Kontrahent', 'Uznania', 'Obciążenia'],
    ['Ukrainian', 'Дата', 'Контрагент', 'Надходження', 'Витрати'],
    ['Japanese', '取引日', '取引先', 'お預り金額', 'お支払金額'],
  ])('counts what came in: %s, %s, %s, %s', (_language, ...titles) => {
    const reading = read(statement(titles));
    expect(questionsOf(reading)).toEqual([]);
    expect(understoodOf(reading).columns.amount).toBe(titles[2]);
    expect(customersOf(reading)).toEqual(OF_CUSTOMERS);
  });

  it('is told by noughts as by blanks', () => {
    const cells = statement(['Date', 'Counterparty', 'Credit', 'Debit']).map((row) =>
      row.map((cell) => (cell === '' ? 0 : cell)),
    );
    expect(customersOf(read(cells))).toEqual(OF_CUSTOMERS);
  });
});

describe('money that went back to those who paid', () => {
  const titles = (came: string, went: string) => statement(['Date', 'Counterparty', came, went]);
  const back = [['2025-02-09', 'Ann', 30, '', 20.5]];

  it.each([
    ['Paid in', 'Paid out'],
    ['Credit', 'Debit'],
    ['Поступление', 'Списание'],
    ['Зачисление', 'Списание'],
    ['Приход', 'Расход'],
    ['Haben', 'Soll'],
  ])('is taken off, and said: %s, %s', (came, went) => {
    const reading = read([...titles(came, went), ...back]);
    expect(questionsOf(reading)).toEqual([]);
    expect(customersOf(reading)).toEqual({ ...OF_CUSTOMERS, Ann: [2, 90, '2025-02-03'] });
    expect(reading.notes).toMatchObject([
      { code: 'refund-rows', params: { title: went }, rows: 1, amount: -30 },
      { code: 'bad', rows: 2 },
    ]);
  });

  it('is told by noughts as by blanks', () => {
    const cells = [...titles('Credit', 'Debit'), ...back].map((row) => row.map((cell) => (cell === '' ? 0 : cell)));
    expect(customersOf(read(cells))).toMatchObject({ Ann: [2, 90, '2025-02-03'] });
  });

  it('is none in a ledger of debtors, whichever column was said', () => {
    const cells: Cells = [
      ['Date', 'Counterparty', 'Debit', 'Credit'],
      ['2025-01-05', 'Ann', 100, ''],
      ['2025-01-07', 'Ann', '', 100],
      ['2025-01-09', 'Bob', 50, ''],
      ['2025-02-03', 'Bob', '', 40],
    ];
    const said = (title: string) => customersOf(read(cells, { answers: { columns: { amount: [title] } } }));
    expect(said('Credit')).toEqual({ Ann: [1, 100, '2025-01-07'], Bob: [1, 40, '2025-02-03'] });
    expect(said('Debit')).toEqual({ Ann: [1, 100, '2025-01-05'], Bob: [1, 50, '2025-01-09'] });
  });
});

describe('sums under such titles that are none', () => {
  const ledger = (came: string, went: string): Cells => [
    ['Date', 'Counterparty', went, came],
    ['2025-01-05', 'Ann', 100, ''],
    ['2025-01-07', 'Ann', '', 100],
    ['2025-01-09', 'Bob', 50, ''],
    ['2025-02-03', 'Bob', '', 50],
  ];

  it('are asked about where customers stand in both: a ledger of debtors', () => {
    expect(questionsOf(read(ledger('Credit', 'Debit')))).toEqual(['amount-column']);
    expect(questionsOf(read(ledger('Кредит', 'Дебет')))).toEqual(['amount-column']);
  });

  it('give way to an amount that stands beside them', () => {
    const cells = statement(['Date', 'Counterparty', 'Credit', 'Debit']).map((row, at) => [
      ...row.slice(0, 4),
      at === 0 ? 'Total' : Number(row[3]) - Number(row[2]),
    ]);
    expect(understoodOf(read(cells)).columns.amount).toBe('Total');
  });

  it('are none where a row has both', () => {
    const cells = statement(['Date', 'Counterparty', 'Credit', 'Debit']).map((row, at) =>
      at === 0 ? row : [row[0], row[1], 5, 10, 0],
    );
    expect(questionsOf(read(cells))).toEqual(['amount-column']);
  });
});

describe('a title that says one thing beside others, and another alone', () => {
  const cells = (name: string, amount: string, day = 'Date'): Cells => [
    [day, name, amount],
    ['2025-01-05', 'Ann', 100],
    ['2025-01-09', 'Bob', 50.5],
    ['2025-02-03', 'Ann', 20],
  ];

  it.each([
    ['Recipient', 'Total', 'Date'],
    ['Получатель', 'Сумма', 'Дата'],
    ['Odbiorca', 'Kwota', 'Data'],
    ['Student', 'Fee', 'Date'],
    ['Member', 'Fee paid', 'Date'],
    ['Abnehmer', 'Gesamt', 'Lieferdatum'],
    ['Покупатель', 'Стоимость', 'Дата отгрузки'],
    ['Client', 'Total', 'Date de livraison'],
  ])('is what is missed: %s, %s, %s', (name, amount, day) => {
    const reading = read(cells(name, amount, day));
    expect(questionsOf(reading)).toEqual([]);
    expect(customersOf(reading)).toEqual(OF_CUSTOMERS);
  });

  it('is not, where another column is that', () => {
    const both = cells('Client', 'Total').map((row, at) => [
      ...row,
      ...(at === 0 ? ['Recipient', 'Fee', 'Ship date'] : ['Cay', 1.5, '2025-03-01']),
    ]);
    expect(understoodOf(read(both)).columns).toMatchObject({ customer: ['Client'], amount: 'Total', date: 'Date' });
  });

  it.each(['Due date', 'Birthday'])('is asked about all the same: %s', (day) => {
    expect(questionsOf(read(cells('Client', 'Total', day)))).toEqual(['date-column']);
  });
});

describe('the only column that is left, under a title that nobody knows', () => {
  it('is proposed for the customer', () => {
    const cells: Cells = [
      ['Date', 'Zork', 'Shop', 'Total'],
      ['2025-01-05', 'Ann', 'Main', 100],
      ['2025-01-09', 'Bob', 'Main', 50.5],
      ['2025-02-03', 'Ann', 'Main', 20],
    ];
    expect(read(cells).questions).toMatchObject([{ code: 'customer-column', proposed: 'Zork' }]);
    expect(customersOf(read(cells, { answers: { takeProposed: true } }))).toEqual(OF_CUSTOMERS);
  });

  it('is not, where there are several', () => {
    const cells: Cells = [
      ['Date', 'Zork', 'Blip', 'Total'],
      ['2025-01-05', 'Ann', 'Cay', 100],
      ['2025-01-09', 'Bob', 'Dan', 50.5],
      ['2025-02-03', 'Ann', 'Cay', 20],
    ];
    expect(read(cells).questions).toMatchObject([{ code: 'customer-column', proposed: null }]);
  });

  it('is proposed for the amount where it has hundredths', () => {
    const cells = (sum: number): Cells => [
      ['Date', 'Client', 'Zork'],
      ['2025-01-05', 'Ann', 100],
      ['2025-01-09', 'Bob', sum],
      ['2025-02-03', 'Ann', 20],
    ];
    expect(read(cells(50.5)).questions).toMatchObject([{ code: 'amount-column', proposed: 'Zork' }]);
    expect(customersOf(read(cells(50.5), { answers: { takeProposed: true } }))).toEqual(OF_CUSTOMERS);
    expect(read(cells(50)).questions).toMatchObject([{ code: 'amount-column', proposed: null }]);
  });

  it('is, of two sums of one name, the one with the tax', () => {
    const taxed = (without: string, within: string): Cells => [
      ['Date', 'Client', without, within],
      ['2025-01-05', 'Ann', 100, 120],
      ['2025-01-09', 'Bob', 50, 60],
      ['2025-02-03', 'Ann', 20, 24],
    ];
    expect(read(taxed('Сумма без НДС', 'Сумма с НДС')).questions).toMatchObject([{ proposed: 'Сумма с НДС' }]);
    expect(read(taxed('Amount excl. VAT', 'Amount incl. VAT')).questions).toMatchObject([
      { proposed: 'Amount incl. VAT' },
    ]);
  });
});

describe('rows that say the money of an order again', () => {
  const receipts = (kinds: readonly string[], paid: number): Cells => [
    ['Date', 'Receipt no.', 'Line type', 'Customer', 'Total'],
    ...[
      ['2025-01-05', 1, 'Ann', 100],
      ['2025-01-09', 2, 'Bob', 50.5],
      ['2025-02-03', 3, 'Ann', 20],
    ].flatMap(([day, number, name, sum]) =>
      kinds.map((kind, at) => [day, number, kind, name, at === 2 && number === 1 ? paid : sum]),
    ),
  ];

  it.each([
    ['a sale, its lines and what was paid', ['Sale', 'Sale line', 'Payment']],
    ['words that nobody knows', ['Kopf', 'Zeile', 'Geld']],
  ])('count once: %s', (_words, kinds) => {
    const reading = read(receipts(kinds, 100), { answers: { takeProposed: true, columns: { kind: ['Line type'] } } });
    expect(customersOf(reading)).toEqual(OF_CUSTOMERS);
    expect(bucketsOf(reading)).toMatchObject({ totals: 6, used: 3 });
    expect(reading.notes).toMatchObject([{ code: 'order-sums', rows: 6, amount: 341 }]);
  });

  it('are found without a word', () => {
    expect(customersOf(read(receipts(['Sale', 'Sale line', 'Payment'], 100)))).toEqual(OF_CUSTOMERS);
  });

  it('are none where the sums differ', () => {
    const cells = (second: string): Cells => [
      ['Date', 'Receipt no.', 'Line type', 'Customer', 'Total'],
      ['2025-01-05', 1, 'Sale', 'Ann', 60],
      ['2025-01-05', 1, second, 'Ann', 40],
      ['2025-01-09', 2, 'Sale', 'Bob', 50],
      ['2025-01-09', 2, second, 'Bob', 0.5],
      ['2025-02-03', 3, 'Sale', 'Ann', 20],
    ];
    expect(customersOf(read(cells('Sale line')))).toEqual(OF_CUSTOMERS);
    expect(bucketsOf(read(cells('Sale line')))['totals']).toBeUndefined();
    // Beside a sale an order may be the same.
    const ordered = read(cells('Order'));
    expect(questionsOf(ordered)).toEqual(['status']);
    expect(bucketsOf(ordered)['totals']).toBeUndefined();
    const answered = read(cells('Order'), { answers: { counts: ['Order'] } });
    expect(customersOf(answered)).toEqual(OF_CUSTOMERS);
  });
});

describe('customers that head their documents, with the sum of these', () => {
  const heads = (second: number): Cells => [
    ['Контрагент / Документ', 'Дата', 'Сумма'],
    ['Ann', '', 120],
    ['Реализация 1', '2025-01-05', 100],
    ['Реализация 2', '2025-02-03', 20],
    ['Bob', '', second],
    ['Реализация 3', '2025-01-09', 50.5],
    ['Итого', '', 170.5],
  ];

  it('are read', () => {
    const reading = read(heads(50.5));
    expect(questionsOf(reading)).toEqual([]);
    expect(customersOf(reading)).toEqual(OF_CUSTOMERS);
    expect(bucketsOf(reading)).toEqual({ used: 3, titles: 1, totals: 3 });
  });

  it('are read in other languages, without a total', () => {
    const cells = heads(50.5)
      .slice(0, -1)
      .map((row, at) => (at === 0 ? ['Customer / Invoice', 'Date', 'Amount'] : row));
    expect(customersOf(read(cells))).toEqual(OF_CUSTOMERS);
  });
});

describe('a purchase that was paid in part', () => {
  const cells = (state: string, paid: readonly unknown[]): Cells => [
    ['Date', 'Customer', 'Total', ...(paid.length > 0 ? ['Paid amount'] : []), 'Status'],
    ...[
      ['2025-01-05', 'Ann', 100, 'Paid'],
      ['2025-01-09', 'Bob', 50.5, 'Paid'],
      ['2025-02-03', 'Ann', 20, 'Paid'],
      ['2025-02-04', 'Cay', 300, state],
    ].map(([day, name, sum, said], at) => [day, name, sum, ...(paid.length > 0 ? [paid[at]] : []), said]),
  ];

  it.each(['Частично оплачен', 'Teilweise bezahlt', 'Parcialmente pagado', 'Partiellement payé'])(
    'is asked about where a column says how much: %s',
    (state) => {
      expect(questionsOf(read(cells(state, [100, 50.5, 20, 90])))).toEqual(['status']);
      expect(questionsOf(read(cells(state, [])))).toEqual([]);
    },
  );
});
