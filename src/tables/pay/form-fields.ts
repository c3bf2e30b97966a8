/** Reads the cells of one line that people fill in; what can't be read is reported with its cell. */
import { isBlank, isErrorCell, showCell } from '../../core/cell.ts';
import { type Day, dayFromDate } from '../../core/day.ts';
import { createDayReader } from '../../core/day-reader.ts';
import type { Locale } from '../../core/locale.ts';
import { parseAmount } from '../../core/parse-amount.ts';
import { shareIn } from '../../core/parse-share.ts';
import type { FormFault } from '../../core/pay/form-fault.ts';
import type { Month } from '../../core/pay/month.ts';
import { roundRatio } from '../../core/rounding.ts';
import { tidy } from '../../core/spelling.ts';
import type { Zone } from '../../core/zone.ts';
import type { Texts } from '../../text/language.ts';
import type { TabContent } from '../kept-columns.ts';
import type { Choice } from './form-choices.ts';
import type { FormTable } from './form-table.ts';
import { readMonth } from './read-month.ts';

/** Places count from 0. `title` of the column; `""` where the fault is not that of one cell. */
export type Report = (place: CellPlace, fault: FormFault) => void;

export interface CellPlace {
  readonly row: number;
  readonly column: number;
  readonly title: string;
}

/** One of the tabs, how its cells are read, and whom to tell what can't be. */
export interface FormSource {
  readonly content: TabContent;
  /** Of the tab's language: what a sentence offers is what its dropdowns offer. */
  readonly texts: Texts;
  readonly locale: Locale;
  readonly zone: Zone;
  readonly report: Report;
}

/** Whatever was typed before this is a year or a slip of the pen. */
const FIRST_DAY = dayFromDate(1950, 1, 1) ?? 0;

/** All but `must` give null for an empty cell, and for one that was reported. */
export interface Fields<Key extends string> {
  readonly row: number;
  /** Nothing was reported of this line. */
  isSound(): boolean;
  fault(key: Key, fault: FormFault): null;
  /** Where the key's cell stands; the first column where it has none. */
  column(key: Key): number;
  must(...keys: readonly Key[]): void;
  text(key: Key): string | null;
  amount(key: Key, mayBeNegative?: boolean): number | null;
  /** Up to 1, unless said otherwise. */
  share(key: Key, most?: number): number | null;
  day(key: Key): Day | null;
  month(key: Key): Month | null;
  choice<Value>(key: Key, choice: Choice<Value>): Value | null;
}

export function readFields<Key extends string>(
  { content, locale, zone, report }: FormSource,
  { header, columns }: FormTable<Key>,
  row: number,
): Fields<Key> {
  let isSound = true;
  const dayOf = createDayReader(locale, zone);
  const column = (key: Key) => columns[key] ?? 0;
  const fault = (key: Key, reported: FormFault): null => {
    isSound = false;
    const title = tidy(String(content.values[header]?.[column(key)]));
    report({ row, column: column(key), title }, reported);
    return null;
  };
  const cellAt = (key: Key): unknown => {
    const position = columns[key];
    return position === undefined ? '' : content.values[row]?.[position];
  };

  /** `find` gives the value, or null once it has reported the cell. */
  function read<Value>(key: Key, find: (cell: unknown, value: string) => Value | null): Value | null {
    const cell = cellAt(key);
    if (isBlank(cell)) return null;
    return isErrorCell(cell) ? fault(key, { code: 'error' }) : find(cell, showCell(cell, zone));
  }

  return {
    row,
    column,
    fault,
    isSound: () => isSound,
    must(...keys) {
      for (const key of keys) if (isBlank(cellAt(key))) fault(key, { code: 'empty' });
    },
    text: (key) => read(key, (cell) => tidy(String(cell))),
    amount: (key, mayBeNegative = false) =>
      read(key, (cell, value) => {
        const amount = typeof cell === 'string' ? parseAmount(cell, locale)?.value : cell;
        if (typeof amount !== 'number' || !Number.isFinite(amount)) return fault(key, { code: 'number', value });
        return amount < 0 && !mayBeNegative ? fault(key, { code: 'negative', value }) : amount;
      }),
    share: (key, most = 1) =>
      read(key, (cell, value) => {
        const typed = shareIn(cell, locale);
        if (typed === undefined) return fault(key, { code: 'number', value });
        // A 30 that stands in the cell as 30, not as 3000 %, can only mean per cent where a share cannot exceed 1.
        const shown = typeof cell === 'number' ? content.formats[row]?.[column(key)] : value;
        const share = most === 1 && typed > 1 && !shown?.includes('%') ? typed / 100 : typed;
        return share < 0 || share > most ? fault(key, { code: 'share', value, most }) : roundRatio(share);
      }),
    day: (key) =>
      read(key, (cell, value) => {
        const day = dayOf(cell);
        return day === null || day < FIRST_DAY ? fault(key, { code: 'day', value }) : day;
      }),
    month: (key) => read(key, (cell, value) => readMonth(cell, locale, zone) ?? fault(key, { code: 'month', value })),
    choice: (key, { of, shown }) =>
      read(key, (cell, value) => of(tidy(String(cell))) ?? fault(key, { code: 'unknown', value, choices: shown })),
  };
}
