/** What a purchase day of each customer is expected to bring, refunds left out. */
import { credibleMeans } from './credibility.ts';
import { LEAST_REPEAT_CUSTOMERS } from './fit.ts';
import { expectedSpending, fitSpending, type Spending, type SpendingModel } from './gamma-gamma.ts';
import type { PurchaseDays } from './purchase-days.ts';

/** Beyond it, in either direction, who buys often buys larger or smaller: the model takes it that they do not. */
const LARGEST_CORRELATION = 0.3;

export interface ExpectedSpending {
  /** Null where each customer's mean is drawn towards that of all instead. */
  readonly model: SpendingModel | null;
  readonly mean: Float64Array;
}

interface Repeat {
  readonly repeats: number;
  readonly mean: number;
}

/** The days after the first one of each customer, those left out on which nothing was paid: what money is worth is asked of money. */
function repeatSpending({ customer, start, amount }: PurchaseDays): Repeat[] {
  return Array.from(customer, (_, at) => {
    const own = amount.subarray((start[at] as number) + 1, start[at + 1]).filter((each) => each > 0);
    return { repeats: own.length, mean: own.reduce((sum, each) => sum + each, 0) / Math.max(1, own.length) };
  });
}

/** Pearson's; not a number where all of either are equal. */
function correlationOf({ repeats, mean }: Spending): number {
  const size = repeats.length;
  const average = (values: ArrayLike<number>) => Array.from(values).reduce((sum, value) => sum + value / size, 0);
  const [middle, level] = [average(repeats), average(mean)];
  let both = 0;
  let ofRepeats = 0;
  let ofMeans = 0;
  for (let at = 0; at < size; at++) {
    const count = (repeats[at] as number) - middle;
    const spent = (mean[at] as number) / level - 1;
    both += count * spent;
    ofRepeats += count * count;
    ofMeans += spent * spent;
  }
  return both / Math.sqrt(ofRepeats * ofMeans);
}

/** By Gamma-Gamma where it may be used, else by credibility. */
export function spendingOf(days: PurchaseDays): ExpectedSpending {
  const own = repeatSpending(days);
  const came = own
    .filter(({ repeats }) => repeats > 0)
    .sort((first, second) => first.repeats - second.repeats || first.mean - second.mean);
  const spending = {
    repeats: Int32Array.from(came, ({ repeats }) => repeats),
    mean: Float64Array.from(came, ({ mean }) => mean),
  };
  const isIndependent = Math.abs(correlationOf(spending)) > LARGEST_CORRELATION === false;
  const model = came.length >= LEAST_REPEAT_CUSTOMERS && isIndependent ? fitSpending(spending) : null;
  if (model === null) return { model, mean: credibleMeans(days) };
  return { model, mean: Float64Array.from(own, ({ repeats, mean }) => expectedSpending(model, repeats, mean)) };
}
