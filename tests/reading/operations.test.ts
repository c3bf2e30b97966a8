/** Words that say what was done with money: of gateways, of statements, and of whom nobody knows. */
import { describe, expect, it } from 'vitest';
import { understoodOf } from '../../src/reading/understood.ts';
import type { Cells } from './support/cells.ts';
import { customersOf, questionsOf, read } from './support/reading.ts';

const log = (title: string, kinds: readonly string[]): Cells => {
  const [sale = '', other = ''] = kinds;
  return [
    ['Date', 'Email', title, 'Amount'],
    ['2025-01-05', 'a@ex.com', sale, 120],
    ['2025-01-09', 'b@ex.com', sale, 80],
    ['2025-02-03', 'b@ex.com', other, 20],
    ['2025-02-04', 'c@ex.com', sale, 60],
  ];
};
const SOLD = { 'a@ex.com': [1, 120, '2025-01-05'], 'c@ex.com': [1, 60, '2025-02-04'] };

describe('an authorization that captures as well', () => {
  it.each([
    ['Authorization w/ Auto Capture', 'Refund'],
    ['Authorization and capture', 'Refund'],
    ['Auth/Capture', 'Credit'],
  ])('is a sale, and what goes back is taken off: %s, %s', (...kinds) => {
    const reading = read(log('Type', kinds));
    expect(questionsOf(reading)).toEqual([]);
    expect(customersOf(reading)).toEqual({ ...SOLD, 'b@ex.com': [1, 60, '2025-01-09'] });
  });
});

describe('what was voided', () => {
  const cells: Cells = [
    ['Date', 'Email', 'Kind', 'Amount'],
    ['2025-01-05', 'a@ex.com', 'sale', 120],
    ['2025-01-09', 'b@ex.com', 'authorization', 80],
    ['2025-01-10', 'b@ex.com', 'capture', 80],
    ['2025-02-03', 'c@ex.com', 'sale', 60],
    ['2025-02-04', 'd@ex.com', 'authorization', 45],
    ['2025-02-05', 'd@ex.com', 'void', 45],
    ['2025-02-06', 'c@ex.com', 'void', 60],
  ];

  it('is taken off where it was sold, and nothing where it was authorised only', () => {
    const reading = read(cells);
    expect(questionsOf(reading)).toEqual([]);
    expect(reading.buckets).toMatchObject({ used: { rows: 4, amount: 200 }, status: { rows: 3 } });
  });
});

describe('operations that nobody knows', () => {
  it.each(['Тип операции', 'Операция', 'Transaction type', 'Tipo de operación'])('are asked about: %s', (title) => {
    const reading = read(log(title, ['Zork', 'Blip']));
    expect(reading.questions).toMatchObject([
      {
        code: 'status',
        params: { title },
        choices: [
          { value: 'Zork', rows: 3 },
          { value: 'Blip', rows: 1 },
        ],
      },
    ]);
  });

  it.each([
    ['Sale type', 'Zork', 'Blip'],
    ['Тип операции', 'Наличные', 'Карта'],
    ['Transaction type', 'Cash', 'Card'],
  ])('are not, where they say how it was sold or paid: %s, %s, %s', (title, ...kinds) => {
    expect(questionsOf(read(log(title, kinds)))).toEqual([]);
  });

  it('are not, where they move no money', () => {
    const cells = log('Тип операции', ['Оплата от покупателя', 'Перечисление зарплаты']).map((row, at) =>
      at === 3 ? [...row.slice(0, 3), 0] : row,
    );
    expect(questionsOf(read(cells))).toEqual([]);
  });

  it.each(['Получение займа', 'Возврат от поставщика'])('are known for none: %s', (kind) => {
    const reading = read(log('Вид операции', ['Оплата от покупателя', kind]));
    expect(questionsOf(reading)).toEqual([]);
    expect(customersOf(reading)).toEqual({ ...SOLD, 'b@ex.com': [1, 80, '2025-01-09'] });
  });
});

describe('the number of an account', () => {
  const cells = (title: string, accounts: readonly string[]): Cells => [
    ['Дата', 'Контрагент', title, 'Сумма'],
    ...['2025-01-05', '2025-01-09', '2025-02-03', '2025-02-04'].map((day, at) => [
      day,
      ['Ann', 'Bob'][at % 2],
      accounts[at % 2],
      100 + at,
    ]),
  ];

  it.each([
    ['Счет', '40702810000000000011', '40802810000000000013'],
    ['Рахунок', 'UA213223130000026007233566001', 'UA903052992990004149123456789'],
    ['Invoice', 'DE89370400440532013000', 'DE02120300000000202051'],
  ])('numbers no orders: %s', (title, ...accounts) => {
    expect(questionsOf(read(cells(title, accounts)))).toEqual([]);
    expect(questionsOf(read(cells(title, ['SO2024000123', 'SO2024000124'])))).toEqual(['order-column']);
  });
});

describe('the day of an order', () => {
  it.each([
    ['Schlusstermin', 'Erstellt am', 'Phase', 'Gewonnen', 'Verloren'],
    ['完了予定日', '作成日', 'フェーズ', '受注', '失注'],
    ['Vinta il', 'Data creazione', 'Fase', 'Vinta', 'Persa'],
    ['Closing', 'Created', 'Stage', 'Won', 'Lost'],
  ])('of deals is that of closing: %s beside %s', (closed, created, stage, won, lost) => {
    const reading = read([
      [created, 'Account', closed, stage, 'Amount'],
      ['2025-01-05', 'Ann', '2025-02-05', won, 100],
      ['2025-01-06', 'Bob', '2025-02-06', lost, 50],
      ['2025-01-07', 'Ann', '2025-02-07', won, 20],
    ]);
    expect(understoodOf(reading).columns.date).toBe(closed);
  });

  it.each(['Принят', 'Открыт', 'Подача', 'processed_at', 'event_time'])('is known by one word: %s', (title) => {
    const reading = read([
      [title, 'Клиент', 'Сумма'],
      ['2025-01-05', 'Ann', 100],
      ['2025-01-06', 'Bob', 50],
      ['2025-01-07', 'Ann', 20],
    ]);
    expect(questionsOf(reading)).toEqual([]);
    expect(understoodOf(reading).columns.date).toBe(title);
  });
});

describe('the number of a note', () => {
  it.each(['Накл.', 'Док.', 'ТТН', 'УПД', 'Заявка'])('puts its lines together: %s', (title) => {
    const reading = read([
      ['Дата', 'Покупатель', 'Наименование', 'Сумма', title],
      ['2025-01-05', 'Ann', 'Сахар', 100, 7],
      ['2025-01-05', 'Ann', 'Мука', 20, 7],
      ['2025-01-09', 'Bob', 'Соль', 50, 8],
    ]);
    expect(customersOf(reading)).toEqual({ Ann: [1, 120, '2025-01-05'], Bob: [1, 50, '2025-01-09'] });
  });
});
