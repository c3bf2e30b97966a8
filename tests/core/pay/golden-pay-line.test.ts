/** Published examples of bonuses, as a manager without a salary would be paid for them. */
import { describe, expect, it } from 'vitest';
import { payLine } from '../../../src/core/pay/pay-line.ts';
import { METHODS, PAYOUT_METHODS, type PayoutMethod } from '../../../src/core/pay/payout-methods.ts';
import { cents, INPUT, REVENUE } from './support/pay.ts';
import { publishedPayCases } from './support/published-cases.ts';

interface Example {
  readonly label: string;
  readonly plan: number;
  readonly actual: number;
  readonly bonus: number;
  readonly terms: readonly unknown[];
  readonly expected: number;
}

const cases = publishedPayCases().filter(({ call }) => call === 'PAYOUT');

function numbers(value: unknown): readonly number[] {
  return (Array.isArray(value) ? value : [value]).map(Number);
}

const examples = cases.flatMap(({ name, source, args, expected }): Example[] => {
  const [plans, actuals, bonuses] = args.slice(0, 3).map(numbers) as [number[], number[], number[]];
  return numbers(expected).map((result, index) => ({
    label: `${source}: ${name}, ${index + 1}`,
    plan: plans[index] ?? 0,
    actual: actuals[index] ?? 0,
    bonus: bonuses[index] ?? 0,
    terms: args.slice(3),
    expected: result,
  }));
});

function methodOf(value: unknown): PayoutMethod {
  return PAYOUT_METHODS.find((method) => method === value) ?? 'marginal';
}

it('there are as many as were collected', () => {
  expect(examples).toHaveLength(24);
});

describe.each(examples)('$label', ({ plan, actual, bonus, terms, expected }) => {
  it('is earned', () => {
    const [rows, name, floor, cap] = terms;
    const method = methodOf(name);
    const bands = Array.isArray(rows) ? rows.map(([from, rate]) => ({ from, rate })) : METHODS[method].defaultBands;
    const line = payLine({
      ...INPUT,
      targetIncome: bonus,
      fixedShare: 0,
      terms: { method, bands, floor: Number(floor ?? 0), cap: cap === undefined ? null : Number(cap) },
      kpis: [{ ...REVENUE, plan, actual }],
    });
    expect(line.income).toBe(cents(expected));
  });
});
