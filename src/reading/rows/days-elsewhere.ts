/** Days of another column that say whether the day or the month comes first, where those of the date do not. */
import { type DayColumn, dayColumn } from '../../core/writing/day-column.ts';
import type { Evidence } from '../../core/writing/evidence.ts';
import type { ColumnProfile } from '../columns/profile.ts';
import { isOpen } from './draft.ts';
import type { Work } from './work.ts';

export interface DaysElsewhere {
  readonly column: number;
  readonly order: 'dmy' | 'mdy';
  readonly evidence: Evidence;
}

const MOSTLY = 0.8;

/**
 * Null where the locale says the same as they, or they contradict each other. A column is read by its own cells: what others say is
 * asked about.
 */
export function daysElsewhere(
  { sheet, draft, columns, context: { locale, zone } }: Work,
  profiles: readonly ColumnProfile[],
  { decidedBy }: DayColumn,
): DaysElsewhere | null {
  if (decidedBy !== 'locale') return null;
  const found = profiles
    .filter(({ column, dates, amounts }) => column !== columns.date && dates >= MOSTLY && amounts < MOSTLY)
    .flatMap(({ column }): DaysElsewhere[] => {
      const cells = sheet.map((row, at) => (isOpen(draft, at) ? row[column] : ''));
      const { order, evidence, conflict } = dayColumn(cells, locale, zone);
      if (evidence === null || conflict !== null || order === 'ymd') return [];
      return [{ column, order, evidence }];
    });
  const usual = locale.dayFirst ? 'dmy' : 'mdy';
  const [first] = found;
  return first !== undefined && found.every(({ order }) => order === first.order && order !== usual) ? first : null;
}
