/** Which kind of customer pays best: type × segment. */
import { distinctLabels } from '../log/labels.ts';
import { addTo, createSums, sumAt } from '../numbers/summation.ts';
import type { Rfm } from './rfm.ts';
import { SEGMENTS } from './segments.ts';

export interface TypeCell {
  readonly customers: number;
  readonly revenue: number;
}

export interface TypeSummary {
  /** `""` for customers without a type. */
  readonly type: string;
  readonly total: TypeCell;
  /** In the order of `SEGMENTS`. */
  readonly bySegment: readonly TypeCell[];
}

/** One entry per type, the one with most customers first, customers without a type last. `types` runs parallel to the base. */
export function summarizeTypes(rfm: Rfm, types: readonly string[]): TypeSummary[] {
  const names = [...distinctLabels(types), ...(types.includes('') ? [''] : [])];
  const rowOf = new Map(names.map((name, row) => [name, row]));
  const width = SEGMENTS.length;
  const customers = new Int32Array(names.length * width);
  const revenue = createSums(names.length * width);
  const revenueOfType = createSums(names.length);
  types.forEach((type, index) => {
    const row = rowOf.get(type) as number;
    const cell = row * width + (rfm.segment[index] as number);
    const amount = rfm.base.revenue[index] as number;
    customers[cell] = (customers[cell] as number) + 1;
    addTo(revenue, cell, amount);
    addTo(revenueOfType, row, amount);
  });
  return names.map((type, row) => {
    const bySegment = SEGMENTS.map((_, segment) => ({
      customers: customers[row * width + segment] as number,
      revenue: sumAt(revenue, row * width + segment),
    }));
    const total = {
      customers: bySegment.reduce((sum, cell) => sum + cell.customers, 0),
      revenue: sumAt(revenueOfType, row),
    };
    return { type, total, bySegment };
  });
}
