/** What people type: amounts, percentages, prizes, rules, and all that setting up takes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CheckState, type LogState, NO_LOG } from '../../../sidebar/log/state.ts';
import { curvePoints, incomeAt } from '../../../sidebar/pay/curve.ts';
import { readGame } from '../../../sidebar/pay/game-request.ts';
import { fieldsOf, type RuleFields, readRule } from '../../../sidebar/pay/rule-fields.ts';
import { setUpRequest } from '../../../sidebar/pay/set-up-request.ts';
import { INITIAL, type MemberFields, type SetUpState } from '../../../sidebar/pay/state.ts';
import { typedAmount, typedAmounts, typedShare } from '../../../sidebar/typed.ts';
import { parseMoney } from '../../../src/core/pay/money.ts';
import { payoutRule } from '../../../src/core/pay/payout.ts';
import { RULE_TEMPLATES, ruleOf } from '../../../src/core/pay/rule-templates.ts';
import { payFor } from '../../../src/core/pay/target-income.ts';
import { localeOf } from '../../../src/core/writing/locale.ts';
import { CHECK } from '../support/answers.ts';
import { KNOWN_LOG, LOG, NOVEMBER, TEAM } from '../support/pay-answers.ts';
import { payTextsIn } from '../support/texts.ts';

const ENGLISH = localeOf('en_US');
const RUSSIAN = localeOf('ru_RU');

describe('numbers', () => {
  it.each([
    ['100 000', 100_000, 100_000],
    ['100,000', 100_000, 100_000],
    ['100.000 ₽', 100_000, 100_000],
    ['0,125', 0.125, 0.125],
    ['1,234.50', 1234.5, 1234.5],
    ['99,5', 99.5, 99.5],
    ['100\u00a0000 ₽', 100_000, 100_000],
    ['  ', 'empty', 'empty'],
    ['-5', null, null],
    ['many', null, null],
    ['9'.repeat(14), null, null],
  ])('%s', (text, english, russian) => {
    expect(typedAmount(text, ENGLISH)).toBe(english);
    expect(typedAmount(text, RUSSIAN)).toBe(russian);
  });

  it.each([
    ['30', 0.3],
    ['30 %', 0.3],
    ['33.3%', 0.333],
    ['33,333 %', 0.33333],
    ['33.333', 0.33333],
    ['', 'empty'],
    ['%', 'empty'],
    ['a third', null],
  ])('percentages: %s', (text, share) => {
    expect(typedShare(text, ENGLISH)).toBe(share);
  });

  it('are read back as the page itself writes them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e11 }), (value) => {
        expect(typedAmount(payTextsIn('en').pay.number(value), ENGLISH)).toBe(value);
        expect(typedAmount(payTextsIn('ru').pay.number(value), RUSSIAN)).toBe(value);
      }),
    );
  });

  it('several stand between semicolons', () => {
    expect(typedAmounts('10 000; 5,000;3000;', ENGLISH)).toEqual([10_000, 5000, 3000]);
    expect(typedAmounts('', ENGLISH)).toEqual([]);
    expect(typedAmounts('10; x', ENGLISH)).toBe(null);
  });
});

describe('the weekly game', () => {
  const fields = { goal: '', prizes: '10 000', rollOver: true };
  it('needs no goal, but a prize', () => {
    expect(readGame(fields, RUSSIAN)).toEqual({ goal: null, prizes: [10_000], rollOver: true });
    expect(readGame({ ...fields, goal: '500 000' }, RUSSIAN)).toEqual({
      goal: 500_000,
      prizes: [10_000],
      rollOver: true,
    });
    expect(readGame({ ...fields, goal: '0' }, RUSSIAN)).toEqual({ missing: 'goal' });
    expect(readGame({ ...fields, prizes: '' }, RUSSIAN)).toEqual({ missing: 'prizes' });
    expect(readGame({ ...fields, prizes: '0' }, RUSSIAN)).toEqual({ missing: 'prizes' });
    expect(readGame({ ...fields, prizes: '4;3;2;1' }, RUSSIAN)).toEqual({ missing: 'prizes' });
  });
});

describe('a rule', () => {
  it.each(RULE_TEMPLATES)('%s comes back from its fields as it is', (template) => {
    const { method, bands, floor, cap } = ruleOf(template);
    for (const locale of [ENGLISH, RUSSIAN]) {
      expect(readRule(fieldsOf(template), locale)).toMatchObject({ terms: { method, bands, floor, cap } });
    }
  });

  const strong = fieldsOf('strong');
  it.each<[string, Partial<RuleFields>, object]>([
    ['a band without a rate', { bands: [{ from: '0', rate: '' }] }, { what: 'number', row: 1 }],
    [
      'a band below the one before',
      {
        bands: [
          { from: '50', rate: '1' },
          { from: '40', rate: '1' },
        ],
      },
      { what: 'order', row: 2 },
    ],
    ['a floor in words', { floor: 'none' }, { what: 'floor' }],
    ['a floor above the plan', { floor: '150' }, { what: 'floor' }],
    ['a cap in words', { cap: 'none' }, { what: 'cap' }],
    ['a cap of nothing', { cap: '0' }, { what: 'cap' }],
    ['a cap that no tab takes', { cap: '1001' }, { what: 'cap' }],
    ['a rate that no tab takes', { bands: [{ from: '0', rate: '1500' }] }, { what: 'number', row: 1 }],
  ])('says what is wrong: %s', (_, change, problem) => {
    expect(readRule({ ...strong, ...change }, ENGLISH)).toEqual({ problem });
  });

  it('has no floor and no cap where nothing is typed', () => {
    expect(readRule({ ...strong, floor: '', cap: '' }, ENGLISH)).toMatchObject({ terms: { floor: 0, cap: null } });
    expect(readRule({ ...strong, cap: '150 %' }, ENGLISH)).toMatchObject({ terms: { cap: 1.5 } });
  });
});

describe('the curve', () => {
  const pay = payFor(parseMoney(100_000));

  it('shows a jump as one', () => {
    const points = curvePoints(pay, payoutRule({ floor: 0.7 }));
    expect(points[0]).toEqual({ attainment: 0, income: 30_000 });
    expect(points[points.length - 1]).toEqual({ attainment: 2, income: 205_000 });
    const at = points.findIndex(({ attainment }) => attainment === 0.7);
    expect(points[at]?.income).toBe(79_000);
    expect(points[at - 1]?.income).toBe(30_000);
    expect(points[at - 1]?.attainment).toBeCloseTo(0.7, 5);
  });

  it('ascends along the plan, and the income never falls where the rates do not', () => {
    for (const template of RULE_TEMPLATES) {
      const points = curvePoints(pay, payoutRule(ruleOf(template)));
      for (const [index, { attainment, income }] of points.entries()) {
        const before = points[index - 1];
        expect(attainment).toBeGreaterThanOrEqual(before?.attainment ?? 0);
        expect(income).toBeGreaterThanOrEqual(before?.income ?? 0);
      }
    }
  });

  it('respects the cap', () => {
    expect(incomeAt(2, pay, payoutRule({ cap: 1.2 }))).toBe(114_000);
  });
});

describe('setting up', () => {
  const member: MemberFields = { name: 'Anna', wanted: true, isHead: false, income: '', plan: '1,000,000' };
  const log: LogState = { ...NO_LOG, sheetId: LOG.sheetId, columns: KNOWN_LOG.layout };
  const ready: SetUpState = {
    ...INITIAL.setUp,
    log,
    team: { number: 1, status: 'ready', message: null },
    suggestion: TEAM,
    members: [member, { ...member, name: 'Boris', wanted: false }],
    income: '100,000',
  };
  const outcome = (change: Partial<SetUpState>) => setUpRequest({ ...ready, ...change }, ENGLISH);

  it('asks for what was typed', () => {
    expect(outcome({ market: '90 000', members: [{ ...member, isHead: true, income: '200,000', plan: '' }] })).toEqual({
      request: {
        log: LOG,
        month: NOVEMBER,
        members: [{ name: 'Anna', isHead: true, targetIncome: 200_000, plan: null }],
        fixedShare: 0.3,
        market: 90_000,
        template: 'strong',
        method: 'marginal',
        bands: [
          { from: 0, rate: 1 },
          { from: 1, rate: 1.5 },
        ],
        floor: 0.7,
        cap: null,
      },
    });
  });

  it('leaves out who does not take part', () => {
    expect(outcome({})).toMatchObject({
      request: { members: [{ name: 'Anna', targetIncome: 100_000, plan: 1_000_000 }], market: null },
    });
  });

  it('needs no common income where everyone has one of their own', () => {
    expect(outcome({ income: '', members: [{ ...member, income: '5' }] })).toHaveProperty('request');
  });

  const question = { code: 'currency', sentence: 'Which one?', proposed: 'RUB', choices: [] } as const;
  const open: CheckState = { ...log.check, status: 'ready', answer: { ...CHECK, open: [question] } };
  it.each<[string, Partial<SetUpState>, object]>([
    ['a sheet', { log: { ...log, sheetId: null } }, { what: 'log' }],
    ['the column of managers', { log: { ...log, columns: { customer: 0, date: 1, amount: 2 } } }, { what: 'log' }],
    ['an answer', { log: { ...log, check: open } }, { what: 'question', sentence: 'Which one?' }],
    ['the managers', { team: { number: 2, status: 'asking', message: null } }, { what: 'team' }],
    ['somebody', { members: [] }, { what: 'nobody' }],
    ['an income', { income: '' }, { what: 'income' }],
    ['an income above zero', { income: '0' }, { what: 'income' }],
    ['an income in numbers', { members: [{ ...member, income: 'x' }] }, { what: 'ownIncome', name: 'Anna' }],
    ['a plan in numbers', { members: [{ ...member, plan: 'x' }] }, { what: 'plan', name: 'Anna' }],
    ['a share up to 100 %', { fixedShare: '101' }, { what: 'fixedShare' }],
    ['a market in numbers', { market: 'x' }, { what: 'market' }],
    ['a rule', { rule: { ...ready.rule, floor: 'x' } }, { what: 'rule', problem: { what: 'floor' } }],
  ])('needs %s', (_, change, missing) => {
    expect(outcome(change)).toEqual({ missing });
  });
});
