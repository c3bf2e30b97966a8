/** What a column holds decides where its title leaves it open, or says something else. */
import { describe, expect, it } from 'vitest';
import { rememberReading } from '../../src/reading/remembered.ts';
import { understoodOf } from '../../src/reading/understood.ts';
import { statusClass } from '../../src/reading/words/status-words.ts';
import type { Cells } from './support/cells.ts';
import { bucketsOf, customersOf, questionsOf, read, refundsOnlyOf, type Setting } from './support/reading.ts';

const columnsOf = (cells: Cells, setting?: Setting) => understoodOf(read(cells, setting)).columns;

describe('a title that means two things', () => {
  it.each([
    ['a day', 'Commande', ['05/01/2025', '06/01/2025', '07/02/2025'], 'date'],
    ['a number', 'Commande', ['C-1', 'C-2', 'C-3'], 'order'],
    ['a day', 'Paid', ['05/01/2025', '06/01/2025', '07/02/2025'], 'date'],
    ['a sum', 'Paid', [10, 20, 30], 'amount'],
    ['a phone', 'Contact', ['+33 1 23 45', '+33 1 23 46', '+33 1 23 47'], 'contact'],
    ['an address', 'Contact', ['a@x.example', 'b@x.example', 'a@x.example'], 'customer'],
  ] as const)('is %s: %s', (_words, title, values, role) => {
    const others: Readonly<Record<string, readonly unknown[]>> = {
      Client: ['Ann', 'Bob', 'Ann'],
      Date: ['2025-01-05', '2025-01-06', '2025-02-07'],
      Total: [10, 20, 30],
    };
    const kept = Object.keys(others).filter(
      (other) => !(role === 'date' && other === 'Date') && !(role === 'amount' && other === 'Total'),
    );
    const cells = [
      [title, ...kept],
      ...values.map((value, row) => [value, ...kept.map((other) => others[other]?.[row])]),
    ];
    expect([columnsOf(cells, { locale: 'fr_FR' })[role]].flat()).toEqual([title]);
  });
});

/** Contracts of Ann and Bob, paid in three parts each, on three days. */
const inParts = (title: string, amount: string, parts: (part: number) => number): Cells => [
  [title, 'Client', 'Payment date', amount, 'Instalment'],
  ...[1, 2, 3].flatMap((part) => [
    ['C-17', 'Ann', `2025-0${part}-05`, parts(part), `${part}/3`],
    ['C-18', 'Bob', `2025-0${part}-07`, parts(part) * 2, `${part}/3`],
  ]),
];

describe('a purchase that is paid on several days', () => {
  it.each([
    ['Contract no.', 'Amount'],
    ['Order ID', 'Amount'],
  ])('is asked about: %s', (title, amount) => {
    const cells = inParts(title, amount, (part) => part * 100);
    expect(read(cells).questions).toMatchObject([
      { code: 'order-column', params: { title, orders: 2, days: 'several' }, proposed: title },
    ]);
    expect(customersOf(read(cells, { answers: { takeProposed: true } }))).toEqual({
      Ann: [1, 600, '2025-01-05'],
      Bob: [1, 1200, '2025-01-07'],
    });
    expect(customersOf(read(cells, { answers: { columns: { order: [] } } }))).toEqual({
      Ann: [3, 600, '2025-03-05'],
      Bob: [3, 1200, '2025-03-07'],
    });
  });

  it('in equal parts is their sum, unless somebody says that each row bears the sum', () => {
    const cells = inParts('Contract no.', 'Amount', () => 100);
    const answers = { columns: { order: ['Contract no.'] } };
    expect(read(cells, { answers }).questions).toMatchObject([{ code: 'once-per-order', proposed: 'no' }]);
    expect(customersOf(read(cells, { answers: { takeProposed: true } }))).toMatchObject({
      Ann: [1, 300, '2025-01-05'],
    });
    const asTotals = { ...answers, oncePerOrder: true };
    expect(customersOf(read(cells, { answers: asTotals }))).toMatchObject({ Ann: [1, 100, '2025-01-05'] });
  });

  it('may as well be several under one contract', () => {
    const cells = inParts('Contract no.', 'Amount', (part) => part * 100).map((row) => row.slice(0, 4));
    expect(read(cells).questions).toMatchObject([{ code: 'order-column', proposed: '' }]);
  });

  it('is none where a number is of several customers', () => {
    const cells = inParts('Order ID', 'Amount', (part) => part * 100).map((row, at) =>
      at === 3 ? ['C-17', 'Cay', ...row.slice(2)] : row,
    );
    expect(questionsOf(read(cells.map((row, at) => (at === 4 ? ['C-18', 'Cay', ...row.slice(2)] : row))))).toEqual([]);
  });
});

describe('what a few of many rows say', () => {
  /** Row 4,321 of 9,000 is told apart: columns are judged by every fifth. */
  const long = (title: string, usual: unknown, rare: unknown): Cells => [
    ['Order ID', 'Date', 'Customer', 'Total', title],
    ...Array.from({ length: 9_000 }, (_, row) => [
      `A-${row}`,
      '2025-01-05',
      row === 4_321 ? 'Ann' : `Customer ${row % 100}`,
      10,
      row === 4_321 ? rare : usual,
    ]),
  ];

  it.each([
    ['money that went back', 'Refunded amount', 0, 4, 6],
    ['the same where other cells are blank', 'Refunded amount', '', 4, 6],
    ['a mark', 'Voided', '', 'x', undefined],
    ['the same beside others', 'Cancelled', 'no', 'yes', undefined],
    ['a kind', 'Type', 'Sale', 'Refund', -10],
  ])('counts: %s', (_words, title, usual, rare, worth) => {
    const reading = read(long(title, usual, rare));
    expect(questionsOf(reading)).toEqual([]);
    expect(customersOf(reading)['Ann']?.[1] ?? refundsOnlyOf(reading)['Ann']).toBe(worth);
  });

  it('is asked about: a day of refunds', () => {
    expect(questionsOf(read(long('Refunded at', '', '2025-01-07')))).toEqual(['status']);
  });
});

describe('a currency', () => {
  const ofCurrency = (amount: string): Cells => [
    ['Date', 'Customer', 'Currency', amount],
    ['2025-01-05', 'Ann', 'EUR', 10],
    ['2025-01-06', 'Bob', 'USD', 20],
  ];

  it.each(['Amount (USD)', 'amount_usd', 'Total, $', 'Amount (PEN)', 'Сумма, руб.'])(
    'is that of the title: %s',
    (title) => {
      expect(questionsOf(read(ofCurrency(title)))).toEqual([]);
      expect(customersOf(read(ofCurrency(title)))).toMatchObject({ Ann: [1, 10, '2025-01-05'] });
    },
  );

  it.each(['Amount', 'Amount (all)', 'Total (net)'])('is asked about where the title names none: %s', (title) => {
    expect(questionsOf(read(ofCurrency(title)))).toEqual(['currency']);
  });

  it('is that of the column if somebody says so', () => {
    const answers = { columns: { currency: ['Currency'] } };
    expect(questionsOf(read(ofCurrency('Amount (USD)'), { answers }))).toEqual(['currency']);
  });
});

describe('a column that numbers the orders under a title that nobody knows', () => {
  const LINES = [
    ['Zettel', 'Customer', 'Date', 'Amount'],
    ...[1, 2, 3, 4].flatMap((order) => [
      [`Z-${order}`, order % 2 === 0 ? 'Ann' : 'Bob', `2025-01-0${order}`, 10],
      [`Z-${order}`, order % 2 === 0 ? 'Ann' : 'Bob', `2025-01-0${order}`, 5],
    ]),
  ];

  it('is asked about, with what it would give', () => {
    const reading = read(LINES);
    expect(reading.questions).toMatchObject([
      { code: 'order-column', params: { title: 'Zettel', orders: 4 }, proposed: 'Zettel' },
    ]);
    expect(customersOf(reading)['Ann']?.[0]).toBe(4);
  });

  it.each([
    ['yes', ['Zettel'], 2],
    ['no', [], 4],
  ] as const)('is answered: %s', (_words, order, purchases) => {
    const reading = read(LINES, { answers: { columns: { order } } });
    expect(questionsOf(reading)).toEqual([]);
    expect(customersOf(reading)).toMatchObject({ Ann: [purchases, 30, '2025-01-04'] });
  });

  it('is taken where proposals are', () => {
    expect(customersOf(read(LINES, { answers: { takeProposed: true } }))['Ann']?.[0]).toBe(2);
  });

  it.each([
    ['orders of several customers', (row: readonly unknown[], index: number) => [row[0], `C${index}`, row[2], row[3]]],
    [
      'orders of several days',
      (row: readonly unknown[], index: number) => [row[0], row[1], `2025-02-0${index}`, row[3]],
    ],
    ['sums', (row: readonly unknown[], index: number) => [`${Math.floor(index / 2)}.50`, row[1], row[2], row[3]]],
  ])('is not asked about where it would join %s', (_words, change) => {
    const [titles = [], ...rows] = LINES;
    expect(questionsOf(read([titles, ...rows.map((row, index) => change(row, index + 1))]))).toEqual([]);
  });
});

describe('a price', () => {
  const priced = (price: (each: number, quantity: number) => number): Cells => [
    ['Customer', 'Date', 'Product', 'Qty', 'Item price'],
    ...[
      ['Mug', 20],
      ['Cup', 15],
      ['Pen', 2],
    ].flatMap(([product, each], at) =>
      [1, 3].map((quantity) => ['Ann', `2025-01-0${at + quantity}`, product, quantity, price(Number(each), quantity)]),
    ),
  ];

  it('of a piece is multiplied', () => {
    const reading = read(priced((each) => each));
    expect(customersOf(reading)['Ann']?.[1]).toBe(4 * (20 + 15 + 2));
    expect(reading.notes.map(({ code }) => code)).toContain('price-by-quantity');
  });

  it('of the whole row is not, and that is said', () => {
    const reading = read(priced((each, quantity) => each * quantity));
    expect(customersOf(reading)['Ann']?.[1]).toBe(4 * (20 + 15 + 2));
    expect(reading.notes).toMatchObject([{ code: 'price-of-row', params: { price: 'Item price', quantity: 'Qty' } }]);
  });
});

describe('columns of money that belong together', () => {
  const withColumns = (titles: readonly string[], rows: readonly (readonly number[])[]): Cells => [
    ['Date', 'Customer', ...titles],
    ...rows.map((row, at) => [`2025-01-${10 + at}`, at % 2 === 0 ? 'Ann' : 'Bob', ...row]),
  ];
  const AMOUNTS = [100, 50, 30, 20];
  const summed = AMOUNTS.map((amount, at) => [amount, AMOUNTS.slice(0, at + 1).reduce((sum, each) => sum + each, 0)]);

  it.each([
    ['from the top down', summed],
    ['from the bottom up', [...summed].reverse()],
  ])('a total that runs on is that of no row: %s', (_words, rows) => {
    expect(columnsOf(withColumns(['Amount', 'Total'], rows)).amount).toBe('Amount');
  });

  it('a total that stands still beside zeros runs nowhere: it may be one price for all', () => {
    const rows = AMOUNTS.map(() => [0, 20]);
    expect(columnsOf(withColumns(['Amount paid', 'Total'], [[5, 20], ...rows])).amount).toBe('Total');
  });

  it('what was paid after a discount is proposed, and the amount before it asked about', () => {
    const rows = [
      [100, 10, 90],
      [50, 0, 50],
      [30, 3, 27],
      [20, 2, 18],
    ];
    expect(read(withColumns(['Amount', 'Discount', 'Amount paid'], rows)).questions).toMatchObject([
      { code: 'amount-column', proposed: 'Amount paid', choices: [{ amount: 185 }, { amount: 200 }] },
    ]);
    const others = rows.map(([amount = 0, discount = 0]) => [amount, discount, amount]);
    expect(questionsOf(read(withColumns(['Amount', 'Discount', 'Amount paid'], others)))).toEqual([]);
  });

  it('a quantity may bear a word', () => {
    const reading = read([
      ['Date', 'Customer', 'Product', 'Qty', 'Price'],
      ['2025-01-05', 'Ann', 'Mug', '2 pcs', 20],
      ['2025-01-06', 'Bob', 'Cup', '1 pc.', 15],
    ]);
    expect(customersOf(reading)).toEqual({ Ann: [1, 40, '2025-01-05'], Bob: [1, 15, '2025-01-06'] });
  });
});

describe('rows that say one order twice', () => {
  const TITLES = ['Order ID', 'Customer', 'Date', 'Product', 'Amount'];

  it('are left out where they are the total of its lines', () => {
    const reading = read([
      TITLES,
      ['1', 'Ann', '2025-01-05', '', 70],
      ['1', 'Ann', '2025-01-05', 'Mug', 40],
      ['1', 'Ann', '2025-01-05', 'Cup', 30],
      ['2', 'Bob', '2025-01-06', '', 25],
      ['2', 'Bob', '2025-01-06', 'Cup', 25],
      ['3', 'Ann', '2025-02-06', 'Mug', 50],
      ['3', 'Ann', '2025-02-06', '', 90],
      ['3', 'Ann', '2025-02-06', 'Cup', 40],
    ]);
    expect(customersOf(reading)).toEqual({ Ann: [2, 160, '2025-02-06'], Bob: [1, 25, '2025-01-06'] });
    expect(bucketsOf(reading)).toEqual({ used: 5, titles: 1, totals: 3 });
    expect(reading.notes).toMatchObject([{ code: 'order-sums', rows: 3, amount: 185 }]);
  });

  it('are asked about where all are the same row once more', () => {
    const rows = [
      ['1', 'Ann', '2025-01-05', 'Mug', 40],
      ['2', 'Bob', '2025-01-06', 'Cup', 25],
      ['3', 'Cy', '2025-01-07', 'Cup', 25],
    ];
    expect(questionsOf(read([TITLES, ...rows, ...rows.slice(1)]))).toEqual(['once-per-order']);
    const answered = read([TITLES, ...rows, ...rows.slice(1)], { answers: { oncePerOrder: true } });
    expect(customersOf(answered)['Bob']).toEqual([1, 25, '2025-01-06']);
  });

  it('are numbered 1, 1, 2, 2 as well', () => {
    const lines = [1, 2, 3].flatMap((order) => [
      [order, 'Ann', `2025-01-0${order}`, 'Mug', 10],
      [order, 'Ann', `2025-01-0${order}`, 'Cup', 5],
    ]);
    expect(customersOf(read([['ID', ...TITLES.slice(1)], ...lines]))).toEqual({ Ann: [3, 45, '2025-01-03'] });
  });
});

describe('a list of customers', () => {
  const LIST = [
    ['Customer', 'Created at', 'Total spent', 'Orders count'],
    ['Ann', '2024-01-05', 300, 3],
    ['Bob', '2024-02-05', 120, 1],
  ];

  it('is no log, unless its date is chosen', () => {
    expect(questionsOf(read(LIST))).toEqual(['customer-list']);
    expect(questionsOf(read(LIST, { answers: { takeProposed: true } }))).toEqual(['customer-list']);
    expect(questionsOf(read(LIST, { answers: { columns: { date: ['Created at'] } } }))).toEqual([]);
  });

  it('is none either where the only date is taken as it is proposed', () => {
    const [titles = [], ...rows] = LIST;
    const unknown = [titles.map((title) => (title === 'Created at' ? 'Zzz' : title)), ...rows];
    expect(questionsOf(read(unknown, { answers: { takeProposed: true } }))).toContain('customer-list');
  });

  it('is one where a customer stands in several rows', () => {
    expect(questionsOf(read([...LIST, ['Ann', '2024-03-05', 10, 3]]))).toEqual([]);
  });
});

describe('money that went back', () => {
  const ROWS = [
    ['Date', 'Customer', 'Type', 'Status', 'Total'],
    ['2025-01-05', 'Ann', 'Sale', 'Completed', 20],
    ['2025-01-06', 'Bob', 'Sale', 'Completed', 50],
  ];
  const withRows = (...rows: readonly (readonly unknown[])[]) => customersOf(read([...ROWS, ...rows]))['Ann'];
  const back = ['2025-01-09', 'Ann', 'Refund', 'Completed', -20];

  it('is taken off the sale that counts, not off one that never did', () => {
    expect(withRows(back, ['2025-01-07', 'Ann', 'Sale', 'Failed', 20])).toEqual([1, 0, '2025-01-05']);
  });

  it('is left out with a sale of that sum which is called refunded', () => {
    expect(withRows(back, ['2025-01-07', 'Ann', 'Sale', 'Refunded', 20])).toEqual([1, 20, '2025-01-05']);
  });

  it('is left out with a cancelled sale where no other has that sum', () => {
    expect(
      withRows(['2025-01-09', 'Ann', 'Refund', 'Completed', -30], ['2025-01-07', 'Ann', 'Sale', 'Cancelled', 30]),
    ).toEqual([1, 20, '2025-01-05']);
  });
});

describe('columns of states', () => {
  it('the one whose words are known is the status, and another may call off what nobody knows', () => {
    const reading = read([
      ['Customer', 'Date', 'Total', 'Status', 'Invoice Status'],
      ['Ann', '2025-01-05', 10, 'Sales Order', 'Fully Invoiced'],
      ['Ann', '2025-01-06', 20, 'Cancelled', 'Nothing to Invoice'],
      ['Bob', '2025-01-07', 30, 'Quotation', 'Nothing to Invoice'],
    ]);
    expect(understoodOf(reading).columns.status).toBe('Status');
    expect(questionsOf(reading)).toEqual([]);
    expect(customersOf(reading)).toEqual({ Ann: [1, 10, '2025-01-05'] });
  });

  it('are columns of states in short logs too, however many words they hold', () => {
    const words = ['Paid', 'Shipped', 'Draft', 'Pending', 'Cancelled', 'Completed', 'Refunded'];
    const rows = Array.from({ length: 13 }, (_, at) => ['Ann', `2025-01-${10 + at}`, 10, words[at % words.length]]);
    const reading = read([['Customer', 'Date', 'Total', 'Order Status'], ...rows, ['Bob', '2025-01-05', 1, 'Paid']]);
    expect(bucketsOf(reading)).toEqual({ used: 7, titles: 1, status: 7 });
  });
});

describe('words for money that goes back', () => {
  it.each([
    ['en', 'Type', 'Credit note', 'Invoice'],
    ['de', 'Belegart', 'Gutschrift', 'Rechnung'],
    ['fr', 'Type de document', 'Avoir', 'Facture'],
    ['es', 'Tipo de documento', 'Nota de crédito', 'Factura'],
    ['it', 'Tipo documento', 'Nota di credito', 'Fattura'],
    ['pt', 'Tipo de documento', 'Devolução', 'Venda'],
    ['pl', 'Typ dokumentu', 'Zwrot', 'Sprzedaż'],
    ['ru', 'Тип документа', 'Возврат', 'Продажа'],
    ['uk', 'Тип документа', 'Повернення', 'Продаж'],
    ['ja', '取引種別', '返品', '売上'],
  ])('%s', (_language, title, refund, sale) => {
    const reading = read([
      ['Customer', 'Date', title, 'Amount'],
      ['Ann', '2025-01-05', sale, 100],
      ['Bob', '2025-01-06', sale, 50],
      ['Ann', '2025-01-07', refund, 30],
    ]);
    expect(customersOf(reading)).toEqual({ Ann: [1, 70, '2025-01-05'], Bob: [1, 50, '2025-01-06'] });
  });
});

/** A till that counts its checks from one each day: two lines in each check. */
const CHECKS: Cells = [
  ['Date', 'Receipt no.', 'Customer', 'Item', 'Amount'],
  ...[1, 2, 3].flatMap((day) => [
    [`2025-01-0${day} 10:00`, 1, day === 2 ? 'Bob' : 'Ann', 'Tea', 10],
    [`2025-01-0${day} 10:05`, 1, day === 2 ? 'Bob' : 'Ann', 'Cake', 20],
    [`2025-01-0${day} 11:00`, 2, day === 2 ? 'Ann' : 'Bob', 'Tea', 10],
  ]),
];

describe('numbers that begin anew each day', () => {
  const right = { Ann: [3, 70, '2025-01-03'], Bob: [3, 50, '2025-01-03'] };

  it('tell orders apart with their day', () => {
    expect(columnsOf(CHECKS).order).toBe('Receipt no. + Date');
    expect(questionsOf(read(CHECKS))).toEqual([]);
    expect(customersOf(read(CHECKS))).toEqual(right);
  });

  it('are kept as such', () => {
    const { answers } = rememberReading(read(CHECKS), {});
    expect(answers.columns?.order).toEqual(['Receipt no.+Date']);
    expect(customersOf(read(CHECKS, { answers }))).toEqual(right);
  });

  it('are proved by tills where several count', () => {
    const tills = CHECKS.map((row, at) => [...row, at === 0 ? 'Till' : 'A']);
    const both = [
      ...tills,
      ...tills.slice(1).map((row) => [row[0], row[1], row[2] === 'Ann' ? 'Bob' : 'Ann', row[3], row[4], 'B']),
    ];
    expect(columnsOf(both).order).toBe('Receipt no. + Date');
    expect(customersOf(read(both))).toEqual({ Ann: [6, 120, '2025-01-03'], Bob: [6, 120, '2025-01-03'] });
  });

  it('are none where one number of a day is of several customers', () => {
    const mixed = CHECKS.map((row, at) => (at === 2 || at === 5 ? [...row.slice(0, 2), 'Cay', ...row.slice(3)] : row));
    expect(columnsOf(mixed).order).toBeNull();
    expect(read(mixed).notes.map(({ code }) => code)).toEqual(['order-unproven']);
  });
});

describe('words for states', () => {
  const sheet = (
    title: string,
    words: readonly string[],
    others: readonly string[] = ['Date', 'Customer', 'Amount'],
  ): Cells => [
    [...others, title],
    ...words.map((word, at) => [`2025-01-0${at + 1}`, at % 2 === 0 ? 'Ann' : 'Bob', 10 * (at + 1), word]),
  ];

  it('stand under the title of a payment as well', () => {
    const cells = sheet('Оплата', ['Оплачен', 'Не оплачен', 'Оплачен', 'Отменен']);
    expect(columnsOf(cells).status).toBe('Оплата');
    expect(customersOf(read(cells))).toEqual({ Ann: [2, 40, '2025-01-03'] });
  });

  it.each(['Не оплачено полностью', 'Nie opłacone'])('are taken back by what stands before: %s', (word) => {
    const cells = sheet('Status', ['Paid', word, 'Paid', 'Paid']);
    expect(read(cells).status.find(({ value }) => value === word)?.counts).toBe(false);
  });

  it.each(['Not shipped', 'Не отгружен', 'Nicht versendet'])(
    'are asked about where only the goods are missing: %s',
    (word) => {
      expect(questionsOf(read(sheet('Status', ['Paid', word, 'Paid', 'Paid'])))).toEqual(['status']);
    },
  );

  it('are asked about under a title that nobody knows, where one of them calls a row off', () => {
    const cells = sheet('Xyz', ['Regular', 'Cancelled', 'Regular', 'Regular']);
    expect(columnsOf(cells).status).toBe('Xyz');
    expect(questionsOf(read(cells))).toEqual(['status']);
  });

  it('are asked about where the titles are in no language that is known', () => {
    const strange = sheet('Olek', ['Vazu', 'Tork', 'Vazu', 'Vazu'], ['Date', 'Email', 'Total']).map((row, at) =>
      at === 0
        ? [...row, 'Ruvo', 'Plem', 'Tasq']
        : [row[0], `${row[1]}@x.example`, ...row.slice(2), `R${at}`, `P${at}`, `T${at}`],
    );
    expect(questionsOf(read(strange))).toEqual(['status']);
  });
});

describe('an amount of which a fee was taken', () => {
  it('is proposed before what is left', () => {
    const cells: Cells = [
      ['Date', 'Client', 'Amount paid out', 'Price', 'Commission'],
      ['2025-01-01', 'Ann', 90, 100, 10],
      ['2025-01-02', 'Bob', 45, 50, 5],
      ['2025-01-03', 'Ann', 18, 20, 2],
      ['2025-01-04', 'Bob', 27, 30, 3],
    ];
    expect(read(cells).questions).toMatchObject([{ code: 'amount-column', proposed: 'Price' }]);
  });
});

describe('the same sums in two currencies', () => {
  const cells = (rate: (row: number) => number): Cells => [
    ['Date', 'Customer', 'Amount (soms)', 'Amount (USD)'],
    ...[20, 12, 10, 40].map((amount, row) => [
      `2025-01-0${row + 1}`,
      row % 2 === 0 ? 'Ann' : 'Bob',
      amount * rate(row),
      amount,
    ]),
  ];

  it('are asked about, though the rate changes a little', () => {
    expect(questionsOf(read(cells((row) => 90 + row)))).toEqual(['amount-column']);
  });
});

describe('a bill beside the papers of what was delivered', () => {
  const papers = (...kinds: readonly string[]): Cells => [
    ['Тип документа', 'Дата', 'Контрагент', 'Сумма'],
    ...kinds.flatMap((kind, at) => [
      [kind, `2025-01-0${at + 1}`, 'Астра', 100],
      [kind, `2025-02-0${at + 1}`, 'Вега', 50],
    ]),
  ];

  it.each([
    ['Счет', 'Акт'],
    ['Счет', 'Оплата'],
  ])('counts once: %s, %s', (first, second) => {
    const reading = read(papers(first, second), { locale: 'ru_RU' });
    expect(questionsOf(reading)).toEqual([]);
    expect(customersOf(reading)).toMatchObject({
      Астра: [1, 100, expect.anything()],
      Вега: [1, 50, expect.anything()],
    });
  });
});

describe('money that goes out', () => {
  it.each([
    ['Type', 'Income', 'Expense'],
    ['Art', 'Einnahme', 'Ausgabe'],
    ['Type', 'Recette', 'Dépense'],
    ['Tipo', 'Ingreso', 'Gasto'],
    ['Tipo', 'Entrada', 'Saída'],
    ['Tipo', 'Entrata', 'Uscita'],
    ['Typ', 'Wpływ', 'Wydatek'],
    ['Тип', 'Дохід', 'Витрата'],
    ['Тип', 'Доход', 'Расход'],
  ])('is no order: %s %s, %s', (title, income, expense) => {
    const rows = [income, income, expense, income].map((kind, at) => [
      kind,
      `2025-01-1${at}`,
      at === 1 ? 'Bo' : 'Ann',
      10,
    ]);
    const reading = read([[title, 'Date', 'Customer', 'Total'], ...rows]);
    expect(questionsOf(reading)).toEqual([]);
    expect(customersOf(reading)).toEqual({ Ann: [2, 20, '2025-01-13'], Bo: [1, 10, '2025-01-11'] });
    expect(reading.notes).toMatchObject([
      { code: 'no-order-by-kind', params: { values: [expense] }, rows: 1, amount: 10 },
    ]);
  });
});

describe('whom a row names', () => {
  const log = (title: string, values: readonly string[]): Cells => [
    [title, 'Date', 'Total'],
    ...values.map((value, at) => [value, `2025-01-${10 + at}`, 10 + at]),
  ];

  it.each(['Email', 'Merchant email'])('is nobody where one address stands in every row: %s', (title) => {
    const shop = 'shop@example.com';
    expect(questionsOf(read(log(title, [shop, shop, shop, shop, shop])))).toEqual(['customer-column']);
    // Of few rows nobody can tell.
    expect(customersOf(read(log('Email', [shop, shop, shop])))).toEqual({ [shop]: [3, 33, '2025-01-12'] });
  });

  it.each(['Phone', 'Телефон'])('may be told by the phone alone: %s', (title) => {
    const [ann, bo] = ['+79005551200', '+79005551211'];
    const reading = read(log(title, [ann, bo, ann]));
    expect(questionsOf(reading)).toEqual([]);
    expect(customersOf(reading)).toEqual({ [ann]: [2, 22, '2025-01-12'], [bo]: [1, 11, '2025-01-11'] });
    // A first name does not.
    const named = [
      ['Имя', title, 'Date', 'Total'],
      ...[ann, bo, ann].map((phone, at) => ['Анна', phone, `2025-01-1${at}`, 10]),
    ];
    expect(understoodOf(read(named)).columns).toMatchObject({ customer: [title], shown: ['Имя'] });
    // A number of its own in every row tells no customer.
    expect(questionsOf(read(log(title, [ann, bo, '+79005551233'])))).toEqual(['customer-column']);
  });

  it.each([
    ['Nom', 'Prénom', 'Date', 'Montant'],
    ['Nom client', 'Prénom client', 'Date', 'Montant'],
    ['Cognome', 'Nome', 'Data', 'Importo'],
    ['Apellidos', 'Nombre', 'Fecha', 'Importe'],
    ['Sobrenome', 'Nome', 'Data', 'Valor'],
    ['Name', 'Vorname', 'Datum', 'Betrag'],
  ])('is named in two columns where one lacks what the other has: %s, %s', (last, first, date, amount) => {
    const people = [
      ['Martin', 'Zoe'],
      ['Martin', 'Hugo'],
      ['Martin', 'Zoe'],
    ];
    const two = read([[last, first, date, amount], ...people.map((person, at) => [...person, `2025-01-1${at}`, 10])]);
    expect(questionsOf(two)).toEqual([]);
    const names = Object.entries(customersOf(two)).map(([name, [purchases]]) => [
      name.split(' ').sort().join(' '),
      purchases,
    ]);
    expect(Object.fromEntries(names)).toEqual({ 'Martin Zoe': 2, 'Hugo Martin': 1 });
    // Where it holds both, it is the name.
    const whole = people.map(([family, own], at) => [`${own} ${family}`, own, `2025-01-1${at}`, 10]);
    expect(Object.keys(customersOf(read([['Nom', 'Prénom', 'Date', 'Total'], ...whole])))).toEqual([
      'Zoe Martin',
      'Hugo Martin',
    ]);
  });

  it('is told by an e-mail under any title that speaks of one', () => {
    const rows = ['a@example.org', 'b@example.org', 'a@example.org'].map((email, at) => [
      'Martin',
      email,
      `2025-01-1${at}`,
      10,
    ]);
    const reading = read([['Nom acheteur', 'Email acheteur', 'Date', 'Montant'], ...rows]);
    expect(understoodOf(reading).columns).toMatchObject({ customer: ['Email acheteur'], shown: ['Nom acheteur'] });
  });

  it.each([
    ['Guest', 'Guest Guest'],
    ['Cardholder', 'Sundry debtors'],
    ['Страхователь', 'Физические лица'],
    ['Kunde', 'Diverse Kunden'],
    ['Client', 'Clients divers'],
    ['Customer', 'Test Order'],
    ['Клиент', 'Тест Тестов'],
  ])('stands under %s, and is nobody as %s', (title, standIn) => {
    const reading = read(log(title, ['Ann Lee', standIn, 'Ann Lee', standIn]));
    expect(questionsOf(reading)).toEqual([]);
    expect(customersOf(reading)).toEqual({ 'Ann Lee': [2, 22, '2025-01-12'] });
    expect(reading.buckets.anonymous).toEqual({ rows: 2, amount: 24 });
  });

  it.each(['test@shop.com', 'no-email@laden.de', 'guest12@cafe.fr'])('is nobody under %s', (email) => {
    const reading = read(log('Email', ['ann@lee.com', email, 'ann@lee.com', email]));
    expect(customersOf(reading)).toEqual({ 'ann@lee.com': [2, 22, '2025-01-12'] });
    expect(reading.buckets.anonymous.rows).toBe(2);
  });

  it.each(['guest.house@hotel.com', 'testo@roma.it', 'noreen@lee.com', 'attest@law.com'])('is %s', (email) => {
    const reading = read(log('Email', ['ann@lee.com', email, 'ann@lee.com', email]));
    expect(customersOf(reading)).toMatchObject({ [email]: [2, 24, '2025-01-13'] });
  });

  it('who tries the shop is nobody, by the name as well as by the address', () => {
    const people = [
      ['Ann Lee', 'ann@lee.com', 50],
      ['TEST TEST', 'test@test.com', 9999],
      ['Bo Ray', 'bo@ray.com', 80],
    ];
    const rows = people.map((person, at) => [`2025-01-1${at}`, ...person]);
    expect(customersOf(read([['Date', 'Name', 'Email', 'Total'], ...rows]))).toEqual({
      'Ann Lee': [1, 50, '2025-01-10'],
      'Bo Ray': [1, 80, '2025-01-12'],
    });
  });
});

describe('a kind of row that nobody knows', () => {
  const cells: Cells = [
    ['Date', 'Customer', 'Type', 'Amount'],
    ['2025-01-01', 'Ann', 'Sale', 10],
    ['2025-01-02', 'Bob', 'Sale', 20],
    ['2025-01-03', 'Ann', 'Refund', 5],
    ['2025-01-04', 'Bob', 'Grzbl', 7],
  ];

  it('is asked about, and counts meanwhile', () => {
    expect(read(cells).questions).toMatchObject([
      {
        code: 'status',
        params: { title: 'Type' },
        proposed: 'Grzbl',
        choices: [{ value: 'Grzbl', rows: 1, amount: 7 }],
      },
    ]);
    expect(customersOf(read(cells))).toMatchObject({ Bob: [2, 27, '2025-01-04'] });
  });

  it('is left out where somebody says so', () => {
    const reading = read(cells, { answers: { counts: [], countsSaidOf: ['Grzbl'] } });
    expect(questionsOf(reading)).toEqual([]);
    expect(customersOf(reading)).toEqual({ Ann: [1, 5, '2025-01-01'], Bob: [1, 20, '2025-01-02'] });
    expect(reading.notes).toMatchObject([{ code: 'no-order-by-kind', rows: 1, amount: 7 }, { code: 'kind-negative' }]);
  });
});

describe('a state that is turned', () => {
  it.each([
    'Not shipped',
    'To be paid',
    'Deposit paid',
    'Partially paid',
    'Return requested',
    'Refunded (partial)',
    'Nicht versendet',
    'Anzahlung bezahlt',
    'Non livrée',
    'Acompte payé',
    'No entregado',
    'Parcialmente cobrado',
    'Non saldato',
    'Não entregue',
  ])('is not known: %s', (word) => {
    expect(statusClass(word)).toBeNull();
  });

  it.each([
    ['Not paid', 'open'],
    ['Invoice not paid', 'open'],
    ['Partially refunded', 'counts'],
    ['Awaiting shipment', 'counts'],
    ['Closed won (Sales pipeline)', 'counts'],
    ['No show', 'cancelled'],
    ['Teilweise bezahlt', 'open'],
  ] as const)('is known where it is said as a whole: %s', (word, found) => {
    expect(statusClass(word)).toBe(found);
  });
});

describe('titles of money', () => {
  const amountOf = (title: string, values: readonly unknown[]) =>
    columnsOf([
      ['Date', 'Client', title, 'Amount'],
      ['2025-01-05', 'Ann', values[0], 10.5],
      ['2025-01-06', 'Bob', values[1], 20],
      ['2025-02-07', 'Ann', values[2], 30],
    ])['amount'];

  it.each([
    ['% of total', [17, 33, 50]],
    ['Total %', [17, 33, 50]],
    ['Total hours', [1.5, 2, 3]],
    ['Total trips', [1, 2, 3]],
    ['Total cents', [1050, 2000, 3000]],
  ])('are not: %s', (title, values) => {
    expect(amountOf(title, values)).toBe('Amount');
  });

  it.each([
    ['Total (incl. 20% VAT)', [12.6, 24, 36]],
    ['Total trips', [12.6, 24, 36]],
    ['Total trips (EUR)', [12, 24, 36]],
    ['Total trips', ['$12', '$24', '$36']],
  ])('are: %s %s', (title, values) => {
    expect(amountOf(title, values)).toBe(title);
  });
});

describe('a total of what nobody knows, in whole numbers', () => {
  const cells = (...titles: readonly string[]) => [
    ['Date', 'Client', 'Total trips', ...titles],
    ['2025-01-05', 'Ann', 2, ...titles.map((_title, at) => at + 11)],
    ['2025-01-06', 'Bob', 3, ...titles.map((_title, at) => at + 12)],
  ];

  it.each([
    ['alone', [], ['amount-column']],
    ['beside an amount', ['Amount'], ['amount-column']],
    ['beside a price', ['Price'], ['amount-column']],
    ['beside a price and a quantity', ['Unit price', 'Quantity'], ['amount-column']],
    ['beside a total, which is that of the row', ['Total'], []],
  ])('is asked about %s', (_words, titles, questions) => {
    expect(questionsOf(read(cells(...titles)))).toEqual(questions);
  });
});

describe('one day in all rows', () => {
  const dates = (title: string, days: readonly string[]) => [
    [title, 'Transacted', 'Client', 'Amount'],
    ...days.map((day, row) => [day, `2025-0${row + 1}-05`, `C${row % 2}`, row + 1]),
  ];

  it('is asked about beside a column with a day for each', () => {
    const cells = dates('Date', ['2025-03-31', '2025-03-31', '2025-03-31']);
    expect(questionsOf(read(cells))).toEqual(['date-column']);
    expect(questionsOf(read(dates('Order date', ['2025-03-31', '2025-03-31', '2025-03-31'])))).toEqual([]);
    expect(questionsOf(read(dates('Date', ['2025-03-31', '2025-03-31', '2025-03-30'])))).toEqual([]);
  });
});

describe('a second table beside the orders', () => {
  const orders = [
    ['Date', 'Customer', 'Total', '', 'Customer', 'Segment'],
    ['2025-01-13', 'Ann', 100, '', 'Ann', 'A'],
    ['2025-01-17', 'Bob', 80, '', 'Bob', 'B'],
    ['2025-02-13', 'Ann', 50, '', 'Cy', 'C'],
  ];
  const ofOrders = { Ann: [2, 150, '2025-02-13'], Bob: [1, 80, '2025-01-17'] };

  it.each([
    ['longer', [...orders, ['', '', '', '', 'Di', 'C'], ['', '', '', '', 'Ed', 'C']]],
    ['shorter', [...orders, ['2025-02-14', 'Ann', 0, '', '', '']]],
  ])('is none of them where it is %s', (_words, cells) => {
    const reading = read(cells);
    expect(questionsOf(reading)).toEqual([]);
    expect(customersOf(reading)).toEqual(ofOrders);
    expect(understoodOf(reading).columns['customerType']).toBeNull();
    const titles = ['Customer (2)', 'Segment'];
    expect(reading.notes).toMatchObject([{ code: 'table-beside', params: { from: 4, to: 5, titles } }]);
  });

  /** The orders of two months, and beside them what stands there row by row. */
  const beside = (...others: readonly (readonly unknown[])[]): Cells => {
    const log = [
      ['Date', 'Customer', 'Amount'],
      ['2025-01-13', 'Ann', 100],
      ['2025-01-17', 'Bob', 80],
      ['2025-02-13', 'Ann', 50],
    ];
    return Array.from({ length: Math.max(log.length, others.length) }, (_, row) => [
      ...(log[row] ?? ['', '', '']),
      '',
      ...(others[row] ?? ['', '']),
    ]);
  };

  it.each([
    ['sums of each month', beside(['Month', 'Order total'], ['January', 180], ['February', 50])],
    ['who has which plan', beside(['Manager', 'Plan'], ['Kim', 1], ['Lee', 2], ['May', 3], ['Noa', 4])],
    ['a list to choose from', beside(['Status'], ['New'], ['Paid'], ['Sent'], ['Lost'])],
  ])('is left aside under titles of its own, and said: %s', (_words, cells) => {
    const reading = read(cells);
    expect(questionsOf(reading)).toEqual([]);
    expect(customersOf(reading)).toEqual(ofOrders);
    const { manager, status } = understoodOf(reading).columns;
    expect([manager, status]).toEqual([null, null]);
    expect(reading.notes).toMatchObject([{ code: 'table-beside', params: { from: 4 } }]);
  });

  it('is left aside before the orders as well', () => {
    const cells = orders.map((row, at) => [
      ['Manager', 'Kim', 'Lee', ''][at],
      ['Plan', 10, 20, ''][at],
      '',
      ...row.slice(0, 3),
    ]);
    const reading = read(cells);
    expect(customersOf(reading)).toEqual(ofOrders);
    expect(reading.notes).toMatchObject([{ code: 'table-beside', params: { from: 0, to: 1 } }]);
  });

  it.each([
    ['labelled', ['Total', '', 230, '', '', '']],
    ['bare', ['', '', 230, '', '', '']],
  ])('is none where it goes on to a total of the orders: %s', (_words, total) => {
    const numbers = ['Order', 'A1', 'A2', 'A3'];
    const states = ['Status', 'Paid', 'Cancelled', 'Paid'];
    const cells = [...orders.map((row, at) => [...row.slice(0, 4), numbers[at], states[at]]), total];
    const reading = read(cells);
    expect(understoodOf(reading).columns).toMatchObject({ order: 'Order', status: 'Status' });
    expect(customersOf(reading)).toEqual({ Ann: [2, 150, '2025-02-13'] });
  });

  it.each([
    ['said of each order', ['Paid', 'Paid', 'Cancelled']],
    ['said of some orders', ['', 'Cancelled', '']],
    ['said of the first order alone', ['Cancelled', '', '']],
  ])('is none where it is %s', (_words, states) => {
    const reading = read(beside(['Status'], ...states.map((state) => [state])));
    expect(understoodOf(reading).columns.status).toBe('Status');
    expect(reading.notes.some(({ code }) => code === 'table-beside')).toBe(false);
  });

  it('is said where the orders have to be asked about', () => {
    const cells = orders.map((row) => row.map((cell) => (cell === 'Date' ? '' : cell)).slice(1));
    const { questions, notes } = read([...cells, ['', '', '', 'Di', 'D']]);
    expect(questions.map(({ code }) => code)).toContain('date-column');
    expect(notes).toMatchObject([{ code: 'table-beside', rows: 4 }]);
  });
});

describe('codes of currencies', () => {
  it('are taken for such under a title that nobody knows', () => {
    const cells = [
      ['Date', 'Customer', 'Total', 'Cur.'],
      ['2025-01-13', 'Ann', 100, 'GBP'],
      ['2025-01-17', 'Bob', 80, 'EUR'],
    ];
    expect(questionsOf(read(cells))).toEqual(['currency']);
  });
});

describe('sums', () => {
  it('are found beside N/A in rows that do not count', () => {
    const cells = [
      ['Date', 'Customer', 'Total', 'Status'],
      ['2025-01-13', 'Ann', '100.00', 'Complete'],
      ['2025-01-17', 'Bob', 'N/A', 'Cancelled'],
      ['2025-01-18', 'Bob', '80.00', 'Complete'],
    ];
    expect(customersOf(read(cells))).toEqual({ Ann: [1, 100, '2025-01-13'], Bob: [1, 80, '2025-01-18'] });
  });

  it.each([
    ['more than the same without a remark', 120, ['amount-column']],
    ['the same', 100, []],
    ['less: the one without a remark is the total', 80, []],
  ])('with a remark on tax are asked about where they are %s', (_words, taxed, questions) => {
    const cells = [
      ['Date', 'Customer', 'Amount', 'Amount incl VAT'],
      ['2025-01-13', 'Ann', 100, taxed],
      ['2025-01-17', 'Bob', 200, taxed * 2],
    ];
    expect(questionsOf(read(cells))).toEqual(questions);
  });
});

describe('a reason for calling off', () => {
  const cells = (states: readonly (readonly [string, string])[]) => [
    ['Date', 'Customer', 'Total', 'Status', 'Cancellation reason'],
    ...states.map(([state, reason], row) => [`2025-01-1${row}`, `C${row % 2}`, 10, state, reason]),
  ];

  it('is asked about where the state says that the order counts', () => {
    const states = [
      ['Paid', ''],
      ['Paid', 'Too late'],
      ['Paid', ''],
    ] as const;
    expect(questionsOf(read(cells(states)))).toEqual(['status']);
  });

  it.each(['Free cancellation', 'Cancel at period end'])('is none: %s', (title) => {
    const others = [
      ['Date', 'Customer', 'Total', title],
      ['2025-01-10', 'Ann', 10, 'Yes'],
      ['2025-01-11', 'Bob', 20, 'No'],
    ];
    expect(customersOf(read(others))).toEqual({ Ann: [1, 10, '2025-01-10'], Bob: [1, 20, '2025-01-11'] });
  });

  it('says nothing new of an order that does not count', () => {
    const states = [
      ['Paid', ''],
      ['Cancelled', 'Too late'],
      ['Paid', ''],
    ] as const;
    expect(questionsOf(read(cells(states)))).toEqual([]);
  });
});
