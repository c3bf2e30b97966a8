/** Plans suggested out of a manager's past, and who has none yet. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ManagerActuals } from '../../../src/core/pay/actuals.ts';
import { missingPlans } from '../../../src/core/pay/missing-plans.ts';
import type { Month } from '../../../src/core/pay/month.ts';
import type { Member, Motivation, PlanLine, Rule } from '../../../src/core/pay/motivation.ts';
import { judgePlan } from '../../../src/core/pay/realistic-plan.ts';
import { ruleOf } from '../../../src/core/pay/rule-templates.ts';
import { historyOf, pastMonths, suggestedPlan } from '../../../src/core/pay/suggested-plan.ts';
import { day } from '../support/days.ts';

const month = (text: string) => text as Month;

describe('past months', () => {
  it.each<[string, string, string, string, string, string]>([
    ['a log that grows every day', '2026-10', '2026-10-15', '2026-10-15', '2025-10', '2026-09'],
    ['the next month, in the middle of this one', '2026-11', '2026-10-15', '2026-10-15', '2025-10', '2026-09'],
    ['the next month, on the last day of this one', '2026-11', '2026-10-31', '2026-10-31', '2025-11', '2026-10'],
    ['the next month, when this one ended on a Friday', '2026-11', '2026-10-30', '2026-11-02', '2025-11', '2026-10'],
    ['an earlier month', '2026-03', '2026-10-31', '2026-11-02', '2025-03', '2026-02'],
    ['a log that ended long ago', '2026-11', '2025-06-30', '2026-11-02', '2024-07', '2025-06'],
  ])('%s', (_case, planned, asOf, today, first, last) => {
    const past = pastMonths(month(planned), { asOf: day(asOf), today: day(today) });
    expect([past.length, past[0], past[11]]).toEqual([12, first, last]);
  });

  it('count from the manager’s first one', () => {
    const actuals = (revenue: number) => ({ revenue, orders: 1, newClients: 0 });
    const manager: ManagerActuals = {
      name: 'Ann',
      key: 'ann',
      months: new Map([
        [month('2026-09'), actuals(30)],
        [month('2026-07'), actuals(10)],
        [month('2026-10'), actuals(40)],
      ]),
    };
    const past = pastMonths(month('2026-10'), { asOf: day('2026-10-31'), today: day('2026-10-31') });
    expect(historyOf(manager, 'revenue', past)).toEqual([10, 0, 30]);
    expect(historyOf(manager, 'orders', past)).toEqual([1, 0, 1]);
  });
});

describe('a suggested plan', () => {
  it.each<[string, readonly number[], number]>([
    ['half of the months would have met it', [100_000, 120_000, 80_000, 90_000], 100_000],
    ['more than half of an odd number', [1, 2, 3], 2],
    ['in two digits, rounded down', [148_900], 140_000],
    ['whole below a hundred', [9.7], 9],
    ['nothing without a past', [], 0],
    ['nothing where refunds prevail', [-5, -10, 3], 0],
  ])('%s', (_case, history, plan) => {
    expect(suggestedPlan(history)).toBe(plan);
  });

  it('would have been met by half of the months or more', () => {
    const histories = fc.array(
      fc.integer({ min: 1, max: 100_000_000 }).map((cents) => cents / 100),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(histories, (history) => {
        const plan = suggestedPlan(history);
        expect(judgePlan(plan, history)?.met).toBeGreaterThanOrEqual(0.5);
        expect(plan).toBeGreaterThan(0.9 * (judgePlan(0, history)?.halfMet ?? 0) - 1);
      }),
    );
  });
});

describe('missing plans', () => {
  const member = (key: string, rule: string, left: string | null = null): Member => ({
    ...{ name: key.toUpperCase(), key, isHead: false, hired: null, left: left === null ? null : day(left), rule },
    ...{ targetIncome: 100, fixedShare: 0.3, market: null, draw: 0, recoverable: false },
  });
  const rule = (name: string, template: 'strong' | 'new-clients'): Rule => {
    const terms = ruleOf(template);
    return { ...terms, name, kpis: terms.kpis.map((kpi) => ({ ...kpi, name: kpi.measure })) };
  };
  const plan = (planned: string, key: string, kpi: string, amount: number | null): PlanLine => ({
    ...{ month: month(planned), member: key, kpi, plan: amount, actual: null },
  });
  const motivation: Motivation = {
    members: [member('ann', 'one'), member('bob', 'two'), member('cyd', 'one', '2026-09-30')],
    rules: [rule('one', 'strong'), rule('two', 'new-clients')],
    plans: [
      plan('2026-10', 'ann', 'revenue', 0),
      plan('2026-10', 'bob', 'revenue', null),
      plan('2026-09', 'bob', 'revenue', 5),
    ],
    corrections: [],
    holidays: new Set(),
  };

  it.each<[string, readonly string[]]>([
    ['2026-10', ['BOB revenue: empty', 'BOB newClients: no line']],
    ['2026-09', ['ANN revenue: no line', 'BOB newClients: no line', 'CYD revenue: no line']],
  ])('in %s', (planned, expected) => {
    const missing = missingPlans(motivation, month(planned)).map(
      ({ member: { name }, kpi, hasLine }) => `${name} ${kpi.name}: ${hasLine ? 'empty' : 'no line'}`,
    );
    expect(missing).toEqual(expected);
  });
});
