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

/** Which share of the sums that rows of a customer repeat beside parts is paid in full by these; not a number where the parts are none. */
function sharePaid(totals: Numbers, parts: Numbers, whose: readonly string[]): number {
  const open = new Map<string, readonly [paid: number, rows: number]>();
  let [told, more, split, full] = [0, 0, 0, 0];
  for (const [row, total] of totals.entries()) {
    const part = orNothing(parts[row]);
    if (!(total > 0 && part > 0)) continue;
    const key = `${whose[row]} ${total}`;
    const [paid, rows] = open.get(key) ?? [0, 0];
    const left = total - paid - part;
    if (rows === 0) told++;
    if (rows === 1) split++;
    if (left < -A_CENT) more++;
    if (rows > 0 && Math.abs(left) < A_CENT) full++;
    if (left < A_CENT) open.delete(key);
    else open.set(key, [paid + part, rows + 1]);
  }
  return split === 0 || more > told * FEW ? Number.NaN : full / split;
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
  if (columns.some(({ kind, filled }) => filled > 0 && (kind === 'orderNumber' || kind === 'invoiceNumber')))
    return false;
  const share = sharePaid(numbersOf(own.column), numbersOf(other.column), customers());
  return share >= (isPayment ? 0 : HALF);
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
  const mayBe = isPrice ? quantity === undefined : charge.kind === null || (charge.kind === 'other' && charge.whole);
  if (!mayBe) return false;
  const sums = numbersOf(paid.column);
  let [all, full, part] = [0, 0, 0];
  for (const [row, whole] of numbersOf(charge.column).entries()) {
    const sum = orNothing(sums[row]);
    if (Number.isNaN(whole) || (whole === 0 && sum === 0)) continue;
    if (sum > whole && !areEqual(sum, whole)) return false;
    all++;
    if (areEqual(sum, whole)) full++;
    else if (sum > 0) part++;
  }
  // Under another title than that of a price most of it has to be paid in full, or it may be anything.
  const isMostlyPaid = full < all && full >= all * HALF;
  return part > 0 === (of === 'part') && (isMostlyPaid || (isPrice && part > 0));
}

/** *Отгружено*, *Shipped* over sums. */
const OUT: ReadonlySet<TitleKind | null> = new Set<TitleKind | null>(['other', 'otherDate']);

/** Whether both hold sums in rows in which the other has none, of the same customers: what they got, and what they paid for it. */
export function isInOtherRows(
  own: ColumnProfile,
  other: ColumnProfile,
  { numbersOf, customers, orders }: Sums,
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
  const names = customers();
  const sold = new Set(owns.map((row) => names[row]));
  const same = others.filter((row) => names[row]?.trim() !== '' && sold.has(names[row]));
  if (owns.length === 0 || others.length < least || same.length < others.length * HALF) return false;
  // The payment of an order stands in a row of its own below it.
  return !orders().some((ofRows) => {
    const numbers = new Set(rowsOf((row) => !isNone(mine[row])).map((row) => ofRows[row]));
    return others.every((row) => ofRows[row] !== '' && numbers.has(ofRows[row]));
  });
}
