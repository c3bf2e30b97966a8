/** How often customers come back, typically, from the orders or from what was computed elsewhere. */
import type { CustomerBase } from './customer-base.ts';
import { typicalGap } from './periods.ts';
import { purchaseHistory } from './purchase-history.ts';

/** In days; null where nobody came twice. */
export function typicalGapOf(base: CustomerBase): number | null {
  return base.activity === undefined ? typicalGap(purchaseHistory(base)) : base.activity.typicalGap;
}
