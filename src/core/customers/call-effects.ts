/** Who was called and who was left alone, list by list, and what each did afterwards. */
import { isForComparison } from '../calls/comparison-group.ts';
import { type Effect, effectOf, type Outcome } from '../calls/effect.ts';
import { isPurchase } from '../log/orders.ts';
import { type PurchaseHistory, purchaseHistory } from '../log/purchase-history.ts';
import { sumOf } from '../numbers/summation.ts';
import type { Rfm } from '../segments/rfm.ts';
import { type Scales, scoreOf } from '../segments/scores.ts';
import { createSegmentFinder, SEGMENTS, type Segment, type SegmentMap } from '../segments/segments.ts';
import { asDay, type Day } from '../time/day.ts';

export interface Calls {
  /** The day of the latest call of each customer who was called, by position in the base. */
  readonly days: ReadonlyMap<number, number>;
  /** Calls before it were made when nobody was left alone. */
  readonly since: number;
  /** The share of customers that are left alone. */
  readonly share: number;
  /** So many days after a call count, and that of the call itself. */
  readonly window: number;
}

export interface ListEffect extends Effect {
  readonly segment: Segment;
  /** The median day of the calls: from it on count those who were left alone. */
  readonly from: Day;
  /** Customers of the list then, those left alone not among them. */
  readonly couldBeCalled: number;
}

export interface CallEffects {
  /** In the order of `SEGMENTS`; lists on which nobody was called have none. */
  readonly lists: readonly ListEffect[];
  /** Calls whose days have not all passed. */
  readonly tooEarly: number;
  /** When the first of them have; null where there are none. */
  readonly knownFrom: Day | null;
  readonly beforeComparison: number;
  /** Called although they were to be left alone: they count on neither side. */
  readonly calledAgainstPlan: number;
  /** Had bought nothing before the call, so they stood on no list. */
  readonly strangers: number;
}

/** By which cuts the lists of a day were made. */
export type ScalesOn = (day: number) => Scales;

const NO_SEGMENT = -1;

/** The segment of a customer at the end of the day before, by the cuts of then; −1 for who had bought nothing by then. */
function segmentsBefore(scores: number, scalesOn: ScalesOn, history: PurchaseHistory, map: SegmentMap) {
  const segmentOf = createSegmentFinder(scores, map);
  return (customer: number, day: number): number => {
    let [last, count] = [NO_SEGMENT, 0];
    const amounts: number[] = [];
    for (let at = history.start[customer] as number; at < (history.start[customer + 1] as number); at++) {
      if ((history.day[at] as number) >= day) break;
      const amount = history.amount[at] as number;
      amounts.push(amount);
      if (!isPurchase(amount)) continue;
      last = history.day[at] as number;
      count++;
    }
    if (count === 0) return NO_SEGMENT;
    const scales = scalesOn(day - 1);
    return segmentOf(
      scoreOf(scales.recency, day - 1 - last),
      scoreOf(scales.frequency, count),
      scoreOf(scales.monetary, sumOf(amounts)),
    );
  };
}

function outcomeOf({ start, day, amount }: PurchaseHistory, customer: number, from: number, window: number): Outcome {
  const amounts: number[] = [];
  for (let at = start[customer] as number; at < (start[customer + 1] as number); at++) {
    const today = day[at] as number;
    if (today >= from && today <= from + window) amounts.push(amount[at] as number);
  }
  return { bought: amounts.some(isPurchase), revenue: sumOf(amounts) };
}

function medianDay(days: readonly number[]): number {
  return [...days].sort((first, second) => first - second)[Math.floor((days.length - 1) / 2)] as number;
}

/** `keys`: what tells each customer apart, parallel to the base. */
export function callEffects(
  rfm: Rfm,
  keys: readonly string[],
  calls: Calls,
  map: SegmentMap,
  scalesOn: ScalesOn,
): CallEffects {
  const { base } = rfm;
  const { days, since, share, window } = calls;
  const history = purchaseHistory(base);
  const segmentBefore = segmentsBefore(rfm.scores, scalesOn, history, map);
  const leftAlone = keys.map((key) => isForComparison(key, share));
  const everybody = Array.from(keys.keys());
  const wasCalled = (customer: number) => (days.get(customer) ?? Number.NEGATIVE_INFINITY) >= since;
  const counted = [...days].filter(([customer, day]) => day >= since && !leftAlone[customer]);
  const passed = counted.filter(([, day]) => day + window <= base.asOf);
  const waiting = counted.filter(([, day]) => day + window > base.asOf).map(([, day]) => day + window);
  const placed = passed.map(([customer, day]) => ({ customer, day, segment: segmentBefore(customer, day) }));
  const lists = SEGMENTS.flatMap((segment, place): ListEffect[] => {
    const called = placed.filter((each) => each.segment === place);
    if (called.length === 0) return [];
    const from = medianDay(called.map(({ day }) => day));
    const onList = everybody.filter((customer) => segmentBefore(customer, from) === place);
    const alone = onList.filter((customer) => leftAlone[customer] && !wasCalled(customer));
    const effect = effectOf(
      called.map(({ customer, day }) => outcomeOf(history, customer, day, window)),
      alone.map((customer) => outcomeOf(history, customer, from, window)),
    );
    const couldBeCalled = onList.filter((customer) => !leftAlone[customer]).length;
    return [{ segment, from: asDay(from), couldBeCalled, ...effect }];
  });
  return {
    lists,
    tooEarly: waiting.length,
    knownFrom: waiting.length === 0 ? null : asDay(Math.min(...waiting)),
    beforeComparison: [...days.values()].filter((day) => day < since).length,
    calledAgainstPlan: everybody.filter((customer) => leftAlone[customer] && wasCalled(customer)).length,
    strangers: placed.filter(({ segment }) => segment === NO_SEGMENT).length,
  };
}
