/** The reading in words: what each line says, and what its choices would give. */
import { describe, expect, it } from 'vitest';
import type { LinePart, ReadingLine } from '../../src/app/reading-lines/reading-line.ts';
import { sayReading } from '../../src/app/reading-lines/say-reading.ts';
import { asDay } from '../../src/core/time/day.ts';
import { UTC } from '../../src/core/time/zone.ts';
import { localeOf } from '../../src/core/writing/locale.ts';
import type { Answers } from '../../src/reading/answers.ts';
import { readSheet } from '../../src/reading/read.ts';
import type { CurrencyUse } from '../../src/reading/reading.ts';
import type { Sheet } from '../../src/reading/sheet.ts';
import { type Language, textsIn } from '../../src/text/language.ts';

const context = { locale: localeOf('en_US'), zone: UTC, today: asDay(20_785) };

function say(sheet: Sheet, answers: Answers = {}, language: Language = 'en', currencies: readonly CurrencyUse[] = []) {
  const reading = readSheet(sheet, context, answers);
  return sayReading({ sheet, context, answers, reading, texts: textsIn(language) }, currencies);
}

const sentences = (lines: readonly ReadingLine[]) =>
  Object.fromEntries(lines.map(({ line, sentence }) => [line, sentence]));

type One = Extract<LinePart, { readonly kind: 'one' }>;

/** The part of a line that answers so. */
function choiceOf(lines: readonly ReadingLine[], says: string): One {
  const parts = lines.flatMap((line) => line.parts);
  const found = parts.find((part): part is One => part.kind === 'one' && part.says.some((name) => name === says));
  if (found === undefined) throw new Error(`Nothing answers ${says}.`);
  return found;
}

const labels = (part: One) => part.choices.map(({ label }) => label);

const PLAIN: Sheet = [
  ['Report of May'],
  ['Client', 'Paid on', 'Sum', 'Net', 'Order no', 'Stage'],
  ['Ann', '03/04/2026', 10, 9, 'A1', 'Won'],
  ['Bob', '20/04/2026', 20, 18, 'A2', 'Lost'],
  ['Ann', '05/04/2026', 40, 36, 'A3', 'Won'],
  ['Cy', '06/04/2026', 80, 72, 'A4', ''],
];

describe('the lines', () => {
  it('have in sight what changes numbers and stands in no sentence', () => {
    const documents: Sheet = [
      ['Date', 'Customer', 'Reference', 'Sum'],
      ['13/02/2026', 'Ann', 'Invoice 1', 10],
      ['14/02/2026', 'Ann', 'Payment 7', 10],
      ['15/02/2026', 'Bob', 'Invoice 2', 20],
    ];
    const others = (sheet: Sheet, language: Language = 'en') =>
      say(sheet, {}, language).find(({ line }) => line === 'others');
    expect(others(documents)?.told).toEqual(['1 row (10) is no order: "Payment" in "Reference".']);
    expect(others(documents, 'ru')?.told).toEqual([
      'Это не заказы: «Payment» в столбце «Reference» — 1\u00a0строка (10).',
    ]);
    // What a sentence says already is told where the line is opened.
    expect(say(PLAIN, { dates: 'dmy' }).flatMap(({ told }) => told)).toEqual([]);
  });

  it('say everything that was understood', () => {
    expect(sentences(say(PLAIN, { columns: { amount: ['Sum'], order: ['Order no'] } }))).toEqual({
      titles: 'Titles in row 2',
      customer: 'Customer: "Client"',
      date: 'Date: "Paid on", day/month (row 4: 20/04/2026)',
      amount: 'Amount: "Sum"',
      order: 'Order number: "Order no"',
      status: 'Status: "Stage". Counts: Won, empty; not: Lost',
      others: 'Not found: currency, manager',
      asOf: 'As of Apr\u00a06,\u00a02026 (the latest order)',
    });
  });

  it('say so in Russian', () => {
    const lines = say(PLAIN, { columns: { amount: ['Sum'], order: [] }, dates: 'dmy' }, 'ru');
    expect(sentences(lines)).toEqual({
      titles: 'Заголовки в строке 2',
      customer: 'Клиент: «Client»',
      date: 'Дата: «Paid on», день/месяц',
      amount: 'Сумма: «Sum»',
      order: 'Каждая строка — отдельный заказ',
      status: 'Статус: «Stage». Считается: Won, пусто; не считается: Lost',
      others: 'Не найдено: валюта, менеджер',
      asOf: 'На 06.04.2026 (последний заказ)',
    });
  });

  it('carry what is noted of each', () => {
    const lines = say(PLAIN);
    expect(lines.find(({ line }) => line === 'titles')?.details).toEqual(['1 row above the titles left out.']);
    expect(lines.find(({ line }) => line === 'status')?.details).toEqual(['1 row (20) not counted: Lost 1.']);
  });

  it.each([
    ['en', 'A second table in the columns E–F ("Manager", "Plan", 3 rows) left aside.'],
    ['ru', 'Вторая таблица рядом, столбцы E–F («Manager», «Plan»), не учтена: 3\u00a0строки.'],
  ] as const)('name a second table that is left aside: %s', (language, sentence) => {
    const lines = say(
      [
        ['Date', 'Client', 'Sum', '', 'Manager', 'Plan'],
        ['2026-04-03', 'Ann', 10, '', 'Kim', 100],
        ['2026-04-04', 'Bob', 20, '', 'Lee', 200],
        ['', '', '', '', 'May', 300],
      ],
      {},
      language,
    );
    expect(lines.find(({ line }) => line === 'titles')?.details).toEqual([sentence]);
  });

  it('of a sheet without a log say where its titles stand, and of one without titles nothing', () => {
    const noDates = say([
      ['Client', 'Sum'],
      ['Ann', 10],
      ['Bob', 20],
    ]);
    expect(noDates.map(({ line }) => line)).toEqual(['titles']);
    expect(say([[1], [2]])).toEqual([]);
  });
});

describe('the choices', () => {
  it('of a column say what it holds; those of amounts what they come to', () => {
    const lines = say(PLAIN, { columns: { amount: ['Sum'] } });
    expect(labels(choiceOf(lines, 'columns.date'))).toEqual(['B: Paid on (03/04/2026) – as read']);
    const amounts = choiceOf(lines, 'columns.amount');
    expect(labels(amounts)).toEqual(['As read', 'C: Sum (sum 150)', 'D: Net (sum 135)']);
    expect(amounts.chosen).toBe(1);
    expect(amounts.choices[2]?.answers).toEqual({ columns: { amount: ['Net'] } });
    expect(amounts.choices[0]?.answers).toBeNull();
  });

  it('of the order of day and month say which days come of it, and what could not be read', () => {
    const part = choiceOf(say(PLAIN), 'dates');
    expect(labels(part)).toEqual([
      'Day first: Apr\u00a03,\u00a02026 – Apr\u00a020,\u00a02026 – as read',
      "Month first: Mar\u00a04,\u00a02026 – Jun\u00a04,\u00a02026; 1 row can't be read",
    ]);
    expect(part.chosen).toBe(0);
    const said = choiceOf(say(PLAIN, { dates: 'mdy' }), 'dates');
    expect(said.chosen).toBe(2);
    expect(labels(said)[0]).toBe('As read');
  });

  it('are none where no cell hangs on it', () => {
    const plain: Sheet = PLAIN.map((row) => row.map((cell) => (cell === '20/04/2026' ? '2026-04-20' : cell)));
    const iso = plain.map((row) => row.map((cell) => String(cell).replace(/(\d\d)\/(\d\d)\/(\d{4})/, '$3-$2-$1')));
    expect(() => choiceOf(say(iso), 'dates')).toThrow();
    expect(() => choiceOf(say(PLAIN), 'decimal')).toThrow();
  });

  it('of the decimal sign say what the amounts come to', () => {
    const sheet: Sheet = [
      ['Client', 'Date', 'Sum'],
      ['Ann', '2026-04-03', '1.234,50'],
      ['Bob', '2026-04-04', '2.500'],
    ];
    const part = choiceOf(say(sheet), 'decimal');
    expect(labels(part)).toEqual([
      "Decimal point: sum 2.50; 1 row can't be read",
      'Decimal comma: sum 3,734.50 – as read',
    ]);
    expect(sentences(say(sheet))['amount']).toBe('Amount: "Sum", decimal comma (row 2: 1.234,50)');
  });

  it('of several rows of one order say what the log comes to both ways', () => {
    const line = (order: string, product: string, total: number) => ['Ann', '2026-04-03', total, order, product];
    const sheet: Sheet = [
      ['Customer', 'Order date', 'Order total', 'Order number', 'Product'],
      ...['1', '2', '3'].flatMap((order) => [line(order, 'pen', 30), line(order, 'ink', 30)]),
    ];
    const lines = say(sheet);
    expect(sentences(lines)['amount']).toBe('Amount: "Order total", once per order');
    const part = choiceOf(lines, 'oncePerOrder');
    expect(labels(part)).toEqual([
      'The amount counts once per order: 90 – as read',
      'The amount of each row counts: 180',
    ]);
    expect(choiceOf(say(sheet, { oncePerOrder: false }), 'oncePerOrder').chosen).toBe(2);
  });

  it('of cells that hold for blank ones below say what the log comes to both ways', () => {
    const sheet: Sheet = [
      ['Customer', 'Date', 'Amount'],
      ['Ann', '2026-04-03', 30],
      ['', '2026-04-09', 50],
      ['Bo', '2026-04-04', 20],
      ['', '2026-04-05', 10],
    ];
    const ways = ['The cells above hold for them: 4 rows, 110', 'Those rows are left out: 2 rows, 50'];
    for (const [fillDown, chosen] of [
      [true, 1],
      [false, 2],
    ] as const) {
      const part = choiceOf(say(sheet, { fillDown }), 'fillDown');
      expect(labels(part)).toEqual(['As read', ...ways]);
      expect(part.chosen).toBe(chosen);
    }
  });

  it('of the titles are the rows, with what stands in them', () => {
    const part = choiceOf(say(PLAIN), 'titlesRow');
    expect(labels(part).slice(0, 2)).toEqual([
      'Row 1: Report of May',
      'Row 2: Client, Paid on, Sum, Net, Order no, Stage – as read',
    ]);
    expect(part.choices[2]?.answers).toEqual({ titlesRow: 2 });
    expect(part.choices[1]?.answers).toBeNull();
  });

  it('of the currency are all that the log has, with what the others are worth', () => {
    const sheet: Sheet = [
      ['Client', 'Date', 'Sum', 'Currency'],
      ['Ann', '2026-04-03', 10, 'EUR'],
      ['Bob', '2026-04-04', 20, 'USD'],
      ['Bob', '2026-04-05', 30, 'GBP'],
    ];
    const currencies = ['EUR', 'USD', 'GBP'].map((currency, index) => ({
      currency,
      rows: 1,
      amount: (index + 1) * 10,
    }));
    const lines = say(sheet, { currency: 'EUR', rates: { USD: 0.9 } }, 'en', currencies);
    expect(sentences(lines)['currency']).toBe('Currency: EUR; 1 USD = 0.9; without rows in GBP');
    expect(labels(choiceOf(lines, 'currency')).slice(1)).toEqual([
      'EUR: 1 row, 10',
      'USD: 1 row, 20',
      'GBP: 1 row, 30',
    ]);
    const rates = lines.flatMap(({ parts }) => parts).find(({ kind }) => kind === 'rates');
    expect(rates).toMatchObject({
      currency: 'EUR',
      others: [
        { currency: 'USD', rate: 0.9 },
        { currency: 'GBP', rate: null },
      ],
    });
  });

  it('of the day are the latest order, today, and any other', () => {
    const asOf = (answers: Answers) => choiceOf(say(PLAIN, answers), 'asOf').chosen;
    expect([asOf({}), asOf({ asOf: context.today }), asOf({ asOf: asDay(20_600) })]).toEqual([0, 1, -1]);
    expect(sentences(say(PLAIN, { asOf: asDay(20_600) }))['asOf']).toBe('As of May\u00a027,\u00a02026');
  });
});

describe('kinds of rows that nobody knows', () => {
  it('are ticked at the line of the kind, where no column is a status', () => {
    const sheet = [
      ['Date', 'Customer', 'Type', 'Amount'],
      ['2025-01-01', 'Ann', 'Sale', 10],
      ['2025-01-02', 'Bob', 'Sale', 20],
      ['2025-01-03', 'Ann', 'Refund', 5],
      ['2025-01-04', 'Bob', 'Grzbl', 7],
    ];
    const kindsOf = (values: Sheet) =>
      say(values)
        .find(({ line }) => line === 'kind')
        ?.parts.map(({ kind }) => kind);
    expect(kindsOf(sheet)).toEqual(['counts', 'one']);
    expect(kindsOf(sheet.slice(0, -1))).toEqual(['one']);
  });
});

describe('numbers of receipts that begin anew each day', () => {
  it('are said with their day', () => {
    const rows = [1, 2].flatMap((day) => [
      [`2025-01-0${day}`, 1, day === 1 ? 'Ann' : 'Bob', 10],
      [`2025-01-0${day}`, 1, day === 1 ? 'Ann' : 'Bob', 20],
    ]);
    const lines = say([['Date', 'Receipt no.', 'Customer', 'Amount'], ...rows]);
    expect(sentences(lines)['order']).toBe('Order number: "Receipt no. + Date"');
  });
});
