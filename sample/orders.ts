/** The sample's order lines before anything is mistyped: who bought what, when, for how much. */
import { type SampleCustomer, sampleCustomers } from './customers.ts';
import { LAST_DAY, season } from './days.ts';
import { purchaseDays } from './habits.ts';
import { createRandom, type Random } from './random.ts';
import type { SampleWords } from './words.ts';

export interface OrderLine {
  readonly customer: SampleCustomer;
  /** Serial number of the day. */
  readonly day: number;
  /** In the language's money; negative for a refund. */
  readonly amount: number;
  readonly order: string;
  readonly manager: string;
  readonly product: string;
}

const SEED = 20261031;

/** In the order of the days, as a log grows; a refund follows its purchase within three weeks. */
export function orderLines(words: SampleWords): readonly OrderLine[] {
  const random = createRandom(SEED);
  const purchases = sampleCustomers(random, words)
    .flatMap((customer) => purchaseDays(customer.habit, random).map((day) => ({ customer, day })))
    .filter(({ day }) => day <= LAST_DAY)
    .map((purchase, place) => ({ ...purchase, place }))
    .sort((left, right) => left.day - right.day || left.place - right.place);

  const lines: OrderLine[] = [];
  const refunds: OrderLine[] = [];
  purchases.forEach(({ customer, day }, index) => {
    const order = String(10_001 + index);
    const manager = managerOf(customer, random, words);
    // One order in twelve has a second line: the order id then matters.
    const parts = random.chance(1 / 12) ? [0.7, 0.3] : [1];
    for (const part of parts) {
      const amount = drawAmount(customer, day, part, random, words);
      const line = { customer, day, amount, order, manager, product: random.pick(words.products) };
      lines.push(line);
      if (random.chance(0.015)) refunds.push(refundOf(line, random));
    }
  });
  lines.push(...refunds.filter(({ day }) => day <= LAST_DAY), ...refundsWithoutPurchase(words));
  return lines
    .map((line, place) => ({ line, place }))
    .sort((left, right) => left.line.day - right.line.day || left.place - right.place)
    .map(({ line }) => line);
}

function managerOf(customer: SampleCustomer, random: Random, words: SampleWords): string {
  const own = words.managers[customer.manager] ?? '';
  return random.chance(0.06) ? random.pick(words.managers) : own;
}

function drawAmount(customer: SampleCustomer, day: number, part: number, random: Random, words: SampleWords): number {
  const mood = Math.max(0.25, 1 + 0.3 * random.normal());
  const dollars = customer.usual * mood * season(day) * part;
  // Prices end in .00, .50 or .90, as a till would have them.
  const units = Math.max(5, Math.round(dollars)) * words.money;
  return units + random.pick([0, 0, 0.5, 0.9]);
}

function refundOf(line: OrderLine, random: Random): OrderLine {
  const share = random.pick([1, 0.5, 0.25]);
  return {
    ...line,
    day: line.day + random.whole(2, 20),
    amount: -Math.round(line.amount * share * 100) / 100,
    order: `R-${line.order}`,
  };
}

/** Money back for something bought before the log begins. */
function refundsWithoutPurchase(words: SampleWords): readonly OrderLine[] {
  const customer = { name: words.refundOnly, type: 'shop', habit: 'rare', manager: 1, usual: 0 } as const;
  const manager = words.managers[1] ?? '';
  const product = words.products[0] ?? '';
  return [LAST_DAY - 320, LAST_DAY - 290].map((day, index) => ({
    customer,
    day,
    amount: -(index + 1) * 40 * words.money,
    order: `R-900${index + 1}`,
    manager,
    product,
  }));
}
