/** What is said of calls: by hand, and how often it is true of simulated ones. */
import { describe, expect, it } from 'vitest';
import { boughtMore, type Effect, effectOf, type Outcome, verdictOfCalls } from '../../../src/core/calls/effect.ts';
import { differenceOfShares, type Interval } from '../../../src/core/calls/intervals.ts';
import { randomNumbers } from '../support/buying.ts';

function outcomes(customers: number, bought: number, each = 10): Outcome[] {
  return Array.from({ length: customers }, (_, at) => ({ bought: at < bought, revenue: at < bought ? each : 0 }));
}

describe('of one list', () => {
  it('shares and money are those of both sides', () => {
    const { called, leftAlone, shares, money } = effectOf(outcomes(80, 56, 20), outcomes(70, 48, 10));
    expect(called).toEqual({ customers: 80, bought: 56, revenue: 1120 });
    expect(leftAlone).toEqual({ customers: 70, bought: 48, revenue: 480 });
    expect(shares?.difference).toBeCloseTo(56 / 80 - 48 / 70, 12);
    expect(money?.difference).toBeCloseTo(1120 / 80 - 480 / 70, 12);
  });

  it('money is not compared where few bought or sums are uneven, nor anything where nobody was left alone', () => {
    expect(effectOf(outcomes(80, 56), outcomes(70, 9)).money).toBe(null);
    expect(effectOf(outcomes(80, 56), outcomes(70, 10)).money).not.toBe(null);
    const uneven = [...outcomes(20, 15, 1), { bought: true, revenue: 1000 }];
    expect(effectOf(outcomes(80, 56), uneven).money).toBe(null);
    expect(effectOf(outcomes(80, 56), []).shares).toBe(null);
  });

  it.each([
    ['none-called', [], outcomes(20, 5)],
    ['none-left-alone', outcomes(20, 5), []],
    // Of ten, five would have bought: so many are needed.
    ['unclear', outcomes(90, 45), outcomes(10, 5)],
    ['too-few', outcomes(90, 44), outcomes(10, 5)],
    ['too-few', outcomes(90, 46), outcomes(10, 5)],
    ['too-few', outcomes(9, 9), outcomes(100, 0)],
    ['more', outcomes(200, 120), outcomes(100, 20)],
    ['fewer', outcomes(200, 20), outcomes(100, 60)],
  ] as const)('%s', (kind, called, leftAlone) => {
    expect(verdictOfCalls([effectOf(called, leftAlone)])).toMatchObject({ kind });
  });

  it('purchases more are those of all who were called', () => {
    // Newcombe (1998), table II: 56 of 70 less 48 of 80, between 0.0524 and 0.3339.
    const verdict = verdictOfCalls([effectOf(outcomes(70, 56), outcomes(80, 48))]);
    expect(verdict).toMatchObject({ kind: 'more' });
    if (!('low' in verdict)) throw new Error(verdict.kind);
    expect(verdict.low).toBeCloseTo(70 * 0.0524, 1);
    expect(verdict.high).toBeCloseTo(70 * 0.3339, 1);
  });
});

describe('of several lists', () => {
  it('each is compared within itself', () => {
    // On either list calls change nothing; of all together those called buy less, since most of them were lost.
    const lists = [effectOf(outcomes(20, 16), outcomes(100, 80)), effectOf(outcomes(400, 40), outcomes(50, 5))];
    expect(boughtMore(lists)?.difference).toBeCloseTo(0, 9);
  });

  it('distances to the limits add up as squares', () => {
    const list = effectOf(outcomes(70, 56), outcomes(80, 48));
    const [one, both] = [boughtMore([list]), boughtMore([list, list])];
    if (one === null || both === null) throw new Error('nothing compared');
    expect(both.difference).toBeCloseTo(2 * one.difference, 9);
    expect(both.difference - both.low).toBeCloseTo(Math.SQRT2 * (one.difference - one.low), 9);
  });

  it('one with few customers on a side says nothing', () => {
    const small = effectOf(outcomes(70, 56), outcomes(9, 0));
    const list = effectOf(outcomes(70, 56), outcomes(80, 48));
    expect(boughtMore([small])).toBe(null);
    expect(boughtMore([small, list])).toEqual(boughtMore([list]));
  });
});

const RUNS = 2000;

interface Told {
  readonly held: number;
  readonly above: number;
  readonly below: number;
}

/** Shares of the runs in which the interval holds the truth, lies above it, lies below it. */
function tell(intervalOf: () => Interval | null, truth: number): Told {
  let [held, above, below] = [0, 0, 0];
  for (let run = 0; run < RUNS; run++) {
    const interval = intervalOf();
    if (interval === null) throw new Error('nothing compared');
    if (interval.low > truth) above++;
    else if (interval.high < truth) below++;
    else held++;
  }
  return { held: held / RUNS, above: above / RUNS, below: below / RUNS };
}

/** Who buys spends a sum of its own, few of them much: exponential. */
function simulate(random: () => number, customers: number, chance: number, mean = 100): Outcome[] {
  return Array.from({ length: customers }, () => {
    const bought = random() < chance;
    return { bought, revenue: bought ? -mean * Math.log(random()) : 0 };
  });
}

const percent = (share: number) => `${(share * 100).toFixed(2)} %`;
const say = (what: string) => process.stdout.write(`${expect.getState().currentTestName}: ${what}\n`);

function expectHonest({ held, above, below }: Told, isNone: boolean): void {
  say(`holds it in ${percent(held)}, lies above in ${percent(above)}, below in ${percent(below)}`);
  expect(held).toBeGreaterThanOrEqual(0.93);
  expect(held).toBeLessThanOrEqual(0.97);
  // No effect that is called one.
  if (!isNone) return;
  expect(above).toBeLessThanOrEqual(0.035);
  expect(below).toBeLessThanOrEqual(0.035);
}

describe('in 2,000 simulated campaigns', () => {
  it.each([
    ['calls bring a tenth more buyers', 270, 30, 0.3, 0.2],
    ['calls bring nothing', 270, 50, 0.2, 0.2],
    ['calls keep people from buying', 400, 100, 0.2, 0.35],
    ['half are left alone', 60, 60, 0.4, 0.3],
  ])('%s: the interval of buyers holds the truth', (_what, called, alone, chance, without) => {
    const random = randomNumbers(called + alone);
    const one = () => boughtMore([effectOf(simulate(random, called, chance), simulate(random, alone, without))]);
    expectHonest(tell(one, called * (chance - without)), chance === without);
  });

  it.each([
    ['with effects of their own', [0.1, 0.05, 0]],
    ['without', [0, 0, 0]],
  ])('three lists together, %s: the interval of buyers holds the truth', (_what, brought) => {
    const random = randomNumbers(3);
    const lists = [
      { called: 180, alone: 20, without: 0.4 },
      { called: 300, alone: 60, without: 0.15 },
      { called: 90, alone: 30, without: 0.3 },
    ].map((list, at) => ({ ...list, more: brought[at] ?? 0 }));
    const effects = (): Effect[] =>
      lists.map(({ called, alone, without, more }) =>
        effectOf(simulate(random, called, without + more), simulate(random, alone, without)),
      );
    const truth = lists.reduce((sum, { called, more }) => sum + called * more, 0);
    expectHonest(
      tell(() => boughtMore(effects()), truth),
      truth === 0,
    );
  });

  it.each([
    ['a third left alone', 800, 400, 0.35, 0.3],
    ['half left alone', 200, 200, 0.3, 0.3],
    ['half left alone of a small list', 60, 60, 0.5, 0.5],
  ])('%s: the interval of money holds the truth, where it is told', (_what, called, alone, chance, without) => {
    const random = randomNumbers(called * alone);
    let told = 0;
    const one = (): Interval => {
      for (;;) {
        const { money } = effectOf(simulate(random, called, chance), simulate(random, alone, without));
        told++;
        if (money !== null) return money;
      }
    };
    expectHonest(tell(one, 100 * (chance - without)), chance === without);
    expect(RUNS / told).toBeGreaterThan(0.9);
  });
});

it('where few are left alone, money is not told, and calls that bring nothing are not praised', () => {
  const random = randomNumbers(8);
  let [told, praised, blamed] = [0, 0, 0];
  for (let run = 0; run < RUNS; run++) {
    const { money } = effectOf(simulate(random, 450, 0.3), simulate(random, 50, 0.3));
    if (money === null) continue;
    told++;
    if (money.low > 0) praised++;
    if (money.high < 0) blamed++;
  }
  say(`told in ${percent(told / RUNS)}, praised in ${percent(praised / RUNS)}, blamed in ${percent(blamed / RUNS)}`);
  expect(praised / RUNS).toBeLessThanOrEqual(0.035);
  expect(blamed / RUNS).toBeLessThanOrEqual(0.035);
});

/** Logarithms of the chances of 0 … `size` buyers among `size` customers. */
function binomial(size: number, chance: number): number[] {
  const chances = [size * Math.log1p(-chance)];
  for (let count = 1; count <= size; count++) {
    chances.push((chances[count - 1] ?? 0) + Math.log(((size - count + 1) / count) * (chance / (1 - chance))));
  }
  return chances.map(Math.exp);
}

it.each([
  [90, 10],
  [180, 20],
  [270, 30],
  [450, 50],
  [60, 60],
])(
  'of %d called and %d left alone, no effect is called one in at most 3.5 per cent of cases, counted out',
  (called, alone) => {
    // Sums of money play no part here.
    const arm = (customers: number, bought: number) => ({ customers, bought, revenue: 0 });
    let [mostMore, mostFewer] = [0, 0];
    for (const chance of [0.02, 0.05, 0.1, 0.2, 0.3, 0.5, 0.7, 0.9]) {
      const [ofCalled, ofAlone] = [binomial(called, chance), binomial(alone, chance)];
      let [more, fewer] = [0, 0];
      ofCalled.forEach((one, bought) => {
        if (one < 1e-9) return;
        ofAlone.forEach((other, boughtToo) => {
          const shares = differenceOfShares({ count: bought, of: called }, { count: boughtToo, of: alone });
          const effect = { called: arm(called, bought), leftAlone: arm(alone, boughtToo), shares, money: null };
          const { kind } = verdictOfCalls([effect]);
          if (kind === 'more') more += one * other;
          if (kind === 'fewer') fewer += one * other;
        });
      });
      [mostMore, mostFewer] = [Math.max(mostMore, more), Math.max(mostFewer, fewer)];
    }
    say(`${percent(mostMore)} more at most, ${percent(mostFewer)} fewer at most`);
    expect(mostMore).toBeLessThanOrEqual(0.035);
    expect(mostFewer).toBeLessThanOrEqual(0.035);
  },
);
