/** Which column is the day of the order. */
import { isBlank } from '../../core/writing/cell.ts';
import type { Sheet } from '../sheet.ts';
import type { TitleKind } from '../words/title-kinds.ts';
import { daysOfBookings } from './days-of-bookings.ts';
import type { ColumnProfile, Profiles } from './profile.ts';
import { byTitle, type ColumnChoice } from './roles.ts';

const SCORES: Readonly<Partial<Record<TitleKind, number>>> = {
  orderDate: 100,
  date: 97,
  createdDate: 95,
  paidDate: 92,
  closedDate: 60,
  wonDate: 60,
  otherDate: 10,
};

/** A deal is a purchase on the day it is won, not on the day somebody wrote it down. */
const SCORES_OF_DEALS: typeof SCORES = { ...SCORES, wonDate: 120, closedDate: 115, orderDate: 100, createdDate: 80 };

const LEAST_SHARE = 0.8;
const NEARLY = 2;

/** Of the days of something else that of the goods, or of the stay, is nearest to that of the sale. */
const HAND_OVER = 5;

const isOfHandOver = ({ kind, whole, others }: ColumnProfile) =>
  kind === 'otherDate' && whole && others.includes('handOverDate');

const isUntitled = ({ kind, amounts }: ColumnProfile) => kind === null && amounts < LEAST_SHARE;

export interface DateChoice {
  readonly candidates: readonly ColumnChoice[];
  readonly equals: readonly ColumnChoice[];
  /** True where the best one is the date of something else: a due day, a birthday. */
  readonly onlyOther: boolean;
}

/** How many of the rows with an amount have a date: of those that count, and a little of all. A draft has no day of issue yet. */
function filledBesides(
  sheet: Sheet,
  rows: readonly number[],
  column: number,
  amount: number | null,
  counts: (row: number) => boolean,
): number {
  const [all, counted] = [
    { filled: 0, rows: 0 },
    { filled: 0, rows: 0 },
  ];
  for (const row of rows) {
    const cells = sheet[row] ?? [];
    if (amount !== null && isBlank(cells[amount])) continue;
    for (const tally of counts(row) ? [all, counted] : [all]) {
      tally.rows++;
      tally.filled += Number(!isBlank(cells[column]));
    }
  }
  const share = ({ filled, rows: of }: typeof all) => (of === 0 ? 0 : filled / of);
  return counted.rows === 0 ? share(all) : 0.9 * share(counted) + 0.1 * share(all);
}

/** @param counts False for rows whose state says that nothing was sold. */
export function chooseDate(
  sheet: Sheet,
  { columns, rows }: Profiles,
  amount: number | null,
  deals: boolean,
  counts: (row: number) => boolean,
): DateChoice {
  const scores = deals ? SCORES_OF_DEALS : SCORES;
  const isClosing = (profile: ColumnProfile) => deals && (profile.kind === 'wonDate' || profile.kind === 'closedDate');
  const dated = columns.filter(({ filled, dates }) => filled > 0 && dates >= LEAST_SHARE);
  // One day for all rows may be that of the report, where another column has a day for each.
  const isOfReport = ({ kind, distinct, filled }: ColumnProfile) =>
    distinct === 1 && filled > 2 && kind !== 'orderDate' && kind !== 'otherDate';
  const isOfRow = ({ kind, distinct, amounts }: ColumnProfile) =>
    distinct > 1 && kind !== 'otherDate' && amounts < LEAST_SHARE;
  const titled = dated
    .flatMap((profile): ColumnChoice[] => {
      const base = profile.kind === null ? undefined : scores[profile.kind];
      if (base === undefined) return [];
      // Deals that are not closed yet have no such date, and are none that count.
      const filled = isClosing(profile) ? 1 : filledBesides(sheet, rows, profile.column, amount, counts);
      const handedOver = isOfHandOver(profile) ? HAND_OVER : 0;
      const score = (base + handedOver - (profile.whole ? 0 : 4)) * filled;
      return [{ column: profile.column, title: profile.title, score }];
    })
    .filter(({ score }) => score > 0)
    .sort((first, second) => second.score - first.score || byTitle(first, second));
  const kindOf = (choice: ColumnChoice | undefined) => columns[choice?.column ?? -1]?.kind;
  const asChoice = ({ column, title }: ColumnProfile): ColumnChoice => ({ column, title, score: 0 });
  // Beside a day that is due a title that nobody knows is that of the order, as a rule.
  const strangers = kindOf(titled[0]) === 'otherDate' ? dated.filter(isUntitled) : [];
  const candidates = [...strangers.map(asChoice), ...titled];
  const best = candidates[0];
  // *Close date* may be when a deal is to be closed, where *Completed date* is when it was.
  const isClosed = (choice: ColumnChoice) => deals && kindOf(best) === 'closedDate' && kindOf(choice) === 'paidDate';
  // *Tour date*, *Req. date*: of whatever it is, beside the day on which somebody wrote it down.
  const isVague = ({ column }: ColumnChoice) => {
    const { kind, whole, others } = columns[column] as ColumnProfile;
    return kind === 'date' && !whole && others.length === 0;
  };
  const isOfAnything = (choice: ColumnChoice): boolean =>
    best !== undefined &&
    ((isVague(best) && (kindOf(choice) === 'createdDate' || isVague(choice))) ||
      (kindOf(best) === 'createdDate' && isVague(choice)));
  const own = columns[best?.column ?? -1];
  const ofBookings = own === undefined ? [] : daysOfBookings(own, dated);
  // A deal is no purchase on the day it was written down.
  const isOfNone = own !== undefined && (isOfReport(own) || (deals && own.kind === 'createdDate'));
  const ofRows = isOfNone ? dated.filter(isOfRow) : [];
  const equals = candidates.filter(
    (choice) =>
      strangers.length > 0 || (best?.score ?? 0) - choice.score < NEARLY || isClosed(choice) || isOfAnything(choice),
  );
  const further = [...ofRows, ...ofBookings].filter(({ column }) => !equals.some((equal) => equal.column === column));
  return {
    candidates,
    equals: [...equals, ...further.map(asChoice)],
    // Goods are sold on the day they are handed over, if on no other.
    onlyOther: strangers.length > 0 || (kindOf(best) === 'otherDate' && !(own !== undefined && isOfHandOver(own))),
  };
}
