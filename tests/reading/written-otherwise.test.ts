/** Cells that are written in ways that the reader knows make columns as others do. */
import { describe, expect, it } from 'vitest';
import { bucketsOf, customersOf, read } from './support/reading.ts';

describe('full-width digits', () => {
  it.each([
    [
      ['２０２６／０５／０３', '１２８００'],
      ['２０２６／０６／０１', '９８０円'],
    ],
    [
      ['２０２６年５月３日', '￥１２，８００'],
      ['2026年6月1日', '￥９８０'],
    ],
  ])('make a column of days and one of amounts', (first, second) => {
    const reading = read(
      [
        ['注文番号', '顧客名', '注文日', '金額'],
        ['a1', 'A商店', ...first],
        ['a2', 'A商店', ...second],
      ],
      {
        locale: 'ja_JP',
      },
    );
    expect(customersOf(reading)).toEqual({ A商店: [2, 13780, '2026-06-01'] });
  });
});

describe('days behind an apostrophe', () => {
  it('are read', () => {
    const reading = read([
      ['Customer', 'Order date', 'Amount'],
      ['A', "'05.01.2021", 10],
      ['B', "'17.03.2021", 20],
      ['A', "'18.03.2021", 30],
    ]);
    expect(bucketsOf(reading)).toEqual({ titles: 1, used: 3 });
    expect(customersOf(reading)).toEqual({ A: [2, 40, '2021-03-18'], B: [1, 20, '2021-03-17'] });
  });
});
