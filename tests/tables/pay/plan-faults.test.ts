/** What is wrong in the tabs *Plan* and *Corrections* is named with its cell; what is right beside it is still read. */
import { describe, expect, it } from 'vitest';
import type { Month } from '../../../src/core/pay/month.ts';
import type { Member, Rule } from '../../../src/core/pay/motivation.ts';
import { readCorrections, readPlan } from '../../../src/tables/pay/month-tables.ts';
import { type Cells, readWith, typed } from './support/cells.ts';

const RULE_NAMES = new Map([['strong', 'Strong']]);
const SEPTEMBER = '2026-09' as Month;
const day = (text: string) => new Date(`${text}T00:00:00Z`);

const PEOPLE = { names: new Map([['ann', 'Ann']]), members: [{ key: 'ann', rule: 'Strong' } as Member] };
const KPI = { lowerIsBetter: false, gate: null, weight: 0.5 };
const STRONG_RULE = {
  name: 'Strong',
  kpis: [
    { ...KPI, name: 'Revenue', measure: 'revenue' },
    { ...KPI, name: 'Calls', measure: 'own' },
  ],
} as unknown as Rule;
const RULES = {
  rules: [STRONG_RULE],
  names: RULE_NAMES,
  kpis: new Map([
    ['revenue', 'Revenue'],
    ['calls', 'Calls'],
    ['orders', 'Orders'],
  ]),
};

describe('Plan', () => {
  const read = (...rows: Cells) =>
    readWith(
      (source) => readPlan(source, PEOPLE, RULES, SEPTEMBER),
      typed([['Month', 'Manager', 'KPI', 'Plan', 'Actual'], ...rows]),
    );

  it('is read; an empty plan is unfinished, a typed actual is for what is typed by hand', () => {
    const { result, faults } = read(
      [day('2026-10-17'), 'ANN', 'revenue', '', ''],
      ['2026-10', 'Ann', 'Calls', 100, '-5'],
      ['10.2026', 'Ann', 'Orders', 3, 2],
    );
    expect(faults).toEqual([]);
    expect(result).toEqual([
      { month: '2026-10', member: 'ann', kpi: 'Revenue', plan: null, actual: null },
      { month: '2026-10', member: 'ann', kpi: 'Calls', plan: 100, actual: -5 },
      { month: '2026-10', member: 'ann', kpi: 'Orders', plan: 3, actual: 2 },
    ]);
  });

  it.each<readonly [string, readonly unknown[], string]>([
    ['no month', ['', 'Ann', 'Revenue', 1], 'A2 empty'],
    ['no month at all', ['autumn', 'Ann', 'Revenue', 1], 'A2 month'],
    ['nobody of the team', ['2026-10', 'Bob', 'Revenue', 1], 'B2 stranger 2026-10'],
    ['no KPI of any rule', ['2026-10', 'Ann', 'Luck', 1], 'C2 uncounted 2026-10'],
    ['a plan below zero', ['2026-10', 'Ann', 'Revenue', -1], 'D2 negative'],
    ['a plan that is no number', ['2026-10', 'Ann', 'Revenue', 'much'], 'D2 number'],
    ['an actual that is counted from the log', ['2026-10', 'Ann', 'Revenue', 1, 1], 'E2 counted'],
  ])('%s', (_, row, fault) => {
    expect(read(row)).toEqual({ result: [], faults: [fault] });
  });

  it('a tab of an earlier version calls the actual a fact', () => {
    const former = typed([
      ['Month', 'Manager', 'KPI', 'Plan', 'Fact'],
      ['2026-10', 'Ann', 'Calls', 100, 7],
    ]);
    const { result } = readWith((source) => readPlan(source, PEOPLE, RULES, SEPTEMBER), former);
    expect(result).toMatchObject([{ actual: 7 }]);
  });

  it('a line twice: the month counts, not the day', () => {
    const { result, faults } = read(
      ['2026-10', 'Ann', 'Calls', 1],
      ['2026-11', 'Ann', 'Calls', 1],
      [day('2026-10-31'), ' ann', 'CALLS', 2],
    );
    expect(faults).toEqual(['C4 twice']);
    expect(result.map(({ month }) => month)).toEqual(['2026-10', '2026-11']);
  });

  it('what a line of no readable month names is told of everything', () => {
    expect(read(['autumn', 'Bob', 'Luck', 1])).toEqual({
      result: [],
      faults: ['A2 month', 'B2 stranger', 'C2 uncounted'],
    });
  });

  it('lines until the last closed month are taken as they are', () => {
    const { result, faults } = read(
      ['2026-09', 'Bob', 'Luck', 1],
      ['2026-08', 'ANN', 'revenue', 2, 3],
      ['2026-09', 'Ann', 'Revenue', 'much'],
    );
    expect(faults).toEqual([]);
    expect(result).toEqual([{ month: '2026-09', member: 'bob', kpi: 'Luck', plan: 1, actual: null }]);
  });

  it('whom nobody could read is not told again', () => {
    const rows = [
      ['Month', 'Manager', 'KPI', 'Plan', 'Actual'],
      ['2026-10', 'Bob', 'Luck', 1, ''],
    ];
    const blind = readWith(
      (source) => readPlan(source, { members: [], names: null }, { rules: [], kpis: null }, null),
      typed(rows),
    );
    expect(blind).toEqual({
      result: [{ month: '2026-10', member: 'bob', kpi: 'Luck', plan: 1, actual: null }],
      faults: [],
    });
  });
});

describe('Corrections', () => {
  const read = (...rows: Cells) =>
    readWith(
      (source) => readCorrections(source, PEOPLE.names, SEPTEMBER),
      typed([['Month', 'Manager', 'Amount', 'Why'], ...rows]),
    );

  it('are read, below zero too', () => {
    expect(read(['октябрь 2026', 'Ann', '(150.00)', 'Returned  goods'])).toEqual({
      result: [{ month: '2026-10', member: 'ann', amount: -150, reason: 'Returned goods' }],
      faults: [],
    });
  });

  it('lack nothing', () => {
    expect(read(['', '', '', 'a note'])).toEqual({ result: [], faults: ['A2 empty', 'B2 empty', 'C2 empty'] });
    expect(read(['2026-10', 'Ann', 5, ''])).toEqual({ result: [], faults: ['D2 empty'] });
  });

  it('may say what they correct', () => {
    const { result, faults } = readWith(
      (source) => readCorrections(source, PEOPLE.names, SEPTEMBER),
      typed([
        ['Month', 'Manager', 'Amount', 'Why', 'Corrects'],
        ['2026-10', 'Ann', 5, 'x', '09.2026'],
        ['2026-10', 'Ann', 5, 'x', 'autumn'],
      ]),
    );
    expect(faults).toEqual(['E3 month']);
    expect(result).toEqual([{ month: '2026-10', member: 'ann', amount: 5, reason: 'x', about: '2026-09' }]);
  });

  it('of closed months are read whoever they name: they may be unpaid', () => {
    expect(read(['2026-09', 'Bob', 5, 'x'])).toEqual({
      result: [{ month: '2026-09', member: 'bob', amount: 5, reason: 'x' }],
      faults: [],
    });
    expect(read(['2026-09', 'Bob', 'much', 'x'])).toEqual({ result: [], faults: ['C2 number'] });
  });

  it('name somebody of the team', () => {
    expect(read(['2026-10', 'Bob', 5, 'x'])).toEqual({ result: [], faults: ['B2 stranger 2026-10'] });
  });
});
