/** What a month pays a team, and what closed months would pay by today's orders. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LogActuals, MonthActuals } from '../../../src/core/pay/actuals.ts';
import { type KnownCorrection, lateChanges, lateCorrections } from '../../../src/core/pay/late-changes.ts';
import { periodOf } from '../../../src/core/pay/month.ts';
import type { Member, Motivation } from '../../../src/core/pay/motivation.ts';
import { payLine } from '../../../src/core/pay/pay-line.ts';
import { payMonth, unfinished } from '../../../src/core/pay/pay-month.ts';
import { rampOf } from '../../../src/core/pay/ramp.ts';
import { anyInput, cents, INPUT, month, REVENUE } from './support/pay.ts';

const OCTOBER = month('2026-10');
const october = periodOf(OCTOBER);

function member(name: string, rest: Partial<Member> = {}): Member {
  return {
    ...{ name, key: name.toLowerCase(), isHead: false, targetIncome: 100_000, fixedShare: 0.3, market: null },
    ...{ rule: 'Rule', draw: 0, recoverable: false, hired: null, left: null, ...rest },
  };
}

function factsWith(sold: Readonly<Record<string, Partial<MonthActuals>>>): LogActuals {
  const managers = Object.entries(sold).map(([key, actuals]) => {
    const months = new Map([[OCTOBER, { revenue: 0, orders: 0, newClients: 0, ...actuals }]]);
    return [key, { name: key, key, months }] as const;
  });
  const none = { revenue: 0, orders: 0, newClients: 0 };
  return {
    managers: new Map(managers),
    rowsWithoutManager: 0,
    badCredits: [],
    people: [],
    between: (key) => ({ ...none, ...sold[key] }),
    named: () => null,
    unknown: () => [],
  };
}

const KPI = { name: 'Revenue', measure: 'revenue', weight: 1, lowerIsBetter: false, gate: null } as const;

function team(members: readonly Member[], rest: Partial<Motivation> = {}): Motivation {
  return {
    members,
    rules: [{ ...INPUT.terms, name: 'Rule', ramp: [0.5, 0.8], kpis: [KPI] }],
    plans: members.map(({ key }) => ({ month: OCTOBER, member: key, kpi: 'Revenue', plan: 100, actual: null })),
    corrections: [],
    holidays: new Set(),
    ...rest,
  };
}

const pay = (motivation: Motivation, actuals = factsWith({ anna: { revenue: 82, orders: 3 } })) =>
  payMonth(motivation, actuals, OCTOBER, new Map());

describe('a month of a team', () => {
  it('has a line for each, in the order of the team; who sold nothing is paid the salary', () => {
    const lines = pay(team([member('Boris'), member('Anna')]));
    expect(lines.map(({ name, income }) => [name, income / 100])).toEqual([
      ['Boris', 30_000],
      ['Anna', 87_400],
    ]);
    expect(lines[1]?.kpis[0]).toMatchObject({ plan: 100, actual: 82, orders: 3 });
  });

  it('leaves out who was not employed, unless there is a correction to be paid', () => {
    const left = member('Anna', { left: (october.from - 1) as Member['left'], draw: 500 });
    const late = member('Boris', { hired: (october.to + 1) as Member['hired'] });
    expect(pay(team([left, late]))).toEqual([]);
    const corrections = [
      { month: OCTOBER, member: 'anna', amount: 12.34, reason: 'returned' },
      { month: month('2026-11'), member: 'boris', amount: 1, reason: 'later' },
    ];
    const lines = pay(team([left, late], { corrections }));
    expect(lines.map(({ name, salary, paid }) => [name, salary, paid])).toEqual([['Anna', 0, cents(12.34)]]);
    expect(unfinished(lines)).toEqual([]);
  });

  it('takes the plan of a newcomer by the month since hiring', () => {
    const rule = { ramp: [0.5, 0.8] };
    const hired = (text: string) => rampOf({ hired: periodOf(month(text)).to }, rule, OCTOBER);
    expect(['2026-10', '2026-09', '2026-08', '2026-11'].map(hired)).toEqual([0.5, 0.8, 1, 0.5]);
    expect(rampOf({ hired: null }, rule, OCTOBER)).toBe(1);
  });

  it('begins from what the last closed month left', () => {
    const before = { owed: cents(5), carried: cents(-7) };
    const [line] = payMonth(team([member('Anna')]), factsWith({}), OCTOBER, new Map([['anna', before]]));
    expect(line?.before).toEqual(before);
    expect(line?.after).toEqual(before);
  });

  it('names plans and typed actuals that are missing', () => {
    const kpis = [
      { ...KPI, weight: 0.5 },
      { ...KPI, name: 'Calls', measure: 'own', weight: 0.5 },
    ] as const;
    const rules = [{ ...INPUT.terms, name: 'Rule', ramp: [], kpis }];
    const plans = [{ month: OCTOBER, member: 'anna', kpi: 'Calls', plan: 5, actual: null }];
    expect(unfinished(pay(team([member('Anna')], { rules, plans })))).toEqual([
      { member: 'Anna', kpi: 'Revenue', missing: 'plan' },
      { member: 'Anna', kpi: 'Calls', missing: 'actual' },
    ]);
  });
});

describe('orders of closed months that have changed', () => {
  const closed = payLine({ ...INPUT, key: 'anna' });
  const known = (amount: number): KnownCorrection => {
    return { amount: cents(amount), reason: 'x', member: 'anna', about: OCTOBER, paid: null };
  };
  const now = (revenue: number, line = closed, corrected: readonly number[] = []) =>
    lateChanges([line], factsWith({ anna: { revenue, orders: 36 } }), corrected.map(known)).map(({ id, amount }) => [
      id,
      amount / 100,
    ]);

  it('are paid by the plan and the terms of that time', () => {
    expect(now(410_000)).toEqual([]);
    expect(now(380_000)).toEqual([['2026-10:anna:-4200', -4200]]);
    expect(now(600_000)).toEqual([['2026-10:anna:33600', 33_600]]);
  });

  it('less what was corrected already, which is not suggested again', () => {
    expect(now(380_000, closed, [-4200])).toEqual([]);
    expect(now(380_000, closed, [-4000, -500])).toEqual([['2026-10:anna:300', 300]]);
    expect(now(410_000, closed, [-4200])).toEqual([['2026-10:anna:4200', 4200]]);
  });

  it.each<[string, { [Key in keyof KnownCorrection]?: KnownCorrection[Key] | undefined }, number, number]>([
    ['is paid with a later month', { paid: month('2026-11') }, 0, 0],
    ['was paid with the month itself, before it was closed', { paid: OCTOBER }, -4200, 0],
    ['is of somebody else', { member: 'boris' }, -4200, 0],
    ['corrects a month that is not closed', { about: month('2026-11') }, -4200, 1],
    ['does not say what it corrects', { about: undefined }, -4200, 1],
    ['said nothing, and was paid before', { about: undefined, paid: OCTOBER }, -4200, 0],
  ])('a correction that %s', (_, change, amount, others) => {
    const given = { ...known(-4200), ...change } as KnownCorrection;
    const [found] = lateChanges([closed], factsWith({ anna: { revenue: 380_000, orders: 36 } }), [given]);
    expect([found?.amount ?? 0, found?.others.length ?? 0]).toEqual([cents(amount), others]);
  });

  it('leave out of the others what says which closed month it corrects', () => {
    const november = month('2026-11');
    const lines = [closed, payLine({ ...INPUT, key: 'anna', month: november })];
    const others = (change: Partial<KnownCorrection>) => {
      const found = lateChanges(lines, factsWith({ anna: { revenue: 380_000, orders: 36 } }), [
        { ...known(-100), ...change },
      ]);
      return found.find((late) => late.closed.month === OCTOBER)?.others.length;
    };
    expect(others({ about: november })).toBe(0);
    expect(others({ about: OCTOBER })).toBe(0);
    expect(others({ about: month('2026-12') })).toBe(1);
    expect(others({ about: november, paid: month('2026-12') })).toBe(0);
    // Paid with the month itself, before it was closed: it can't have corrected it.
    expect(others({ about: november, paid: november })).toBe(1);
  });

  it('count the orders of revenue anew, and of nothing else', () => {
    const kpis = [
      { ...REVENUE, weight: 0.5 },
      { ...REVENUE, weight: 0.5, name: 'Orders', measure: 'orders', plan: 40, actual: 37, orders: null },
    ] as const;
    const line = payLine({ ...INPUT, key: 'anna', kpis });
    const [late] = lateChanges([line], factsWith({ anna: { revenue: 600_000, orders: 50 } }), []);
    expect(late?.now.kpis.map(({ actual, orders }) => [actual, orders])).toEqual([
      [600_000, 50],
      [50, null],
    ]);
  });

  it('change nothing below a draw that is not owed, and all of one that is', () => {
    const lean = { ...INPUT, key: 'anna', draw: 60_000 };
    expect(now(380_000, payLine(lean))).toEqual([]);
    expect(now(500_000, payLine(lean))).toEqual([['2026-10:anna:10000', 10_000]]);
    expect(now(380_000, payLine({ ...lean, recoverable: true }))).toEqual([['2026-10:anna:-4200', -4200]]);
  });

  it('do not touch what was typed by hand', () => {
    const own = { ...REVENUE, measure: 'own', actual: 450_000, orders: null } as const;
    expect(now(0, payLine({ ...INPUT, key: 'anna', kpis: [own] }))).toEqual([]);
  });

  it('an unchanged month is never suggested', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const kpis = input.kpis.map((kpi) => ({ ...kpi, measure: 'own' as const, orders: null }));
        expect(lateChanges([payLine({ ...input, kpis })], factsWith({}), [])).toEqual([]);
      }),
    );
  });

  it('corrections that name a closed month count only if they were paid with it', () => {
    const paid = { amount: cents(-400), reason: 'returned' };
    const line = payLine({ ...INPUT, key: 'anna', corrections: [paid] });
    const typed = { month: OCTOBER, member: 'anna', amount: -400, reason: 'returned' };
    const others = [
      { ...typed, month: month('2026-11') },
      { ...typed, amount: -401 },
      { ...typed, reason: 'once more' },
      { ...typed, month: month('2026-09') },
    ];
    expect(lateCorrections([line], [typed, ...others])).toEqual(others.slice(1));
    expect(lateCorrections([line], [{ ...typed, reason: 'put in other words' }])).toEqual([]);
    expect(lateCorrections([], [typed, ...others])).toEqual([]);
    // Each that was paid answers for one that is typed.
    expect(lateCorrections([line], [typed, typed])).toEqual([typed]);
    const twice = payLine({ ...INPUT, key: 'anna', corrections: [paid, paid] });
    expect(lateCorrections([twice], [typed, { ...typed, amount: 7 }, typed])).toEqual([{ ...typed, amount: 7 }]);
  });
});
