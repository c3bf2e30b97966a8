/** A rule tried on the past: equal to the rule in force it changes nothing; whatever it is, it pays what closing the months would. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LogActuals } from '../../../src/core/pay/actuals.ts';
import { compareRules } from '../../../src/core/pay/compare-rules.ts';
import { addMonths, type Month } from '../../../src/core/pay/month.ts';
import type { Member, Motivation, PlanLine } from '../../../src/core/pay/motivation.ts';
import { pastPay } from '../../../src/core/pay/past-pay.ts';
import type { PayTerms } from '../../../src/core/pay/pay-kpi.ts';
import { METHODS, PAYOUT_METHODS } from '../../../src/core/pay/payout-methods.ts';
import { tryRule } from '../../../src/core/pay/try-rule.ts';
import { day } from '../support/days.ts';
import { INPUT, month } from './support/pay.ts';
import { logOf, payMonths } from './support/team.ts';

const MONTHS = Array.from({ length: 12 }, (_, index) => addMonths(month('2025-11'), index));
const [FIRST = month('2025-11')] = MONTHS;
const KPI = { name: 'Revenue', measure: 'revenue', weight: 1, lowerIsBetter: false, gate: null } as const;

function member(name: string, rest: Partial<Member> = {}): Member {
  return {
    ...{ name, key: name.toLowerCase(), isHead: false, targetIncome: 100_000, fixedShare: 0.3, market: null },
    ...{ rule: 'Rule', draw: 0, recoverable: false, hired: null, left: null, ...rest },
  };
}

/** What each sold in the months from the first on; nothing is no row. */
function actualsOf(sold: Readonly<Record<string, readonly number[]>>): LogActuals {
  const rows = Object.entries(sold).flatMap(([key, amounts]) =>
    amounts.map((amount, index) => [`${addMonths(FIRST, index)}-01`, amount, key] as const),
  );
  return logOf(rows.filter(([, amount]) => amount !== 0));
}

function motivationOf(members: readonly Member[], terms: PayTerms, plans: readonly PlanLine[]): Motivation {
  const rules = [{ ...terms, name: 'Rule', ramp: [], kpis: [KPI] }];
  return { members, rules, plans, corrections: [], holidays: new Set() };
}

const planOf = (member: string, of: Month, plan: number | null): PlanLine => {
  return { month: of, member, kpi: 'Revenue', plan, actual: null };
};

describe('by hand', () => {
  const anna = member('Anna', { market: 90_000 });
  const boris = member('Boris');
  const plans = [planOf('anna', FIRST, 100), planOf('boris', FIRST, 100)];
  const motivation = motivationOf([anna, boris], INPUT.terms, plans);
  const actuals = actualsOf({ anna: [120, 80], boris: [60, 90] });
  const past = pastPay(motivation, actuals, MONTHS.slice(0, 2), []);
  // 70,000 at plan: marginal from 70 % on pays Anna 91,000 and 56,000, Boris nothing and 63,000.
  it('is compared with what the rule in force pays', () => {
    expect(past.map(({ pay, planOf: from }) => [pay.name, pay.paid / 100, from])).toEqual([
      ['Anna', 91_000, null],
      ['Boris', 0, null],
      ['Anna', 56_000, FIRST],
      ['Boris', 63_000, FIRST],
    ]);
  });

  it('says who gains and who loses, what it costs, and who earns above the market', () => {
    const whole: PayTerms = { method: 'whole', bands: [{ from: 0, rate: 1 }], floor: 0, cap: 1 };
    const tried = compareRules(tryRule(past, { rule: 'Rule', terms: whole, planFactor: 1 }));
    // Anna: 70,000 and 56,000 in place of 91,000 and 56,000; Boris: 42,000 and 63,000 in place of nothing and 63,000.
    expect(tried).toMatchObject({ now: 33_000_000, draft: 35_100_000, difference: 2_100_000, revenue: 350 });
    expect(tried).toMatchObject({ gain: 1, lose: 1, same: 0, above: { known: 1, now: 1, draft: 1 } });
    expect(tried.people.map(({ name, difference }) => [name, difference / 100])).toEqual([
      ['Boris', 42_000],
      ['Anna', -21_000],
    ]);
    expect(tried.months.map(({ difference }) => difference / 100)).toEqual([21_000, 0]);
  });

  it('tries plans by a factor, and leaves whoever has another rule', () => {
    const higher = tryRule(past, { rule: 'Rule', terms: INPUT.terms, planFactor: 1.25 });
    // 120 of 125 is 96 %, 80 of 125 is below the floor; 60 stays below it, 90 of 125 is 72 %.
    expect(higher.map(({ draft }) => draft.paid / 100)).toEqual([67_200, 0, 0, 50_400]);
    expect(
      tryRule(past, { rule: 'Other', terms: INPUT.terms, planFactor: 2 }).every((line) => line.difference === 0),
    ).toBe(true);
  });

  it('counts nobody before the first order, unless there is a day of hiring', () => {
    const late = actualsOf({ anna: [0, 80] });
    const months = (hired: Member['hired']) => {
      const members = [member('Anna', { hired })];
      return pastPay({ ...motivation, members }, late, MONTHS.slice(0, 2), []).map(({ pay }) => pay.month);
    };
    expect(months(null)).toEqual([addMonths(FIRST, 1)]);
    expect(months(0 as Member['hired'])).toEqual(MONTHS.slice(0, 2));
  });
});

const cents = fc.integer({ min: 0, max: 30_000 }).map((units) => units / 100);
const terms: fc.Arbitrary<PayTerms> = fc
  .record({
    method: fc.constantFrom(...PAYOUT_METHODS),
    floor: fc.constantFrom(0, 0.5, 0.7),
    cap: fc.constantFrom(null, 1, 1.3),
  })
  .map((rest) => ({ ...rest, bands: METHODS[rest.method].defaultBands }));
const people = fc.record({
  draws: fc.tuple(fc.constantFrom(0, 40_000), fc.constantFrom(0, 60_000)),
  recoverable: fc.boolean(),
  sold: fc.tuple(fc.array(cents, { minLength: 12, maxLength: 12 }), fc.array(cents, { minLength: 12, maxLength: 12 })),
  plans: fc.array(fc.oneof(cents, fc.constant(null)), { minLength: 24, maxLength: 24 }),
  corrections: fc.array(fc.record({ at: fc.nat({ max: 11 }), amount: fc.integer({ min: -90_000, max: 90_000 }) }), {
    maxLength: 4,
  }),
});

function firmOf(
  { draws, recoverable, sold, plans, corrections }: typeof people extends fc.Arbitrary<infer P> ? P : never,
  rule: PayTerms,
) {
  const members = ['Anna', 'Boris'].map((name, index) =>
    member(name, { draw: draws[index] ?? 0, recoverable, market: 90_000, hired: day('2025-11-01') }),
  );
  const lines = members.flatMap(({ key }, who) =>
    MONTHS.map((each, index) => planOf(key, each, plans[who * 12 + index] ?? null)),
  );
  const motivation: Motivation = {
    ...motivationOf(members, rule, lines),
    corrections: corrections.map(({ at, amount }) => {
      return { month: addMonths(FIRST, at), member: 'anna', amount, reason: 'as agreed' };
    }),
  };
  return { motivation, actuals: actualsOf({ anna: sold[0], boris: sold[1] }) };
}

describe('whatever the past was', () => {
  it('a draft equal to the rule in force changes nothing, with months in the ledger and without', () => {
    fc.assert(
      fc.property(people, terms, fc.nat({ max: 12 }), (firm, rule, closedMonths) => {
        const { motivation, actuals } = firmOf(firm, rule);
        const closed = payMonths(motivation, actuals, MONTHS.slice(0, closedMonths));
        const tried = tryRule(pastPay(motivation, actuals, MONTHS, closed), {
          rule: 'Rule',
          terms: rule,
          planFactor: 1,
        });
        for (const { pay, draft, difference } of tried) {
          expect(difference).toBe(0);
          expect(draft).toEqual(pay);
        }
        const { gain, lose, same, people: each, months } = compareRules(tried);
        expect([gain, lose, same]).toEqual([0, 0, each.length]);
        expect(months.every((one) => one.difference === 0 && one.above.now === one.above.draft)).toBe(true);
      }),
    );
  });

  it('a draft pays what closing the months by it would have given, and all sums agree', () => {
    fc.assert(
      fc.property(people, terms, terms, fc.constantFrom(1, 0.9, 1.15), (firm, rule, drafted, planFactor) => {
        const { motivation, actuals } = firmOf(firm, rule);
        // A month without a plan takes the nearest: here each has its own.
        const plans = motivation.plans.map((line) => ({ ...line, plan: line.plan ?? 100 }));
        const whole = { ...motivation, plans };
        const tried = tryRule(pastPay(whole, actuals, MONTHS, []), { rule: 'Rule', terms: drafted, planFactor });
        const higher = plans.map((line) => ({ ...line, plan: Math.round(line.plan * planFactor * 100 + 1e-7) / 100 }));
        const rules = [{ ...drafted, name: 'Rule', ramp: [], kpis: [KPI] }];
        const closed = payMonths({ ...whole, rules, plans: higher }, actuals, MONTHS);
        expect(tried.map(({ draft }) => draft.income)).toEqual(closed.map(({ income }) => income));
        const { people: each, months, difference } = compareRules(tried);
        const sum = (parts: readonly { readonly difference: number }[]) =>
          parts.reduce((all, one) => all + one.difference, 0);
        expect([sum(each), sum(months), sum(tried)]).toEqual([difference, difference, difference]);
      }),
    );
  });

  it('goes on over quarters and changes within a month as closing the months would', () => {
    const since = day('2026-02-15');
    fc.assert(
      fc.property(people, terms, terms, fc.nat({ max: 12 }), (firm, rule, drafted, closedMonths) => {
        const { motivation, actuals } = firmOf(firm, rule);
        const plans = motivation.plans.filter(({ month: of }) => Number(of.slice(5)) % 3 === 1);
        const quarters: Motivation = {
          ...motivation,
          plans: plans.map((line) => ({ ...line, plan: line.plan ?? 100 })),
          rules: motivation.rules.map((each) => ({ ...each, period: 'quarter' })),
          members: motivation.members.map((each) => {
            const { market, fixedShare, draw, recoverable } = each;
            const later = { market, fixedShare, draw, recoverable, rule: each.rule, targetIncome: 120_000 };
            return { ...each, later: [{ ...later, since }] };
          }),
        };
        const months = MONTHS.slice(2);
        const closed = payMonths(quarters, actuals, months.slice(0, Math.min(closedMonths, months.length)));
        const past = pastPay(quarters, actuals, months, closed);
        const same = tryRule(past, { rule: 'Rule', terms: rule, planFactor: 1 });
        expect(same.map(({ difference }) => difference)).toEqual(same.map(() => 0));
        const open = pastPay(quarters, actuals, months, []);
        const tried = tryRule(open, { rule: 'Rule', terms: drafted, planFactor: 1 });
        const rules = quarters.rules.map((each) => ({ ...each, ...drafted }));
        const paid = payMonths({ ...quarters, rules }, actuals, months);
        expect(tried.map(({ draft }) => draft.income)).toEqual(paid.map(({ income }) => income));
      }),
      { numRuns: 25 },
    );
  });
});
