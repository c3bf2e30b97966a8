/** What a month pays one member: by hand, and what holds whatever the numbers are. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PayInput, payLine, type Standing } from '../../../src/core/pay/pay-line.ts';
import { anyInput, cents, INPUT, REVENUE } from './support/pay.ts';

const pay = (changed: Partial<PayInput> = {}) => payLine({ ...INPUT, ...changed });
const debt = (owed: number, carried = 0): Standing => ({ owed: cents(owed), carried: cents(carried) });
const corrections = (...amounts: readonly number[]) => amounts.map((amount) => ({ amount: cents(amount), reason: '' }));

describe('by hand: 100 000 at plan, 30 % of it salary, plan 500 000', () => {
  it('pays salary and the share of the bonus', () => {
    const line = pay();
    expect([line.salary, line.bonus, line.earned, line.paid, line.income]).toEqual(
      [30_000, 70_000, 57_400, 57_400, 87_400].map(cents),
    );
    expect([line.attainment, line.strength]).toEqual([0.82, 'middle']);
  });

  it.each([
    ['the plan is met', { kpis: [{ ...REVENUE, actual: 500_000 }] }, 70_000, 'strong'],
    ['above it at the higher rate', { kpis: [{ ...REVENUE, actual: 600_000 }] }, 91_000, 'strong'],
    ['below the floor', { kpis: [{ ...REVENUE, actual: 349_999 }] }, 0, 'weak'],
    ['refunds only', { kpis: [{ ...REVENUE, actual: -100 }] }, 0, 'weak'],
    ['no plan', { kpis: [{ ...REVENUE, plan: null }] }, 0, null],
    ['a plan of zero', { kpis: [{ ...REVENUE, plan: 0 }] }, 0, null],
    ['the cap', { kpis: [{ ...REVENUE, actual: 900_000 }], terms: { ...INPUT.terms, cap: 1.2 } }, 84_000, 'strong'],
    ['half of the plan for a newcomer', { ramp: 0.5, kpis: [{ ...REVENUE, actual: 250_000 }] }, 70_000, 'strong'],
  ] as const)('%s', (_name, changed, expected, strength) => {
    const line = pay(changed);
    expect([line.earned, line.strength]).toEqual([cents(expected), strength]);
  });

  it('takes plan, salary and bonus for the days employed: 20 of 31', () => {
    const line = pay({ days: 20 });
    expect([line.salary, line.bonus].map(Number)).toEqual([1_935_484, 4_516_129]);
    expect(line.kpis[0]?.target).toBe(322_580.65);
    // 410 000 ÷ 322 580.65 = 127.0999981 %: 45 161.29 × (1 + 0.270999981 × 1.5) = 63 519.353.
    expect(line.kpis[0]?.attainment).toBe(1.270999981);
    expect(Number(line.earned)).toBe(6_351_935);
  });

  it('keeps a share that is typed exact enough: a conversion of 30 % for 20 of 31 days', () => {
    const own = { ...REVENUE, measure: 'own', plan: 0.3, actual: 0.2, orders: null } as const;
    expect(pay({ days: 20, kpis: [own] }).kpis[0]?.target).toBe(0.193548);
  });

  it('takes a missing actual for none, not for zero: nothing is attained, also where lower is better', () => {
    const late = { ...REVENUE, measure: 'own', lowerIsBetter: true, plan: 5, actual: null, orders: null } as const;
    expect(pay({ kpis: [late] }).earned).toBe(0);
    expect(pay({ kpis: [{ ...late, plan: null, actual: 0 }] }).earned).toBe(0);
    expect(pay({ kpis: [{ ...late, actual: 0 }] }).kpis[0]?.attainment).toBe(2);
  });

  it('weighs the attainments for the class', () => {
    const kpis = [
      { ...REVENUE, weight: 0.6 },
      { ...REVENUE, weight: 0.4, name: 'Other', plan: null },
    ];
    expect(pay({ kpis }).attainment).toBe(0.492);
    expect(pay({ kpis }).strength).toBe('weak');
  });
});

describe('bonus, draw, corrections: in this order', () => {
  it.each([
    ['the draw lifts a lean month, and is owed', { draw: 60_000, recoverable: true }, 60_000, 2600, 0],
    ['nothing is owed of a guarantee', { draw: 60_000 }, 60_000, 0, 0],
    ['a good month returns no more than is above the draw', { draw: 50_000, before: debt(10_000) }, 50_000, 2600, 0],
    ['and no more than is owed', { draw: 20_000, before: debt(10_000) }, 47_400, 0, 0],
    ['a correction lowers the bonus', { corrections: corrections(-4200) }, 53_200, 0, 0],
    ['never below zero: the rest is carried on', { corrections: corrections(-60_000, 600) }, 0, 0, -2000],
    ['what was carried comes off first', { before: debt(0, -400), corrections: corrections(1000) }, 58_000, 0, 0],
    [
      'a correction does not touch what is owed',
      { draw: 60_000, recoverable: true, corrections: corrections(-61_000) },
      0,
      2600,
      -1000,
    ],
  ] as const)('%s', (_name, changed, paid, owed, carried) => {
    const line = pay(changed);
    expect([line.paid, line.after.owed, line.after.carried]).toEqual([paid, owed, carried].map(cents));
    expect(line.salary).toBe(cents(30_000));
  });

  it('pays corrections to who has left, and nothing else', () => {
    const line = pay({ days: 0, corrections: corrections(500) });
    expect([line.salary, line.earned, line.paid]).toEqual([0, 0, cents(500)]);
  });
});

it('more than a sum of money may be is refused', () => {
  const kpis = [{ ...REVENUE, weight: 1, plan: 0.01, actual: 900_000 }];
  const much = () => pay({ targetIncome: 900_000, fixedShare: 0, kpis });
  expect(much).toThrow(expect.objectContaining({ code: 'money.size' }));
});

describe('whatever the numbers are', () => {
  it('salary and bonus of a whole month sum to the target income', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const line = payLine(input);
        expect(line.wholeSalary + line.wholeBonus).toBe(Number(cents(input.targetIncome)));
      }),
    );
  });

  it('money is conserved over months: paid and what is left is what was earned and corrected', () => {
    fc.assert(
      fc.property(fc.array(anyInput, { minLength: 1, maxLength: 6 }), (months) => {
        let before: Standing = debt(0);
        let [paid, earned, corrected, given] = [0, 0, 0, 0];
        for (const input of months) {
          const line = payLine({ ...input, before });
          expect(line.paid).toBeGreaterThanOrEqual(0);
          expect(line.after.carried).toBeLessThanOrEqual(0);
          expect(line.income).toBe(line.salary + line.paid);
          paid += line.paid;
          earned += line.earned;
          corrected += line.corrections.reduce((sum, { amount }) => sum + amount, 0);
          // A guarantee is given; what is advanced against later bonuses is owed.
          if (!line.recoverable) given += Math.max(0, line.drawn - line.earned);
          before = line.after;
        }
        expect(paid + before.carried).toBe(earned + corrected + given + before.owed);
      }),
    );
  });

  it('corrections may come in any order', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const backwards = payLine({ ...input, corrections: [...input.corrections].reverse() });
        expect(backwards.paid).toBe(payLine(input).paid);
      }),
    );
  });
});
