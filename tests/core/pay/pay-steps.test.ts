/** The steps of a line: each recomputes from the numbers that it shows, and the last is what is paid. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PayInput, payLine } from '../../../src/core/pay/pay-line.ts';
import type { PayStep } from '../../../src/core/pay/pay-step.ts';
import { stepsOf } from '../../../src/core/pay/pay-steps.ts';
import { recompute, toleranceOf } from './support/calculator.ts';
import { anyInput, cents, INPUT, REVENUE } from './support/pay.ts';

const kinds = (changed: Partial<PayInput>) => stepsOf(payLine({ ...INPUT, ...changed })).map(({ kind }) => kind);

function said(changed: Partial<PayInput>, kind: string): string {
  const found = stepsOf(payLine({ ...INPUT, ...changed })).find((step) => step.kind === kind);
  if (found === undefined) return 'not said';
  const how = found.how.map((term) => (typeof term === 'string' ? term : term.value)).join(' ');
  return `${how} = ${found.result}`;
}

describe('by hand', () => {
  it('a plain month is eight lines', () => {
    expect(kinds({})).toEqual(['salary', 'bonus', 'plan', 'actual', 'attainment', 'marginal', 'earned', 'income']);
  });

  it.each([
    ['salary', {}, '100000 × 0.3 = 30000'],
    ['salaryPart', { days: 20 }, '30000 × 20 ÷ 31 = 19354.84'],
    ['bonusPart', { days: 20 }, '70000 × 20 ÷ 31 = 45161.29'],
    ['plan', { days: 20 }, '500000 × 20 ÷ 31 = 322580.65'],
    ['plan', { days: 20, ramp: 0.5 }, '500000 × 0.5 × 20 ÷ 31 = 161290.32'],
    ['attainment', {}, '410000 ÷ 500000 = 0.82'],
    ['marginal', {}, '0.82 × 1 = 0.82'],
    ['marginal', { kpis: [{ ...REVENUE, actual: 600_000 }] }, '1 × 1 + 0.2 × 1.5 = 1.3'],
    ['floor', { kpis: [{ ...REVENUE, actual: 300_000 }] }, '0.6 < 0.7 = 0'],
    ['earned', {}, '70000 × 0.82 = 57400'],
    ['cap', { terms: { ...INPUT.terms, cap: 0.8 } }, '0.82 > 0.8 = 0.8'],
    ['gate', { kpis: [{ ...REVENUE, gate: { minimum: 0.9, factor: 0.5 } }] }, '0.82 < 0.9 = 0.5'],
    ['earned', { kpis: [{ ...REVENUE, gate: { minimum: 0.9, factor: 0.5 } }] }, '70000 × 0.82 × 0.5 = 28700'],
    ['drawAdded', { draw: 60_000, recoverable: true }, '60000 − 57400 = 2600'],
    ['owed', { draw: 60_000, recoverable: true }, '0 + 2600 = 2600'],
    ['drawReturned', { draw: 50_000, before: { owed: cents(10_000), carried: cents(0) } }, ' = -7400'],
    ['balance', { corrections: [{ amount: cents(-60_000), reason: 'x' }] }, '57400 − 60000 = -2600'],
    ['paid', { corrections: [{ amount: cents(-60_000), reason: 'x' }] }, ' = 0'],
    ['carried', { before: { owed: cents(0), carried: cents(-2600) } }, ' = -2600'],
    ['paid', { before: { owed: cents(0), carried: cents(-2600) } }, '57400 − 2600 = 54800'],
    ['carriedOn', { corrections: [{ amount: cents(-60_000), reason: 'x' }] }, ' = -2600'],
    ['income', {}, '30000 + 57400 = 87400'],
  ] as const)('%s', (kind, changed, expected) => {
    expect(said(changed, kind)).toBe(expected);
  });

  it('says each method in its own terms', () => {
    const by = (method: 'whole' | 'overage' | 'step' | 'curve', actual: number) => {
      const bands = [
        { from: 0.5, rate: 0.4 },
        { from: 1, rate: 1.2 },
      ];
      return said({ terms: { method, bands, floor: 0, cap: null }, kpis: [{ ...REVENUE, actual }] }, method);
    };
    expect(by('whole', 410_000)).toBe('0.82 × 0.4 = 0.328');
    expect(by('overage', 600_000)).toBe('1 + 0.2 × 1.2 = 1.24');
    expect(by('step', 410_000)).toBe('0.4 = 0.4');
    expect(by('curve', 410_000)).toBe('0.4 + 0.32 ÷ 0.5 × 0.8 = 0.912');
    expect(by('curve', 100_000)).toBe('0.4 = 0.4');
  });
});

describe('whatever the numbers are', () => {
  it('every step recomputes from what it shows, to the cent', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const line = payLine(input);
        for (const step of stepsOf(line)) {
          expect(Math.abs(recompute(step) - step.result)).toBeLessThanOrEqual(toleranceOf(step, line.bonus));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('says of each number what it is', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const terms = stepsOf(payLine(input)).flatMap(({ how }) => how);
        expect(terms.filter((term) => typeof term !== 'string' && term.name === undefined)).toEqual([]);
      }),
    );
  });

  it('carries with one sign: what a month carries on is below zero, and so it comes to the next', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const line = payLine(input);
        const next = stepsOf(payLine({ ...input, before: line.after }));
        const result = (steps: readonly PayStep[], wanted: string) => steps.find(({ kind }) => kind === wanted)?.result;
        expect(result(next, 'carried')).toBe(result(stepsOf(line), 'carriedOn'));
        expect(result(next, 'carried') ?? -1).toBeLessThan(0);
      }),
    );
  });

  it('ends with what is paid', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const line = payLine(input);
        const steps = stepsOf(line);
        expect(steps[steps.length - 1]?.result).toBe(line.income / 100);
        const paid = steps.find(({ kind }) => kind === 'paid') ?? steps.find(({ kind }) => kind === 'earned');
        expect(paid?.result ?? 0).toBe(line.paid / 100);
      }),
    );
  });
});
