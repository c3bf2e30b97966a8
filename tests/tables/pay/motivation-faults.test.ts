/** What is wrong in the tab *Motivation* is named with its cell; what is right beside it is still read. */
import { describe, expect, it } from 'vitest';
import { readRules } from '../../../src/tables/pay/rules-table.ts';
import { type Cells, readWith, typed } from './support/cells.ts';

describe('Motivation', () => {
  const TITLES = [
    'Rule',
    'Method',
    'Floor',
    'Cap',
    'From 1',
    'Rate 1',
    'From 2',
    'Rate 2',
    'Plan share, month 1',
    'Plan share, month 2',
  ];
  const KPIS = ['Rule', 'KPI', 'Counted from', 'Weight', 'Lower is better', 'Gate: at least', 'Else bonus ×'];
  const STRONG = ['Strong', 'marginal', 0.7, '', 0, 1, 1, 1.5];
  const read = (rules: Cells, kpis: Cells = []) => readWith(readRules, typed([TITLES, ...rules, KPIS, ...kpis]));

  it('a rule without KPIs pays on revenue alone', () => {
    const { result, faults } = read([STRONG]);
    expect(faults).toEqual([]);
    expect(result.rules).toEqual([
      {
        name: 'Strong',
        method: 'marginal',
        floor: 0.7,
        cap: null,
        bands: [
          { from: 0, rate: 1 },
          { from: 1, rate: 1.5 },
        ],
        ramp: [],
        kpis: [{ name: 'Revenue', measure: 'revenue', weight: 1, lowerIsBetter: false, gate: null }],
      },
    ]);
    expect([...(result.kpis?.values() ?? [])]).toEqual(['Revenue']);
  });

  it.each<readonly [string, readonly unknown[], string]>([
    ['no method', ['Strong', '', '', '', 0, 1], 'B2 empty'],
    ['an unknown method', ['Strong', 'magic', '', '', 0, 1], 'B2 unknown'],
    ['a floor above 100 %', ['Strong', 'step', '120%', '', 0, 1], 'C2 share'],
    ['a cap of 70, which was meant to be 70 %', ['Strong', 'step', '', 70, 0, 1], 'D2 percent'],
    ['a cap of 1000 %', ['Strong', 'step', '', 10, 0, 1], 'D2 percent'],
    ['a band from 100, which was meant to be 100 %', ['Strong', 'step', '', '', 0, 1, 100, 2], 'G2 percent'],
    ['a cap below zero', ['Strong', 'step', '', -1, 0, 1], 'D2 share'],
    ['no rate of the first band', ['Strong', 'step', '', '', 0, ''], 'F2 empty'],
    ['a start without a rate', ['Strong', 'step', '', '', 0, 1, 1, ''], 'H2 empty'],
    ['a rate without a start', ['Strong', 'step', '', '', 0, 1, '', 2], 'G2 empty'],
    ['starts that descend', ['Strong', 'step', '', '', 0.7, 1, 0.5, 2], 'G2 order'],
    ['two equal starts', ['Strong', 'step', '', '', 0.7, 1, 0.7, 2], 'G2 order'],
    ['a second month of newcomers without the first', ['Strong', 'step', '', '', 0, 1, '', '', '', 0.5], 'I2 empty'],
  ])('%s', (_, row, fault) => {
    const { result, faults } = read([row, ['Plain', 'whole', '', '', 0, 1]]);
    expect(faults).toEqual([fault]);
    expect(result.rules.map(({ name }) => name)).toEqual(['Plain']);
    expect([...(result.names?.values() ?? [])]).toEqual(['Strong', 'Plain']);
  });

  it('a rule twice', () => {
    expect(read([STRONG, ['strong', 'step', '', '', 0, 1]]).faults).toEqual(['A3 twice']);
  });

  it('no rule at all', () => {
    expect(read([]).faults).toEqual(['A2 nothing']);
  });

  it('one of the two rows of titles gone', () => {
    expect(readWith(readRules, typed([TITLES, STRONG])).faults).toEqual(['A1 titles']);
    expect(readWith(readRules, typed([STRONG, KPIS])).faults).toEqual(['A2 titles']);
  });

  const calls = (rule: unknown, kpi: unknown, weight: unknown, ...rest: readonly unknown[]) => [
    rule,
    kpi,
    'Typed by hand',
    weight,
    ...rest,
  ];

  it('KPIs, weights as shares or out of a hundred', () => {
    const kpis = [['strong', 'Sales', 'revenue', 60], calls('Strong', 'Calls', '40%', 'yes', 0.5, '50%')];
    const { result, faults } = read([STRONG], kpis);
    expect(faults).toEqual([]);
    expect(result.rules[0]?.kpis).toEqual([
      { name: 'Sales', measure: 'revenue', weight: 0.6, lowerIsBetter: false, gate: null },
      { name: 'Calls', measure: 'own', weight: 0.4, lowerIsBetter: true, gate: { minimum: 0.5, factor: 0.5 } },
    ]);
  });

  it('one KPI of two rules is spelt as in the first', () => {
    const rules = [STRONG, ['Plain', 'whole', '', '', 0, 1]];
    const { result, faults } = read(rules, [calls('Strong', 'Cold calls', 1), calls('Plain', 'COLD  calls', 1)]);
    expect(faults).toEqual([]);
    expect(result.rules.map(({ kpis }) => kpis[0]?.name)).toEqual(['Cold calls', 'Cold calls']);
  });

  it.each<readonly [string, Cells, readonly string[]]>([
    ['weights that sum to 90 %', [calls('Strong', 'Calls', 0.5), calls('Strong', 'Visits', 0.4)], ['D4 weights']],
    ['a hundred and one', [calls('Strong', 'Calls', 100), calls('Strong', 'Visits', 1)], ['D4 weights']],
    ['a weight below zero', [calls('Strong', 'Calls', -1)], ['D4 share']],
    ['no weight', [calls('Strong', 'Calls', '')], ['D4 empty']],
    ['an unknown rule', [calls('Weak', 'Calls', 1)], ['A4 unknown']],
    ['an unknown source', [['Strong', 'Calls', 'the moon', 1]], ['C4 unknown']],
    ['a KPI twice', [calls('Strong', 'Calls', 0.5), calls('Strong', ' calls', 0.5)], ['B5 twice']],
    ['no name, which spoils no weights', [calls('Strong', '', 0.5), calls('Strong', 'Calls', 0.5)], ['B4 empty']],
    ['a factor above 1', [calls('Strong', 'Calls', 1, '', 0.5, 1.5)], ['G4 share']],
    ['a factor of 2', [calls('Strong', 'Calls', 1, '', 0.5, 2)], ['G4 share']],
    ['a factor of 150 %', [calls('Strong', 'Calls', 1, '', 0.5, '150%')], ['G4 share']],
    ['a factor below zero', [calls('Strong', 'Calls', 1, '', 0.5, -0.5)], ['G4 share']],
    ['a gate without a factor', [calls('Strong', 'Calls', 1, '', 0.5, '')], ['G4 empty']],
    ['a factor without a gate', [calls('Strong', 'Calls', 1, '', '', 0.5)], ['F4 empty']],
    ['eight KPIs', ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((kpi) => calls('Strong', kpi, 0.125)), ['B11 kpis']],
  ])('%s', (_, kpis, expected) => {
    const { result, faults } = read([STRONG, ['Plain', 'whole', '', '', 0, 1]].slice(0, 1), kpis);
    expect(faults).toEqual(expected);
    if (expected[0] !== 'A4 unknown') expect(result.rules).toEqual([]);
  });

  it('thirds sum to 1', () => {
    const kpis = ['a', 'b', 'c'].map((kpi) => calls('Strong', kpi, 1 / 3));
    expect(read([STRONG], kpis).faults).toEqual([]);
  });
});
