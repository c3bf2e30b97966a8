/** Marks and remarks that say a row is none of the orders: tests, what is not billed, what is disputed, what was entered twice. */
import { describe, expect, it } from 'vitest';
import type { Cells } from './support/cells.ts';
import { customersOf, questionsOf, read } from './support/reading.ts';

/** Ann and Bo buy three times; the third row is told apart. */
const log = (
  title: string,
  usual: string,
  third: string,
  others: readonly (readonly [string, string])[] = [],
): Cells => [
  ['Date', 'Customer', 'Total', title, ...others.map(([other]) => other)],
  ...[
    ['2025-01-13', 'Ann', 100],
    ['2025-01-17', 'Bo', 80],
    ['2025-01-18', 'Ann', 30],
    ['2025-02-13', 'Ann', 50],
  ].map((row, at) => [...row, at === 2 ? third : usual, ...others.map(([, value]) => value)]),
];

const ALL = { Ann: [3, 180, '2025-02-13'], Bo: [1, 80, '2025-01-17'] };
const LEFT = { Ann: [2, 150, '2025-02-13'], Bo: [1, 80, '2025-01-17'] };

describe('a mark of tests', () => {
  it.each([
    ['Test mode', 'No', 'Yes'],
    ['Тестовая', 'Нет', 'Да'],
    ['Testmodus', 'Nein', 'Ja'],
    ['Mode test', 'Non', 'Oui'],
    ['Modo de prueba', 'No', 'Sí'],
    ['Modo de teste', 'Não', 'Sim'],
    ['Tryb testowy', 'Nie', 'Tak'],
  ])('leaves its rows out, and says so: %s', (title, no, yes) => {
    const reading = read(log(title, no, yes));
    expect(questionsOf(reading)).toEqual([]);
    expect(customersOf(reading)).toEqual(LEFT);
  });
});

describe('a mark that may call a row off', () => {
  it.each([
    ['Livemode', 'true', 'false'],
    ['Billable', 'Yes', 'No'],
    ['Completed', 'true', 'false'],
    ['Abrechenbar', 'Ja', 'Nein'],
    ['Facturable', 'Oui', 'Non'],
    ['Disputed?', '0', '1'],
    ['Duplicate', '', 'x'],
    ['Дубль', 'нет', 'да'],
  ])('is asked about, and proposed not to count: %s %s, %s', (title, usual, third) => {
    for (const others of [[], [['Status', 'Paid']]] as const) {
      const cells = log(title, usual, third, others);
      const reading = read(cells);
      expect(questionsOf(reading)).toEqual(['status']);
      expect(customersOf(reading)).toEqual(LEFT);
      const words = reading.status.map(({ value }) => value);
      expect(customersOf(read(cells, { answers: { counts: words } }))).toEqual(ALL);
    }
  });

  it('says nothing where all rows are alike', () => {
    expect(questionsOf(read(log('Disputed?', '0', '0')))).toEqual([]);
    expect(questionsOf(read(log('Completed', 'Yes', 'Yes')))).toEqual([]);
  });
});

describe('a document that another one replaced', () => {
  it.each([
    ['State', 'Issued', 'Superseded'],
    ['Status', 'Paid', 'Superseded'],
  ])('does not count: %s %s, %s', (title, usual, third) => {
    expect(customersOf(read(log(title, usual, third)))).toEqual(LEFT);
  });
});

describe('goods that were handed over and not paid', () => {
  it.each([
    ['Оплачено', 'да', 'нет', 'Отгружено'],
    ['Paid', 'yes', 'no', 'Delivered'],
    ['Bezahlt', 'ja', 'nein', 'Geliefert'],
  ])('count by marks as they do by words: %s %s beside %s', (title, yes, no, other) => {
    const handedOver = read(log(title, yes, no, [[other, yes]]));
    expect(customersOf(handedOver)).toEqual(ALL);
    expect(handedOver.notes).toMatchObject([{ code: 'handed-over', rows: 1, amount: 30 }]);
    expect(customersOf(read(log(title, yes, no, [[other, no]])))).toEqual(LEFT);
  });
});

describe('a remark that says the row is none', () => {
  it.each([
    ['Notes', 'duplicate'],
    ['Notes', 'Duplicate of 12'],
    ['Notes', 'cheque bounced'],
    ['Notes', 'do not count'],
    ['Notes', 'money returned'],
    ['Комментарий', 'дубль'],
    ['Комментарий', 'не считать'],
    ['Bemerkung', 'doppelt'],
    ['Remarque', 'doublon'],
    ['Notas', 'duplicado'],
    ['Note', 'assegno insoluto'],
    ['Uwagi', 'nie liczyć'],
    ['備考', '重複'],
  ])('is asked about: %s "%s"', (title, text) => {
    const reading = read(log(title, '', text));
    expect(questionsOf(reading)).toEqual(['status']);
    expect(customersOf(reading)).toEqual(LEFT);
  });
});
