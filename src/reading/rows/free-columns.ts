/** Columns of words that play no other part: in them people write what they want to say of a row. */
import type { ColumnProfile } from '../columns/profile.ts';
import type { TitleKind } from '../words/title-kinds.ts';
import type { Work } from './work.ts';

/** Titles over words in which anything may be said. */
const OF_REMARKS: readonly (TitleKind | null)[] = [null, 'description', 'other'];

export function isRemark(title: TitleKind | null): boolean {
  return OF_REMARKS.includes(title);
}

/** @param further Titles over other words that are looked through as well, of sums and days those with any word. */
export function freeColumns(
  { columns }: Work,
  profiles: readonly ColumnProfile[],
  further: readonly TitleKind[],
): ColumnProfile[] {
  const { keys, shown, date, amount, price, quantity, status, kind, currency, manager, customerType } = columns;
  const taken = new Set([
    ...[...keys.flat(), ...shown.flat(), ...columns.contacts, ...columns.otherStatuses],
    ...columns.marks.map(({ column }) => column),
    ...[date, amount, price, quantity, status, kind, currency, manager, customerType],
  ]);
  const titles: ReadonlySet<TitleKind | null> = new Set([...OF_REMARKS, ...further]);
  return profiles.filter(({ column, kind: title, filled, words, dates, amounts }) => {
    const isPaid = title === 'paidAmount' || title === 'paidDate';
    const isWorded = isPaid ? words > 0 || amounts + dates < 1 : words >= 0.5 && dates < 0.5;
    return titles.has(title) && filled > 0 && isWorded && !taken.has(column);
  });
}

/** Cells that repeat are looked at once; where all differ it would not pay to remember them. */
export const MOST_REMEMBERED = 1000;

/** Places for those that were looked at last, by length, first and last letters: to compare with one of them is faster than to look all up. */
const PLACES = 1024;

/** What the cells of a column say, read once each while there are few. */
export function createCellReader<Said>(read: (cell: string) => Said): (cell: string) => Said {
  const known = new Map<string, Said>();
  const latest = new Array<string>(PLACES);
  const saidLast = new Array<Said>(PLACES);
  return (cell) => {
    const end = cell.length - 1;
    const place =
      (end + cell.charCodeAt(0) * 3 + cell.charCodeAt(end) * 7 + cell.charCodeAt(Math.max(0, end - 1)) * 71) % PLACES;
    if (cell === latest[place]) return saidLast[place] as Said;
    const before = known.get(cell);
    const said = before === undefined ? read(cell) : before;
    if (before === undefined && known.size < MOST_REMEMBERED) known.set(cell, said);
    latest[place] = cell;
    saidLast[place] = said;
    return said;
  };
}
