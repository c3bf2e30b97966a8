/** Type × segment: which kind of customer pays best. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SEGMENTS } from '../../../src/core/segments/segments.ts';
import { summarizeTypes } from '../../../src/core/segments/type-summary.ts';
import { day } from '../support/days.ts';
import { plainOrders, readRows, rowOf, someDay } from '../support/logs.ts';
import { rfmOf } from '../support/rfm-rows.ts';

describe('computed by hand', () => {
  // With two scores: Best 22x is Champions, Owing and Worst 11x are Lost.
  const rfm = rfmOf(
    readRows([
      ['Best', '2025-12-31', 100],
      ['Best', '2025-12-30', 100],
      ['Owing', '2025-01-01', 10],
      ['Owing', '2025-12-31', -30],
      ['Worst', '2025-01-01', 5],
    ]),
    day('2025-12-31'),
    2,
  );
  const summary = summarizeTypes(rfm, ['retail', 'builder', 'builder']);

  it('has the type with most customers first', () => {
    expect(summary.map(({ type, total }) => [type, total])).toEqual([
      ['builder', { customers: 2, revenue: -15 }],
      ['retail', { customers: 1, revenue: 200 }],
    ]);
  });

  it('has a cell per segment in their order', () => {
    const cells = summary.map(({ bySegment }) =>
      bySegment.flatMap(({ customers, revenue }, index) =>
        customers > 0 ? [[SEGMENTS[index], customers, revenue]] : [],
      ),
    );
    expect(cells).toEqual([[['lost', 2, -15]], [['champions', 1, 200]]]);
    for (const { bySegment } of summary) expect(bySegment).toHaveLength(SEGMENTS.length);
  });

  it('lists customers without a type last', () => {
    expect(summarizeTypes(rfm, ['', '', 'retail']).map(({ type }) => type)).toEqual(['retail', '']);
  });
});

it('adds up to the whole for any log', () => {
  fc.assert(
    fc.property(
      plainOrders,
      someDay,
      fc.array(fc.constantFrom('', 'retail', 'builder'), { minLength: 10 }),
      (orders, asOf, kinds) => {
        const rfm = rfmOf(readRows(orders.map(rowOf)), asOf, 3);
        const types = Array.from({ length: rfm.base.size }, (_, index) => kinds[index % kinds.length] ?? '');
        const summary = summarizeTypes(rfm, types);
        const cents = (value: number) => Math.round(value * 100);
        expect(summary.reduce((sum, { total }) => sum + total.customers, 0)).toBe(rfm.base.size);
        for (const { type, total, bySegment } of summary) {
          expect(total.customers).toBe(types.filter((each) => each === type).length);
          expect(bySegment.reduce((sum, cell) => sum + cell.customers, 0)).toBe(total.customers);
          expect(bySegment.reduce((sum, cell) => sum + cents(cell.revenue), 0)).toBe(cents(total.revenue) + 0);
        }
      },
    ),
  );
});
