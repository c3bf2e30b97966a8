/** What is answered is not asked again; what was used is remembered under its titles. */
import { describe, expect, it } from 'vitest';
import { answersFrom } from '../../src/reading/answers-from.ts';
import { recallReading, rememberReading } from '../../src/reading/remembered.ts';
import { understoodOf } from '../../src/reading/understood.ts';
import { cellsOf } from './support/cells.ts';
import { bucketsOf, customersOf, questionsOf, read } from './support/reading.ts';

const MIXED = [
  ['Name', 'Mail', 'When', 'Net amount', 'Gross amount', 'State'],
  ['Ann', 'ann@x.example', '03/04/2025', 100, 120, 'paid'],
  ['Ann', 'ann@x.example', '03/05/2025', 50, 60, 'glorped'],
  ['Bob', 'bob@x.example', '03/06/2025', 10, 12, 'paid'],
];

describe('answers', () => {
  it('name columns by title in any case, or by letter', () => {
    const byTitle = read(MIXED, { answers: { columns: { amount: ['gross AMOUNT'], customer: ['Name'] } } });
    const byLetter = read(MIXED, { answers: { columns: { amount: ['E'], customer: ['A'] } } });
    expect(questionsOf(byTitle)).toEqual(questionsOf(byLetter));
    expect(byTitle.columns).toEqual(byLetter.columns);
    expect(byTitle.columns.amount).toBe(4);
  });

  it('say what counts, in which order dates are written, and as of when', () => {
    const answers = answersFrom({
      columns: { amount: ['Net amount'], status: ['State'] },
      counts: ['paid'],
      dates: 'dmy',
      asOf: 20_200,
    });
    const reading = read(MIXED, { answers });
    expect(questionsOf(reading)).toEqual([]);
    expect(bucketsOf(reading)).toEqual({ used: 1, titles: 1, status: 1, later: 1 });
    expect(customersOf(reading)).toEqual({ Ann: [1, 100, '2025-04-03'] });
  });

  it('put first and last name together', () => {
    const cells = [
      ['Given', 'Family', 'Date', 'Amount'],
      ['Ann', 'Lee', '2025-01-05', 5],
      ['Ann', 'Poe', '2025-01-06', 6],
    ];
    const reading = read(cells, { answers: { columns: { customer: ['Given+Family'] } } });
    expect(Object.keys(customersOf(reading))).toEqual(['Ann Lee', 'Ann Poe']);
  });

  it('say where the titles stand', () => {
    const cells = [
      ['Customer', 'Date', 'Amount'],
      ['who', 'when', 'how much'],
      ['A', '2025-01-05', 5],
    ];
    const reading = read(cells, {
      answers: { titlesRow: 1, columns: { customer: ['who'], date: ['when'], amount: ['how much'] } },
    });
    expect(bucketsOf(reading)).toEqual({ used: 1, titles: 1, preamble: 1 });
  });

  it('say whether a key of many names is a customer', () => {
    const names = ['Ann', 'Bob', 'Cy', 'Dee', 'Eve'];
    const rows = names.map((name, index) => ['9999', name, `2025-01-0${index + 1}`, 10]);
    const others = ['Fay', 'Gil', 'Hal', 'Ida', 'Joy'].map((name, index) => [`1${index}`, name, '2025-01-09', 5]);
    const cells = [['Customer ID', 'Customer Name', 'Date', 'Amount'], ...others, ...rows];
    const asked = read(cells);
    expect(questionsOf(asked)).toEqual(['stand-in']);
    expect(asked.questions[0]).toMatchObject({ proposed: '9999', choices: [{ value: '9999', rows: 5 }] });
    const standIn = read(cells, { answers: { standIns: ['9999'] } });
    expect(questionsOf(standIn)).toEqual([]);
    expect(Object.keys(customersOf(standIn))).toHaveLength(10);
    const customer = read(cells, { answers: { standIns: [] } });
    expect(questionsOf(customer)).toEqual([]);
    expect(Object.keys(customersOf(customer))).toHaveLength(6);
  });

  it('that name a column which is not there are asked about', () => {
    expect(questionsOf(read(MIXED, { answers: { columns: { amount: ['Total'] } } }))).toContain('column-gone');
  });

  it('that nothing can be made of are refused', () => {
    for (const answers of [
      null,
      { columns: { colour: ['A'] } },
      { rates: { USD: 0 } },
      { dates: 'ydm' },
      { titlesRow: -1 },
    ]) {
      expect(() => answersFrom(answers)).toThrow(expect.objectContaining({ code: 'reading.answers' }));
    }
  });
});

describe('a reading that was used', () => {
  it('reads the next month the same, in another order of columns', async () => {
    const cells = await cellsOf('exports/net-and-gross');
    const answers = { columns: { amount: ['Net amount'] } };
    const kept: unknown = JSON.parse(JSON.stringify(rememberReading(read(cells, { answers }), answers)));
    const next = cells.map((row) => [...row].reverse());
    const recalled = recallReading(kept, next[0]?.map(String) ?? []);
    expect(recalled).not.toBeNull();
    const reading = read(next, { answers: recalled ?? {} });
    expect(questionsOf(reading)).toEqual([]);
    expect(customersOf(reading)).toEqual(customersOf(read(cells, { answers })));
  });

  it('names each column by itself, also where one is called like another’s second', () => {
    const titles = ['Name', 'Date', 'Name', 'Name (2)', 'Total'];
    const reading = read([titles, ['#1', '2025-01-05', 'Ann', 'x', 10], ['#2', '2025-01-06', 'Bob', 'y', 20]]);
    expect(new Set(reading.titles).size).toBe(titles.length);
    expect(reading.titles.slice(0, 3)).toEqual(['Name', 'Date', 'Name (2)']);
  });

  it('looks again for what the last file did not hold', () => {
    const titles = ['Customer', 'Date', 'Amount', 'Amount refunded'];
    const first = read([titles, ['Ann', '2025-01-05', 10, 0], ['Bob', '2025-01-06', 20, 0]]);
    expect(first.columns.refunded).toBeNull();
    const answers = recallReading(rememberReading(first, {}), titles) ?? {};
    const next = read([titles, ['Ann', '2025-02-05', 10, 4], ['Bob', '2025-02-06', 20, 0]], { answers });
    expect(customersOf(next)).toEqual({ Ann: [1, 6, '2025-02-05'], Bob: [1, 20, '2025-02-06'] });
  });

  it('takes no column for a part that was said to have none', () => {
    const cells = [
      ['Customer', 'Date', 'Amount', 'Amount refunded'],
      ['Ann', '2025-01-05', 10, 4],
      ['Bob', '2025-01-06', 20, 0],
    ];
    const answers = { columns: { refunded: [] } };
    const recalled = recallReading(rememberReading(read(cells, { answers }), answers), cells[0] as string[]) ?? {};
    expect(customersOf(read(cells, { answers: recalled }))).toMatchObject({ Ann: [1, 10, '2025-01-05'] });
  });

  it('tells two columns of one title apart', async () => {
    const cells = await cellsOf('exports/titles-twice');
    const first = read(cells);
    const recalled = recallReading(rememberReading(first, {}), first.titles);
    expect(customersOf(read(cells, { answers: recalled ?? {} }))).toEqual(customersOf(first));
  });

  it('asks for a title that is gone', async () => {
    const cells = await cellsOf('exports/net-and-gross');
    const answers = { columns: { amount: ['Net amount'] } };
    const kept = rememberReading(read(cells, { answers }), answers);
    const next = cells.map((row, index) =>
      index === 0 ? row.map((title) => (title === 'Net amount' ? 'Turnover' : title)) : row,
    );
    const reading = read(next, { answers: recallReading(kept, next[0]?.map(String) ?? []) ?? {} });
    expect(questionsOf(reading)).toContain('column-gone');
  });

  it.each(['field/shopify_orders_export', 'field/amocrm', 'exports/superstore'])(
    'leave the reading of %s in the same words once it is remembered',
    async (path) => {
      const cells = await cellsOf(path);
      const first = read(cells);
      const again = read(cells, { answers: recallReading(rememberReading(first, {}), first.titles) ?? {} });
      expect(understoodOf(again)).toEqual(understoodOf(first));
    },
  );

  it('is not used for another kind of file', async () => {
    const kept = rememberReading(read(MIXED), {});
    expect(recallReading(kept, ['Customer', 'Date', 'Amount'])).toBeNull();
    expect(recallReading(null, [])).toBeNull();
  });

  it('of a newer version is refused', () => {
    expect(() => recallReading({ version: 2, titles: [], answers: {} }, [])).toThrow(
      expect.objectContaining({ code: 'settings.newer' }),
    );
  });
});
