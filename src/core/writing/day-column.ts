/** A column of dates, read in one way: its cells that have one reading only say whether the day or the month comes first. */
import { type Day, dateFromDay } from '../time/day.ts';
import type { Zone } from '../time/zone.ts';
import { isDate } from './cell.ts';
import type { DateOrder, OpenSeparator } from './date-readings.ts';
import { dayOfNumber } from './day-of-number.ts';
import { createDayReadings, type DayReadings, dayInZone } from './day-readings.ts';
import type { DecidedBy, Evidence } from './evidence.ts';
import type { Locale } from './locale.ts';
import { remembered } from './remembered.ts';

type OpenOrder = 'dmy' | 'mdy';

export interface DayColumn {
  /** The order with slashes and that with hyphens; dates with dots are day first anyway. */
  readonly orders: Readonly<Record<OpenSeparator, OpenOrder>>;
  /** The order to be shown: that of most cells. */
  readonly order: DateOrder;
  readonly decidedBy: DecidedBy;
  /** The first cell that told. */
  readonly evidence: Evidence | null;
  /** The first cells of both kinds with one separator, where there are both: such a column can't be read. */
  readonly conflict: { readonly dayFirst: Evidence; readonly monthFirst: Evidence } | null;
  /** Cells that could be read both ways. */
  readonly ambiguous: number;
  /**
   * Null where the cell is no date in a column that is written so. In a conflict that is every text whose day hangs on the
   * order.
   */
  readonly read: (cell: unknown) => Day | null;
}

interface Clues {
  dayFirst: Evidence | null;
  monthFirst: Evidence | null;
  ambiguous: number;
  cells: number;
}

interface ColumnClues {
  readonly '/': Clues;
  readonly '-': Clues;
  /** Cells that say themselves what comes first. */
  readonly seen: Record<DateOrder, number>;
}

type Lookup = (text: string) => DayReadings | null;

const SEPARATORS: readonly OpenSeparator[] = ['/', '-'];

const noClues = (): Clues => ({ dayFirst: null, monthFirst: null, ambiguous: 0, cells: 0 });

function cluesIn(cells: readonly unknown[], lookup: Lookup): ColumnClues {
  const clues: ColumnClues = { '/': noClues(), '-': noClues(), seen: { dmy: 0, mdy: 0, ymd: 0 } };
  for (let row = 0; row < cells.length; row++) {
    const text = cells[row];
    if (typeof text !== 'string') continue;
    const date = lookup(text)?.date;
    if (date === undefined) continue;
    const { open, seen, dmy, mdy } = date;
    if (seen !== null) clues.seen[seen]++;
    if (open === null || (dmy === null && mdy === null)) continue;
    const of = clues[open];
    of.cells++;
    if (mdy === null) of.dayFirst = of.dayFirst ?? { row, text };
    else if (dmy === null) of.monthFirst = of.monthFirst ?? { row, text };
    else if (dmy !== mdy) of.ambiguous++;
  }
  return clues;
}

/** Fewer different days would be no proof. */
const LEAST_DAYS = 4;

/**
 * The first cell where years of two digits stand in front (`24-01-31`): read so the cells lie within a few years, and read with the
 * day in front every few rows would be of another year. Null where that is not so of all of them.
 */
function yearsInFront(cells: readonly unknown[], lookup: Lookup): Evidence | null {
  const [fronts, backs] = [new Set<number>(), new Set<number>()];
  let first: Evidence | null = null;
  for (let row = 0; row < cells.length; row++) {
    const text = cells[row];
    if (typeof text !== 'string') continue;
    const date = lookup(text)?.date;
    if (date === undefined) continue;
    const { open, seen, dmy, mdy, ymd } = date;
    const back = dmy ?? mdy;
    // A text that says itself where its year stands.
    if (open === null && (seen !== 'dmy' || ymd === dmy)) continue;
    if (ymd === null) return null;
    fronts.add(dateFromDay(ymd).year);
    if (back !== null) backs.add(dateFromDay(back).year);
    first ??= { row, text };
  }
  return backs.size >= LEAST_DAYS && backs.size >= fronts.size * 2 ? first : null;
}

/** Of slashes and hyphens the one that more cells are written with. */
function mainSeparator(clues: ColumnClues): OpenSeparator {
  return clues['-'].cells > clues['/'].cells ? '-' : '/';
}

function shownOrder(clues: ColumnClues, orders: DayColumn['orders'], usual: DateOrder): DateOrder {
  const { seen } = clues;
  const main = mainSeparator(clues);
  const open = clues[main].cells;
  if (open > 0 && open >= Math.max(seen.dmy, seen.ymd)) return orders[main];
  if (seen.ymd > seen.dmy) return 'ymd';
  return seen.dmy > 0 ? 'dmy' : usual;
}

/**
 * Looks at the whole column first. Evidence beats the locale; what is given beats both, and what contradicts it is no date.
 *
 * @param said The order, where somebody said what it is; `ymd` means that years of two digits stand in front.
 */
export function dayColumn(cells: readonly unknown[], locale: Locale, zone: Zone, said?: DateOrder): DayColumn {
  const lookup: Lookup = remembered(createDayReadings());
  const fronted = said === undefined ? yearsInFront(cells, lookup) : null;
  const given = fronted === null ? said : 'ymd';
  const clues = cluesIn(cells, lookup);
  const usual: OpenOrder = locale.dayFirst ? 'dmy' : 'mdy';
  const main = mainSeparator(clues);
  const mainFirst = main === '/' ? SEPARATORS : [...SEPARATORS].reverse();

  const orderOf = ({ dayFirst, monthFirst }: Clues): OpenOrder => {
    if (given === 'dmy' || given === 'mdy') return given;
    if ((dayFirst === null) === (monthFirst === null)) return usual;
    return dayFirst === null ? 'mdy' : 'dmy';
  };
  const orders = { '/': orderOf(clues['/']), '-': orderOf(clues['-']) };

  let conflict: DayColumn['conflict'] = null;
  let evidence: Evidence | null = null;
  let isLeftToLocale = false;
  for (const { dayFirst, monthFirst, ambiguous } of mainFirst.map((separator) => clues[separator])) {
    if (given !== undefined) break;
    if (dayFirst !== null && monthFirst !== null) conflict = conflict ?? { dayFirst, monthFirst };
    evidence = evidence ?? dayFirst ?? monthFirst;
    if (ambiguous > 0 && dayFirst === null && monthFirst === null) isLeftToLocale = true;
  }
  if (conflict !== null) evidence = null;
  evidence = evidence ?? fronted;
  const decided = evidence !== null ? 'evidence' : 'nothing';

  const readText = (text: string): Day | null => {
    const readings = lookup(text);
    if (readings === null) return null;
    const { open, seen, dmy, mdy } = readings.date;
    if (conflict !== null && dmy !== mdy) return null;
    return dayInZone(readings, given ?? (open === null ? (seen ?? 'ymd') : orders[open]), zone);
  };
  return {
    orders,
    order: given ?? shownOrder(clues, orders, usual),
    decidedBy: said !== undefined ? 'given' : isLeftToLocale ? 'locale' : decided,
    evidence,
    conflict,
    ambiguous: clues['/'].ambiguous + clues['-'].ambiguous,
    read(cell) {
      if (typeof cell === 'string') return readText(cell);
      if (typeof cell === 'number') return dayOfNumber(cell);
      return typeof cell === 'object' && isDate(cell) ? zone.dayAt(cell.getTime()) : null;
    },
  };
}
