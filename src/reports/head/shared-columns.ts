/** Which columns the rows that several share take beside the sales board. */
import type { SalesBoardInput } from './board-input.ts';
import { MONTHS_BACK, type MonthBack } from './board-places.ts';

export const MONTHS: readonly MonthBack[] = [0, ...MONTHS_BACK];
export const FIXED = ['text', 'name', 'share', 'part', 'rows'] as const;

/** What is counted of the rows of a text in a month; stages from 0 on. */
export type SharedCount = 'worth' | 'purchases' | 'before' | { readonly stage: number };

export const countsIn = ({ stages, counts }: Pick<SalesBoardInput, 'stages' | 'counts'>): readonly SharedCount[] => [
  'worth',
  'purchases',
  ...(counts.of === 'deals' ? ['before' as const, ...stages.map((_, stage) => ({ stage }))] : []),
];

/** The columns that they take: none where every row is one person's. */
export function sharedWidth(input: Pick<SalesBoardInput, 'stages' | 'counts' | 'found'>): number {
  return input.found.shared.length === 0 ? 0 : FIXED.length + MONTHS.length * countsIn(input).length;
}
