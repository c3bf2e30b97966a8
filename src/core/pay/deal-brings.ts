/** What open deals would bring their manager: the month's bonus with them, less the bonus without. */
import { roundSum } from '../numbers/rounding.ts';
import { spellingKey } from '../writing/spelling.ts';
import { type Money, subtractMoney } from './money.ts';
import type { KpiScope, Measure } from './motivation.ts';
import type { KpiInput } from './pay-kpi.ts';
import { type PayLine, payLine } from './pay-line.ts';

export interface DealsBring {
  readonly before: PayLine;
  readonly after: PayLine;
  /** What each adds when they are won one after the other: they sum to what all of them bring. */
  readonly each: readonly Money[];
  readonly together: Money;
}

/** Whose orders count, and which: what a deal will be of, beside its manager and its sum, nobody knows yet. */
function counts(scope: KpiScope | undefined, name: string): boolean {
  if (scope === undefined) return true;
  const { people, products, types, newCustomers } = scope;
  if (products !== undefined || types !== undefined || newCustomers === true) return false;
  return people === undefined || people === 'team' || people.some((one) => spellingKey(one) === spellingKey(name));
}

interface Counted {
  readonly measure: Measure;
  readonly actual: number | null;
  readonly scope?: KpiScope;
}

function withAmount<Line extends Counted>(line: Line, amount: number, name: string): Line {
  const { measure, actual, scope } = line;
  const more = measure === 'revenue' ? amount : measure === 'orders' ? 1 : 0;
  return more === 0 || !counts(scope, name) ? line : { ...line, actual: roundSum((actual ?? 0) + more) };
}

/** The month with one deal more: its amount counts as revenue, and it as an order, in the days that go on. */
function withDeal(line: PayLine, amount: number): PayLine {
  const { name, stretches, milestones } = line;
  const kpisWith = <Kpi extends KpiInput>(kpis: readonly Kpi[]) =>
    kpis.map((kpi) => {
      const counted = withAmount(kpi, amount, name);
      return counted === kpi || kpi.orders === null ? counted : { ...counted, orders: kpi.orders + 1 };
    });
  const last = (stretches?.length ?? 0) - 1;
  return payLine({
    ...line,
    kpis: kpisWith(line.kpis),
    ...(stretches === undefined
      ? {}
      : {
          stretches: stretches.map((each, index) => (index === last ? { ...each, kpis: kpisWith(each.kpis) } : each)),
        }),
    ...(milestones === undefined ? {} : { milestones: milestones.map((each) => withAmount(each, amount, name)) }),
  });
}

/** A deal that straddles a band is paid in parts, at the rate of each: so what it brings depends on what was won before it. */
export function dealsBring(line: PayLine, amounts: readonly number[]): DealsBring {
  let after = line;
  const each = amounts.map((amount) => {
    const before = after;
    after = withDeal(before, amount);
    return subtractMoney(after.earned, before.earned);
  });
  return { before: line, after, each, together: subtractMoney(after.earned, line.earned) };
}
