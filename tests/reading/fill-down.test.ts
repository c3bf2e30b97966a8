/** Customers and days that stand in the first row of a group only: merged cells, and reports that repeat nothing. */
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/reading/answers.ts';
import { recallReading, rememberReading } from '../../src/reading/remembered.ts';
import type { Cells } from './support/cells.ts';
import { bucketsOf, customersOf, questionsOf, read } from './support/reading.ts';

const SALES: Cells = [
  ['Acme', '2025-05-03', 'A-1', 100],
  ['', '2025-05-05', 'A-2', 200],
  ['', '2025-05-09', 'A-3', 50],
  ['Beta', '2025-05-04', 'A-4', 70],
  ['', '2025-05-06', 'A-5', 30],
];
const FILLED = { Acme: [3, 350, '2025-05-09'], Beta: [2, 100, '2025-05-06'] };
const LEFT = { Acme: [1, 100, '2025-05-03'], Beta: [1, 70, '2025-05-04'] };
const TITLES = ['Customer', 'Date', 'Document', 'Amount'];
const codes = (cells: Cells, answers: Answers = {}) => read(cells, { answers }).notes.map(({ code }) => code);

describe('customers in the first row of a group', () => {
  it.each([
    ['en', TITLES],
    ['ru', ['Клиент', 'Дата', 'Документ', 'Сумма']],
    ['de', ['Kunde', 'Datum', 'Beleg', 'Betrag']],
    ['fr', ['Client', 'Date', 'Pièce', 'Montant']],
    ['es', ['Cliente', 'Fecha', 'Documento', 'Importe']],
    ['ja', ['顧客名', '日付', '伝票', '金額']],
  ])('are asked about, with what either answer gives: %s', (_language, titles) => {
    const cells = [titles, ...SALES];
    const asked = read(cells);
    expect(asked.questions).toEqual([
      {
        code: 'fill-down',
        params: { titles: [titles[0]], rows: 3 },
        proposed: 'yes',
        choices: [
          { value: 'yes', rows: 5, amount: 450 },
          { value: 'no', rows: 2, amount: 170 },
        ],
      },
    ]);
    expect(customersOf(asked)).toEqual(LEFT);
    const filled = read(cells, { answers: { fillDown: true } });
    expect(customersOf(filled)).toEqual(FILLED);
    expect(filled.questions).toEqual([]);
    expect(filled.notes).toContainEqual({ code: 'fill-down', params: { titles: [titles[0]] }, rows: 3, amount: 280 });
    expect(customersOf(read(cells, { answers: { takeProposed: true } }))).toEqual(FILLED);
  });

  it('are weighed by the rows that count', () => {
    const stated = SALES.map((row, at) => [...row, at === 1 ? 'Cancelled' : 'Paid']);
    expect(read([[...TITLES, 'Status'], ...stated]).questions).toMatchObject([
      {
        params: { rows: 2 },
        choices: [
          { value: 'yes', rows: 4, amount: 250 },
          { value: 'no', rows: 2, amount: 170 },
        ],
      },
    ]);
  });

  it('are left to themselves where that is answered', () => {
    const reading = read([TITLES, ...SALES], { answers: { fillDown: false } });
    expect(reading.questions).toEqual([]);
    expect(customersOf(reading)).toEqual(LEFT);
    expect(reading.notes).toMatchObject([{ code: 'anonymous', rows: 3, amount: 280 }]);
  });

  it('are remembered as they were answered', () => {
    const reading = read([TITLES, ...SALES], { answers: { fillDown: true } });
    const kept = rememberReading(reading, { fillDown: true });
    const answers = recallReading(JSON.parse(JSON.stringify(kept)), TITLES) ?? {};
    expect(answers.fillDown).toBe(true);
    expect(customersOf(read([TITLES, ...SALES], { answers }))).toEqual(FILLED);
  });

  it('hold to the total of the group, which ends it', () => {
    const total = (amount: number) => ['Total', '', '', amount];
    const rest: Cells = [['', '2025-05-20', 'A-9', 5]];
    const cells = [TITLES, ...SALES.slice(0, 3), total(350), ...SALES.slice(3), total(90), ...rest];
    expect(customersOf(read(cells, { answers: { takeProposed: true } }))).toEqual(LEFT);
    const sums = [TITLES, ...SALES.slice(0, 3), total(350), ...SALES.slice(3), total(100)];
    expect(questionsOf(read(sums))).toEqual([]);
    expect(customersOf(read(sums))).toEqual(FILLED);
  });

  it('are those of what is shown of them, too', () => {
    const cells = SALES.map(([name, ...others]) => [name === '' ? '' : `${name}@example.com`, name, ...others]);
    const reading = read([['Email', 'Customer', 'Date', 'Document', 'Amount'], ...cells] as Cells, {
      answers: { fillDown: true },
    });
    expect(customersOf(reading)).toEqual(FILLED);
  });

  it('go by the order of the rows: turned round, the first row has none above', () => {
    const turned = read([TITLES, ...[...SALES].reverse()]);
    expect(questionsOf(turned)).toEqual([]);
    expect(codes([TITLES, ...[...SALES].reverse()])).toEqual(['anonymous']);
  });
});

describe('customers that are missing here and there', () => {
  const day = (at: number) => `2025-05-${String(at + 1).padStart(2, '0')}`;
  const log = (names: readonly string[]): Cells => [
    ['Customer', 'Date', 'Amount'],
    ...names.map((name, at) => [name, day(at), 10 + at]),
  ];

  it.each([
    ['one or two among many', ['Ann', '', 'Bo', 'Cy', 'Di', 'Ed', 'Flo', 'Gus', 'Hal', '', 'Ida']],
    ['a third of a log by days', ['Ann', '', 'Bo', '', 'Cy', 'Di', '', 'Ed', 'Flo', '', 'Gus', 'Hal']],
    ['customers who come again', ['Ann', '', 'Bo', '', 'Ann', 'Bo', '', 'Cy', 'Ann', '']],
  ])('stay unknown: %s', (_words, names) => {
    const reading = read(log(names));
    expect(reading.questions).toEqual([]);
    expect(reading.notes.map(({ code }) => code)).toContain('anonymous');
  });

  it('stay unknown where they are unknown from the first row on', () => {
    expect(questionsOf(read([TITLES, ['', '2025-05-01', 'A-0', 10], ...SALES]))).toEqual([]);
  });

  it('stay unknown below those whom nobody knows', () => {
    const cells = SALES.map(([name, ...others]) => [name === '' ? '' : 'Guest', ...others]);
    expect(questionsOf(read([TITLES, ...cells] as Cells))).not.toContain('fill-down');
  });
});

describe('days in the first row of a group', () => {
  const DAYS: Cells = [
    ['05.01.2025', 'Рустам', 'Шиномонтаж', 2400],
    ['', 'Денис', 'Балансировка', 1200],
    ['', 'Трасса', 'Ремонт', 5600],
    ['12.01.2025', 'Рустам', 'Хранение', 3000],
    ['', 'Трасса', 'Шиномонтаж', 4800],
    ['19.01.2025', 'Денис', 'Ремонт', 900],
  ];
  const LAST = { Рустам: [2, 5400, '2025-01-12'], Денис: [2, 2100, '2025-01-19'], Трасса: [2, 10400, '2025-01-12'] };

  it.each([
    ['ru', ['Дата', 'Клиент', 'Услуга', 'Сумма']],
    ['en', ['Date', 'Customer', 'Service', 'Amount']],
    ['it', ['Data', 'Cliente', 'Servizio', 'Importo']],
    ['pl', ['Data', 'Klient', 'Usługa', 'Kwota']],
  ])('are asked about: %s', (_language, titles) => {
    const cells = [titles, ...DAYS];
    const asked = read(cells, { locale: 'ru_RU' });
    expect(asked.questions).toMatchObject([{ code: 'fill-down', params: { titles: [titles[0]], rows: 3 } }]);
    expect(bucketsOf(asked)).toMatchObject({ bad: 3, used: 3 });
    const filled = read(cells, { locale: 'ru_RU', answers: { fillDown: true } });
    expect(filled.problems).toEqual([]);
    expect(customersOf(filled)).toEqual(LAST);
  });

  it('are filled beside customers that are merged as well', () => {
    const cells: Cells = [
      ['Date', 'Customer', 'Item', 'Amount'],
      ['2025-05-03', 'Acme', 'Tea', 100],
      ['', '', 'Pot', 200],
      ['2025-05-05', 'Beta', 'Tea', 50],
      ['', '', 'Cup', 70],
      ['', '', 'Pot', 30],
      ['2025-05-09', 'Acme', 'Tea', 20],
    ];
    const asked = read(cells);
    expect(asked.questions).toMatchObject([{ code: 'fill-down', params: { titles: ['Customer', 'Date'], rows: 3 } }]);
    const { Acme, Beta } = customersOf(read(cells, { answers: { fillDown: true } }));
    expect([Acme?.[1], Beta?.[1]]).toEqual([320, 150]);
    expect([Acme?.[2], Beta?.[2]]).toEqual(['2025-05-09', '2025-05-05']);
  });

  it('leave the number of the order to the first row as well: one purchase', () => {
    const cells: Cells = [
      ['Order number', 'Date', 'Customer', 'Item', 'Amount'],
      ['A1', '2025-05-03', 'Acme', 'Tea', 100],
      ['', '', '', 'Pot', 200],
      ['A2', '2025-05-05', 'Beta', 'Tea', 50],
      ['', '', '', 'Cup', 70],
      ['', '', '', 'Pot', 30],
      ['A3', '2025-05-09', 'Acme', 'Tea', 20],
    ];
    expect(customersOf(read(cells, { answers: { fillDown: true } }))).toEqual({
      Acme: [2, 320, '2025-05-09'],
      Beta: [1, 150, '2025-05-05'],
    });
  });
});

describe('rows that belong to their order anyway', () => {
  it('are lines of its number, and nothing is asked', () => {
    const cells: Cells = [
      ['Order number', 'Date', 'Customer', 'Item', 'Amount'],
      ['A1', '2025-05-03', 'Acme', 'Tea', 100],
      ['A1', '', '', 'Pot', 200],
      ['A2', '2025-05-05', 'Beta', 'Tea', 50],
      ['A2', '', '', 'Cup', 70],
    ];
    const reading = read(cells);
    expect(questionsOf(reading)).toEqual([]);
    expect(customersOf(reading)).toEqual({ Acme: [1, 300, '2025-05-03'], Beta: [1, 120, '2025-05-05'] });
  });

  it('carry further products where they have no amount', () => {
    const cells: Cells = [
      ['Date', 'Customer', 'Item', 'Amount'],
      ['2025-05-03', 'Acme', 'Tea', 100],
      ['', '', 'Pot', ''],
      ['2025-05-05', 'Beta', 'Tea', 50],
      ['', '', 'Cup', ''],
    ];
    expect(questionsOf(read(cells))).toEqual([]);
  });
});

describe('days that are not known', () => {
  it.each(['Paid at', 'Close date', 'Won time'])('are those of single rows, under %s', (title) => {
    const rows = Array.from({ length: 12 }, (_, at) => [
      `Deal ${at}`,
      `Customer ${at}`,
      at % 3 === 1 ? '' : `2025-05-${String(at + 10)}`,
      100 + at,
    ]);
    expect(questionsOf(read([['Deal', 'Customer', title, 'Amount'], ...rows]))).not.toContain('fill-down');
  });
});
