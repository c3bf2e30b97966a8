/** XYZ by hand: windows, refunds, thresholds, marks, and the textbook rule. */
import { describe, expect, it } from 'vitest';
import { CLASSIC_XYZ_RULE, DEFAULT_XYZ_RULE, type XyzRule } from '../../../src/core/groups/xyz.ts';
import { judge, rowsOf } from '../support/abcxyz-rows.ts';
import { day } from '../support/days.ts';
import { type Row, readRows, readRowsWithIds } from '../support/logs.ts';

const AS_OF = day('2025-12-31');

/** A square root as variations are shown: to nine decimals. */
const root = (square: number) => Math.round(Math.sqrt(square) * 1e9) / 1e9;

/** A customer by the net amount of each month, the latest first: 0 is December 2025. */
function monthly(name: string, amounts: readonly number[]): Row[] {
  return amounts.flatMap((amount, month): Row[] => {
    const text = `${2025 - Math.floor(month / 12)}-${String(12 - (month % 12)).padStart(2, '0')}-15`;
    return amount === 0 ? [] : [[name, text, amount]];
  });
}

/** Class, active periods, periods, variation, mark of the customer Acme. */
function acme(rows: readonly Row[], rule: XyzRule = DEFAULT_XYZ_RULE, withIds = false) {
  const result = judge((withIds ? readRowsWithIds : readRows)(rows), AS_OF, 'month', rule);
  const row = rowsOf(result).find(({ name }) => name === 'Acme');
  return [row?.group?.[1], row?.active, row?.periods, row?.variation, row?.mark];
}

describe('thresholds', () => {
  it.each([
    // 1, 4, 4, 7, 9: mean 5, deviations −4, −1, −1, 2, 4: √(38 / 5) ÷ 5 = 0.551361950.
    ['uneven, but often', [1, 4, 4, 7, 9], ['X', 5, 5, 0.55136195, 'none']],
    // 7, 1, 1, 7: mean 4, deviation 3: exactly 0.75.
    ['0.75 is still X', [7, 1, 1, 7], ['X', 4, 4, 0.75, 'none']],
    // 7.1, 1, 1, 7: mean 4.025, squares 3.075² + 2 · 3.025² + 2.975² = 36.6075: √9.151875 ÷ 4.025 = 0.751600….
    ['a little more is Y', [7.1, 1, 1, 7], ['Y', 4, 4, expect.closeTo(0.7516, 4), 'none']],
    // 5, 0, 5, 0: mean 2.5, deviation 2.5: 1, and two active periods.
    ['every other month is Y', [0, 5, 0, 5], ['Y', 2, 4, 1, 'none']],
    // 13 periods, 4 active ones of 1: share 4/13, variation √(13/4 − 1) = 1.5.
    ['1.5 is still Y', [0, 1, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 1], ['Y', 4, 13, 1.5, 'none']],
    // 14 periods, 4 active ones: √(14/4 − 1) = 1.581138830.
    ['a little more is Z', [0, 1, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 1], ['Z', 4, 14, 1.58113883, 'none']],
    // Two periods of two: variation 0, but X needs three.
    ['two periods are not often', [5, 5], ['Y', 2, 2, 0, 'new']],
    // 9, 5, 5: mean 19/3, squares 64/9 + 16/9 + 16/9 = 96/9: √(32/9) ÷ (19/3) = √32 / 19 = 0.297729….
    ['three periods are', [9, 5, 5], ['X', 3, 3, expect.closeTo(Math.sqrt(32) / 19, 9), 'none']],
  ])('%s', (_name, amounts, expected) => {
    expect(acme(monthly('Acme', amounts))).toEqual(expected);
  });

  it('may be other ones', () => {
    const rule: XyzRule = { x: 0.5, y: 0.6, classic: false };
    expect(acme(monthly('Acme', [1, 4, 4, 7, 9]), rule)[0]).toBe('Y');
    expect(acme(monthly('Acme', [7, 1, 1, 7]), rule)[0]).toBe('Z');
  });
});

describe('one-time buyers are Z', () => {
  it.each([
    // n periods, one active: √(n − 1).
    ['long ago', [0, 0, 0, 0, 50], ['Z', 1, 5, 2, 'none']],
    ['two months ago', [0, 0, 50], ['Z', 1, 3, root(2), 'none']],
    ['a month ago: new', [0, 50], ['Z', 1, 2, 1, 'new']],
    ['just now: new', [50], ['Z', 1, 1, 0, 'new']],
  ])('%s', (_name, amounts, expected) => {
    expect(acme(monthly('Acme', amounts))).toEqual(expected);
  });

  it('also where the one time was five orders', () => {
    expect(acme(['01', '02', '03', '04', '05'].map((date): Row => ['Acme', `2025-08-${date}`, 10]))).toEqual([
      'Z',
      1,
      5,
      2,
      'none',
    ]);
  });
});

describe('silent', () => {
  it.each([
    // 0, 0, 5, 5, 5, 5: mean 10/3, √(6/4 − 1) = 0.707106781: would be X, nothing in months 0 and 1.
    ['who would be X but for two quiet months', [0, 0, 5, 5, 5, 5], ['Y', 4, 6, root(1 / 2), 'silent']],
    // One quiet month: √(5/4 − 1) = 0.5.
    ['not after one quiet month', [0, 5, 5, 5, 5], ['X', 4, 5, 0.5, 'none']],
    // √(5/3 − 1) = 0.816496581: over 0.75, so Y for its own sake.
    ['not who would be Y anyway', [0, 0, 5, 5, 5], ['Y', 3, 5, 0.816496581, 'none']],
  ])('%s', (_name, amounts, expected) => {
    expect(acme(monthly('Acme', amounts))).toEqual(expected);
  });

  it('not who has a refund in the meantime: that is no purchase', () => {
    // −1, 0, 6, 5, 5, 5: the total is that of above, the months are not.
    expect(acme(monthly('Acme', [-1, 0, 6, 5, 5, 5])).slice(0, 3)).toEqual(['Y', 4, 6]);
  });
});

describe('refunds', () => {
  it('lower the net amount of their month; the month stays active', () => {
    // December 5 − 5 = 0, November 5, October 5: mean 10/3, √(3/2 − 1) = 0.707106781, three active months.
    const rows: Row[] = [...monthly('Acme', [5, 5, 5]), ['Acme', '2025-12-20', -5]];
    expect(acme(rows)).toEqual(['X', 3, 3, root(1 / 2), 'none']);
  });

  it('in a month of their own make it a month below zero', () => {
    // −5, 10, 10, 10: mean 6.25, squares 126.5625 + 3 · 14.0625 = 168.75: √42.1875 ÷ 6.25 = 1.039230485.
    expect(acme(monthly('Acme', [-5, 10, 10, 10]))).toEqual(['Y', 3, 4, 1.039230485, 'none']);
  });

  it('that take everything back leave no variation', () => {
    expect(acme(monthly('Acme', [5, -10, 5]))).toEqual(['Z', 2, 3, null, 'none']);
    expect(acme(monthly('Acme', [5, -20, 5]))).toEqual(['Z', 2, 3, null, 'none']);
  });

  it('before the first purchase lie before the window', () => {
    // What was bought before the log begins: the window is October to December.
    expect(acme([...monthly('Acme', [5, 5, 5]), ['Acme', '2025-06-01', -100]])).toEqual(['X', 3, 3, 0, 'none']);
  });

  it('of the first month count, even before its purchase', () => {
    // 5, 5, 10 − 5.
    const rows: Row[] = [...monthly('Acme', [5, 5, 10]), ['Acme', '2025-10-01', -5]];
    expect(acme(rows)).toEqual(['X', 3, 3, 0, 'none']);
  });
});

describe('order ids', () => {
  it('put all rows of an order into the month of its first one', () => {
    // October 5 + 5, November 10, December 10.
    const rows: Row[] = [
      ['Acme', '2025-10-31', 5, 'A'],
      ['Acme', '2025-11-01', 5, 'A'],
      ['Acme', '2025-11-20', 10, 'B'],
      ['Acme', '2025-12-20', 10, 'C'],
    ];
    expect(acme(rows, DEFAULT_XYZ_RULE, true)).toEqual(['X', 3, 3, 0, 'none']);
    expect(acme(rows)[3]).toBeGreaterThan(0);
  });

  it('an order that was returned is no purchase', () => {
    const rows: Row[] = [
      ['Acme', '2025-09-20', 10, 'A'],
      ['Acme', '2025-10-20', -10, 'A'],
      ['Acme', '2025-12-20', 10, 'C'],
    ];
    expect(acme(rows, DEFAULT_XYZ_RULE, true)).toEqual(['Z', 1, 1, 0, 'new']);
  });
});

describe('new is whose first purchase lies in months 0 or 1', () => {
  it.each([
    ['2025-12-01', 'new'],
    ['2025-11-01', 'new'],
    ['2025-10-31', 'none'],
  ])('%s: %s', (date, mark) => {
    expect(acme([['Acme', date, 5]])[4]).toBe(mark);
  });
});

it('rows after the day count for nothing', () => {
  const rows: Row[] = [...monthly('Acme', [5, 5, 5]), ['Acme', '2026-01-01', 1000]];
  expect(acme(rows)).toEqual(['X', 3, 3, 0, 'none']);
});

describe('the textbook rule', () => {
  // Beta's purchase opens the log ten months before December.
  const opening: Row = ['Beta', '2025-03-15', 1];

  it('counts zeros over the whole log, so nobody who came later is even', () => {
    // 10 periods, 3 active ones of 5: √(10/3 − 1) = 1.527525232.
    expect(acme([opening, ...monthly('Acme', [5, 5, 5])], CLASSIC_XYZ_RULE)).toEqual(['Z', 3, 10, 1.527525232, 'none']);
  });

  it.each([
    // Mean 10, deviation 1.
    ['X up to 10 %', [11, 9, 11, 9, 11, 9, 11, 9, 11, 9], ['X', 10, 10, 0.1, 'none']],
    // Mean 4, deviation 1.
    ['Y up to 25 %', [5, 3, 5, 3, 5, 3, 5, 3, 5, 3], ['Y', 10, 10, 0.25, 'none']],
    // Mean 2, deviation 1.
    ['Z above', [3, 1, 3, 1, 3, 1, 3, 1, 3, 1], ['Z', 10, 10, 0.5, 'none']],
  ])('%s', (_name, amounts, expected) => {
    expect(acme([opening, ...monthly('Acme', amounts)], CLASSIC_XYZ_RULE)).toEqual(expected);
  });

  it('asks for no number of active months', () => {
    expect(acme(monthly('Acme', [5]), CLASSIC_XYZ_RULE)).toEqual(['X', 1, 1, 0, 'new']);
  });
});
