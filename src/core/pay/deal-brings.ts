/** What open deals would bring their manager: the month's bonus with them, less the bonus without. */
import { roundSum } from '../numbers/rounding.ts';
import { sumOf } from '../numbers/summation.ts';
import { spellingKey } from '../writing/spelling.ts';
import { type Money, subtractMoney } from './money.ts';
import type { KpiInput } from './pay-kpi.ts';
import { type PayLine, payLine } from './pay-line.ts';

export interface DealsBring {
  readonly before: PayLine;
  readonly after: PayLine;
  /** What each adds when they are won one after the other: they sum to what all of them bring. */
  readonly each: readonly Money[];
  readonly together: Money;
}

/** What somebody has of a deal. */
export interface DealPart {
  /** Null where only a sum was typed: a deal of the manager, and of the team. */
  readonly key: string | null;
  readonly amount: number;
  /** Of the order, as which a shared one counts in part. */
  readonly share: number;
}

/** The parts of everybody who brings it. */
export type Deal = readonly DealPart[];

export function typedDeal(amount: number): Deal {
  return [{ key: null, amount, share: 1 }];
}

type Counted = Pick<KpiInput, 'measure' | 'actual' | 'scope' | 'people'>;

/** What a deal is of, beside its people and its sum, nobody knows yet. */
export function countsPartOfLog({ scope = {} }: Pick<Counted, 'scope'>): boolean {
  const { products, types, newCustomers } = scope;
  return products !== undefined || types !== undefined || newCustomers === true;
}

/** Whether a part is of those whose orders count. */
function isCounted({ key }: DealPart, { scope, people = [] }: Pick<Counted, 'scope' | 'people'>, own: string): boolean {
  if (scope?.people === undefined) return key === null || key === own;
  if (key === null && scope.people === 'team') return true;
  return people.some(({ name }) => spellingKey(name) === (key ?? own));
}

function allCounted({ kpis, stretches = [], milestones = [] }: PayLine): readonly Pick<Counted, 'scope' | 'people'>[] {
  return [...kpis, ...stretches.flatMap((stretch) => stretch.kpis), ...milestones];
}

/** What of a deal the pay of a line may count: the own part, else those of others that it is paid for. Null where it is none of it. */
export function amountFor(line: PayLine, deal: Deal): number | null {
  const own = deal.filter(({ key }) => key === line.key);
  const others = deal.filter((part) => allCounted(line).some((counted) => isCounted(part, counted, line.key)));
  const parts = own.length > 0 ? own : others;
  return parts.length === 0 ? null : roundSum(sumOf(parts.map(({ amount }) => amount)));
}

function shareOf(deal: Deal, line: Counted, own: string, of: 'amount' | 'share'): number {
  if (countsPartOfLog(line)) return 0;
  return sumOf(deal.filter((part) => isCounted(part, line, own)).map((part) => part[of]));
}

function withAmount<Line extends Counted>(line: Line, deal: Deal, own: string): Line {
  const { measure, actual } = line;
  const of = measure === 'revenue' ? 'amount' : measure === 'orders' ? 'share' : null;
  const more = of === null ? 0 : shareOf(deal, line, own, of);
  return more === 0 ? line : { ...line, actual: roundSum((actual ?? 0) + more) };
}

/** The month with one deal more: its amount counts as revenue, and it as an order, in the days that go on. */
function withDeal(line: PayLine, deal: Deal): PayLine {
  const { key, stretches, milestones } = line;
  const kpisWith = <Kpi extends KpiInput>(kpis: readonly Kpi[]) =>
    kpis.map((kpi) => {
      const counted = withAmount(kpi, deal, key);
      return counted === kpi || kpi.orders === null
        ? counted
        : { ...counted, orders: roundSum(kpi.orders + shareOf(deal, kpi, key, 'share')) };
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
    ...(milestones === undefined ? {} : { milestones: milestones.map((each) => withAmount(each, deal, key)) }),
  });
}

/** A deal that straddles a band is paid in parts, at the rate of each: so what it brings depends on what was won before it. */
export function dealsBring(line: PayLine, deals: readonly Deal[]): DealsBring {
  let after = line;
  const each = deals.map((deal) => {
    const before = after;
    after = withDeal(before, deal);
    return subtractMoney(after.earned, before.earned);
  });
  return { before: line, after, each, together: subtractMoney(after.earned, line.earned) };
}
