/** What stands among the orders and is none, and states that mean something else in lists of another kind. */
import { describe, expect, it } from 'vitest';
import { understoodOf } from '../../src/reading/understood.ts';
import type { Cells } from './support/cells.ts';
import { bucketsOf, customersOf, questionsOf, read } from './support/reading.ts';

const SALES = [
  ['2025-01-13', 'Ann', 100],
  ['2025-01-17', 'Bo', 80],
  ['2025-01-18', 'Ann', 30],
  ['2025-02-13', 'Ann', 50],
] as const;
const ALL = { Ann: [3, 180, '2025-02-13'], Bo: [1, 80, '2025-01-17'] };

describe('what stood on an account', () => {
  it.each([
    'Opening balance',
    'Balance b/f',
    'Closing balance',
    'Остаток на начало',
    'Остаток на начало периода',
    'Сальдо на 01.01.2025',
    'Сальдо начальное',
    'Vortrag',
    'Saldovortrag',
    'Anfangsbestand',
    'Solde initial',
    'Report à nouveau',
    'Saldo inicial',
    'Saldo anterior',
    'Saldo iniziale',
    'Saldo początkowe',
    'Залишок на початок',
    '前月繰越',
  ])('is no purchase, and said: %s', (label) => {
    const named = read([['Date', 'Customer', 'Total'], ['2025-01-01', label, 1000], ...SALES]);
    const beside = read([
      ['Date', 'Description', 'Customer', 'Total'],
      ['2025-01-01', label, '', 1000],
      ...SALES.map(([day, customer, amount]) => [day, 'Sale', customer, amount]),
    ]);
    for (const reading of [named, beside]) {
      expect(questionsOf(reading)).toEqual([]);
      expect(customersOf(reading)).toEqual(ALL);
      expect(reading.notes).toMatchObject([{ code: 'totals', rows: 1, amount: 1000 }]);
    }
  });

  it('leaves customers with such a word in their names alone', () => {
    const cells: Cells = [['Date', 'Customer', 'Total'], ...SALES, ['2025-02-14', 'New Balance', 70]];
    expect(customersOf(read(cells))).toEqual({ ...ALL, 'New Balance': [1, 70, '2025-02-14'] });
  });
});

/** With a state for each row, the third one in doubt. */
const log = (titles: readonly string[], states: readonly [string, string, string, string], other = ''): Cells => [
  titles,
  ...SALES.map((row, at) => [...row, states[at], other]),
];

describe('what was returned', () => {
  it.each([
    ['Returned', ['Date', 'Customer', 'Total', 'Status', 'Rental period']],
    ['Returned', ['Rental date', 'Customer', 'Total', 'Status', 'Item']],
    ['Возвращен', ['Дата', 'Клиент', 'Сумма', 'Статус', 'Срок проката']],
    ['Zurückgegeben', ['Datum', 'Kunde', 'Betrag', 'Status', 'Mietdauer']],
    ['Devuelto', ['Fecha', 'Cliente', 'Importe', 'Estado', 'Contrato de alquiler']],
    ['Повернено', ['Дата', 'Клієнт', 'Сума', 'Статус', 'Договір оренди']],
  ])('is asked about in a list of rentals: %s', (word, titles) => {
    const reading = read(log(titles, [word, word, word, 'Paid'], '3'));
    expect(reading.questions).toMatchObject([{ code: 'status', choices: [{ value: word, rows: 3, amount: 210 }] }]);
    expect(customersOf(reading)).toEqual(ALL);
  });

  it('is asked about between two days, and left out where one day alone says when goods came back', () => {
    const days = (titles: readonly string[]): Cells => [
      ['Order', 'Customer', 'Total', 'Status', ...titles],
      ...SALES.map(([day, customer, amount], at) => {
        return [2001 + at, customer, amount, at === 2 ? 'Returned' : 'Paid', ...titles.map(() => day)];
      }),
    ];
    expect(questionsOf(read(days(['Pickup date', 'Return date'])))).toContain('status');
    expect(questionsOf(read(days(['Order date', 'Return date'])))).toEqual([]);
    expect(bucketsOf(read(days(['Order date', 'Return date'])))).toMatchObject({ status: 1 });
  });

  it('is money that went back where the word says so', () => {
    const titles = ['Date', 'Customer', 'Total', 'Status', 'Rental period'];
    const reading = read(log(titles, ['Paid', 'Paid', 'Refunded', 'Paid'], '3'));
    expect(questionsOf(reading)).toEqual([]);
    expect(bucketsOf(reading)).toMatchObject({ status: 1 });
  });
});

describe('lists of a board', () => {
  it.each([
    ['List name', ['Paid', 'Quoted', 'Lost', 'In Production']],
    ['Board list', ['Done', 'To do', 'Doing', 'Backlog']],
    ['Название списка', ['Готово', 'Входящие', 'В работе', 'На проверке']],
    ['Name der Liste', ['Erledigt', 'Zu erledigen', 'In Arbeit', 'Offen']],
    ['Nom de la liste', ['Terminé', 'À faire', 'En cours', 'En attente']],
    ['Nombre de la lista', ['Hecho', 'Por hacer', 'Haciendo', 'Pendiente']],
    ['Nazwa listy', ['Gotowe', 'Do zrobienia', 'W toku', 'W realizacji']],
  ] as const)('are states: %s', (title, states) => {
    const reading = read(log(['Date', 'Customer', 'Total', title], states));
    expect(understoodOf(reading).columns.status).toBe(title);
    expect(customersOf(reading)).toEqual({ Ann: [1, 100, '2025-01-13'] });
  });

  it.each([
    ['List', ['Done', 'To do', 'Doing', 'Done']],
    ['Column', ['Done', 'Backlog', 'In review', 'Done']],
    ['Список', ['Готово', 'Входящие', 'В работе', 'Готово']],
    ['Spalte', ['Fertig', 'Zu erledigen', 'In Arbeit', 'Fertig']],
  ] as const)('are asked about under a title that may mean anything: %s', (title, states) => {
    const cells = log(['Date', 'Customer', 'Total', title], states);
    const reading = read(cells, { answers: { takeProposed: true } });
    expect(questionsOf(reading)).toEqual(['status']);
    expect(customersOf(reading)).toEqual({ Ann: [2, 150, '2025-02-13'] });
  });
});

describe('what is owed', () => {
  const owing = (title: string, rests: readonly number[]): Cells => [
    ['Date', 'Customer', 'Total', title],
    ...SALES.map((row, at) => [...row, rests[at]]),
  ];

  it.each([
    'Balance due',
    'Outstanding',
    'Остаток к оплате',
    'Offener Betrag',
    'Reste à payer',
    'Saldo pendiente',
    'Pozostało do zapłaty',
    'Залишок до сплати',
  ])('is said, and counts: %s', (title) => {
    const reading = read(owing(title, [0, 80, 10, 0]));
    expect(questionsOf(reading)).toEqual([]);
    expect(customersOf(reading)).toEqual(ALL);
    expect(reading.notes).toMatchObject([{ code: 'owed', params: { title }, rows: 2, amount: 90 }]);
  });

  it('is something else where it is more than the row, or never nothing', () => {
    expect(read(owing('Balance', [100, 180, 210, 260])).notes).toEqual([]);
    expect(read(owing('Balance due', [0, 0, 0, 0])).notes).toEqual([]);
    expect(read(owing('Balance due', [100, 80, 30, 50])).notes).toEqual([]);
  });
});
