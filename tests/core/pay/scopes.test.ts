/** KPIs over others' orders and over a part of the log, and milestones: what they count, what they pay, what is corrected. */
import { describe, expect, it } from 'vitest';
import { managerActuals } from '../../../src/core/pay/actuals.ts';
import { lateChanges } from '../../../src/core/pay/late-changes.ts';
import type { KpiScope, Milestone, Motivation } from '../../../src/core/pay/motivation.ts';
import { unfinished } from '../../../src/core/pay/pay-month.ts';
import { stepsOf } from '../../../src/core/pay/pay-steps.ts';
import { day } from '../support/days.ts';
import { readRows } from '../support/logs.ts';
import { cents } from './support/pay.ts';
import { KPI, logOf, member, payMonths, plan, rule, team } from './support/team.ts';

const OCTOBER = '2026-10';
const PEOPLE = [member('Anna'), member('Boris'), member('Eve', { isHead: true, rule: 'Head' })];
const LOG = logOf([
  ['2026-10-01', 300_000, 'Anna'],
  ['2026-10-02', 100_000, 'Boris'],
  ['2026-10-03', 50_000, 'Anna 60%; Zoe 40%'],
  ['2026-10-04', 70_000, 'Eve'],
]);
const scoped = (scope: KpiScope) => rule({ name: 'Head', kpis: [{ ...KPI, scope }] });

function paid(change: Partial<Motivation>, log = LOG, months: readonly string[] = [OCTOBER]) {
  const plans = ['anna', 'boris', 'eve'].map((key) => plan(OCTOBER, 400_000, { member: key }));
  return payMonths(team({ members: PEOPLE, plans, ...change }), log, months);
}
const eves = (scope: KpiScope, log = LOG) => paid({ rules: [rule(), scoped(scope)] }, log)[2];

describe('a head', () => {
  it('is paid for the whole team: managers on it, without heads and strangers', () => {
    const line = eves({ people: 'team' });
    expect(line?.kpis[0]).toMatchObject({
      actual: 430_000,
      orders: 2.6,
      people: [
        { name: 'Anna', actual: 330_000 },
        { name: 'Boris', actual: 100_000 },
      ],
    });
    // 107.5 % of the plan: 70,000 × (1 + 0.075 × 1.5).
    expect(line?.earned).toBe(cents(77_875));
  });

  it('is paid for those who are named', () => {
    expect(eves({ people: ['Boris', 'Eve'] })?.kpis[0]).toMatchObject({ actual: 170_000, orders: 2 });
  });

  it('sees whose orders they are, and what they sum to', () => {
    const line = eves({ people: 'team' });
    const actual = line && stepsOf(line).find(({ kind }) => kind === 'actual');
    expect(actual).toMatchObject({
      how: [{ value: 330_000, unit: 'number' }, '+', { value: 100_000, unit: 'number' }],
      result: 430_000,
      scope: { people: 'team' },
      people: ['Anna', 'Boris'],
    });
  });

  it('is corrected by the orders of those who were counted then, whoever is on the team by now', () => {
    const closed = paid({ rules: [rule(), scoped({ people: 'team' })] }).filter(({ key }) => key === 'eve');
    expect(lateChanges(closed, LOG, [])).toEqual([]);
    const returned = logOf([
      ['2026-10-01', 300_000, 'Anna'],
      ['2026-10-02', 60_000, 'Boris'],
      ['2026-10-03', 50_000, 'Anna 60%; Zoe 40%'],
    ]);
    const [change] = lateChanges(closed, returned, []);
    // 390,000 of 400,000: 68,250 instead of 77,875.
    expect(change?.amount).toBe(cents(-9625));
    expect(change?.now.kpis[0]?.people?.map(({ actual }) => actual)).toEqual([330_000, 60_000]);
  });
});

describe('a rate for each product', () => {
  // 5 % on services, 2 % on goods: two KPIs whose plans and weights say so. By hand, after the questions of udisoft.ru and erpnext 40062.
  const rows = [
    ['Acme', '2026-10-01', 100_000],
    ['Beta', '2026-10-02', 300_000],
    ['Cid', '2026-10-03', 20_000],
  ] as const;
  const log = readRows(rows);
  const products = ['Services', 'Goods', 'Services'];
  const actuals = managerActuals(log, ['Anna', 'Anna', 'Anna'], { products });
  const kpis = [
    { ...KPI, name: 'Services', weight: 0.5, scope: { products: ['services'] } },
    { ...KPI, name: 'Goods', weight: 0.5, scope: { products: ['Goods'] } },
  ];
  const percent = rule({ method: 'whole', bands: [{ from: 0, rate: 1 }], kpis });
  const members = [member('Anna', { targetIncome: 20_000, fixedShare: 0 })];
  // Half of 20,000 is 5 % of 200,000 and 2 % of 500,000.
  const plans = [plan(OCTOBER, 200_000, { kpi: 'Services' }), plan(OCTOBER, 500_000, { kpi: 'Goods' })];
  const paidLine = () => payMonths(team({ members, rules: [percent], plans }), actuals, [OCTOBER])[0];

  it('is paid as one KPI each', () => {
    const line = paidLine();
    expect(line?.earned).toBe(cents(0.05 * 120_000 + 0.02 * 300_000));
    expect(line?.kpis.map(({ actual, orders }) => [actual, orders])).toEqual([
      [120_000, 2],
      [300_000, 1],
    ]);
  });

  it('is corrected by its own part of the log', () => {
    const line = paidLine();
    const returned = readRows([...rows, ['Beta', '2026-10-30', -50_000]]);
    const now = managerActuals(returned, ['Anna', 'Anna', 'Anna', 'Anna'], { products: [...products, 'Goods'] });
    const [change] = lateChanges(line === undefined ? [] : [line], now, []);
    expect(change?.amount).toBe(cents(-0.02 * 50_000));
  });
});

describe('a milestone', () => {
  const first: Milestone = { name: 'First', measure: 'revenue', reach: 300_000, pays: 5000 };
  const second: Milestone = { name: 'Second', measure: 'revenue', reach: 400_000, pays: 10_000 };
  const rules = (change: object = {}) => [rule({ milestones: [first, second], ...change })];
  const annas = (rows: readonly (readonly [string, number])[], change: Partial<Motivation> = {}, months = [OCTOBER]) =>
    payMonths(team({ rules: rules(), plans: [plan(OCTOBER, 400_000)], ...change }), logOf(rows), months);

  it('pays its sum once the number is reached, beside the bonus', () => {
    const [line] = annas([['2026-10-01', 300_000]]);
    expect(line?.milestones?.map(({ amount }) => amount)).toEqual([cents(5000), cents(0)]);
    expect(line?.earned).toBe(cents(70_000 * 0.75 + 5000));
    expect(annas([['2026-10-01', 299_999.99]])[0]?.earned).toBe(cents(Math.round(70_000 * 74.99999975) / 100));
    expect(annas([['2026-10-01', 400_000]])[0]?.earned).toBe(cents(85_000));
  });

  it('counts orders and new customers as well, of others and of a part of the log too', () => {
    const milestones: Milestone[] = [
      { name: 'Two clients', measure: 'newClients', reach: 2, pays: 100 },
      { name: 'Three orders', measure: 'orders', reach: 3, pays: 1000 },
      { name: 'Team', measure: 'revenue', reach: 400_000, pays: 10, scope: { people: 'team' } },
    ];
    const [line] = paid({ rules: [rule({ milestones }), rule({ name: 'Head' })] });
    expect(line?.milestones?.map(({ actual, amount }) => [actual, amount])).toEqual([
      [1.6, 0],
      [1.6, 0],
      [430_000, cents(10)],
    ]);
  });

  it('is paid once in a quarter, in the month that reaches it', () => {
    const rows = [
      ['2026-10-01', 200_000],
      ['2026-11-01', 150_000],
      ['2026-11-02', -100_000],
      ['2026-12-01', 300_000],
    ] as const;
    const lines = annas(rows, { rules: rules({ period: 'quarter' }) }, [OCTOBER, '2026-11', '2026-12']);
    expect(lines.map(({ milestones }) => milestones?.map(({ amount }) => amount / 100))).toEqual([
      [0, 0],
      [0, 0],
      [5000, 10_000],
    ]);
    const early = annas([['2026-10-01', 300_000], ...rows.slice(1)], { rules: rules({ period: 'quarter' }) }, [
      OCTOBER,
      '2026-11',
      '2026-12',
    ]);
    expect(early.map(({ milestones }) => milestones?.map(({ amount }) => amount / 100))).toEqual([
      [5000, 0],
      [0, 0],
      [0, 10_000],
    ]);
  });

  it('is not counted anew where the income changes within the month', () => {
    const later = [
      { ...{ targetIncome: 120_000, fixedShare: 0.3, market: null, rule: 'Rule' }, draw: 0, recoverable: false },
    ].map((terms) => ({ ...terms, since: day('2026-10-15') }));
    const rows = [
      ['2026-10-01', 200_000],
      ['2026-10-20', 100_000],
    ] as const;
    const [line] = annas(rows, { members: [member('Anna', { later })] });
    expect(line?.milestones?.map(({ actual, amount }) => [actual, amount])).toEqual([
      [300_000, cents(5000)],
      [300_000, 0],
    ]);
  });

  it('is corrected where an order that reached it came back', () => {
    const closed = annas([['2026-10-01', 300_000]]);
    const [change] = lateChanges(closed, logOf([['2026-10-01', 200_000]]), []);
    expect(change?.amount).toBe(cents(-70_000 * 0.25 - 5000));
  });

  it('says what was compared, and what it adds', () => {
    const [line] = annas([['2026-10-01', 300_000]]);
    const said = line && stepsOf(line).map(({ kind, name, result }) => `${kind} ${name ?? ''} ${result}`);
    expect(said?.slice(-5)).toEqual([
      'earned  52500',
      'milestone First 5000',
      'milestoneMissed Second 0',
      'earnedInAll  57500',
      'income  87500',
    ]);
  });

  it('has no plan to be missing', () => {
    expect(unfinished(annas([]))).toEqual([]);
  });
});
