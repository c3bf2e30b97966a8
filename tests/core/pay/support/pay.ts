/** A manager's month to begin with, and months at random. */
import fc from 'fast-check';
import { asMoney } from '../../../../src/core/pay/money.ts';
import { monthFrom } from '../../../../src/core/pay/month.ts';
import type { KpiInput } from '../../../../src/core/pay/pay-kpi.ts';
import type { PayInput } from '../../../../src/core/pay/pay-line.ts';
import { METHODS, PAYOUT_METHODS } from '../../../../src/core/pay/payout-methods.ts';

export const cents = (amount: number) => asMoney(Math.round(amount * 100));

export function month(text: string) {
  const read = monthFrom(text);
  if (read === null) throw new Error(`${text} is no month`);
  return read;
}

export const REVENUE: KpiInput = {
  name: 'Revenue',
  measure: 'revenue',
  weight: 1,
  lowerIsBetter: false,
  gate: null,
  plan: 500_000,
  actual: 410_000,
  orders: 37,
};

/** 100 000 at plan, 30 % of it salary; marginal with a floor of 70 %, as the tabs begin. */
export const INPUT: PayInput = {
  month: month('2026-10'),
  name: 'Anna Smirnova',
  key: 'anna smirnova',
  days: 31,
  of: 31,
  targetIncome: 100_000,
  fixedShare: 0.3,
  ramp: 1,
  terms: { method: 'marginal', bands: METHODS.marginal.defaultBands, floor: 0.7, cap: null },
  kpis: [REVENUE],
  draw: 0,
  recoverable: false,
  before: { owed: cents(0), carried: cents(0) },
  corrections: [],
};

const amounts = fc.integer({ min: 0, max: 100_000_000 }).map((units) => units / 100);
const moneys = amounts.map(cents);
/** A millionth of a plan beside a million sold comes to more than a sum of money may be, which is refused. */
const plans = amounts.filter((plan) => plan >= 1);

function kpis(): fc.Arbitrary<readonly KpiInput[]> {
  const one = fc.record({
    measure: fc.constantFrom('revenue' as const, 'orders' as const, 'own' as const),
    lowerIsBetter: fc.boolean(),
    plan: fc.oneof(plans, fc.constant(null), fc.constant(0)),
    actual: fc.oneof(amounts, fc.constant(null), fc.constant(-5)),
    gate: fc.option(fc.record({ minimum: fc.constantFrom(0.5, 0.8, 1), factor: fc.constantFrom(0, 0.5, 0.9) })),
  });
  const weights = fc.constantFrom([1], [0.6, 0.4], [0.5, 0.25, 0.25]);
  return weights.chain((shares) =>
    fc.tuple(...shares.map(() => one)).map((parts) =>
      parts.map((part, index) => ({
        ...part,
        name: `KPI ${index + 1}`,
        weight: shares[index] ?? 0,
        orders: part.measure === 'revenue' ? 7 : null,
      })),
    ),
  );
}

/** Every method, parts of a month, ramps, gates, draws, debts and corrections. */
export const anyInput: fc.Arbitrary<PayInput> = fc
  .record({
    method: fc.constantFrom(...PAYOUT_METHODS),
    days: fc.integer({ min: 0, max: 31 }),
    targetIncome: amounts,
    fixedShare: fc.constantFrom(0, 0.3, 1 / 3, 1),
    ramp: fc.constantFrom(1, 0.5, 0.333),
    floor: fc.constantFrom(0, 0.7),
    cap: fc.constantFrom(null, 1, 1.4),
    kpis: kpis(),
    draw: fc.oneof(fc.constant(0), amounts),
    recoverable: fc.boolean(),
    owed: moneys,
    carried: moneys,
    corrections: fc.array(fc.integer({ min: -5_000_000, max: 5_000_000 }), { maxLength: 3 }),
  })
  .map(({ method, floor, cap, owed, carried, corrections, ...rest }) => ({
    ...INPUT,
    ...rest,
    terms: { method, bands: METHODS[method].defaultBands, floor, cap },
    before: { owed, carried: asMoney(0 - carried) },
    corrections: corrections.map((amount, index) => ({ amount: asMoney(amount), reason: `reason ${index}` })),
  }));
