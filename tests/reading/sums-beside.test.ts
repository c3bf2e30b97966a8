/** Which of several sums is the purchase: totals repeated under a second name, cash on delivery, pieces that came back, what was settled. */
import { describe, expect, it } from 'vitest';
import { understoodOf } from '../../src/reading/understood.ts';
import { reading as en } from '../../src/text/en/reading.ts';
import { reading as ru } from '../../src/text/ru/reading.ts';
import type { Cells } from './support/cells.ts';
import { customersOf, questionsOf, read } from './support/reading.ts';

const PROPOSED = { takeProposed: true };

describe('a total that each line repeats under a second name', () => {
  const ORDERS = [
    [101, 'Ann', 'Candle', 2, 399],
    [101, 'Ann', 'Shipping', 1, 399],
    [102, 'Bob', 'Mug', 3, 349],
    [102, 'Bob', 'Shipping', 1, 349],
    [103, 'Ann', 'Tea', 3, 459],
    [103, 'Ann', 'Shipping', 1, 459],
  ] as const;
  const orders = (total: string, again: string, isCounted: boolean): Cells => [
    ['Order ID', 'Date', 'Customer', 'Item', ...(isCounted ? ['Quantity'] : []), total, again],
    ...ORDERS.map(([id, name, item, count, sum]) => {
      const pieces = isCounted ? [count] : [];
      return [id, `2025-01-${id - 90}`, name, item, ...pieces, sum, sum];
    }),
  ];
  const once = { Ann: [2, 858, '2025-01-13'], Bob: [1, 349, '2025-01-12'] };

  it.each([
    ['Order Total', 'Price To Pay'],
    ['Total', 'Price'],
    ['Total', 'Final price to the customer'],
  ])('counts once: %s, %s', (total, again) => {
    const reading = read(orders(total, again, true));
    expect(questionsOf(reading)).toEqual([]);
    expect(reading.notes).toMatchObject([{ code: 'once-per-order' }]);
    expect(customersOf(reading)).toEqual(once);
  });

  it('is asked about where no pieces are counted: the price may be that of a line', () => {
    const reading = read(orders('Total', 'Price', false));
    expect(questionsOf(reading)).toEqual(['once-per-order']);
    expect(customersOf(read(orders('Total', 'Price', false), { answers: PROPOSED }))).toEqual(once);
  });

  it('is none where one piece of each costs as much', () => {
    const tickets = orders('Amount', 'Price', true).map((row, at) =>
      at === 0 ? row : row.map((cell, column) => (column === 4 ? 1 : cell)),
    );
    expect(questionsOf(read(tickets))).toEqual([]);
    expect(customersOf(read(tickets))).toMatchObject({ Bob: [1, 698, '2025-01-12'] });
  });
});

describe('cash on delivery', () => {
  const parcels = (titles: readonly string[]): Cells => [
    ['Date', 'Customer', ...titles],
    ['2025-01-05', 'Ann', 1200, 1200],
    ['2025-01-09', 'Bob', 2500, 2500],
    ['2025-02-03', 'Cay', 500, 1600],
    ['2025-02-04', 'Bob', 900, 900],
  ];

  it.each([
    ['Declared value', 'COD amount'],
    ['Объявленная ценность', 'Наложенный платёж'],
    ['Сумма объявленной ценности', 'Сумма наложенного платежа'],
    ['Оценочная стоимость', 'Наложенный платеж, руб'],
    ['Оголошена вартість', 'Післяплата'],
    ['Versicherungswert', 'Nachnahmebetrag'],
    ['Valeur déclarée', 'Contre-remboursement'],
    ['Valor declarado', 'Contra reembolso'],
    ['Valore dichiarato', 'Contrassegno'],
    ['Wartość deklarowana', 'Kwota pobrania'],
  ])('comes before the value that was declared: %s, %s', (...titles) => {
    const reading = read(parcels(titles));
    expect(questionsOf(reading)).toEqual([]);
    expect(understoodOf(reading).columns).toMatchObject({ amount: titles[1] });
    expect(customersOf(reading)).toMatchObject({ Cay: [1, 1600, '2025-02-03'] });
  });

  it.each(['НП, руб', 'Наложенный платеж, руб'])('comes before what fees left of it: %s', (cod) => {
    const cells: Cells = [
      ['Дата', 'Клиент', cod, 'Стоимость доставки, руб', 'Комиссия', 'К перечислению, руб', 'Статус'],
      ['13.01.2025', 'Лия', 3400, 420, 102, 2878, 'Вручен'],
      ['14.01.2025', 'Артур', 1500, 380, 45, 1075, 'Вручен'],
      ['15.01.2025', 'Лия', 5200, 460, 0, -460, 'Не вручен'],
      ['03.02.2025', 'Лия', 2100, 400, 63, 1637, 'Вручен'],
      ['05.02.2025', 'Вадим', 8000, 900, 240, 6860, 'Вручен'],
      ['Итого', '', 20200, 2560, 450, 11990, ''],
    ];
    const reading = read(cells, { locale: 'ru_RU', answers: PROPOSED });
    expect(understoodOf(reading).columns).toMatchObject({ amount: cod });
    expect(customersOf(reading)).toMatchObject({ Лия: [2, 5500, '2025-02-03'] });
  });
});

describe('what came back', () => {
  const sales = (titles: readonly string[], backs: readonly number[]): Cells => [
    ['Date', 'Customer', 'Item', ...titles],
    ...backs.map((back, at) => {
      const count = [3, 6, 5, 4][at] ?? 0;
      return [`2025-01-1${at}`, at % 2 ? 'Bob' : 'Ann', at % 3 ? 'Mug' : 'Cup', count, 10, count * 10, back];
    }),
  ];
  const whole = { Ann: [2, 80, '2025-01-12'], Bob: [2, 100, '2025-01-13'] };

  it.each(['Returned', 'Refunded'])('is pieces where it is never more than they, and said: %s', (title) => {
    const reading = read(sales(['Qty', 'Price', 'Total', title], [2, 0, 5, 1]));
    expect(reading.notes).toMatchObject([{ code: 'not-taken-off', params: { title } }]);
    expect(customersOf(reading)).toEqual(whole);
  });

  it('is money where it is more', () => {
    const reading = read(sales(['Qty', 'Price', 'Total', 'Refunded'], [30, 0, 50, 0]));
    expect(reading.notes).toMatchObject([{ code: 'refunded-column', amount: -80 }]);
  });

  it.each([
    'Возврат тары',
    'Возврат бутылей',
    'Возвращено бутылей',
    'Тара возврат',
    'Возврат пустых',
    'Returned bottles',
  ])('is empty where the title says so: %s', (title) => {
    const reading = read(sales(['Бутылей', 'Цена', 'Сумма', title], [2, 0, 9, 1]));
    expect(reading.notes).toEqual([]);
    expect(customersOf(reading)).toEqual(whole);
  });

  it('is taken off where an amount of its own stands beside the pieces', () => {
    const cells: Cells = [
      ['Date', 'Customer', 'SalesQuantity', 'SalesAmount', 'ReturnQuantity', 'ReturnAmount'],
      ['2025-01-05', 'Ann', 1, 19.99, 0, 0],
      ['2025-01-09', 'Bob', 1, 254.99, 1, 254.99],
      ['2025-02-03', 'Ann', 2, 119.98, 0, 0],
    ];
    expect(read(cells).notes).toMatchObject([{ code: 'refunded-column', amount: -254.99 }]);
  });
});

describe('a price', () => {
  it.each(['category', 'product category'])('is that of the row where it grows with the quantity of a %s', (title) => {
    const cells: Cells = [
      ['customer_id', title, 'quantity', 'price', 'invoice_date'],
      ['C1', 'Clothing', 5, 1500.4, '2022-08-05'],
      ['C2', 'Shoes', 3, 1800.51, '2021-12-12'],
      ['C3', 'Clothing', 1, 300.08, '2021-11-09'],
      ['C1', 'Shoes', 5, 3000.85, '2021-05-16'],
      ['C2', 'Clothing', 2, 600.16, '2021-10-24'],
    ];
    const reading = read(cells);
    expect(reading.notes).toMatchObject([{ code: 'price-of-row' }]);
    expect(customersOf(reading)).toMatchObject({ C3: [1, 300.08, '2021-11-09'] });
  });

  it.each(['transaction_qty', 'Order quantity', 'Invoice qty', 'Qty bottles', 'Кол-во бутылок', 'Количество тары'])(
    'is multiplied by %s',
    (title) => {
      const cells: Cells = [
        ['Customer', 'Date', title, 'unit_price'],
        ['Ann', '2025-01-05', 2, 3.5],
        ['Bob', '2025-01-09', 1, 4],
        ['Ann', '2025-02-03', 2, 3],
      ];
      expect(read(cells).notes).toMatchObject([{ code: 'price-by-quantity' }]);
      expect(customersOf(read(cells))).toMatchObject({ Ann: [2, 13, '2025-02-03'] });
    },
  );

  it.each(['Цена', 'Стоимость', 'Сумма'])('less a discount is proposed where it was paid: %s', (price) => {
    const cells: Cells = [
      ['Дата', 'Клиент', price, 'Скидка', 'Оплачено'],
      ['13.01.2025', 'Ян', 9900, 0, 9900],
      ['15.01.2025', 'Ася', 24_900, 5000, 19_900],
      ['20.01.2025', 'Ян', 14_900, 1900, 13_000],
      ['03.02.2025', 'Лев', 39_900, 0, 39_900],
      ['10.02.2025', 'Ася', 19_900, 0, 19_900],
    ];
    expect(read(cells).questions).toMatchObject([{ code: 'amount-column', proposed: 'Оплачено' }]);
  });
});

describe('titles of sums', () => {
  const sums = (titles: readonly string[], ...rows: readonly (readonly (number | string)[])[]): Cells => [
    ['Date', 'Customer', ...titles],
    ...rows.map((row, at) => [`2025-01-1${at}`, at % 2 ? 'Bob' : 'Ann', ...row]),
  ];

  it('prefer what was settled to what was authorized', () => {
    const cells = sums(['Amount Authorized', 'Amount Submitted For Settlement'], [49, 49], [120, 100], [30, 30]);
    expect(understoodOf(read(cells)).columns).toMatchObject({ amount: 'Amount Submitted For Settlement' });
  });

  it('take no noughts and ones for what was paid', () => {
    const reading = read(sums(['Total', 'Paid'], [49, 1], [120, 0], [30, 1], [20, 1]));
    expect(understoodOf(reading).columns).toMatchObject({ amount: 'Total' });
    expect(questionsOf(reading)).not.toContain('amount-column');
    expect(customersOf(reading)).toMatchObject({ Bob: [1, 20, '2025-01-13'] });
  });

  it('tell a sale from what went back', () => {
    const reading = read(sums(['Продажа, руб', 'Возврат, руб'], [5600, ''], [18_000, ''], ['', 600], [900, '']));
    expect(customersOf(reading)).toMatchObject({ Ann: [1, 5000, '2025-01-10'] });
  });

  it('ask which sum counts where an agency writes the price of what it sells for others', () => {
    const both = sums(['Стоимость объекта', 'Комиссия агентства'], [5_400_000, 162_000], [3_100_000, 93_000]);
    expect(questionsOf(read(both))).toEqual(['amount-column']);
    expect(questionsOf(read(both.map((row) => row.slice(0, 3))))).toEqual([]);
  });

  it('propose the only sum of what was shipped', () => {
    const cells = sums(['Отгружено'], ['1 250,4'], ['890,0'], ['430,7']);
    expect(read(cells, { locale: 'ru_RU' }).questions).toMatchObject([
      { code: 'amount-column', proposed: 'Отгружено' },
    ]);
  });

  it('are named where few of their cells are amounts', () => {
    const cells = sums(['Сумма'], ['1850+200 дост'], [3200], ['~3000'], ['1400 (-10%)']);
    const [question] = read(cells).questions;
    if (question?.code !== 'amount-column') throw new Error('Another question.');
    expect(question.params).toMatchObject({ unread: { title: 'Сумма' } });
    const sentences = [en, ru].map((words) => words.questions['amount-column'](question.params, question.choices));
    expect(sentences[0]).toContain('Few cells of C "Сумма" can be read as amounts: say which');
    expect(sentences[1]).toContain('Мало что в столбце C «Сумма» читается как сумма: укажите');
  });
});
