/** Why a customer is called now: how long there was no purchase, and how long that usually takes. */
import type { CustomerBase } from '../log/customer-base.ts';
import { medianGap } from '../log/gaps.ts';
import { purchaseHistory } from '../log/purchase-history.ts';

export interface Rhythm {
  /** Whole days from the last purchase to *as of*. */
  readonly silent: number;
  readonly purchases: number;
  /** The customer's own median of days between one day with purchases and the next, in whole days; null where there is only one such day. */
  readonly gap: number | null;
}

/** Parallel to the base. */
export function rhythmsOf(base: CustomerBase): readonly Rhythm[] {
  const gapOf = gapReader(base);
  return base.names.map((_name, index) => {
    const gap = gapOf(index);
    return {
      silent: base.asOf - (base.lastPurchase[index] as number),
      purchases: base.purchases[index] as number,
      gap: gap === null ? null : Math.round(gap),
    };
  });
}

/** Each customer's own median gap; null where there is none. */
function gapReader(base: CustomerBase): (index: number) => number | null {
  const known = base.activity?.gap;
  if (known !== undefined) return (index) => (Number.isNaN(known[index]) ? null : (known[index] as number));
  const { start, day, purchase } = purchaseHistory(base);
  return (index) => {
    const days: number[] = [];
    for (let order = start[index] as number; order < (start[index + 1] as number); order++) {
      if (purchase[order] === 1) days.push(day[order] as number);
    }
    return medianGap(days);
  };
}
