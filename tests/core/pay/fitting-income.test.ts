/** What a target income has to be for the Darwin rule to hold. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fittingIncomes } from '../../../src/core/pay/fitting-income.ts';
import { judgeAgainstMarket, marketAttainment } from '../../../src/core/pay/market-check.ts';
import { parseMoney } from '../../../src/core/pay/money.ts';
import { PAYOUT_TERMS_OF_TABS, payoutRule } from '../../../src/core/pay/payout.ts';
import { RULE_TEMPLATES, ruleOf } from '../../../src/core/pay/rule-templates.ts';
import { payFor } from '../../../src/core/pay/target-income.ts';

const usual = payoutRule(PAYOUT_TERMS_OF_TABS);

describe('fitting target incomes', () => {
  it('lie from the market up to where 90 % of plan would pay the market', () => {
    // 30 % salary: 90 % of plan pays 0.3 + 0.7 × 0.9 = 0.93 of the target income; 90,000 ÷ 0.93 = 96,774.
    expect(fittingIncomes(90_000, 0.3, usual)).toEqual({ least: 90_000, most: 96_700 });
    expect(fittingIncomes(90_001, 0.3, usual)).toEqual({ least: 90_100, most: 96_700 });
  });

  it('end below the income with which 90 % of plan pays exactly the market', () => {
    // Steps pay 80 % at 90 % of plan: 1000 ÷ 0.8 = 1250 itself is too much.
    expect(fittingIncomes(1000, 0, payoutRule(ruleOf('steps')))).toEqual({ least: 1000, most: 1240 });
  });

  it('are none where 90 % of plan pays like a plan met', () => {
    expect(fittingIncomes(90_000, 1, usual)).toBeNull();
    const flat = payoutRule({ method: 'step', bands: [{ from: 0.7, rate: 1 }] });
    expect(fittingIncomes(90_000, 0.3, flat)).toBeNull();
    const nothing = payoutRule({ method: 'step', bands: [{ from: 2, rate: 1 }] });
    expect(fittingIncomes(90_000, 0, nothing)).toBeNull();
  });

  it('fit, both ends, whatever the rule', () => {
    const markets = fc.integer({ min: 1000, max: 10_000_000 });
    const shares = fc.integer({ min: 0, max: 90 }).map((percent) => percent / 100);
    fc.assert(
      fc.property(markets, shares, fc.constantFrom(...RULE_TEMPLATES), (market, fixedShare, template) => {
        const rule = payoutRule(ruleOf(template));
        const fitting = fittingIncomes(market, fixedShare, rule);
        for (const income of fitting === null ? [] : [fitting.least, fitting.most]) {
          const pay = payFor(parseMoney(income), fixedShare);
          expect(judgeAgainstMarket(marketAttainment(pay, parseMoney(market), rule))).toBe('fits');
        }
        if (fixedShare <= 0.3) expect(fitting).not.toBeNull();
      }),
    );
  });
});
