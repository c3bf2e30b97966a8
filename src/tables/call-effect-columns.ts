/** What calls brought, list by list: who was called beside who was left alone. */

import { type Arm, type EffectVerdict, verdictOfCalls } from '../core/calls/effect.ts';
import type { Interval } from '../core/calls/intervals.ts';
import type { ListEffect } from '../core/customers/call-effects.ts';
import { type Column, type ColumnTitle, column, type Wide } from './column.ts';

function shareOf({ bought, customers }: Arm): number | '' {
  return customers === 0 ? '' : bought / customers;
}

function revenueOf({ revenue, customers }: Arm): number | '' {
  return customers === 0 ? '' : revenue / customers;
}

const part = (interval: Interval | null, end: keyof Interval) => interval?.[end] ?? '';

export function verdictOfList(effect: ListEffect): EffectVerdict {
  return verdictOfCalls([effect]);
}

export const CALL_EFFECT_COLUMNS: readonly Wide<Column<ColumnTitle, ListEffect>>[] = [
  column('segment', 'text', 200, ({ segment }, { segments }) => segments.names[segment]),
  column('inWords', 'longText', 420, (effect, { next }) => next.calls.sayVerdict(verdictOfList(effect))),
  column('called', 'integer', 110, ({ called }) => called.customers),
  column('calledBought', 'percent', 140, ({ called }) => shareOf(called)),
  column('calledRevenue', 'money', 140, ({ called }) => revenueOf(called)),
  column('leftAlone', 'integer', 110, ({ leftAlone }) => leftAlone.customers),
  column('aloneBought', 'percent', 140, ({ leftAlone }) => shareOf(leftAlone)),
  column('aloneRevenue', 'money', 140, ({ leftAlone }) => revenueOf(leftAlone)),
  column('moreBought', 'percent', 140, ({ shares }) => part(shares, 'difference')),
  column('moreBoughtLow', 'percent', 90, ({ shares }) => part(shares, 'low')),
  column('moreBoughtHigh', 'percent', 90, ({ shares }) => part(shares, 'high')),
  column('moreRevenue', 'money', 140, ({ called, leftAlone }) => {
    const [one, other] = [revenueOf(called), revenueOf(leftAlone)];
    return one === '' || other === '' ? '' : one - other;
  }),
  column('moreRevenueLow', 'money', 110, ({ money }) => part(money, 'low')),
  column('moreRevenueHigh', 'money', 110, ({ money }) => part(money, 'high')),
];
