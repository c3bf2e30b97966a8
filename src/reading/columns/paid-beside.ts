/** What was paid beside what was charged: of one sum in several rows, in part, or in rows of its own. */
import { lazily } from '../../core/lazily.ts';
import { listed } from '../words/finders.ts';
import { statusClass } from '../words/status-words.ts';
import type { TitleKind } from '../words/title-kinds.ts';
import { A_CENT, areEqual } from './amount-evidence.ts';
import { isSum, TOTALS } from './amount-titles.ts';
import { mayRepeat } from './lines-of-total.ts';
import type { ColumnProfile } from './profile.ts';
import type { Sums } from './sums.ts';

type Numbers = readonly number[];

/** Customers who may have paid more than they owe, or less twice: of a few nobody knows why. */
const FEW = 0.1;
const HALF = 0.5;
/** Rows that hold the other sum alone: one cell may have been forgotten. */
const LEAST_ROWS = 2;
const MANY = 0.2;

const orNothing = (value = Number.NaN) => (Number.isNaN(value) ? 0 : value);

/** Whether parts of one sum that rows of the same customer repeat come to it, or not yet: `all` where each sum is paid in full. */
function partsSoFar(totals: Numbers, parts: Numbers, whose: readonly string[]): 'none' | 'some' | 'half' {
  const open = new Map<string, { paid: number; rows: number }>();
  let [told, missed, split, full] = [0, 0, 0, 0];
  for (const [row, total] of totals.entries()) {
    const part = orNothing(parts[row]);
    if (!(total > 0)) continue;
    const key = `${whose[row]} ${total}`;
    const known = open.get(key);
    const sum = known ?? { paid: 0, rows: 0 };
    if (known === undefined) {
      open.set(key, sum);
      told++;
    }
    sum.paid += part;
    if (part > 0) sum.rows++;
    if (sum.rows === 2 && part > 0) split++;
    if (sum.paid > total + A_CENT * sum.rows) {
      missed++;
      open.delete(key);
    } else if (Math.abs(sum.paid - total) < A_CENT * sum.rows) {
      if (sum.rows > 1) full++;
      open.delete(key);
    }
  }
  if (split === 0 || missed > told * FEW) return 'none';
  return full >= split * HALF ? 'half' : 'some';
}

const payments = lazily(() => listed(['payments']));

/** *Payment* over sums; over words it is a way to pay. */
const saysPaid = ({ kind, folded }: ColumnProfile) =>
  kind === 'paidAmount' || (kind === null && payments().whole(folded).length > 0);

/** What was charged, whatever was paid of it. */
const isCharged = (kind: TitleKind | null) => isSum(kind) && (TOTALS.has(kind) || kind === 'sales');

/** Whether a sum stands again in each row that says what was paid of it. */
export function isPaidInParts(
  own: ColumnProfile,
  other: ColumnProfile,
  { columns, numbersOf, customers }: Sums,
): boolean {
  if (own === other || !isCharged(own.kind)) return false;
  const isPayment = saysPaid(other);
  if (!isPayment && !(TOTALS.has(other.kind) && mayRepeat(own, columns))) return false;
  // Of orders that have a number each the sums are their own; those of several rows are asked about by their number.
  const isNumbered = columns.some(
    ({ kind, filled }) => filled > 0 && (kind === 'orderNumber' || kind === 'invoiceNumber'),
  );
  if (isNumbered) return false;
  const found = partsSoFar(numbersOf(own.column), numbersOf(other.column), customers());
  return found === 'half' || (isPayment && found === 'some');
}

/** In how many rows all of what was charged was paid, and a part of it; null where anything more was. */
function countPaid(charges: Numbers, sums: Numbers): { all: number; full: number; part: number } | null {
  let [all, full, part] = [0, 0, 0];
  for (const [row, whole] of charges.entries()) {
    const sum = orNothing(sums[row]);
    if (Number.isNaN(whole) || (whole === 0 && sum === 0)) continue;
    if (sum > whole && !areEqual(sum, whole)) return null;
    all++;
    if (areEqual(sum, whole)) full++;
    else if (sum > 0) part++;
  }
  return { all, full, part };
}

/** Whether sums are what was paid in most rows, and more than that in others. */
export function isMostlyPaid(charges: Numbers, sums: Numbers): boolean {
  const paid = countPaid(charges, sums);
  return paid !== null && paid.full < paid.all && paid.full >= paid.all * HALF;
}

/** Whether more was charged than was paid, and less in no row: `part` where a part was paid in some, `none` where nothing was. */
export function isChargeOf(
  paid: ColumnProfile,
  charge: ColumnProfile,
  { quantity, numbersOf }: Sums,
  of: 'part' | 'none' = 'part',
): boolean {
  if (paid.kind !== 'paidAmount' || paid === charge) return false;
  const isPrice = charge.kind === 'price' || charge.kind === 'unitPrice';
  if (!(isPrice ? quantity === undefined : charge.kind === null || (charge.kind === 'other' && charge.whole)))
    return false;
  const [charges, sums] = [charge.column, paid.column].map(numbersOf) as [Numbers, Numbers];
  const counted = countPaid(charges, sums);
  if (counted === null || counted.part > 0 !== (of === 'part')) return false;
  return (isPrice && of === 'part') || isMostlyPaid(charges, sums);
}

/** *Отгружено*, *Shipped* over sums. */
const OUT: ReadonlySet<TitleKind | null> = new Set<TitleKind | null>(['other', 'otherDate']);

/** Whether both hold sums in rows in which the other has none, of the same customers: what they got, and what they paid for it. */
export function isInOtherRows(
  own: ColumnProfile,
  other: ColumnProfile,
  { numbersOf, areOfOthers, orders }: Sums,
): boolean {
  const isPayment = saysPaid(other);
  const isOut = OUT.has(other.kind) && statusClass(other.title) === 'counts';
  if (own === other || !(isPayment || isCharged(other.kind) || other.kind === null || isOut)) return false;
  const [mine, theirs] = [own.column, other.column].map(numbersOf) as [Numbers, Numbers];
  // Under a title that says little a sum may be anything that stands beside nothing sold.
  const isNone = (sum = Number.NaN) => Number.isNaN(sum) || (isPayment && sum === 0);
  const rowsOf = (is: (row: number) => boolean) => [...mine.keys()].filter(is);
  const owns = rowsOf((row) => !isNone(mine[row]) && orNothing(theirs[row]) === 0);
  const others = rowsOf((row) => isNone(mine[row]) && orNothing(theirs[row]) !== 0);
  const least = Math.max(LEAST_ROWS, isPayment ? 0 : mine.length * MANY);
  if (owns.length === 0 || others.length < least || areOfOthers(own.column, other.column)) return false;
  // The payment of an order stands in a row of its own below it.
  return !orders().some((ofRows) => {
    const sold = new Set(rowsOf((row) => !isNone(mine[row])).map((row) => ofRows[row]));
    return others.every((row) => ofRows[row] !== '' && sold.has(ofRows[row]));
  });
}
