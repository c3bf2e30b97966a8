/** Who moved between segments, and how much money is at stake: first the valuable who slipped. */

import { compareNames } from '../log/customer-base.ts';
import { sumOf } from '../numbers/summation.ts';
import type { Movement } from './rfm-movement.ts';

/** `SEGMENTS` run from the best to the worst: a move up the table is better, down it is worse. */
export type Direction = 'slipped' | 'rose' | 'new';

export interface Mover {
  readonly direction: Direction;
  /** Position in the customers of the later day. */
  readonly index: number;
  /** Positions in `SEGMENTS`; null for somebody who was no customer at the earlier day. */
  readonly from: number | null;
  readonly to: number;
}

const ORDER: Readonly<Record<Direction, number>> = { slipped: 0, rose: 1, new: 2 };

/** Those who slipped, then those who rose, then the new ones; each by revenue, largest first, then by name. */
export function moversOf(movement: Movement): Mover[] {
  const before = new Map<number, number>();
  movement.from.base.customer.forEach((customer, index) => {
    before.set(customer, movement.from.segment[index] as number);
  });
  const { base, segment } = movement.to;
  const movers: Mover[] = [];
  base.customer.forEach((customer, index) => {
    const from = before.get(customer) ?? null;
    const to = segment[index] as number;
    if (from === to) return;
    movers.push({ direction: from === null ? 'new' : to > from ? 'slipped' : 'rose', index, from, to });
  });
  return movers.sort(
    (first, second) =>
      ORDER[first.direction] - ORDER[second.direction] ||
      (base.revenue[second.index] as number) - (base.revenue[first.index] as number) ||
      compareNames(base.names[first.index], base.names[second.index]),
  );
}

export interface MoveTotals {
  readonly customers: number;
  /** Net revenue of these customers up to the later day. */
  readonly revenue: number;
}

export function totalsOf(movement: Movement, movers: readonly Mover[]): Readonly<Record<Direction, MoveTotals>> {
  const total = (direction: Direction): MoveTotals => {
    const indices = movers.filter((mover) => mover.direction === direction).map(({ index }) => index);
    return {
      customers: indices.length,
      revenue: sumOf(indices.map((index) => movement.to.base.revenue[index] as number)),
    };
  };
  return { slipped: total('slipped'), rose: total('rose'), new: total('new') };
}
