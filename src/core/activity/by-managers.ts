/** How much of the plan was met by the managers' hands: what a head of sales is there for is a plan that the team meets. */
import { roundSum } from '../numbers/rounding.ts';
import { sumOf } from '../numbers/summation.ts';

export interface Seller {
  readonly isHead: boolean;
  readonly plan: number | null;
  readonly actual: number;
}

export interface MetByManagers {
  readonly plan: number;
  /** What all sold; the two parts sum to it. */
  readonly actual: number;
  readonly byManagers: number;
  readonly byHead: number;
  /** Of all, and of the managers alone: at least 0; null without a plan above zero. */
  readonly attainment: number | null;
  readonly attainmentByManagers: number | null;
}

/** @param plan The department's; the sum of all plans, the head's own included, where it is not given. */
export function metByManagers(sellers: readonly Seller[], plan: number | null = null): MetByManagers {
  const soldBy = (head: boolean) => sumOf(sellers.filter(({ isHead }) => isHead === head).map(({ actual }) => actual));
  const whole = plan ?? sumOf(sellers.map((seller) => seller.plan ?? 0));
  const [byManagers, byHead] = [soldBy(false), soldBy(true)];
  const actual = roundSum(byManagers + byHead);
  const met = (amount: number) => (roundSum(whole) > 0 ? Math.max(0, amount / whole) : null);
  return {
    plan: whole,
    actual,
    byManagers,
    byHead,
    attainment: met(actual),
    attainmentByManagers: met(byManagers),
  };
}
