/** The tab *What comes next*: who comes when, and brings how much; where there is no model, the customer's own rhythm. */

import { nextPurchaseOf, type Prospects } from '../core/forecast/forecast.ts';
import type { Expected, Horizon } from '../core/forecast/outlook.ts';
import { asDay, type Day, isDayInRange } from '../core/time/day.ts';
import type { Texts } from '../text/language.ts';
import { type Column, type ColumnTitle, column, type TableValue, type Wide } from './column.ts';

/** A customer, by the position among those of the forecast. */
export interface Prospect {
  readonly prospects: Prospects;
  /** Null where there is no model. */
  readonly expected: Expected | null;
  readonly index: number;
}

type ProspectColumn = Wide<Column<ColumnTitle, Prospect>>;

/** Blank where nothing can be told. */
const numberOrBlank = (value = Number.NaN) => (Number.isNaN(value) ? '' : value);

export function sayNextPurchase(
  prospects: Pick<Prospects, 'base' | 'daysToNext'>,
  index: number,
  texts: Texts,
): TableValue {
  const next = nextPurchaseOf(prospects, index);
  if (next === null) return '';
  return next === 'gone' ? texts.forecast.gone : { day: next };
}

function dayOrBlank(day = Number.NaN): TableValue {
  const whole = Math.round(day);
  return isDayInRange(whole) ? { day: asDay(whole) } : '';
}

const revenueWithin = (id: ColumnTitle, days: Horizon): ProspectColumn =>
  column(id, 'money', 140, ({ expected, index }) => numberOrBlank(expected?.within[days].expectedRevenue[index]));
const purchasesWithin = (id: ColumnTitle, days: Horizon): ProspectColumn =>
  column(id, 'decimal', 140, ({ expected, index }) => numberOrBlank(expected?.within[days].expectedPurchases[index]));

const OVERDUE: ProspectColumn = column('overdue', 'integer', 90, ({ prospects, index }) =>
  numberOrBlank(prospects.overdue[index]),
);
const DONE: readonly ProspectColumn[] = [
  column('lastPurchase', 'date', 110, ({ prospects, index }) => ({
    day: prospects.base.lastPurchase[index] as Day,
  })),
  column('purchases', 'integer', 90, ({ prospects, index }) => prospects.base.purchases[index] as number),
  column('revenue', 'money', 120, ({ prospects, index }) => prospects.base.revenue[index] as number),
];
const CUSTOMER: ProspectColumn = column('customer', 'text', 240, ({ prospects, index }) => {
  return prospects.base.names[index]?.cell ?? '';
});

export const OUTLOOK_COLUMNS: readonly ProspectColumn[] = [
  CUSTOMER,
  column('nextPurchase', 'date', 130, ({ prospects, index }, texts) => sayNextPurchase(prospects, index, texts)),
  OVERDUE,
  column('alive', 'percent', 80, ({ prospects, index }) => numberOrBlank(prospects.alive[index])),
  revenueWithin('revenue30', 30),
  revenueWithin('revenue90', 90),
  revenueWithin('revenue365', 365),
  purchasesWithin('purchases30', 30),
  purchasesWithin('purchases90', 90),
  purchasesWithin('purchases365', 365),
  ...DONE,
];

/** Without a model. */
export const RHYTHM_COLUMNS: readonly ProspectColumn[] = [
  CUSTOMER,
  column('ownRhythm', 'date', 130, ({ prospects, index }) => dayOrBlank(prospects.ownRhythm[index])),
  OVERDUE,
  ...DONE,
];
