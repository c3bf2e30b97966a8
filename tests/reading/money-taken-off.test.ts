/** What fees, shipping and refunds left of a sum: asked about, and never taken off twice. */
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/reading/answers.ts';
import type { Reading } from '../../src/reading/reading.ts';
import { understoodOf } from '../../src/reading/understood.ts';
import type { Cells } from './support/cells.ts';
import { customersOf, questionsOf, read } from './support/reading.ts';

type Numbers = readonly number[];

const boughtBy = (name: string, reading: Reading) => customersOf(reading)[name];

const NAMES = ['Ann', 'Bo', 'Ann', 'Cy', 'Bo', 'Ann'];
const sales = (titles: readonly string[], rows: readonly Numbers[]): Cells => [
  ['Order', 'Date', 'Customer', ...titles],
  ...rows.map((row, at) => [1001 + at, `2025-0${at + 1}-13`, NAMES[at], ...row]),
];

const amountsAsked = (cells: Cells, locale = 'en_US') =>
  read(cells, { locale }).questions.map(({ code, proposed, choices }) => [
    code,
    proposed,
    choices.map(({ value }) => value),
  ]);

const GROSS = [241.5, 118.2, 87.31, 502.4, 63.05, 190];

describe('what several columns left of a sum', () => {
  const twoFees = GROSS.map((gross) => {
    const [fee, payment] = [Math.round(gross * 12) / 100, Math.round(gross * 3 + 30) / 100];
    return [gross, -fee, -payment, Math.round((gross - fee - payment) * 100) / 100];
  });

  it.each([
    ['English', ['Order value', 'Marketplace fee', 'Payment fee', 'Total payout'], 'en_US'],
    ['Russian', ['Сумма продажи', 'Комиссия площадки', 'Эквайринг', 'Итого'], 'ru_RU'],
  ])('is asked about where two fees lie between: %s', (_words, titles, locale) => {
    expect(amountsAsked(sales(titles, twoFees), locale)).toEqual([
      ['amount-column', titles[0], [titles[0], titles[3]]],
    ]);
  });

  it('is asked about where shipping was added and a fee taken off, each rounded by itself', () => {
    const rows = twoFees.map(([gross = 0, fee = 0], at) => [gross, 5, fee, gross + 5 + fee + (at === 2 ? 0.01 : 0)]);
    const titles = ['Item price', 'Shipping charged', 'Commission', 'Total'];
    expect(amountsAsked(sales(titles, rows))).toEqual([['amount-column', 'Item price', ['Item price', 'Total']]]);
  });

  it.each([
    ['tax and shipping', ['Subtotal', 'Shipping', 'Tax', 'Total'], [5, 7.25], 12.25],
    ['shipping, and a coupon in one row', ['Price', 'Shipping', 'Coupon value', 'Total'], [5, 0], 5],
  ])('is none where nothing but %s lies between', (_words, titles, parts, more) => {
    const rows = GROSS.map((gross, at) => {
      const coupon = titles[2] === 'Coupon value' && at === 1 ? 10 : 0;
      return [gross, parts[0] ?? 0, (parts[1] ?? 0) + coupon, gross + more - coupon];
    });
    const reading = read(sales(titles, rows));
    expect(questionsOf(reading)).toEqual([]);
    expect(understoodOf(reading).columns.amount).toBe('Total');
  });

  it.each([
    ['English', ['Amount', 'Discount', 'Points redeemed', 'Total due'], 'en_US'],
    ['Russian', ['Сумма', 'Скидка по карте', 'Бонусы списано', 'К оплате'], 'ru_RU'],
  ])('is what was paid where nothing but discounts were taken off: %s', (_words, titles, locale) => {
    const cells = sales(
      titles,
      GROSS.map((gross) => [gross, 5, 10, gross - 15]),
    );
    expect(amountsAsked(cells, locale)).toEqual([]);
    expect(understoodOf(read(cells, { locale })).columns.amount).toBe(titles[3]);
  });

  it('puts the sum of goods, tax and shipping before the goods', () => {
    const rows = GROSS.map((gross) => [gross, 20, 5, gross + 25]);
    expect(amountsAsked(sales(['Subtotal', 'Taxes', 'Shipping', 'Sale price'], rows))).toEqual([
      ['amount-column', 'Sale price', ['Sale price', 'Subtotal']],
    ]);
    expect(amountsAsked(sales(['商品代金合計', '消費税', '送料', '総合計金額'], rows), 'ja_JP')).toEqual([
      ['amount-column', '総合計金額', ['総合計金額', '商品代金合計']],
    ]);
  });
});

describe('refunds that a total is less already', () => {
  const log = (titles: readonly string[], shipping = 0) =>
    sales(
      titles,
      GROSS.map((gross, at) => {
        const [back, fee] = [at === 1 || at === 4 ? 20 : 0, Math.round(gross * 3) / 100];
        return [gross, shipping, -fee, -back, Math.round((gross + shipping - fee - back) * 100) / 100];
      }),
    );

  it.each([
    ['English', ['Gross sales', 'Shipping', 'Fees', 'Refunds', 'Total'], 'en_US'],
    [
      'Spanish',
      ['Ingresos por productos', 'Costos de envío', 'Cargo por venta', 'Anulaciones y reembolsos', 'Total'],
      'es_CL',
    ],
  ])('are not taken off again, through a fee: %s', (_words, titles, locale) => {
    const cells = log(titles, locale === 'es_CL' ? -4 : 4);
    const answered = (amount: string): Answers => ({ columns: { amount: [amount] } });
    expect(amountsAsked(cells, locale)).toEqual([['amount-column', titles[0], [titles[0], 'Total']]]);
    const ofGross = read(cells, { locale, answers: answered(titles[0] ?? '') });
    expect(boughtBy('Bo', ofGross)?.[1]).toBeCloseTo(118.2 + 63.05 - 40);
    const ofTotal = read(cells, { locale, answers: answered('Total') });
    const total = [2, 5].map((row) => Number(cells[row]?.[7])).reduce((sum, one) => sum + one, 0);
    expect(boughtBy('Bo', ofTotal)?.[1]).toBeCloseTo(total);
    expect(ofTotal.notes.map(({ code }) => code)).toContain('refunded-within');
  });

  it('are not taken off again, through shipping alone: nothing to be asked', () => {
    const cells = sales(
      ['Gross', 'Shipping', 'Handling', 'Refunds', 'Total'],
      GROSS.map((gross, at) => [gross, 5, 1.5, at === 1 ? 20 : 0, gross + 6.5 - (at === 1 ? 20 : 0)]),
    );
    const reading = read(cells);
    expect(questionsOf(reading)).toEqual([]);
    expect(reading.notes.map(({ code }) => code)).toContain('refunded-within');
  });

  it('are taken off a total that is not', () => {
    const cells = sales(
      ['Gross', 'Shipping', 'Handling', 'Refunds', 'Total'],
      GROSS.map((gross, at) => [gross, 5, 1.5, at === 1 ? 20 : 0, gross + 6.5]),
    );
    expect(read(cells).notes.map(({ code }) => code)).toContain('refunded-column');
  });

  it('are known in Ukrainian', () => {
    const cells = sales(
      ['Сума', 'Повернено'],
      [
        [100, 0],
        [50, 10],
        [70, 0],
      ],
    );
    expect(boughtBy('Bo', read(cells, { locale: 'uk_UA' }))).toEqual([1, 40, '2025-02-13']);
  });
});

describe('marks and words of refunds', () => {
  const log = (titles: readonly string[], ...rows: readonly (readonly unknown[])[]): Cells => [
    ['Order', 'Date', 'Customer', 'Total', ...titles],
    ...rows.map((row, at) => [1001 + at, `2025-0${at + 1}-13`, NAMES[at], 100, ...row]),
  ];

  it.each([['Is Refunded'], ['Refunded']])('of noughts and ones are no money: %s', (title) => {
    const reading = read(log([title], [0], [1], [0], [0], [0]));
    expect(customersOf(reading)).toEqual({
      Ann: [2, 200, '2025-03-13'],
      Bo: [1, 100, '2025-05-13'],
      Cy: [1, 100, '2025-04-13'],
    });
    expect(reading.buckets.status).toMatchObject({ rows: 1, amount: 100 });
  });

  it('are none where pieces are counted', () => {
    const reading = read(log(['Returned', 'Price'], [0, 20], [1, 20], [0, 20]));
    expect(reading.columns.marks).toEqual([]);
  });

  it('take off a part where a sum of its own stands beside', () => {
    const reading = read(log(['Refunded?', 'Refund amount'], [0, 0], [1, 30], [0, 0], [1, 100], [0, 0]));
    expect(customersOf(reading)).toEqual({ Ann: [2, 200, '2025-03-13'], Bo: [2, 170, '2025-05-13'] });
    expect(reading.buckets.status).toMatchObject({ rows: 1 });
  });

  it('say a part in Japanese as well', () => {
    const cells = log(['返金額', 'ステータス'], [0, '完了'], [30, '一部返金'], [0, '完了']);
    expect(boughtBy('Bo', read(cells, { locale: 'ja_JP' }))).toEqual([1, 70, '2025-02-13']);
  });

  it.each([
    ['Partially refunded', 'Paid', 'en_US'],
    ['Частичный возврат', 'Оплачен', 'ru_RU'],
  ])('are asked about where nobody says how much went back: %s', (part, paid, locale) => {
    const rows = [[paid], [part], [paid], [paid], [paid]] as const;
    expect(amountsAsked(log(['Status'], ...rows), locale)).toEqual([['status', `${paid}, ${part}`, [part]]]);
    const told = log(['Status', 'Refunded amount'], ...rows.map(([state]) => [state, state === part ? 30 : 0]));
    expect(questionsOf(read(told, { locale }))).toEqual([]);
    const below = [...log(['Status'], ...rows), [1002, '2025-02-20', 'Bo', -30, part]];
    expect(questionsOf(read(below, { locale }))).toEqual([]);
  });
});

describe('a total in each line of an order', () => {
  const orders = (
    title: string,
    others: readonly string[],
    amounts: Numbers,
    values: (at: number) => readonly unknown[][],
  ): Cells => [
    ['Order ID', 'Date', 'Customer', title, ...others],
    ...amounts.flatMap((amount, at) =>
      values(amount).map((cells) => [7001 + at, `2025-0${at + 1}-13`, NAMES[at], amount, ...cells]),
    ),
  ];
  const once = [['once-per-order', 'yes', ['yes', 'no']]];

  it.each([
    ['English', 'Order total', 'Salesperson', 'en_US'],
    ['Russian', 'Сумма заказа', 'Менеджер', 'ru_RU'],
  ])('is asked about where the lines differ in their manager alone: %s', (_words, title, manager, locale) => {
    const cells = orders(title, [manager], GROSS, () => [['Kim'], ['Lev']]);
    expect(amountsAsked(cells, locale)).toEqual(once);
    expect(boughtBy('Cy', read(cells, { locale, answers: { takeProposed: true } }))?.[1]).toBe(502.4);
  });

  it('is asked about where they differ in how they were paid', () => {
    const cells = orders('Order Total', ['Tender', 'Tender amount'], GROSS, (total) => [
      ['Cash', 10],
      ['Card', total - 10],
    ]);
    expect(amountsAsked(cells)).toEqual(once);
  });

  it('is none where few prices stand in all lines', () => {
    const cells = orders('Amount', ['Seat'], [20, 20, 50, 20, 20, 50], () => [['A1'], ['A2']]);
    expect(questionsOf(read(cells))).toEqual([]);
    expect(boughtBy('Cy', read(cells))?.[1]).toBe(40);
  });

  it('is none where the lines are halves of a sum that stands beside', () => {
    const halves = orders('Split amount', ['Owner', 'Deal total'], GROSS, (half) => [
      ['Kim', half * 2],
      ['Lev', half * 2],
    ]);
    const reading = read(halves, { answers: { columns: { amount: ['Split amount'] } } });
    expect(questionsOf(reading)).toEqual([]);
    expect(boughtBy('Cy', reading)?.[1]).toBe(1004.8);
  });
});

describe('titles and prices', () => {
  it('takes a price for that of the row where one product grows with three quantities', () => {
    const cells: Cells = [
      ['Order', 'Date', 'Customer', 'Product', 'Quantity', 'Price'],
      ...[2, 5, 1, 2].map((pieces, at) => [1001 + at, `2025-0${at + 1}-13`, NAMES[at], 'Lamp', pieces, pieces * 39.9]),
    ];
    const reading = read(cells);
    expect(reading.notes.map(({ code }) => code)).toContain('price-of-row');
    expect(boughtBy('Bo', reading)).toEqual([1, 199.5, '2025-02-13']);
  });

  it('takes a fee for what was rented where nothing else is money, and a declared value for none', () => {
    const fee = read(
      sales(
        ['Rental fee'],
        GROSS.map((one) => [one]),
      ),
    );
    expect([questionsOf(fee), understoodOf(fee).columns.amount]).toEqual([[], 'Rental fee']);
    const declared = read(
      sales(
        ['Объявленная стоимость', 'Стоимость перевозки'],
        GROSS.map((one) => [one * 9, one]),
      ),
      { locale: 'ru_RU' },
    );
    expect([questionsOf(declared), understoodOf(declared).columns.amount]).toEqual([[], 'Стоимость перевозки']);
  });

  it('asks whether a bill of a part counts beside the last one', () => {
    const cells: Cells = [
      ['Rechnungsnr.', 'Art', 'Datum', 'Kunde', 'Brutto', 'Status'],
      ...['Abschlagsrechnung', 'Schlussrechnung', 'Abschlagsrechnung', 'Schlussrechnung'].map((kind, at) => [
        `R${at}`,
        kind,
        `2025-0${at + 1}-13`,
        NAMES[at],
        100,
        'bezahlt',
      ]),
    ];
    expect(amountsAsked(cells, 'de_DE')).toEqual([['status', 'bezahlt, Abschlagsrechnung', ['Abschlagsrechnung']]]);
  });
});

describe('what was not paid', () => {
  const PAID = GROSS.map((gross, at) => (at === 3 ? 0 : gross));
  const rows = GROSS.map((gross, at) => [gross, PAID[at] as number, gross - (PAID[at] as number)]);

  it.each([
    ['en_US', ['Order total', 'Amount paid', 'Balance']],
    ['ru_RU', ['Сумма заказа', 'Оплачено', 'Остаток']],
    ['de_DE', ['Gesamtbetrag', 'Bezahlt', 'Offen']],
    ['pl_PL', ['Kwota', 'Zapłacono', 'Do zapłaty']],
  ])('is asked about where no state tells: %s', (locale, titles) => {
    expect(amountsAsked(sales(titles, rows), locale)).toEqual([['amount-column', titles[0], [titles[0], titles[1]]]]);
  });

  it('is not where a state tells, or all is paid', () => {
    const [titles = [], ...cells] = sales(['Order total', 'Amount paid', 'Balance'], rows);
    const states = cells.map((row, at) => [...row, at === 3 ? 'Unpaid' : 'Paid']);
    expect(questionsOf(read([[...titles, 'Status'], ...states]))).toEqual([]);
    const paid = sales(
      ['Order total', 'Amount paid'],
      GROSS.map((gross) => [gross, gross]),
    );
    expect(questionsOf(read(paid))).toEqual([]);
  });
});
