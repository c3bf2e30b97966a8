/** A column of dates is read in one way: what its cells tell, what the locale decides, and what contradicts itself. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createZone, UTC } from '../../../src/core/time/zone.ts';
import { type DayColumn, dayColumn } from '../../../src/core/writing/day-column.ts';
import { EN, iso, RU } from '../support/days.ts';

const days = (column: DayColumn, cells: readonly unknown[]) => cells.map((cell) => iso(column.read(cell)));

describe('evidence beats the locale', () => {
  it.each<[string, readonly string[], readonly string[], 'dmy' | 'mdy']>([
    ['a day above twelve', ['31/12/2014', '10/03/2011'], ['2014-12-31', '2011-03-10'], 'dmy'],
    ['a day above twelve behind', ['12/31/2014', '10/03/2011'], ['2014-12-31', '2011-10-03'], 'mdy'],
    ['with two digits', ['31/12/14', '10/03/11'], ['2014-12-31', '2011-03-10'], 'dmy'],
    ['with a time', ['10/03/2011 10:30', '12/31/2014 11:00 PM'], ['2011-10-03', '2014-12-31'], 'mdy'],
    ['with hyphens', ['31-12-2014', '10-03-2011'], ['2014-12-31', '2011-03-10'], 'dmy'],
    ['that only one order makes a date', ['29/02/2024', '10/03/2011'], ['2024-02-29', '2011-03-10'], 'dmy'],
  ])('%s', (_name, cells, expected, order) => {
    for (const locale of [EN, RU]) {
      for (const there of [cells, [...cells].reverse()]) {
        const column = dayColumn(there, locale, UTC);
        expect(days(column, cells)).toEqual(expected);
        expect(column).toMatchObject({ order, decidedBy: 'evidence', conflict: null, ambiguous: 1 });
      }
    }
  });

  it('says which cell told', () => {
    const column = dayColumn(['Date', '10/03/2011', 44_201, '31/12/2014', '30/12/2014'], EN, UTC);
    expect(column.evidence).toEqual({ row: 3, text: '31/12/2014' });
  });

  it('slashes and hyphens have an order each', () => {
    const cells = ['31/12/2014', '10/03/2011', '12-31-2014', '10-03-2011'];
    const column = dayColumn(cells, EN, UTC);
    expect(column.orders).toEqual({ '/': 'dmy', '-': 'mdy' });
    expect(days(column, cells)).toEqual(['2014-12-31', '2011-03-10', '2014-12-31', '2011-10-03']);
    expect(column.conflict).toBeNull();
  });

  it('what one separator tells leaves the other to the locale, and says so', () => {
    const column = dayColumn(['31/12/2014', '10-03-2011'], EN, UTC);
    expect(column).toMatchObject({ orders: { '/': 'dmy', '-': 'mdy' }, decidedBy: 'locale' });
  });
});

describe('without evidence', () => {
  it('the locale decides', () => {
    const cells = ['03/04/2025', '3/4/25', '03-04-2025'];
    expect(days(dayColumn(cells, EN, UTC), cells)).toEqual(['2025-03-04', '2025-03-04', '2025-03-04']);
    expect(days(dayColumn(cells, RU, UTC), cells)).toEqual(['2025-04-03', '2025-04-03', '2025-04-03']);
    expect(dayColumn(cells, EN, UTC)).toMatchObject({
      order: 'mdy',
      decidedBy: 'locale',
      evidence: null,
      ambiguous: 3,
    });
  });

  it.each<[string, readonly unknown[], 'dmy' | 'mdy' | 'ymd']>([
    ['dots', ['31.12.2014', '10.03.2011'], 'dmy'],
    ['years in front', ['2014-12-31', '2011/03/10', '20210105', '2021年1月5日'], 'ymd'],
    ['days that are their month', ['03/03/2025'], 'mdy'],
    ['Dates and numbers', [new Date(0), 44_201], 'mdy'],
  ])('nothing decides where no cell can be read both ways: %s', (_name, cells, order) => {
    expect(dayColumn(cells, EN, UTC)).toMatchObject({
      order,
      decidedBy: 'nothing',
      evidence: null,
      conflict: null,
      ambiguous: 0,
    });
  });

  it('dots are day first, whatever slashes say', () => {
    const cells = ['12/31/2014', '10.03.2011'];
    expect(days(dayColumn(cells, EN, UTC), cells)).toEqual(['2014-12-31', '2011-03-10']);
  });
});

describe('cells that contradict each other', () => {
  const cells = ['13/01/2025', '2025-01-01', '01/13/2025', '02/03/2025', '02.03.2025'];

  it('are named, the first of each kind', () => {
    expect(dayColumn(cells, EN, UTC).conflict).toEqual({
      dayFirst: { row: 0, text: '13/01/2025' },
      monthFirst: { row: 2, text: '01/13/2025' },
    });
  });

  it('leave no day readable that hangs on the order', () => {
    expect(days(dayColumn(cells, EN, UTC), cells)).toEqual([null, '2025-01-01', null, null, '2025-03-02']);
  });

  it('are settled by what is given: the others are no dates then', () => {
    const column = dayColumn(cells, EN, UTC, 'dmy');
    expect(column).toMatchObject({ order: 'dmy', decidedBy: 'given', conflict: null, evidence: null });
    expect(days(column, cells)).toEqual(['2025-01-13', '2025-01-01', null, '2025-03-02', '2025-03-02']);
  });
});

it('years of two digits stand in front where somebody says so', () => {
  const cells = ['21/01/05', '21-01-31', '2021-01-05', '31/12/2014'];
  expect(days(dayColumn(cells, EN, UTC, 'ymd'), cells)).toEqual(['2021-01-05', '2021-01-31', '2021-01-05', null]);
});

describe('years of two digits stand in front', () => {
  const signs = ['-', '/', '.'];

  it.each(signs)('where days in front would scatter the column over the years: %s', (sign) => {
    const written = ['24 01 26', '24 02 05', '24 02 23', '25 03 13', '25 04 01'];
    const cells = written.map((text) => text.replace(/ /g, sign));
    const column = dayColumn(['Date', ...cells], EN, UTC);
    expect(days(column, cells)).toEqual(['2024-01-26', '2024-02-05', '2024-02-23', '2025-03-13', '2025-04-01']);
    expect(column).toMatchObject({ order: 'ymd', decidedBy: 'evidence', conflict: null });
    expect(column.evidence).toEqual({ row: 1, text: cells[0] });
  });

  it.each(signs)('not where they lie within few years the usual way, or one cell can not be so: %s', (sign) => {
    const usual = ['26 01 24', '05 02 24', '23 02 24', '13 03 25', '01 04 25'].map((text) => text.replace(/ /g, sign));
    const one = ['24 01 26', '24 02 05', '24 02 23', '25 03 13', '25 04 32'].map((text) => text.replace(/ /g, sign));
    for (const cells of [usual, one]) {
      expect(dayColumn(cells, RU, UTC).order).toBe('dmy');
      expect(days(dayColumn(cells, RU, UTC), cells)).toEqual(days(dayColumn(cells, RU, UTC, 'dmy'), cells));
    }
  });
});

it('an instant keeps its zone whatever the order', () => {
  const moscow = createZone(() => 3 * 3_600_000);
  const cells = ['31/12/2014 22:30 UTC', '02/03/2025 22:30 UTC'];
  expect(days(dayColumn(cells, EN, moscow), cells)).toEqual(['2015-01-01', '2025-03-03']);
});

it('reads Dates and numbers that are dates, and no other cell', () => {
  const { read } = dayColumn([], EN, UTC);
  expect(iso(read(new Date('2021-01-05T00:00:00Z')))).toBe('2021-01-05');
  expect(iso(read(44_201))).toBe('2021-01-05');
  for (const cell of [2021, 202_101, true, null, undefined, '', new Date(Number.NaN), [], {}]) {
    expect(read(cell)).toBeNull();
  }
});

it('the order of the rows changes nothing that is read', () => {
  const text = fc.constantFrom(
    '13/01/2025',
    '01/13/2025',
    '02/03/2025',
    '02-03-2025',
    '13-01-2025',
    '01-13-2025',
    '02.03.2025',
    '2025-02-03',
    'x',
  );
  fc.assert(
    fc.property(fc.array(text, { maxLength: 8 }), fc.constantFrom(EN, RU), (cells, locale) => {
      const there = dayColumn(cells, locale, UTC);
      const back = dayColumn([...cells].reverse(), locale, UTC);
      expect(days(back, cells)).toEqual(days(there, cells));
      expect([back.orders, back.order, back.decidedBy, back.ambiguous, back.conflict === null]).toEqual([
        there.orders,
        there.order,
        there.decidedBy,
        there.ambiguous,
        there.conflict === null,
      ]);
    }),
  );
});
