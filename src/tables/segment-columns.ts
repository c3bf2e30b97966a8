/** What each segment, group and type of customers is worth, and who moved between segments. */
import type { GroupSummary } from '../core/groups/abcxyz.ts';
import type { ParetoPoint } from '../core/groups/pareto.ts';
import type { Mover } from '../core/segments/movers.ts';
import type { Rfm } from '../core/segments/rfm.ts';
import type { SegmentSummary } from '../core/segments/rfm-summary.ts';
import { SEGMENTS } from '../core/segments/segments.ts';
import { asDay } from '../core/time/day.ts';
import type { Texts } from '../text/language.ts';
import type { Column, ColumnTitle } from './column.ts';

/** `position` in `SEGMENTS`; none for who is no customer yet. */
export function segmentName(position: number | null | undefined, { segments }: Texts): string {
  const segment = SEGMENTS[position ?? -1];
  return segment === undefined ? segments.notYet : segments.names[segment];
}

/** What customers are worth together, and of all. */
interface Worth {
  readonly customers: number;
  readonly customerShare: number;
  readonly revenue: number;
  readonly revenueShare: number;
}

const WORTH: readonly Column<ColumnTitle, Worth>[] = [
  { id: 'customers', kind: 'integer', value: ({ customers }) => customers },
  { id: 'customerShare', kind: 'percent', value: ({ customerShare }) => customerShare },
  { id: 'revenue', kind: 'money', value: ({ revenue }) => revenue },
  { id: 'revenueShare', kind: 'percent', value: ({ revenueShare }) => revenueShare },
];

export function perCustomer({ customers, revenue }: Pick<Worth, 'customers' | 'revenue'>): number | '' {
  return customers === 0 ? '' : revenue / customers;
}

const PER_CUSTOMER: Column<ColumnTitle, Worth> = { id: 'perCustomer', kind: 'money', value: perCustomer };

/** Blank where a segment has nobody to average over. Advice runs on over the empty cells beside it. */
export const RFM_SUMMARY_COLUMNS: readonly Column<ColumnTitle, SegmentSummary>[] = [
  { id: 'segment', kind: 'text', value: ({ segment }, { segments }) => segments.names[segment] },
  ...WORTH,
  { id: 'averagePurchase', kind: 'money', value: ({ averagePurchase }) => averagePurchase ?? '' },
  { id: 'medianRecency', kind: 'integer', value: ({ medianRecency }) => medianRecency ?? '' },
  { id: 'medianFrequency', kind: 'integer', value: ({ medianFrequency }) => medianFrequency ?? '' },
  { id: 'medianMonetary', kind: 'money', value: ({ medianMonetary }) => medianMonetary ?? '' },
  { id: 'advice', kind: 'text', value: ({ segment }, { segments }) => segments.advice[segment] },
];

/** The tab says besides what each customer brings. */
export const SUMMARY_TAB_COLUMNS: readonly Column<ColumnTitle, SegmentSummary>[] = RFM_SUMMARY_COLUMNS.flatMap(
  (column) => (column.id === 'averagePurchase' ? [PER_CUSTOMER, column] : [column]),
);

export const ABCXYZ_SUMMARY_COLUMNS: readonly Column<ColumnTitle, GroupSummary>[] = [
  { id: 'group', kind: 'text', value: ({ group }) => group },
  ...WORTH,
  { id: 'advice', kind: 'text', value: ({ group }, { groups }) => groups.advice[group] },
];

export interface TypeRow extends Worth {
  /** `""` for customers without a type. */
  readonly type: string;
}

export function typeName({ type }: Pick<TypeRow, 'type'>, { tabs }: Texts): string {
  return type === '' ? tabs.rfmSummary.noType : type;
}

export const TYPE_COLUMNS: readonly Column<ColumnTitle, TypeRow>[] = [
  { id: 'type', kind: 'text', value: typeName },
  ...WORTH,
  PER_CUSTOMER,
];

/** `now`: the customers of the later day. */
export interface MoverRow extends Mover {
  readonly now: Rfm;
}

export const MOVER_COLUMNS: readonly Column<ColumnTitle, MoverRow>[] = [
  { id: 'customer', kind: 'text', value: ({ now, index }) => now.base.names[index]?.cell ?? '' },
  { id: 'from', kind: 'text', value: ({ from }, texts) => segmentName(from, texts) },
  { id: 'to', kind: 'text', value: ({ to }, texts) => segmentName(to, texts) },
  { id: 'change', kind: 'text', value: ({ direction }, { tabs }) => tabs.movement.directions[direction] },
  { id: 'revenue', kind: 'money', value: ({ now, index }) => now.base.revenue[index] as number },
  {
    id: 'lastPurchase',
    kind: 'date',
    value: ({ now, index }) => ({ day: asDay(now.base.lastPurchase[index] as number) }),
  },
];

export const PARETO_COLUMNS: readonly Column<ColumnTitle, ParetoPoint>[] = [
  { id: 'largest', kind: 'text', value: ({ tenths }, { tabs }) => tabs.groups.top(tenths * 10) },
  { id: 'shareOfRevenue', kind: 'percent', value: ({ share }) => share },
  { id: 'customers', kind: 'integer', value: ({ customers }) => customers },
];
