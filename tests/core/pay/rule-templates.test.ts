/** The rules to begin with pay what their sentences promise. */
import { describe, expect, it } from 'vitest';
import { moneyNumber } from '../../../src/core/pay/money.ts';
import { payout, payoutRule } from '../../../src/core/pay/payout.ts';
import { RULE_TEMPLATES, type RuleTemplate, ruleOf } from '../../../src/core/pay/rule-templates.ts';

/** The bonus for that many per cent of the plan, of a bonus at plan of 100. */
function bonusAt(template: RuleTemplate, attainment: number): number {
  return moneyNumber(payout(100, attainment, 100, payoutRule(ruleOf(template))));
}

describe('rules to begin with', () => {
  it.each<[RuleTemplate, Readonly<Record<number, number>>]>([
    ['strong', { 0: 0, 69: 0, 70: 70, 99: 99, 100: 100, 120: 130, 300: 400 }],
    ['steps', { 69: 0, 70: 70, 79: 70, 80: 80, 99: 80, 100: 100, 150: 100 }],
    ['percent', { 0: 0, 10: 10, 69: 69, 150: 150 }],
    ['new-clients', { 69: 0, 70: 70, 120: 130 }],
    ['smooth', { 0: 0, 35: 35, 70: 70, 100: 100, 110: 125, 120: 150, 200: 150 }],
  ])('%s', (template, bonuses) => {
    const attainments = Object.keys(bonuses).map(Number);
    expect(Object.fromEntries(attainments.map((attainment) => [attainment, bonusAt(template, attainment)]))).toEqual(
      bonuses,
    );
  });

  it('pay for revenue alone, but half for new clients where that is the point', () => {
    const weights = RULE_TEMPLATES.map((template) =>
      ruleOf(template).kpis.map(({ measure, weight }) => `${measure} ${weight}`),
    );
    expect(weights).toEqual([
      ['revenue 1'],
      ['revenue 1'],
      ['revenue 1'],
      ['revenue 0.5', 'newClients 0.5'],
      ['revenue 1'],
    ]);
  });

  it('have no cap', () => {
    expect(RULE_TEMPLATES.map((template) => ruleOf(template).cap)).toEqual([null, null, null, null, null]);
  });

  it('have no ramp and no gates, and more is better', () => {
    for (const rule of RULE_TEMPLATES.map(ruleOf)) {
      expect(rule.ramp).toEqual([]);
      expect(rule.kpis.every(({ lowerIsBetter, gate }) => !lowerIsBetter && gate === null)).toBe(true);
    }
  });
});
