/** Plans of a quarter or a year with pay by the month: the months sum to the period. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lateChanges } from '../../../src/core/pay/late-changes.ts';
import type { Motivation } from '../../../src/core/pay/motivation.ts';
import { stepsOf } from '../../../src/core/pay/pay-steps.ts';
import { PAYOUT_METHODS } from '../../../src/core/pay/payout-methods.ts';
import { monthsOfPeriod, plansOfMonths } from '../../../src/core/pay/plan-period.ts';
import { day } from '../support/days.ts';
import { cents, month } from './support/pay.ts';
import { logOf, member, payMonths, plan, rule, team } from './support/team.ts';

const QUARTER = ['2026-10', '2026-11', '2026-12'];
const THIRDS = [1 / 3, 1 / 3, 1 / 3];
const quarterly = (change: Partial<Motivation> = {}) =>
  team({ rules: [rule({ period: 'quarter' })], plans: [plan('2026-11', 300_000)], ...change });
const LOG = logOf([
  ['2026-10-10', 50_000],
  ['2026-11-10', 100_000],
  ['2026-12-10', 210_000],
]);

describe('a period', () => {
  it('is that of the calendar, whichever of its months is named', () => {
    expect(monthsOfPeriod(month('2026-11'), 'quarter')).toEqual(QUARTER);
    expect(monthsOfPeriod(month('2026-01'), 'quarter')).toEqual(['2026-01', '2026-02', '2026-03']);
    expect(monthsOfPeriod(month('2026-11'), 'year')).toHaveLength(12);
    expect(monthsOfPeriod(month('2026-11'), 'year')[0]).toBe('2026-01');
    expect(monthsOfPeriod(month('2026-11'), undefined)).toEqual(['2026-11']);
  });

  it('shares its plan out over its months, and nothing is left over', () => {
    const months = QUARTER.map(month);
    // Of a yearly quota of 1,040,000 the published table has 86,667 a month; to the cent it is this, by hand.
    expect(plansOfMonths(260_000, 'revenue', months, THIRDS)).toEqual([86_666.67, 86_666.67, 86_666.66]);
    expect(plansOfMonths(300_000, 'revenue', months, [0.5, 0.3, 0.2])).toEqual([150_000, 90_000, 60_000]);
    expect(plansOfMonths(92, 'orders', months, undefined)).toEqual([31, 30, 31]);
    expect(plansOfMonths(0.3, 'own', months, THIRDS)).toEqual([0.1, 0.1, 0.1]);
    expect(plansOfMonths(7, 'revenue', months.slice(0, 1), undefined)).toEqual([7]);
  });
});

describe('a quarter’s plan', () => {
  it('counts the period so far, less what its earlier months have earned', () => {
    const lines = payMonths(quarterly(), LOG, QUARTER);
    // 210,000 at plan; 50, 150 and 360 of 300 thousand.
    expect(lines.map(({ earned }) => earned)).toEqual([cents(35_000), cents(70_000), cents(168_000)]);
    expect(lines.map(({ salary }) => salary)).toEqual([cents(30_000), cents(30_000), cents(30_000)]);
    expect(lines.map(({ stretches }) => stretches?.[0]?.earlier)).toEqual([cents(0), cents(35_000), cents(105_000)]);
    expect(lines.map(({ attainment }) => attainment)).toEqual([0.166666667, 0.5, 1.2]);
  });

  it('pays nothing below the floor, and all of it once that is reached', () => {
    const rules = [rule({ period: 'quarter', floor: 0.7 })];
    const lines = payMonths(quarterly({ rules }), LOG, QUARTER);
    expect(lines.map(({ earned }) => earned)).toEqual([cents(0), cents(0), cents(273_000)]);
  });

  it('shared out over the months is measured by the share of those so far', () => {
    const plans = [plan('2026-10', 300_000, { shares: [0.2, 0.3, 0.5] })];
    const lines = payMonths(quarterly({ plans }), LOG, QUARTER);
    expect(lines.map(({ kpis }) => [kpis[0]?.target, kpis[0]?.actual])).toEqual([
      [60_000, 50_000],
      [150_000, 150_000],
      [300_000, 360_000],
    ]);
    // 70,000 × 5/6; 140,000 in all; 210,000 × 1.3 in all.
    expect(lines.map(({ earned }) => earned)).toEqual([cents(58_333.33), cents(81_666.67), cents(133_000)]);
  });

  it('carries on what earlier months have earned too much: no salary pays it back', () => {
    const log = logOf([
      ['2026-10-10', 100_000],
      ['2026-12-10', 100_000],
    ]);
    const plans = [plan('2026-10', 300_000, { shares: THIRDS })];
    const rules = [rule({ period: 'quarter', floor: 0.6 })];
    const lines = payMonths(quarterly({ plans, rules }), log, QUARTER);
    expect(lines.map(({ earned, paid, after, income }) => [earned, paid, after.carried, income])).toEqual([
      [cents(70_000), cents(70_000), cents(0), cents(100_000)],
      [cents(-70_000), cents(0), cents(-70_000), cents(30_000)],
      [cents(140_000), cents(70_000), cents(0), cents(100_000)],
    ]);
  });

  it('of a year is paid at the rates that are reached so far', () => {
    // Accounts at 25 up to a quota of 330, at 50 above it. By hand, after the question in mrexcel.com, thread 897808.
    const rows = Array.from({ length: 12 }, (_, index): [string, number] => {
      return [`2026-${String(index + 1).padStart(2, '0')}-05`, index < 10 ? 35 : index === 10 ? 30 : 20];
    });
    const bands = [
      { from: 0, rate: 1 },
      { from: 1, rate: 2 },
    ];
    const motivation = team({
      members: [member('Anna', { targetIncome: 687.5, fixedShare: 0 })],
      rules: [rule({ period: 'year', bands })],
      plans: [plan('2026-01', 330)],
    });
    const months = rows.map(([text]) => text.slice(0, 7));
    const earned = payMonths(motivation, logOf(rows), months).map((line) => line.earned / 100);
    expect(earned).toEqual([...Array.from({ length: 9 }, () => 875), 875 + 20 * 25, 1500, 1000]);
  });

  it('of cumulative tiers pays the part in each', () => {
    // 14 % up to 196,000 and 25 % above. By hand, after the question in mrexcel.com, thread 1086916.
    const motivation = team({
      members: [member('Anna', { targetIncome: 196_000 * 0.14, fixedShare: 0 })],
      rules: [
        rule({
          period: 'quarter',
          bands: [
            { from: 0, rate: 1 },
            { from: 1, rate: 25 / 14 },
          ],
        }),
      ],
      // A bonus at plan of three months for a plan three times as large.
      plans: [plan('2026-01', 588_000)],
    });
    const log = logOf([
      ['2026-01-05', 3 * 190_000],
      ['2026-02-05', 3 * 100_000],
    ]);
    const earned = payMonths(motivation, log, ['2026-01', '2026-02']).map((line) => line.earned / 100);
    expect(earned).toEqual([3 * 26_600, 3 * (6000 * 0.14 + 94_000 * 0.25)]);
  });

  it('of four tiers pays for a month that straddles one what is published', () => {
    // 0.1 % to 4,166,667, then 0.2, 0.3 and 0.4 %; a March of 1,500,000 brings the total to 5,007,000 and pays 2,340.33:
    // mrexcel.com, thread 688389. Here at a thousand times the rates: the twelfth of the bonus at plan is whole cents then.
    const rates = [1, 2, 3, 4];
    const motivation = team({
      members: [member('Anna', { targetIncome: 4_166_667 / 12, fixedShare: 0 })],
      rules: [rule({ period: 'year', bands: rates.map((rate, from) => ({ from, rate })) })],
      plans: [plan('2026-01', 4_166_667)],
    });
    const log = logOf([
      ['2026-01-05', 2_000_000],
      ['2026-02-05', 1_507_000],
      ['2026-03-05', 1_500_000],
    ]);
    const [, , march] = payMonths(motivation, log, ['2026-01', '2026-02', '2026-03']);
    expect(march?.earned).toBe(cents(1000 * 2340.333));
  });

  it('goes on where its first months were not closed here', () => {
    const all = payMonths(quarterly(), LOG, QUARTER);
    const [december] = payMonths(quarterly(), LOG, QUARTER.slice(2));
    expect(december?.earned).toBe(all[2]?.earned);
  });

  it('that changes within a month counts each part of the quarter by its own', () => {
    const later = [
      { ...{ targetIncome: 130_000, fixedShare: 0.3, market: null, rule: 'Rule' }, draw: 0, recoverable: false },
    ].map((terms) => ({ ...terms, since: day('2026-11-16') }));
    const lines = payMonths(quarterly({ members: [member('Anna', { later })] }), LOG, QUARTER);
    // Since 1 October, the first part alone, its rest and the second, the second alone.
    expect(lines.map(({ stretches }) => stretches?.length)).toEqual([1, 2, 1]);
    const [october, november, december] = lines;
    expect(november?.stretches?.map(({ since, kpis }) => [since, kpis[0]?.actual])).toEqual([
      [day('2026-10-01'), 150_000],
      [day('2026-11-16'), 0],
    ]);
    expect(december?.stretches?.[0]).toMatchObject({ since: day('2026-11-16'), earlier: cents(0) });
    expect(december?.kpis[0]?.actual).toBe(210_000);
    const plans = [november?.stretches?.[0]?.kpis[0]?.target, december?.kpis[0]?.target];
    expect((plans[0] ?? 0) + (plans[1] ?? 0)).toBeCloseTo(300_000, 6);
    expect(october?.stretches?.[0]?.soFar).toBe(november?.stretches?.[0]?.earlier);
  });

  it('says how it came about', () => {
    const [, november] = payMonths(
      quarterly({ plans: [plan('2026-10', 300_000, { shares: [0.2, 0.3, 0.5] })] }),
      LOG,
      QUARTER,
    );
    if (november === undefined) throw new Error('no line');
    const said = stepsOf(november).map(({ kind, how, result }) =>
      [kind, ...how.map((term) => (typeof term === 'string' ? term : term.value)), '=', result].join(' '),
    );
    expect(said).toEqual([
      'salary 100000 × 0.3 = 30000',
      'bonus 100000 − 30000 = 70000',
      'bonusOfPeriod 70000 + 70000 = 140000',
      'planOfPeriod = 300000',
      'planOfMonth = 60000',
      'planOfMonth = 90000',
      'planSoFar 60000 + 90000 = 150000',
      'actual = 150000',
      'attainment 150000 ÷ 150000 = 1',
      'marginal 1 × 1 + 0 × 1.5 = 1',
      'soFar 140000 × 1 = 140000',
      'earlier = 58333.33',
      'earned 140000 − 58333.33 = 81666.67',
      'income 30000 + 81666.67 = 111666.67',
    ]);
  });
});

describe('orders of a closed month that have changed', () => {
  const OTHER = logOf([
    ['2026-10-10', 20_000],
    ['2026-11-10', 100_000],
    ['2026-12-10', 210_000],
  ]);

  it('are paid with the next month of the period, and are nothing to be corrected', () => {
    const closed = payMonths(quarterly(), LOG, QUARTER.slice(0, 2));
    expect(lateChanges(closed, OTHER, [])).toEqual([]);
    const lines = payMonths(quarterly(), LOG, QUARTER.slice(0, 1));
    expect(lateChanges(lines, OTHER, [])).toEqual([]);
  });

  it('are corrected once the period is over, once', () => {
    const closed = payMonths(quarterly(), LOG, QUARTER);
    const found = lateChanges(closed, OTHER, []);
    // 330 of 300 thousand instead of 360: 210,000 × 1.15 instead of 210,000 × 1.3.
    expect(found.map((change) => [change.closed.month, change.amount])).toEqual([['2026-12', cents(-31_500)]]);
  });

  it('leave nothing to be corrected where nothing has changed', () => {
    expect(lateChanges(payMonths(quarterly(), LOG, QUARTER), LOG, [])).toEqual([]);
  });
});

describe('whatever is sold and planned', () => {
  const amounts = fc.array(
    fc.integer({ min: 0, max: 50_000_000 }).map((units) => units / 100),
    {
      minLength: 3,
      maxLength: 3,
    },
  );
  const shares = fc.constantFrom(undefined, THIRDS, [0.2, 0.3, 0.5], [0, 0, 1]);

  it('a quarter paid monthly sums to the quarter paid once', () => {
    fc.assert(
      fc.property(
        amounts,
        fc.integer({ min: 1, max: 50_000_000 }),
        shares,
        fc.constantFrom(...PAYOUT_METHODS),
        fc.constantFrom(0, 0.7),
        (sold, planned, parts, method, floor) => {
          const rows = QUARTER.map((text, index): [string, number] => [`${text}-10`, sold[index] ?? 0]);
          const rules = [
            rule({
              period: 'quarter',
              method,
              floor,
              bands: [
                { from: 0, rate: 0.5 },
                { from: 0.9, rate: 1.3 },
              ],
            }),
          ];
          const plans = [plan('2026-12', planned / 100, parts === undefined ? {} : { shares: parts })];
          const lines = payMonths(quarterly({ rules, plans }), logOf(rows), QUARTER);
          const [once] = payMonths(quarterly({ rules, plans }), logOf(rows), QUARTER.slice(2));
          const paid = lines.reduce((sum, line) => sum + line.earned, 0);
          expect(paid).toBe(once?.stretches?.[0]?.soFar);
          // What is paid out differs only by what is carried on.
          const bonuses = lines.reduce((sum, line) => sum + line.paid, 0);
          expect(bonuses + (lines[2]?.after.carried ?? 0)).toBe(paid);
        },
      ),
    );
  });
});
