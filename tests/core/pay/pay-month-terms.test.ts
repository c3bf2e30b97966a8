/** What a month takes over from the months before it, and whom and what it leaves out: where terms or periods change. */
import { describe, expect, it } from 'vitest';
import type { LaterTerms, Milestone } from '../../../src/core/pay/motivation.ts';
import { payMonth, sumOfMoney, unfinished } from '../../../src/core/pay/pay-month.ts';
import { day } from '../support/days.ts';
import { cents, month } from './support/pay.ts';
import { KPI, logOf, member, payMonths, plan, rule, team } from './support/team.ts';

const [SEPTEMBER, OCTOBER, NOVEMBER, DECEMBER] = ['2026-09', '2026-10', '2026-11', '2026-12'].map(month) as [
  ReturnType<typeof month>,
  ReturnType<typeof month>,
  ReturnType<typeof month>,
  ReturnType<typeof month>,
];
const LOG = logOf([
  ['2026-09-10', 90_000],
  ['2026-10-10', 150_000],
  ['2026-11-10', 60_000],
  ['2026-12-10', 120_000],
  ['2026-10-11', 30_000, 'Boris'],
  ['2026-11-11', 30_000, 'Boris'],
]);
const FIRST: Milestone = { name: 'First', measure: 'revenue', reach: 100_000, pays: 5000 };
const TERMS = { targetIncome: 100_000, fixedShare: 0.3, market: null, rule: 'Rule', draw: 0, recoverable: false };
const later = (since: string, change: Partial<LaterTerms> = {}): LaterTerms => {
  return { ...TERMS, ...change, since: day(since) };
};
const monthly = team({
  rules: [rule({ milestones: [FIRST] })],
  plans: [plan('2026-09', 100_000), plan('2026-10', 100_000), plan('2026-11', 100_000)],
});
const quarterly = team({
  rules: [rule({ period: 'quarter', milestones: [FIRST] })],
  plans: [plan('2026-11', 300_000)],
});

describe('a rule that was monthly when the first months of the quarter were closed', () => {
  const closedMonths = () => payMonths(monthly, LOG, [SEPTEMBER, OCTOBER]);
  const paidNext = (closed = closedMonths()) => payMonth(quarterly, LOG, NOVEMBER, new Map(), closed)[0];

  it('takes off what these have earned by their KPIs, and nothing of the quarter before', () => {
    const closed = closedMonths();
    const november = paidNext(closed);
    // October: 150 % of a plan pay 175 % of 70,000. Its milestone is no part of what goes on.
    expect(closed[1]?.earned).toBe(cents(122_500 + 5000));
    expect(november?.stretches?.[0]?.earlier).toBe(cents(122_500));
    // 210 of 300 thousand: 147,000 of 210,000 so far.
    expect(november?.earned).toBe(cents(147_000 - 122_500));
  });

  it('pays no milestone again that they have paid', () => {
    expect(paidNext()?.milestones?.map(({ actual, paidBefore, amount }) => [actual, paidBefore, amount])).toEqual([
      [210_000, true, 0],
    ]);
  });
});

describe('orders that have changed since a month was closed', () => {
  const before = logOf([
    ['2026-10-10', 30_000],
    ['2026-11-10', 60_000],
    ['2026-12-10', 120_000],
  ]);
  const closedMonths = () => payMonths(quarterly, before, [OCTOBER, NOVEMBER]);

  it('are paid with the next month of the period: less what was paid, not what would be', () => {
    const [december] = payMonth(quarterly, LOG, DECEMBER, new Map(), closedMonths());
    // 90 of 300 thousand were paid for, 330 are sold by now: 210,000 × 1.15 in all.
    expect(december?.stretches?.[0]?.earlier).toBe(cents(63_000));
    expect(december?.earned).toBe(cents(241_500 - 63_000 + 5000));
  });

  it('of others are none of one’s own', () => {
    const strangers = closedMonths().map((line) => ({ ...line, key: 'zoe' }));
    const [december] = payMonth(quarterly, LOG, DECEMBER, new Map(), strangers);
    expect(december?.stretches?.[0]?.earlier).toBe(cents(147_000));
  });

  it('bring a milestone that was not paid when they were closed, and none that was', () => {
    const [late] = payMonth(quarterly, LOG, DECEMBER, new Map(), closedMonths());
    expect(late?.milestones?.[0]).toMatchObject({ actual: 330_000, paidBefore: false, amount: cents(5000) });
    const closed = payMonths(quarterly, LOG, [OCTOBER, NOVEMBER]);
    const [paid] = payMonth(quarterly, before, DECEMBER, new Map(), closed);
    expect(paid?.milestones?.[0]).toMatchObject({ actual: 210_000, paidBefore: true, amount: 0 });
  });

  it('count for closed months that had no milestones as they stand there', () => {
    const closed = payMonths({ ...quarterly, rules: [rule({ period: 'quarter' })] }, LOG, [OCTOBER, NOVEMBER]);
    const [december] = payMonth(quarterly, LOG, DECEMBER, new Map(), closed);
    expect(december?.milestones?.[0]).toMatchObject({ paidBefore: false, amount: cents(5000) });
    expect(december?.stretches?.[0]?.earlier).toBe(cents(147_000));
  });

  it('of months without milestones, under a rule for a month then, leave what these have earned', () => {
    const closed = payMonths({ ...monthly, rules: [rule()] }, LOG, [SEPTEMBER, OCTOBER]);
    const [november] = payMonth(quarterly, LOG, NOVEMBER, new Map(), closed);
    expect(november?.stretches?.[0]?.earlier).toBe(cents(122_500));
  });
});

describe('months of the period that were never closed', () => {
  it('count as what they would pay, their milestones too', () => {
    const [december] = payMonths(quarterly, LOG, [DECEMBER]);
    expect(december?.stretches?.[0]?.earlier).toBe(cents(147_000));
    expect(december?.milestones?.[0]).toMatchObject({ actual: 330_000, paidBefore: true, amount: 0 });
  });

  it('count for nothing where nobody was employed yet', () => {
    const hired = { ...quarterly, members: [member('Anna', { hired: day('2026-11-05') })] };
    const [november] = payMonths(hired, LOG, [NOVEMBER]);
    expect(november?.stretches?.[0]?.earlier).toBe(cents(0));
    // Not one of the days before: 26 of November, 31 of December.
    expect(november?.stretches?.[0]?.months.map(({ month: of, days }) => [of, days])).toEqual([
      [NOVEMBER, 26],
      [DECEMBER, 31],
    ]);
  });
});

describe('each of a team', () => {
  it('is taken off what was paid to them, and to nobody else', () => {
    const members = [member('Anna'), member('Boris')];
    const plans = [plan('2026-10', 300_000), plan('2026-10', 300_000, { member: 'boris' })];
    const lines = payMonths({ ...quarterly, members, plans }, LOG, [OCTOBER, NOVEMBER]);
    expect(lines.map(({ name, stretches }) => [name, (stretches?.[0]?.earlier ?? 0) / 100])).toEqual([
      ['Anna', 0],
      ['Boris', 0],
      ['Anna', 105_000],
      ['Boris', 21_000],
    ]);
  });

  it('begins from what was left to them', () => {
    const left = new Map([['boris', { owed: cents(7), carried: cents(-3) }]]);
    const lines = payMonth({ ...monthly, members: [member('Anna'), member('Boris')] }, LOG, OCTOBER, left);
    expect(lines.map(({ before }) => before)).toEqual([
      { owed: 0, carried: 0 },
      { owed: cents(7), carried: cents(-3) },
    ]);
  });

  it('is left out where the rule is none', () => {
    expect(payMonths({ ...monthly, members: [member('Anna', { rule: 'Gone' })] }, LOG, [OCTOBER])).toEqual([]);
  });
});

describe('a milestone of a rule that changes', () => {
  const other = rule({ name: 'Other', milestones: [FIRST] });
  const amounts = (lines: ReturnType<typeof payMonths>) =>
    lines.map(({ milestones }) => milestones?.map(({ actual, amount }) => [actual, amount / 100]));

  it('within the month counts the days of each rule', () => {
    const members = [member('Anna', { later: [later('2026-10-10', { rule: 'Other' })] })];
    const rows = logOf([
      ['2026-10-09', 60_000],
      ['2026-10-10', 100_000],
      ['2026-10-31', 10_000],
    ]);
    const motivation = { ...monthly, members, rules: [...monthly.rules, other] };
    expect(amounts(payMonths(motivation, rows, [OCTOBER]))).toEqual([
      [
        [60_000, 0],
        [110_000, 5000],
      ],
    ]);
  });

  it('goes on over all changes that leave the rule', () => {
    const dates = [later('2026-10-10', { targetIncome: 120_000 }), later('2026-10-20', { targetIncome: 140_000 })];
    const rows = logOf([
      ['2026-10-05', 60_000],
      ['2026-10-25', 50_000],
    ]);
    const [line] = payMonths({ ...monthly, members: [member('Anna', { later: dates })] }, rows, [OCTOBER]);
    expect(line?.stretches).toHaveLength(3);
    expect(line?.milestones).toMatchObject([{ actual: 110_000, amount: cents(5000) }]);
  });

  it('and comes back counts all days since it came back', () => {
    const dates = [later('2026-10-10', { rule: 'Other' }), later('2026-10-20')];
    const motivation = { ...monthly, members: [member('Anna', { later: dates })], rules: [...monthly.rules, other] };
    const rows = logOf([
      ['2026-10-05', 200_000],
      ['2026-10-25', 50_000],
    ]);
    expect(amounts(payMonths(motivation, rows, [OCTOBER]))).toEqual([
      [
        [0, 0],
        [50_000, 0],
      ],
    ]);
  });

  it('is none of the months before the rule began, whatever they were paid for one of its name', () => {
    const rules = [
      rule({ period: 'quarter', milestones: [FIRST] }),
      rule({ name: 'Other', period: 'quarter', milestones: [FIRST] }),
    ];
    const members = [member('Anna', { rule: 'Other', later: [later('2026-11-01')] })];
    const lines = payMonths(team({ members, rules, plans: [plan('2026-10', 300_000)] }), LOG, [
      OCTOBER,
      NOVEMBER,
      DECEMBER,
    ]);
    expect(amounts(lines)).toEqual([[[150_000, 5000]], [[60_000, 0]], [[180_000, 5000]]]);
    expect(lines.map(({ stretches }) => stretches?.[0]?.earlier)).toEqual([0, 0, lines[1]?.stretches?.[0]?.soFar]);
  });
});

it('a month without milestones, stretches or corrections of a closed month says nothing of them', () => {
  const corrections = [{ month: OCTOBER, member: 'anna', amount: 5, reason: 'late' }];
  const [line] = payMonths({ ...monthly, rules: [rule()], corrections }, LOG, [OCTOBER]);
  expect(line).not.toHaveProperty('milestones');
  expect(line).not.toHaveProperty('stretches');
  expect(line?.corrections[0]).not.toHaveProperty('about');
  const [quarter] = payMonths(quarterly, LOG, [OCTOBER]);
  expect(quarter?.kpis).toHaveLength(1);
});

describe('what is missing', () => {
  it('of a KPI of two stretches is said once', () => {
    const members = [member('Anna', { later: [later('2026-10-15', { targetIncome: 120_000 })] })];
    const calls = { ...KPI, name: 'Calls', measure: 'own', weight: 0.5 } as const;
    const rules = [rule({ kpis: [{ ...KPI, weight: 0.5 }, calls] })];
    const plans = [plan('2026-10', 10, { kpi: 'Calls' })];
    const lines = payMonths(team({ members, rules, plans }), LOG, [OCTOBER]);
    expect(lines[0]?.kpis).toHaveLength(4);
    expect(unfinished(lines)).toEqual([
      { member: 'Anna', kpi: 'Revenue', missing: 'plan' },
      { member: 'Anna', kpi: 'Calls', missing: 'actual' },
    ]);
  });

  it('of several KPIs is said of each, and both of one that lacks a plan first and an actual later', () => {
    const kpis = ['Revenue', 'Calls'].map((name) => ({ ...KPI, name, weight: 0.5 }));
    const lines = payMonths(team({ rules: [rule({ kpis })] }), LOG, [OCTOBER]);
    expect(unfinished(lines).map(({ kpi }) => kpi)).toEqual(['Revenue', 'Calls']);
    const [line] = lines;
    const [kpi] = line?.kpis ?? [];
    if (line === undefined || kpi === undefined) throw new Error('nobody is paid');
    expect(unfinished([{ ...line, kpis: [kpi, { ...kpi, plan: 1, actual: null }] }])).toMatchObject([
      { kpi: 'Revenue', missing: 'plan' },
      { kpi: 'Revenue', missing: 'actual' },
    ]);
  });

  it('of who has left is nothing', () => {
    const members = [member('Anna', { left: day('2026-09-30') })];
    const corrections = [{ month: OCTOBER, member: 'anna', amount: 5, reason: 'late', about: SEPTEMBER }];
    const lines = payMonths(team({ members, rules: [rule({ ramp: [0.5] })], corrections }), LOG, [OCTOBER]);
    expect(lines[0]).toMatchObject({ days: 0, draw: 0, salary: 0, corrections: [{ about: SEPTEMBER }] });
    expect(lines[0]?.stretches).toBeUndefined();
    expect(unfinished(lines)).toEqual([]);
  });
});

it('money is summed to the cent', () => {
  expect(sumOfMoney([cents(0.1), cents(0.2), cents(-0.05)])).toBe(cents(0.25));
  expect(sumOfMoney([])).toBe(0);
});
