/** What was paid beside what was charged: of one sum in parts, less than the price, less its discount, or in rows of its own. */
import { describe, expect, it } from 'vitest';
import type { Cells } from './support/cells.ts';
import { customersOf, questionsOf, read } from './support/reading.ts';

const PROPOSED = { takeProposed: true };

/** The columns that are asked about, first the one that is proposed. */
const asked = (cells: Cells) =>
  read(cells)
    .questions.filter(({ code }) => code === 'amount-column')
    .flatMap(({ proposed, choices }) => [
      proposed,
      ...choices.map(({ value }) => value).filter((one) => one !== proposed),
    ]);

const DAYS = ['2025-01-05', '2025-01-09', '2025-02-05', '2025-02-17', '2025-03-05', '2025-03-20'];
const NAMES = ['Ann', 'Bob', 'Ann', 'Cay', 'Ann', 'Bob'];

const log = (titles: readonly string[], rows: readonly (readonly unknown[])[], names = NAMES): Cells => [
  ['Date', 'Customer', ...titles],
  ...rows.map((row, at) => [DAYS[at], names[at], ...row]),
];

describe('payments of a sum that each of them repeats', () => {
  const SOME = [
    [1200, 400],
    [500, 500],
    [1200, 400],
    [900, 300],
    [1200, 400],
    [700, 350],
  ];
  const NONE_IN_FULL = [
    [1200, 400],
    [500, 200],
    [1200, 400],
    [900, 300],
    [1200, 100],
    [500, 200],
  ];

  it.each([
    ['Contract value', 'Payment'],
    ['Contract total', 'Amount paid'],
    ['Сумма договора', 'Платёж'],
    ['Стоимость курса', 'Оплачено'],
    ['Auftragssumme', 'Zahlung'],
    ['Montant', 'Paiement'],
  ])('are proposed, though some sums are not paid in full: %s, %s', (total, payment) => {
    for (const rows of [SOME, NONE_IN_FULL]) expect(asked(log([total, payment], rows))).toEqual([payment, total]);
    expect(customersOf(read(log([total, payment], SOME), { answers: PROPOSED }))).toMatchObject({
      Ann: [3, 1200, '2025-03-05'],
    });
  });

  it('are proposed beside the number of the contract', () => {
    const rows = SOME.map((row, at) => [`C-${NAMES[at]}`, ...row]);
    expect(asked(log(['Contract no', 'Contract value', 'Payment'], rows))).toEqual(['Payment', 'Contract value']);
  });

  it('are none where each order has a sum and a number of its own', () => {
    const rows = SOME.map((row, at) => [`2025-${at}`, ...row]);
    expect(asked(log(['Order no', 'Order total', 'Amount paid'], rows))).toEqual([]);
  });

  it('are none where more was paid than the sum', () => {
    const rows = SOME.map(([total]) => [total, total]);
    expect(asked(log(['Order total', 'Amount paid'], rows))).toEqual([]);
  });
});

describe('a price beside what was paid', () => {
  const PARTS = [
    [1200, 1200],
    [3000, 1500],
    [400, 0],
    [300, 300],
    [500, 500],
    [80, 80],
  ];
  const NONE = PARTS.map(([price, paid]) => [price, paid === 1500 ? 3000 : paid]);

  it.each([
    ['Price', 'Paid'],
    ['Fee', 'Received'],
    ['Quote', 'Amount paid'],
    ['Bill', 'Paid'],
    ['Cost', 'Paid'],
    ['Charge', 'Received'],
    ['Preis', 'Bezahlt'],
    ['Preis', 'Erhalten'],
    ['Prix', 'Payé'],
    ['Tarif', 'Payé'],
    ['Precio', 'Abonado'],
    ['Prezzo', 'Pagato'],
    ['Cena', 'Wpłacono'],
    ['Preço', 'Pago'],
    ['Цена', 'Оплачено'],
  ])('is asked about where a part was paid: %s, %s', (price, paid) => {
    expect(asked(log([price, paid], PARTS))).toEqual([price, paid]);
    expect(asked(log([price, paid], NONE)).sort()).toEqual([price, paid].sort());
  });

  it('is not asked about where all of it was paid, or where a state tells that nothing was', () => {
    expect(
      asked(
        log(
          ['Price', 'Paid'],
          PARTS.map(([price]) => [price, price]),
        ),
      ),
    ).toEqual([]);
    const rows = NONE.map(([price, paid]) => [price, paid, paid === 0 ? 'Unpaid' : 'Paid']);
    expect(asked(log(['Price', 'Paid', 'Status'], rows))).toEqual([]);
  });
});

describe('what was not paid of a total', () => {
  it('is said where a state tells that the rows count', () => {
    const rows = [
      [500, 500, 'Completed'],
      [3000, 1000, 'Completed'],
      [80, 0, 'Completed'],
      [500, 500, 'Completed'],
    ];
    const reading = read(log(['Total price', 'Amount paid', 'Status'], rows));
    expect(questionsOf(reading)).toEqual([]);
    expect(reading.notes).toContainEqual({ code: 'owed', params: { title: 'Amount paid' }, rows: 2, amount: 2080 });
  });
});

describe('a discount that few rows have', () => {
  const discounts = (...off: readonly number[]) =>
    [1000, 1100, 1200, 1300, 1400].map((sum, at) => [sum, off[at] ?? 0, sum - (off[at] ?? 0)]);

  it.each([
    ['Сумма', 'Скидка', 'Оплачено'],
    ['Amount', 'Discount', 'Paid amount'],
    ['Betrag', 'Rabatt', 'Bezahlt'],
  ])('proposes what was paid, and asks: %s, %s, %s', (...titles) => {
    expect(asked(log(titles, discounts(50)))).toEqual([titles[2], titles[0]]);
    expect(asked(log(titles, discounts(50, 0, 50)))).toEqual([titles[2], titles[0]]);
    expect(asked(log(titles, discounts()))).toEqual([]);
  });

  it('does not where what was paid is something else', () => {
    const rows = [
      [1000, 50, 950],
      [1100, 0, 900],
      [1200, 0, 700],
      [1300, 0, 1300],
      [1400, 0, 1200],
    ];
    expect(asked(log(['Order total', 'Discount', 'Paid amount'], rows))[0]).not.toBe('Paid amount');
  });
});

describe('goods and payments in rows of their own', () => {
  const TURNS = [
    [250, ''],
    ['', 150],
    ['', 100],
    [120, 120],
    [180, ''],
    ['', 90],
  ];

  it.each([
    ['Отгрузка', 'Оплата'],
    ['Отгружено', 'Оплачено'],
    ['Сумма', 'Оплата'],
    ['Shipped', 'Paid'],
    ['Amount', 'Payment received'],
    ['Lieferungen', 'Bezahlt'],
  ])('are asked about where the same customers stand in both: %s, %s', (goods, paid) => {
    const names = ['Ann', 'Bob', 'Ann', 'Cay', 'Bob', 'Bob'];
    expect(asked(log([goods, paid], TURNS, names)).sort()).toEqual([goods, paid].sort());
  });

  it('are not where others stand in the one than in the other, as in a statement of a bank', () => {
    const names = ['Ann', 'Shop', 'Tax', 'Bob', 'Ann', 'Shop'];
    const rows = [
      [250, ''],
      ['', 150],
      ['', 100],
      [120, ''],
      [180, ''],
      ['', 90],
    ];
    expect(asked(log(['Amount', 'Payment'], rows, names))).toEqual([]);
  });

  it('are not where the payment of an order is a row of it', () => {
    const rows = [
      ['A', 'Sale', 250, 250],
      ['A', 'Payment', '', 250],
      ['B', 'Sale', 100, 100],
      ['B', 'Payment', '', 100],
    ];
    const cells = log(['Order no', 'Type', 'Total', 'Paid'], rows, ['Ann', 'Ann', 'Bob', 'Bob']);
    expect(asked(cells)).toEqual([]);
  });
});

describe('a price beside what it may be that of one of', () => {
  it.each([
    ['Price', 'Hours'],
    ['Price per night', 'Nights'],
    ['Rate', 'Hours'],
    ['Preis', 'Stunden'],
    ['Цена', 'Вес, т'],
    ['Цена за м2', 'Площадь'],
    ['Стоимость часа', 'Часов'],
    ['Тариф', 'Суток'],
  ])('is asked about, and proposed to be multiplied: %s, %s', (price, measure) => {
    const cells = log(
      [price, measure],
      [
        [500, 2],
        [500, 3],
        [700, 1],
        [500, 1],
      ],
    );
    const reading = read(cells);
    expect(reading.questions).toMatchObject([
      {
        code: 'quantity-column',
        proposed: measure,
        choices: [
          { value: measure, amount: 3700 },
          { value: '', amount: 2200 },
        ],
      },
    ]);
    expect(customersOf(reading)).toMatchObject({
      Ann: [2, 1700, '2025-02-05'],
      Bob: [1, 1500, '2025-01-09'],
      Cay: [1, 500, '2025-02-17'],
    });
    const alone = read(cells, { answers: { columns: { quantity: [] } } });
    expect(questionsOf(alone)).toEqual([]);
    expect(customersOf(alone)).toMatchObject({
      Ann: [2, 1200, '2025-02-05'],
      Bob: [1, 500, '2025-01-09'],
      Cay: [1, 500, '2025-02-17'],
    });
  });

  it('is that of the row where it never is the same for more of them, and where a total stands beside it', () => {
    expect(
      questionsOf(
        read(
          log(
            ['Price', 'Nights'],
            [
              [500, 2],
              [750, 3],
              [250, 1],
            ],
          ),
        ),
      ),
    ).toEqual([]);
    expect(
      questionsOf(
        read(
          log(
            ['Price', 'Nights', 'Total'],
            [
              [500, 2, 1000],
              [500, 3, 1500],
            ],
          ),
        ),
      ),
    ).toEqual([]);
  });

  it('is multiplied by pieces without a question', () => {
    const reading = read(
      log(
        ['Стоимость за единицу', 'К-во'],
        [
          [500, 2],
          [500, 3],
          [700, 1],
          [500, 1],
        ],
      ),
    );
    expect(questionsOf(reading)).toEqual([]);
    expect(customersOf(reading)).toMatchObject({ Ann: [2, 1700, '2025-02-05'] });
  });

  it('is no part of a total of two', () => {
    const rows = [
      [2, 3000, 6000],
      [2, 3000, 6000],
      [2, 3000, 6000],
      [2, 3000, 6000],
    ];
    expect(asked(log(['Суток', 'Тариф', 'К оплате'], rows))).toEqual([]);
  });
});

describe('what a commission was taken from', () => {
  it('is proposed under a title that nobody knows', () => {
    const rows = [
      [119, -3.31, 115.69],
      [1190, -29.98, 1160.02],
      [-19, 0.53, -18.47],
      [35.7, -1.24, 34.46],
    ];
    expect(asked(log(['Avant retenue', 'Commission', 'Net'], rows))).toEqual(['Avant retenue', 'Net']);
    expect(asked(log(['Charged', 'Commission', 'Net'], rows))).toEqual(['Charged', 'Net']);
  });

  it('is the price of which it left the payout, of two', () => {
    const rows = [
      [6, 10, 20, 9, 51],
      [12, 4, 8, 7.2, 40.8],
      [12, 10, 20, 18, 102],
      [12, 4, 8, 7.2, 40.8],
    ];
    const reading = read(log(['Quantity', 'Wholesale Price', 'Retail Price', 'Commission', 'Payout Amount'], rows));
    expect(questionsOf(reading)).toEqual([]);
    expect(customersOf(reading)).toMatchObject({ Ann: [2, 180, '2025-02-05'] });
  });

  it('is none of the tax', () => {
    const rows = [
      [1000, 190, 1190],
      [100, 19, 119],
      [200, 38, 238],
    ];
    expect(asked(log(['Summe netto', 'Summe USt', 'Summe brutto'], rows))).not.toContain('Summe USt');
  });
});

describe('customers above their documents, with the sum of these', () => {
  it('are read where the documents stand in a column of their own', () => {
    const cells: Cells = [
      ['Контрагент', 'Документ', 'Дата', 'Сумма'],
      ['Ann', '', '', 120],
      ['', 'Реализация 1', '2025-01-05', 100],
      ['', 'Реализация 2', '2025-02-03', 20],
      ['Bob', '', '', 50.5],
      ['', 'Реализация 3', '2025-01-09', 50.5],
      ['Итого', '', '', 170.5],
    ];
    expect(customersOf(read(cells))).toEqual({ Ann: [2, 120, '2025-02-03'], Bob: [1, 50.5, '2025-01-09'] });
  });
});
