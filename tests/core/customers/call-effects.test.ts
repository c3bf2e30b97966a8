/** Who counts as called and who as left alone, whatever lists customers have moved to since. */
import { expect, it } from 'vitest';
import { isForComparison } from '../../../src/core/calls/comparison-group.ts';
import { callEffects } from '../../../src/core/customers/call-effects.ts';
import { scoreCustomers } from '../../../src/core/segments/rfm.ts';
import { ownScales } from '../../../src/core/segments/scores.ts';
import { DEFAULT_SEGMENT_MAP } from '../../../src/core/segments/segments.ts';
import { baseOf, type Purchase, START } from '../support/buying.ts';

const CUTS = { recency: [30, 90], frequency: [2, 5], monetary: [100, 1000] } as const;
const SHARE = 0.5;
const WINDOW = 30;
const AS_OF = 400;

const keyOf = (customer: number) => `customer ${customer}`;
const everybody = Array.from({ length: 60 }, (_, at) => at);
const alone = everybody.filter((customer) => isForComparison(keyOf(customer), SHARE));
const callable = everybody.filter((customer) => !alone.includes(customer));

/** At risk from day 200 on: two purchases, the last on day 100. */
const atRisk = everybody.flatMap((customer): Purchase[] => [
  { customer, day: 50, amount: 100 },
  { customer, day: 100, amount: 100 },
]);

function effects(purchases: readonly Purchase[], calls: readonly (readonly [number, number])[], since = 0) {
  const rfm = scoreCustomers(baseOf(purchases, AS_OF), ownScales(CUTS));
  const keys = rfm.base.names.map(({ text }) => text.toLowerCase());
  const days = new Map(calls.map(([customer, day]) => [keys.indexOf(keyOf(customer)), START + day]));
  return callEffects(rfm, keys, { days, since: START + since, share: SHARE, window: WINDOW }, DEFAULT_SEGMENT_MAP);
}

const called = callable.slice(0, 20);
const calls = called.map((customer, at) => [customer, 295 + Math.floor(at / 2)] as const);

it('those who bought count, though that took them to another list', () => {
  const buyers = [...called.slice(0, 8), ...alone.slice(0, 3)];
  const bought = buyers.map((customer): Purchase => ({ customer, day: 310, amount: 900 }));
  const { lists, strangers, tooEarly, calledAgainstPlan } = effects([...atRisk, ...bought], calls);
  expect(lists).toHaveLength(1);
  expect(lists[0]).toMatchObject({
    segment: 'at-risk',
    // Twenty calls on days 295 … 304, two a day: the tenth.
    from: START + 299,
    called: { customers: 20, bought: 8, revenue: 7200 },
    leftAlone: { customers: alone.length, bought: 3, revenue: 2700 },
    couldBeCalled: callable.length,
  });
  expect([strangers, tooEarly, calledAgainstPlan]).toEqual([0, 0, 0]);
});

it('the day of the call counts, so do the days after it, and none else', () => {
  const [customer = -1] = called;
  const [other = -1] = alone;
  const told = (day: number, refund = 0) => {
    const more = [customer, other].flatMap((each): Purchase[] => [
      { customer: each, day, amount: 10 },
      { customer: each, day: day + 1, amount: refund },
    ]);
    const { lists } = effects([...atRisk, ...more], [[customer, 300]]);
    const list = lists.find(({ segment }) => segment === 'at-risk');
    return [list?.called.bought, list?.called.revenue, list?.leftAlone.bought, list?.leftAlone.revenue];
  };
  // On the day before, both left the list, and nobody was called on it.
  expect(told(299)).toEqual([undefined, undefined, undefined, undefined]);
  expect(told(300)).toEqual([1, 10, 1, 10]);
  expect(told(300, -4)).toEqual([1, 6, 1, 6]);
  expect(told(330, -4)).toEqual([1, 10, 1, 10]);
  expect(told(331)).toEqual([0, 0, 0, 0]);
});

it('calls of the last days, from before the comparison, against the plan and to strangers are told apart', () => {
  const [first = -1, second = -1, third = -1, fourth = -1] = callable;
  const [left = -1] = alone;
  const late: Purchase[] = [{ customer: 99, day: 350, amount: 5 }];
  const stranger: readonly [number, number] = [99, 340];
  const told = effects(
    [...atRisk, ...late],
    [[first, 300], [second, 371], [third, 390], [fourth, 250], [left, 300], stranger],
    260,
  );
  const isStrangerAlone = isForComparison(keyOf(99), SHARE);
  expect(told).toMatchObject({
    tooEarly: 2,
    knownFrom: START + 401,
    beforeComparison: 1,
    calledAgainstPlan: isStrangerAlone ? 2 : 1,
    strangers: isStrangerAlone ? 0 : 1,
  });
  // Who was called all the same is on neither side.
  expect(told.lists[0]).toMatchObject({ called: { customers: 1 }, leftAlone: { customers: alone.length - 1 } });
});

it('nobody called, nothing to tell', () => {
  expect(effects(atRisk, [])).toMatchObject({ lists: [], tooEarly: 0, knownFrom: null });
});
