/** Terms that change within a month: each part counts its own days, orders and terms. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Motivation } from '../../../src/core/pay/motivation.ts';
import { stepsOf } from '../../../src/core/pay/pay-steps.ts';
import { day } from '../support/days.ts';
import { recompute, toleranceOf } from './support/calculator.ts';
import { cents } from './support/pay.ts';
import { KPI, logOf, member, payMonths, plan, rule, team } from './support/team.ts';

const OCTOBER = '2026-10';
/** 200,000 in the first fourteen days, 300,000 in the seventeen after. */
const LOG = logOf([
  ['2026-10-14', 200_000],
  ['2026-10-15', 300_000],
]);
const [FIRST, SECOND] = [14, 17];
const TERMS = { targetIncome: 100_000, fixedShare: 0.3, market: null, rule: 'Rule', draw: 0, recoverable: false };
const since = day('2026-10-15');

function october(change: Partial<Motivation>, log = LOG) {
  const [line] = payMonths(team({ plans: [plan(OCTOBER, 500_000)], ...change }), log, [OCTOBER]);
  if (line === undefined) throw new Error('nobody is paid');
  return line;
}
const later = (change: Partial<typeof TERMS>) => [member('Anna', { later: [{ ...TERMS, ...change, since }] })];

describe('a change on the 15th', () => {
  it('of the target income pays each part by its own', () => {
    const line = october({ members: later({ targetIncome: 120_000 }) });
    // 30,000 × 14/31 and 36,000 × 17/31.
    expect(line.stretches?.map(({ salary }) => salary)).toEqual([cents(13_548.39), cents(19_741.94)]);
    expect(line.salary).toBe(cents(33_290.33));
    // Plans 225,806.45 and 274,193.55; 200,000 is 88.571428 % of the first, 300,000 is 109.411765 % of the second.
    expect(line.kpis.map(({ target, actual }) => [target, actual])).toEqual([
      [225_806.45, 200_000],
      [274_193.55, 300_000],
    ]);
    const first = (70_000 * FIRST) / 31;
    const second = (84_000 * SECOND) / 31;
    const overPlan = 300_000 / 274_193.55 - 1;
    expect(line.stretches?.map(({ earned }) => earned)).toEqual([
      cents((Math.round(first * 100) / 100) * (200_000 / 225_806.45)),
      cents((Math.round(second * 100) / 100) * (1 + overPlan * 1.5)),
    ]);
    expect(line.earned).toBe((line.stretches?.[0]?.earned ?? 0) + (line.stretches?.[1]?.earned ?? 0));
  });

  it('of the rule counts each part by its own method', () => {
    const rules = [rule(), rule({ name: 'Steps', method: 'step', bands: [{ from: 1, rate: 1 }] })];
    const line = october({ rules, members: later({ rule: 'Steps' }) });
    expect(line.stretches?.map(({ terms }) => terms.method)).toEqual(['marginal', 'step']);
    expect(line.stretches?.[1]?.earned).toBe(cents(Math.round((70_000 * SECOND * 100) / 31) / 100));
  });

  it('of the rule’s own line is the same change', () => {
    const step = { method: 'step', bands: [{ from: 1, rate: 1 }] } as const;
    const byName = october({ rules: [rule(), rule({ name: 'Steps', ...step })], members: later({ rule: 'Steps' }) });
    const byDay = october({ rules: [rule(), rule({ ...step, since })] });
    expect([byDay.salary, byDay.earned]).toEqual([byName.salary, byName.earned]);
  });

  it('of the plan takes each for its days', () => {
    const line = october({ plans: [plan(OCTOBER, 500_000), plan(OCTOBER, 620_000, { since })] });
    expect(line.kpis.map(({ target }) => target)).toEqual([225_806.45, 340_000]);
    expect(line.salary).toBe(cents(30_000));
  });

  it('leaves salary and plan of the month whole where neither changes', () => {
    const line = october({ rules: [rule(), rule({ name: 'Other', floor: 0.5 })], members: later({ rule: 'Other' }) });
    expect(line.stretches).toHaveLength(2);
    expect(line.salary).toBe(cents(30_000));
    expect(line.kpis.reduce((sum, { target }) => sum + (target ?? 0), 0)).toBe(500_000);
    expect(line.bonus).toBe(cents(70_000));
  });

  it('of nothing changes nothing, not even the line', () => {
    const plain = october({});
    expect(october({ members: later({}) })).toEqual(plain);
    expect(october({ rules: [rule(), rule({ since })] })).toEqual(plain);
    expect(october({ plans: [plan(OCTOBER, 500_000), plan(OCTOBER, 500_000, { since })] })).toEqual(plain);
  });

  it('before somebody comes, or after the last day, is none: nobody’s orders are lost by it', () => {
    const hired = { hired: day('2026-10-20'), later: [{ ...TERMS, targetIncome: 120_000, since }] };
    const line = october({ members: [member('Anna', hired)] });
    expect(line.stretches).toBeUndefined();
    expect([line.targetIncome, line.kpis[0]?.actual]).toEqual([120_000, 500_000]);
    const gone = { left: day('2026-10-10'), later: [{ ...TERMS, targetIncome: 120_000, since }] };
    const last = october({ members: [member('Anna', gone)] });
    expect(last.stretches).toBeUndefined();
    expect([last.targetIncome, last.kpis[0]?.actual]).toEqual([100_000, 500_000]);
  });

  it('on the first day of a month is a change from month to month', () => {
    const members = [member('Anna', { later: [{ ...TERMS, targetIncome: 120_000, since: day('2026-11-01') }] })];
    const plans = [plan(OCTOBER, 500_000), plan('2026-11', 500_000)];
    const lines = payMonths(team({ members, plans }), LOG, [OCTOBER, '2026-11']);
    expect(lines.map(({ stretches, salary }) => [stretches, salary])).toEqual([
      [undefined, cents(30_000)],
      [undefined, cents(36_000)],
    ]);
  });

  it('gives what was typed by hand to each part by its days', () => {
    const own = { ...KPI, name: 'Calls', measure: 'own' } as const;
    const plans = [plan(OCTOBER, 310, { kpi: 'Calls', actual: 62 })];
    const line = october({ rules: [rule({ kpis: [own] })], plans, members: later({ targetIncome: 120_000 }) });
    expect(line.kpis.map(({ target, actual }) => [target, actual])).toEqual([
      [140, 28],
      [170, 34],
    ]);
  });

  it('takes the draw of the month’s last day', () => {
    expect(october({ members: later({ draw: 5000 }) }).draw).toBe(5000);
  });
});

const terms = fc.record({
  targetIncome: fc.integer({ min: 0, max: 20_000_000 }).map((units) => units / 100),
  fixedShare: fc.constantFrom(0, 0.3, 0.333, 1),
});
const days = fc.uniqueArray(fc.integer({ min: 2, max: 31 }), { minLength: 1, maxLength: 4 });
const two = (number: number) => String(number).padStart(2, '0');

describe('whatever changes when', () => {
  it('equal terms on both sides of any days change nothing', () => {
    const amounts = fc.integer({ min: 0, max: 100_000_000 }).map((units) => units / 100);
    fc.assert(
      fc.property(terms, days, amounts, amounts, (own, cuts, planned, sold) => {
        const base = { ...TERMS, ...own };
        const plans = [plan(OCTOBER, planned)];
        const log = logOf([['2026-10-05', sold]]);
        const later = cuts.map((cut) => ({ ...base, since: day(`2026-10-${two(cut)}`) }));
        const dated = cuts.map((cut) => plan(OCTOBER, planned, { since: day(`2026-10-${two(cut)}`) }));
        const plain = october({ members: [member('Anna', base)], plans }, log);
        const changed = october({ members: [member('Anna', { ...base, later })], plans: [...plans, ...dated] }, log);
        expect(changed).toEqual(plain);
      }),
    );
  });

  it('salaries, plans and orders of the parts sum to those of the month', () => {
    fc.assert(
      fc.property(terms, days, fc.integer({ min: 1, max: 31 }), (own, cuts, hiredOn) => {
        const base = { ...TERMS, ...own, hired: day(`2026-10-${two(hiredOn)}`) };
        // Other rules, the same pay and the same plan.
        const later = cuts.map((cut, index) => {
          return { ...TERMS, ...own, rule: index % 2 === 0 ? 'Other' : 'Rule', since: day(`2026-10-${two(cut)}`) };
        });
        const change = { rules: [rule(), rule({ name: 'Other', floor: 0.5 })], plans: [plan(OCTOBER, 100_000.01)] };
        const plain = october({ ...change, members: [member('Anna', base)] });
        const changed = october({ ...change, members: [member('Anna', { ...base, later })] });
        const sum = (pick: (kpi: (typeof changed.kpis)[number]) => number | null) =>
          Math.round(changed.kpis.reduce((all, kpi) => all + (pick(kpi) ?? 0), 0) * 100) / 100;
        expect(changed.salary).toBe(plain.salary);
        expect(changed.bonus).toBe(plain.bonus);
        expect(sum(({ target }) => target)).toBe(plain.kpis[0]?.target);
        expect(sum(({ actual }) => actual)).toBe(500_000);
      }),
    );
  });
});

describe('the steps of two parts', () => {
  const said = stepsOf(october({ members: later({ targetIncome: 120_000 }) })).map(({ kind, days: own, result }) =>
    [kind, own === undefined ? 'month' : `${own.to - own.from + 1} days`, result].join(' '),
  );

  it('say whose days they are, and sum to the month', () => {
    expect(said).toEqual([
      'salary 14 days 30000',
      'salaryPart 14 days 13548.39',
      'bonus 14 days 70000',
      'bonusPart 14 days 31612.9',
      'plan 14 days 225806.45',
      'actual 14 days 200000',
      'attainment 14 days 0.885714292',
      'marginal 14 days 0.885714292',
      'earnedPart 14 days 28000',
      'salary 17 days 36000',
      'salaryPart 17 days 19741.94',
      'bonus 17 days 84000',
      'bonusPart 17 days 46064.52',
      'plan 17 days 274193.55',
      'actual 17 days 300000',
      'attainment 17 days 1.094117641',
      'marginal 17 days 1.141176461',
      'earnedPart 17 days 52567.75',
      'salaryPart month 33290.33',
      'earned month 80567.75',
      'income month 113858.08',
    ]);
  });
});

it('every step of every stretch recomputes from what it shows', () => {
  const amounts = fc.integer({ min: 0, max: 100_000_000 }).map((units) => units / 100);
  const period = fc.constantFrom(undefined, 'quarter' as const);
  fc.assert(
    fc.property(terms, days, amounts, amounts, period, (own, cuts, planned, sold, longer) => {
      const later = cuts.map((cut, index) => {
        const targetIncome = own.targetIncome + (index % 2);
        return { ...TERMS, ...own, targetIncome, since: day(`2026-10-${two(cut)}`) };
      });
      const shares = { shares: [0.2, 0.3, 0.5] };
      const [line] = payMonths(
        team({
          members: [member('Anna', { ...own, later, hired: day('2026-10-02') })],
          rules: [rule(longer === undefined ? {} : { period: longer })],
          plans: [plan(OCTOBER, planned, longer === undefined ? {} : shares)],
        }),
        logOf([
          ['2026-10-05', sold],
          ['2026-10-25', 0.01],
        ]),
        [OCTOBER],
      );
      if (line === undefined) throw new Error('nobody is paid');
      for (const step of stepsOf(line)) {
        expect(Math.abs(recompute(step) - step.result)).toBeLessThanOrEqual(toleranceOf(step, line.bonus));
      }
    }),
  );
});
