/** Whatever stands in the tabs, nothing is thrown, and what is read can be paid: all else was named with a cell of the tab. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { kpiBonus } from '../../../src/core/pay/kpi.ts';
import { payoutRule } from '../../../src/core/pay/payout.ts';
import { readCorrections, readPlan } from '../../../src/tables/pay/month-tables.ts';
import { type Rules, readRules } from '../../../src/tables/pay/rules-table.ts';
import { readTeam, type Team } from '../../../src/tables/pay/team-table.ts';
import { readWith, typed } from './support/cells.ts';

const cell = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom('', 'A', 'B', 'Revenue', 'Calls', 'marginal', 'step', 'yes', '2026-10', '50%'),
  },
  { weight: 3, arbitrary: fc.constantFrom(0, 0.3, 0.5, 1, 1.5, 30, 50, 100) },
  fc.double(),
  fc.string({ maxLength: 6 }),
  fc.boolean(),
  fc.date(),
  fc.constantFrom('#N/A', '=A1', null, undefined, '1e9', '-5', '(3)', '１２'),
);
const rows = (width: number) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 8 });

const RULES = [
  'Rule',
  'Method',
  'Floor',
  'Cap',
  'From 1',
  'Rate 1',
  'From 2',
  'Rate 2',
  'From 3',
  'Rate 3',
  'Plan share, month 1',
];
const KPIS = ['Rule', 'KPI', 'Counted from', 'Weight', 'Lower is better', 'Gate: at least', 'Else bonus ×'];
const TEAM = [
  'Manager',
  'Role',
  'Hired',
  'Left',
  'Target income',
  'Fixed share',
  'Market income',
  'Rule',
  'Draw',
  'Recoverable',
];

/** Mostly what belongs there. */
const mostly = (...values: readonly unknown[]) =>
  fc.oneof({ weight: 14, arbitrary: fc.constantFrom(...values) }, { weight: 1, arbitrary: cell });
const share = mostly('', 0, 0.5, 1, '70%', 30);
const ruleRow = fc.tuple(
  mostly('A', 'B', 'C', 'D'),
  mostly('marginal', 'whole', 'overage', 'step', 'curve'),
  share,
  mostly('', 1, 2),
  mostly(0, 0.5),
  mostly(0, 1, 1.5),
  mostly('', 0.5, 0.7),
  mostly('', 1),
  mostly('', 1),
  mostly('', 2),
  share,
);
const kpiRow = fc.tuple(
  mostly('A', 'B', 'C', 'D'),
  mostly('Revenue', 'Calls'),
  mostly('Revenue', 'Orders', 'Typed by hand'),
  mostly(1, 0.5, 0.5, '50%'),
  mostly('', 'yes', false),
  mostly('', 0.5),
  mostly('', 0, 0.5),
);

it('rules', () => {
  let paid = 0;
  const someRules = fc.array(ruleRow, { maxLength: 4 });
  fc.assert(
    fc.property(someRules, fc.array(kpiRow, { maxLength: 4 }), (rules, kpis) => {
      const { result } = readWith(readRules, typed([RULES, ...rules, KPIS, ...kpis]));
      for (const rule of result.rules) {
        paid++;
        const met = rule.kpis.map((kpi) => ({ ...kpi, plan: 1, actual: 1 }));
        expect(kpiBonus(met, 1000, payoutRule(rule)).bonus).toBeGreaterThanOrEqual(0);
      }
    }),
    { numRuns: 300 },
  );
  expect(paid).toBeGreaterThan(5);
});

it('team, plan and corrections', () => {
  const team: Team = { members: [], names: new Map([['a', 'A']]) };
  const known: Omit<Rules, 'checkPeople'> = { rules: [], names: team.names, kpis: new Map([['calls', 'Calls']]) };
  fc.assert(
    fc.property(rows(TEAM.length), rows(5), (people, lines) => {
      const { result, faults } = readWith((source) => readTeam(source, known.names), typed([TEAM, ...people]));
      const filled = people.filter((row) => row.some((value) => String(value ?? '').trim() !== ''));
      expect(result.members.length).toBeLessThanOrEqual(filled.length);
      if (result.members.length < filled.length) expect(faults).not.toEqual([]);
      for (const member of result.members) {
        expect(member.targetIncome).toBeGreaterThanOrEqual(0);
        expect(member.fixedShare * (1 - member.fixedShare)).toBeGreaterThanOrEqual(0);
        expect(member.rule).toBe('A');
      }
      const plan = typed([['Month', 'Manager', 'KPI', 'Plan', 'Actual'], ...lines]);
      for (const line of readWith((source) => readPlan(source, team, known, null), plan).result) {
        expect(line).toMatchObject({
          member: 'a',
          kpi: 'Calls',
          month: expect.stringMatching(/^20\d\d-(0\d|1[0-2])$/),
        });
      }
      const corrections = typed([['Month', 'Manager', 'Amount', 'Why'], ...lines]);
      for (const line of readWith((source) => readCorrections(source, team.names, null), corrections).result) {
        expect(Number.isFinite(line.amount)).toBe(true);
        expect(line.reason).not.toBe('');
      }
    }),
  );
});
