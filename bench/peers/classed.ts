/** The table that both peers of ABCXYZ give: sorted, with shares and classes. */
import type { Regularity } from './regularity.ts';

/** Customer, revenue, share, cumulative share, ABC, active periods, periods, variation, XYZ. */
export type Classed = readonly [
  customer: string,
  revenue: number,
  share: number,
  cumulativeShare: number,
  abc: 'A' | 'B' | 'C',
  activePeriods: number,
  periods: number,
  variation: number,
  xyz: 'X' | 'Y' | 'Z',
];

export function classed(customers: [string, Regularity][]): Classed[] {
  const whole = customers.reduce((sum, [, { revenue }]) => sum + revenue, 0);
  customers.sort(([name, { revenue }], [other, { revenue: rival }]) => rival - revenue || (name < other ? -1 : 1));
  let larger = 0;
  return customers.map(([customer, { revenue, activePeriods, periods, variation, xyz }]): Classed => {
    const abc = larger < 0.8 * whole ? 'A' : larger < 0.95 * whole ? 'B' : 'C';
    larger += revenue;
    return [customer, revenue, revenue / whole, larger / whole, abc, activePeriods, periods, variation, xyz];
  });
}
