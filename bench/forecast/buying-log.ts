/** About a million orders of 100,000 customers who buy as customers do: at rates of their own, until they leave. */
import { createRandom, type Random } from '../../sample/random.ts';
import { DAYS } from '../order-log.ts';

export interface BuyingLog {
  readonly customers: readonly string[];
  /** From the first day of the log. */
  readonly days: readonly number[];
  readonly amounts: readonly number[];
}

const CUSTOMERS = 100_000;
/** They first come within the first year. */
const JOINING = 365;

const exponential = (random: Random) => -Math.log(1 - random.next());

export function buyingLog(customers = CUSTOMERS): BuyingLog {
  const random = createRandom(20260101);
  const orders: { customer: number; day: number; amount: number }[] = [];
  for (let customer = 0; customer < customers; customer++) {
    // Rates by gamma(2), mean 30 days; chances to leave by beta(1, 9).
    const gap = 60 / (exponential(random) + exponential(random));
    const leaving = 1 - (1 - random.next()) ** (1 / 9);
    const level = 20 + 180 * random.next();
    for (let day = random.next() * JOINING; day < DAYS; day += gap * exponential(random)) {
      orders.push({ customer, day: Math.floor(day), amount: Math.round(level * (50 + 100 * random.next())) / 100 });
      if (random.next() < leaving) break;
    }
  }
  orders.sort((first, second) => first.day - second.day);
  return {
    customers: orders.map(({ customer }) => `Customer ${String(customer).padStart(6, '0')}`),
    days: orders.map(({ day }) => day),
    amounts: orders.map(({ amount }) => amount),
  };
}
