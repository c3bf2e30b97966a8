/** Who counts as called and who as left alone, whatever lists customers have moved to since. */
import { expect, it } from 'vitest';
import { isForComparison } from '../../../src/core/calls/comparison-group.ts';
import { callEffects } from '../../../src/core/customers/call-effects.ts';
import { customersAsOf } from '../../../src/core/log/customer-base.ts';
import { scalesFor, scoreCustomers } from '../../../src/core/segments/rfm.ts';
import { scalesOverTime } from '../../../src/core/segments/scales-over-time.ts';
import { ownScales } from '../../../src/core/segments/scores.ts';
import { DEFAULT_SEGMENT_MAP, SEGMENTS } from '../../../src/core/segments/segments.ts';
import { asDay } from '../../../src/core/time/day.ts';
import { baseOf, type Purchase, START } from '../support/buying.ts';
import { readRows, serialOf } from '../support/logs.ts';

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
  const wanted = { days, since: START + since, share: SHARE, window: WINDOW };
  return callEffects(rfm, keys, wanted, DEFAULT_SEGMENT_MAP, () => rfm.scales);
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

it('a customer is judged by the cuts of the week of the call, not by those of today', () => {
  // Ten came on each of thirty days; later on nobody does but new ones, and the thirds of recency move far away.
  const purchases = [
    ...Array.from(
      { length: 300 },
      (_, customer): Purchase => ({ customer, day: Math.floor(customer / 10), amount: 10 }),
    ),
    ...Array.from({ length: 300 }, (_, at): Purchase => ({ customer: 300 + at, day: 300 + (at % 90), amount: 10 })),
  ];
  const log = readRows(
    purchases.map(({ customer, day, amount }) => [`Customer ${customer}`, serialOf(START + day), amount]),
  );
  const base = baseOf(purchases, AS_OF);
  const rfm = scoreCustomers(base, scalesFor(base, 3, null));
  const keys = rfm.base.names.map(({ text }) => text.toLowerCase());
  // Some of the first days, some of the last ones before the call.
  const ofLists = [...callable.slice(0, 10), 270, 275, 280, 285, 290];
  const days = new Map(ofLists.map((customer) => [keys.indexOf(keyOf(customer)), START + 32]));
  const calls = { days, since: START, share: 0, window: WINDOW };
  const byThen = scalesOverTime(log, 3, null, rfm.scales);
  const listsBy = (scalesOn: (day: number) => typeof rfm.scales) =>
    callEffects(rfm, keys, calls, DEFAULT_SEGMENT_MAP, scalesOn).lists.map(({ segment, called }) => [
      segment,
      called.customers,
    ]);
  const then = customersAsOf(log, asDay(START + 31));
  const { segment } = scoreCustomers(then, scalesFor(then, 3, null));
  const stood = ofLists.map(
    (customer) => SEGMENTS[segment[then.names.findIndex(({ text }) => text === `Customer ${customer}`)] ?? -1],
  );
  const counts = SEGMENTS.map((name) => [name, stood.filter((each) => each === name).length]).filter(
    ([, many]) => many !== 0,
  );
  expect(counts).toHaveLength(2);
  expect(listsBy(byThen)).toEqual(counts);
  expect(listsBy(() => rfm.scales)).not.toEqual(counts);
  expect(scalesOverTime(log, 3, { recency: [1, 2], frequency: [1, 2], monetary: [1, 2] }, rfm.scales)(START)).toBe(
    rfm.scales,
  );
  expect(byThen(START - 100)).toBe(rfm.scales);
});
