/** What comes next for all customers of a log: who, when, how much, and what the same forecast was worth on the past. */
import { lazily } from '../lazily.ts';
import { type CustomerBase, customersAsOf } from '../log/customer-base.ts';
import type { OrderLog } from '../log/order-log.ts';
import { roundSum } from '../numbers/rounding.ts';
import { sumOf } from '../numbers/summation.ts';
import { checkWithRevenue, type RevenueCheck } from './check.ts';
import { isRefusal, type Refusal, tooLittle } from './fit.ts';
import { type Expectations, expectWithin, type Prospects, prospectsOf } from './forecast.ts';
import { isVisit, purchaseDays } from './purchase-days.ts';
import { spendingOf } from './spending.ts';
import { type Verdict, verdictOf } from './verdict.ts';

/** How many days ahead is told: about a month, a quarter, a year. */
export const HORIZONS = [30, 90, 365] as const;

export type Horizon = (typeof HORIZONS)[number];

export interface Expected {
  readonly within: Readonly<Record<Horizon, Expectations>>;
  readonly verdict: Verdict;
  /** Null where the first two thirds of the log are too little to try it. */
  readonly revenueCheck: RevenueCheck | null;
}

/** Each part is computed when it is first asked for. */
export interface Outlook {
  /** Where somebody came for nothing, more customers than those that are scored. */
  readonly prospects: () => Prospects;
  /** Null where there is no model. */
  readonly expected: () => Expected | null;
  /** Where the customers of another base of the same log stand among these. */
  readonly placesOf: (base: CustomerBase) => Int32Array;
}

/** The customers of the forecast: those of the base, and who came for nothing alone. */
function visitorsOf(log: OrderLog, base: CustomerBase): CustomerBase {
  return base.orders.amount.some((amount) => amount === 0) ? customersAsOf(log, base.asOf, isVisit) : base;
}

function expectedOf(prospects: Prospects): Expected | null {
  if (isRefusal(prospects.model)) return null;
  const { mean } = spendingOf(prospects.bought);
  const within = (days: Horizon) => expectWithin(prospects, mean, days);
  const checked = checkWithRevenue(prospects.bought);
  return {
    within: { 30: within(30), 90: within(90), 365: within(365) },
    verdict: verdictOf(isRefusal(checked) ? checked : checked.check),
    revenueCheck: isRefusal(checked) ? null : checked.revenue,
  };
}

/** `base`: the customers of the log that are scored. */
export function outlookOf(log: OrderLog, base: CustomerBase): Outlook {
  const prospects = lazily(() => prospectsOf(visitorsOf(log, base)));
  return {
    prospects,
    expected: lazily(() => expectedOf(prospects())),
    placesOf: ({ customer }) => {
      const among = prospects().base;
      const places = new Int32Array(log.customers).fill(-1);
      among.customer.forEach((id, place) => {
        places[id] = place;
      });
      return customer.map((id) => places[id] as number);
    },
  };
}

/** Why there will be no forecast; null where it is worth trying. */
export function tooShortFor(log: OrderLog, base: CustomerBase): Refusal | null {
  return tooLittle(purchaseDays(visitorsOf(log, base)));
}

/** Of all customers together. */
export function totalOf({ expectedRevenue }: Expectations): number {
  return roundSum(sumOf(expectedRevenue));
}
