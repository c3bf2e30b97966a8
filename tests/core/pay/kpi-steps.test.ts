/** The steps from plans to the bonus earned, whole: what is said, of which KPI, in which unit. */
import { describe, expect, it } from 'vitest';
import { kpiSteps } from '../../../src/core/pay/kpi-steps.ts';
import { type PayInput, payLine } from '../../../src/core/pay/pay-line.ts';
import type { PayStep } from '../../../src/core/pay/pay-step.ts';
import { INPUT, REVENUE } from './support/pay.ts';

const UNITS = { money: ' $', percent: ' %', number: '' } as const;

/** `kind of name: terms = result`, each number with its unit. */
function inWords({ kind, name, how, result, unit, orders }: PayStep): string {
  const terms = how.map((term) => (typeof term === 'string' ? term : `${term.value}${UNITS[term.unit]}`));
  const from = orders === undefined ? '' : ` (${orders} orders)`;
  return `${kind}${name === null ? '' : ` of ${name}`}: ${[...terms, '='].join(' ')} ${result}${UNITS[unit]}${from}`;
}

const said = (changed: Partial<PayInput> = {}) => kpiSteps(payLine({ ...INPUT, ...changed })).map(inWords);
const OWN = { ...REVENUE, name: 'Calls', measure: 'own', orders: null } as const;
const EARNED_NOTHING = 'earned: 70000 $ × 0 % = 0 $';

describe('the steps of a KPI', () => {
  it('alone bear no name', () => {
    expect(said()).toEqual([
      'plan: = 500000',
      'actual: = 410000 (37 orders)',
      'attainment: 410000 ÷ 500000 = 0.82 %',
      'marginal: 0.82 % × 1 = 0.82 %',
      'earned: 70000 $ × 0.82 % = 57400 $',
    ]);
  });

  it('among several bear their names, and are weighed', () => {
    const kpis = [
      { ...REVENUE, weight: 0.6 },
      { ...OWN, weight: 0.4, plan: 10, actual: 10 },
    ];
    expect(said({ kpis })).toEqual([
      'plan of Revenue: = 500000',
      'actual of Revenue: = 410000 (37 orders)',
      'attainment of Revenue: 410000 ÷ 500000 = 0.82 %',
      'marginal of Revenue: 0.82 % × 1 = 0.82 %',
      'plan of Calls: = 10',
      'actual of Calls: = 10 (null orders)',
      'attainment of Calls: 10 ÷ 10 = 1 %',
      'marginal of Calls: 1 % × 1 + 0 % × 1.5 = 1 %',
      'weighted: 0.6 % × 0.82 % + 0.4 % × 1 % = 0.892 %',
      'earned: 70000 $ × 0.892 % = 62440 $',
    ]);
  });

  it.each<[string, Partial<PayInput>, readonly string[]]>([
    ['without a plan', { kpis: [{ ...REVENUE, plan: null }] }, ['noPlan: = 0 %']],
    [
      'with a plan of nothing',
      { kpis: [{ ...REVENUE, plan: 0 }] },
      ['plan: = 0', 'actual: = 410000 (37 orders)', 'noPlan: = 0 %'],
    ],
    ['without an actual', { kpis: [{ ...OWN, plan: 5, actual: null }] }, ['plan: = 5', 'noActual: = 0 %']],
    [
      'with nothing done',
      { kpis: [{ ...REVENUE, actual: 0, orders: 0 }] },
      ['plan: = 500000', 'actual: = 0 (0 orders)', 'attainment: = 0 %', 'floor: 0 % < 0.7 % = 0 %'],
    ],
  ])('%s earn nothing', (_name, changed, steps) => {
    expect(said(changed)).toEqual([...steps, EARNED_NOTHING]);
  });

  it('where lower is better divide the plan by the actual, and nothing by nothing', () => {
    const of = (plan: number, actual: number) =>
      said({ kpis: [{ ...OWN, lowerIsBetter: true, plan, actual }] }).filter((step) => /^attainment/.test(step));
    expect(of(5, 4)).toEqual(['attainmentLower: 5 ÷ 4 = 1.25 %']);
    expect(of(5, 0)).toEqual(['attainmentLower: = 2 %']);
    expect(of(0, 0)).toEqual(['attainmentLower: = 1 %']);
    expect(of(0, 4)).toEqual(['attainmentLower: = 0 %']);
  });

  it('take the plan for a part of the month, for a newcomer, and for both', () => {
    const plan = (changed: Partial<PayInput>) => said(changed)[0];
    expect(plan({ days: 20 })).toBe('plan: 500000 × 20 ÷ 31 = 322580.65');
    expect(plan({ ramp: 0.5 })).toBe('plan: 500000 × 0.5 % = 250000');
    expect(plan({ days: 20, ramp: 0.5 })).toBe('plan: 500000 × 0.5 % × 20 ÷ 31 = 161290.32');
  });

  it('say the cap only where it lowers', () => {
    const cap = (most: number) => said({ terms: { ...INPUT.terms, cap: most } }).slice(4);
    expect(cap(0.8)).toEqual(['cap: 0.82 % > 0.8 % = 0.8 %', 'earned: 70000 $ × 0.8 % = 56000 $']);
    expect(cap(0.82)).toEqual(['earned: 70000 $ × 0.82 % = 57400 $']);
    expect(cap(1.2)).toEqual(['earned: 70000 $ × 0.82 % = 57400 $']);
  });

  it('say a gate only where it is missed, with its KPI', () => {
    const gate = (minimum: number) => said({ kpis: [{ ...REVENUE, gate: { minimum, factor: 0.5 } }] }).slice(4);
    expect(gate(0.9)).toEqual(['gate of Revenue: 0.82 % < 0.9 % = 0.5', 'earned: 70000 $ × 0.82 % × 0.5 = 28700 $']);
    expect(gate(0.82)).toEqual(['earned: 70000 $ × 0.82 % = 57400 $']);
  });

  it('take a missing plan for nothing at a gate', () => {
    const kpis = [{ ...REVENUE, plan: null, gate: { minimum: 0.9, factor: 0.5 } }];
    expect(said({ kpis })).toEqual([
      'noPlan: = 0 %',
      'gate of Revenue: 0 % < 0.9 % = 0.5',
      'earned: 70000 $ × 0 % × 0.5 = 0 $',
    ]);
  });
});
