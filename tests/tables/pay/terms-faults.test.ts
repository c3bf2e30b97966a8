/** Columns that only some need: what is read from them, and what is wrong there. */
import { describe, expect, it } from 'vitest';
import type { Month } from '../../../src/core/pay/month.ts';
import type { Member, Rule } from '../../../src/core/pay/motivation.ts';
import { dayFromDate } from '../../../src/core/time/day.ts';
import { readPlan } from '../../../src/tables/pay/month-tables.ts';
import { readRules } from '../../../src/tables/pay/rules-table.ts';
import { readTeam } from '../../../src/tables/pay/team-table.ts';
import { INPUT } from '../../core/pay/support/pay.ts';
import { member, rule } from '../../core/pay/support/team.ts';
import { type Cells, readWith, typed } from './support/cells.ts';

const RULE_TITLES = ['Rule', 'Method', 'From 1', 'Rate 1', 'Plan is for', 'Terms from'];
const KPI_TITLES = [
  ...['Rule', 'KPI', 'Counted from', 'Weight', 'Count: whose orders', 'Count: products', 'Count: customer types'],
  ...['Count: customers', 'Milestone: from', 'Milestone: pays', 'Lower is better'],
];
const MARGINAL = 'marginal';

function rules(above: Cells, below: Cells, team: readonly string[] = ['Anna', 'Boris']) {
  return readWith(
    (source) => {
      const read = readRules(source);
      read.checkPeople(new Map(team.map((name) => [name.toLowerCase(), name])));
      return read.rules;
    },
    typed([RULE_TITLES, ...above, [], KPI_TITLES, ...below]),
  );
}
const one = (below: readonly unknown[]) => rules([['Rule', MARGINAL, 0, 1]], [below]);

describe('what a KPI counts', () => {
  it('is all of the member’s own orders where nothing says otherwise', () => {
    const { result, faults } = one(['Rule', 'Sales', 'Revenue', 1, '', '', '', 'all']);
    expect(faults).toEqual([]);
    expect(result[0]?.kpis[0]).not.toHaveProperty('scope');
  });

  it.each([
    ['whole team', '', '', '', { people: 'team' }],
    ['Команда', '', '', '', { people: 'team' }],
    ['Anna; boris', '', '', '', { people: ['Anna', 'boris'] }],
    ['', 'Doors;  Table, oak ;', '', '', { products: ['Doors', 'Table, oak'] }],
    ['', '', 'Firm', 'new', { types: ['Firm'], newCustomers: true }],
    ['', '', '', 'Новые', { newCustomers: true }],
  ])('%s, %s, %s, %s', (people, products, types, customers, scope) => {
    const { result, faults } = one(['Rule', 'Sales', 'Revenue', 1, people, products, types, customers]);
    expect(faults).toEqual([]);
    expect(result[0]?.kpis[0]?.scope).toEqual(scope);
  });

  it.each([
    ['a stranger', ['Rule', 'Sales', 'Revenue', 1, 'Anna; Zoe'], 'E5 stranger'],
    ['others’ numbers that are typed by hand', ['Rule', 'Calls', 'Typed by hand', 1, 'Anna'], 'E5 countedOnly'],
    ['products of what is typed by hand', ['Rule', 'Calls', 'Typed by hand', 1, '', 'Doors'], 'F5 countedOnly'],
    ['customers that are none of the two', ['Rule', 'Sales', 'Revenue', 1, '', '', '', 'old'], 'H5 unknown'],
    ['no weight', ['Rule', 'Sales', 'Revenue', ''], 'D5 empty'],
  ])('can’t be %s', (_, line, fault) => {
    expect(one(line).faults).toEqual([fault]);
  });
});

describe('a milestone', () => {
  const line = (...end: unknown[]) => ['Rule', 'Million', 'Revenue', '', '', '', '', '', ...end];

  it('stands beside the KPIs, and leaves revenue alone to count', () => {
    const { result, faults } = one(line(1_000_000, 5000));
    expect(faults).toEqual([]);
    expect(result[0]?.milestones).toEqual([{ name: 'Million', measure: 'revenue', reach: 1_000_000, pays: 5000 }]);
    expect(result[0]?.kpis.map(({ name, weight }) => [name, weight])).toEqual([['Revenue', 1]]);
  });

  it('counts others’ orders and a part of the log as well', () => {
    const scoped = ['Rule', 'Doors', 'Orders', '', 'team', 'Doors', '', '', 10, 500];
    expect(one(scoped).result[0]?.milestones?.[0]?.scope).toEqual({ people: 'team', products: ['Doors'] });
  });

  it.each([
    ['what it pays is missing', line(1000, ''), 'J5 empty'],
    ['what is to be reached is missing', line('', 500), 'I5 empty'],
    ['it has a weight', ['Rule', 'Million', 'Revenue', 1, '', '', '', '', 1000, 500], 'D5 milestone'],
    ['lower is better', line(1000, 500, 'yes'), 'K5 milestone'],
    ['it is typed by hand', ['Rule', 'Calls', 'Typed by hand', '', '', '', '', '', 1000, 500], 'C5 countedOnly'],
  ])('is told of where %s', (_, cells, fault) => {
    expect(one(cells).faults).toEqual([fault]);
  });
});

describe('a rule', () => {
  const NOVEMBER = new Date(Date.UTC(2026, 10, 1));
  const DECEMBER = new Date(Date.UTC(2026, 11, 1));
  const two = (...lines: unknown[][]) => rules(lines, []);

  it('may have a plan for a quarter or a year', () => {
    expect(two(['Rule', MARGINAL, 0, 1, 'quarter']).result[0]?.period).toBe('quarter');
    expect(two(['Rule', MARGINAL, 0, 1, 'год']).result[0]?.period).toBe('year');
    expect(two(['Rule', MARGINAL, 0, 1, 'month']).result[0]).not.toHaveProperty('period');
    expect(two(['Rule', MARGINAL, 0, 1, 'week']).faults).toEqual(['E2 unknown']);
  });

  it('may change on days, each with the KPIs of its name', () => {
    const { result, faults } = two(
      ['Rule', MARGINAL, 0, 1],
      ['rule', MARGINAL, 0, 2, '', DECEMBER],
      ['Rule', MARGINAL, 0, 3, '', NOVEMBER],
    );
    expect(faults).toEqual([]);
    expect(result.map(({ name, since, bands, kpis }) => [name, since, bands[0]?.rate, kpis.length])).toEqual([
      ['Rule', undefined, 1, 1],
      ['Rule', dayFromDate(2026, 12, 1), 2, 1],
      ['Rule', dayFromDate(2026, 11, 1), 3, 1],
    ]);
  });

  it('holds from the beginning in its first line, and from one day once', () => {
    expect(two(['Rule', MARGINAL, 0, 1, '', NOVEMBER]).faults).toEqual(['F2 first']);
    expect(two(['Rule', MARGINAL, 0, 1], ['Rule', MARGINAL, 0, 2]).faults).toEqual(['A3 twice']);
    const dated = ['Rule', MARGINAL, 0, 1, '', NOVEMBER];
    expect(two(['Rule', MARGINAL, 0, 1], dated, dated).faults).toEqual(['A4 twice']);
  });
});

describe('a person', () => {
  const TITLES = ['Manager', 'Role', 'Hired', 'Left', 'Target income', 'Fixed share', 'Rule', 'Draw', 'Terms from'];
  const OCTOBER = new Date(Date.UTC(2026, 9, 15));
  const NOVEMBER = new Date(Date.UTC(2026, 10, 1));
  const team = (...lines: unknown[][]) =>
    readWith(
      (source) =>
        readTeam(
          source,
          new Map([
            ['rule', 'Rule'],
            ['other', 'Other'],
          ]),
        ).members,
      typed([TITLES, ...lines]),
    );
  const anna = ['Anna', '', '', '', 1000, 0.3, 'Rule', 50];

  it('may have other terms from days on: what is left empty stays', () => {
    const { result, faults } = team(
      anna,
      ['Boris', '', '', '', 1000, 0.3, 'Rule'],
      ['anna', '', '', '', 1500, 0.4, 'other', '', NOVEMBER],
      ['Anna', '', '', '', 1200, 0.3, 'Rule', 0, OCTOBER],
    );
    expect(faults).toEqual([]);
    expect(result.map(({ name }) => name)).toEqual(['Anna', 'Boris']);
    expect(result[0]?.later?.map(({ since, targetIncome, rule: by, draw }) => [since, targetIncome, by, draw])).toEqual(
      [
        [dayFromDate(2026, 10, 15), 1200, 'Rule', 0],
        [dayFromDate(2026, 11, 1), 1500, 'Other', 0],
      ],
    );
  });

  it('keeps income, share and rule that a later line leaves empty; the first line must have them', () => {
    const { result, faults } = team(
      anna,
      ['Anna', '', '', '', 1200, '', '', '', OCTOBER],
      ['Anna', '', '', '', '', 0.5, 'other', '', NOVEMBER],
    );
    expect(faults).toEqual([]);
    expect(result[0]?.later?.map(({ targetIncome, fixedShare, rule: by }) => [targetIncome, fixedShare, by])).toEqual([
      [1200, 0.3, 'Rule'],
      [1200, 0.5, 'Other'],
    ]);
    expect(team(['Anna']).faults).toEqual(['E2 empty', 'F2 empty', 'G2 empty']);
    const bad = team(anna, ['Anna', '', '', '', 'much', '', '', '', OCTOBER]);
    expect([bad.faults, bad.result[0]?.later]).toEqual([['E3 number'], undefined]);
  });

  it('keeps the draw where the income changes', () => {
    const { result } = team(anna, ['Anna', '', '', '', 1200, 0.3, 'Rule', '', OCTOBER]);
    expect(result[0]?.later?.[0]?.draw).toBe(50);
  });

  it.each([
    ['a day in the first line', [[...anna, OCTOBER]], 'I2 first'],
    ['the same day twice', [anna, [...anna, OCTOBER], [...anna, OCTOBER]], 'A4 twice'],
    ['no day', [anna, anna], 'A3 twice'],
    ['another role', [anna, ['Anna', 'head', '', '', 1200, 0.3, 'Rule', '', OCTOBER]], 'B3 firstOnly'],
    ['another last day', [anna, ['Anna', '', '', NOVEMBER, 1200, 0.3, 'Rule', '', OCTOBER]], 'D3 firstOnly'],
  ])('is told of with %s', (_, lines, fault) => {
    expect(team(...lines).faults).toEqual([fault]);
  });
});

describe('a plan', () => {
  const TITLES = ['Month', 'Manager', 'KPI', 'Plan', 'Actual', 'Shares of months', 'Terms from'];
  const day = (month: number, date: number) => new Date(Date.UTC(2026, month - 1, date));
  const plan = (own: Partial<Rule>, lines: readonly unknown[][], people: readonly Member[] = [member('Anna')]) =>
    readWith(
      (source) =>
        readPlan(
          source,
          { members: people, names: new Map([['anna', 'Anna']]) },
          { rules: [rule({ ...INPUT.terms, ...own })], kpis: new Map([['revenue', 'Revenue']]) },
          null,
        ),
      typed([TITLES, ...lines]),
    );
  const line = (month: string, ...end: unknown[]) => [month, 'Anna', 'Revenue', 100, '', ...end];
  const quarter = { period: 'quarter' } as const;

  it('may be shared out over the months of its period, in per cent or plain numbers', () => {
    const shares = (text: string) => plan(quarter, [line('2026-10', text)]).result[0]?.shares;
    expect(shares('20%; 30%; 50%')).toEqual([0.2, 0.3, 0.5]);
    expect(shares('20; 30; 50')).toEqual([0.2, 0.3, 0.5]);
    expect(shares('33.3 %;33.3 %;33.4 %')).toEqual([0.333, 0.333, 0.334]);
  });

  it('may change on a day within its period', () => {
    const { result, faults } = plan({}, [line('2026-10'), line('2026-10', '', day(10, 15))]);
    expect(faults).toEqual([]);
    expect(result.map(({ since }) => since)).toEqual([undefined, dayFromDate(2026, 10, 15)]);
    expect(plan(quarter, [line('2026-10'), line('2026-10', '', day(12, 15))]).faults).toEqual([]);
  });

  it.each([
    ['shares of a month', {}, [line('2026-10', '20%; 80%; 0%')], 'F2 oneMonth'],
    ['shares that are no whole', quarter, [line('2026-10', '20%; 30%; 30%')], 'F2 shares'],
    ['shares that are no numbers', quarter, [line('2026-10', 'a; b; c')], 'F2 shares'],
    ['too few shares', quarter, [line('2026-10', '50%; 50%')], 'F2 shares'],
    ['a day of another month', {}, [line('2026-10', '', day(11, 1))], 'G2 outside'],
    ['a day of another quarter', quarter, [line('2026-10', '', day(9, 30))], 'G2 outside'],
    ['a second plan of the quarter', quarter, [line('2026-10'), line('2026-12')], 'C3 twice'],
  ])('is told of with %s', (_, own, lines, fault) => {
    expect(plan(own, lines).faults).toEqual([fault]);
  });

  it('of another month is another plan where plans are for months', () => {
    const { result, faults } = plan({}, [line('2026-10'), line('2026-12')]);
    expect([result.length, faults]).toEqual([2, []]);
    expect(result[0]?.month).toBe('2026-10' as Month);
  });
});
