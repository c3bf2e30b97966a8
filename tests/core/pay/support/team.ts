/** A team of one or more with a log of rows that are given by hand, paid month by month as closing them would. */
import { type LogActuals, managerActuals } from '../../../../src/core/pay/actuals.ts';
import type { Month } from '../../../../src/core/pay/month.ts';
import type { Member, Motivation, PlanLine, Rule } from '../../../../src/core/pay/motivation.ts';
import type { PayLine, Standing } from '../../../../src/core/pay/pay-line.ts';
import { payMonth } from '../../../../src/core/pay/pay-month.ts';
import { readRows } from '../../support/logs.ts';
import { INPUT, month } from './pay.ts';

export const KPI = { name: 'Revenue', measure: 'revenue', weight: 1, lowerIsBetter: false, gate: null } as const;

/** Marginal from nothing on, without a floor: 100 % of the plan pays the bonus, what is above pays one and a half times. */
export function rule(change: Partial<Rule> = {}): Rule {
  return { ...INPUT.terms, floor: 0, name: 'Rule', ramp: [], kpis: [KPI], ...change };
}

export function member(name: string, change: Partial<Member> = {}): Member {
  return {
    ...{ name, key: name.toLowerCase(), isHead: false, targetIncome: 100_000, fixedShare: 0.3, market: null },
    ...{ rule: 'Rule', draw: 0, recoverable: false, hired: null, left: null, ...change },
  };
}

export function plan(of: string, amount: number | null, change: Partial<PlanLine> = {}): PlanLine {
  return { month: month(of), member: 'anna', kpi: 'Revenue', plan: amount, actual: null, ...change };
}

export function team(change: Partial<Motivation> = {}): Motivation {
  return { members: [member('Anna')], rules: [rule()], plans: [], corrections: [], holidays: new Set(), ...change };
}

/** Day, amount and manager of each row; each is the order of a customer of its own. */
export function logOf(rows: readonly (readonly [string, number, string?])[]): LogActuals {
  const log = readRows(rows.map(([day, amount], index) => [`Customer ${index}`, day, amount]));
  return managerActuals(
    log,
    rows.map(([, , manager = 'Anna']) => manager),
  );
}

/** The months one after the other: what one leaves is what the next begins from. */
export function payMonths(motivation: Motivation, actuals: LogActuals, months: readonly (Month | string)[]): PayLine[] {
  const closed: PayLine[] = [];
  for (const each of months) {
    const left = new Map(closed.map(({ key, after }): [string, Standing] => [key, after]));
    closed.push(...payMonth(motivation, actuals, month(each), left, closed));
  }
  return closed;
}
