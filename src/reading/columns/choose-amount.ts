/** Which column is the total of the row in money. */
import { isAfterRefunds } from './amount-evidence.ts';
import { isPart } from './amount-titles.ts';
import { equalAmounts, equalPrices } from './equal-amounts.ts';
import { moneyIn } from './money-in.ts';
import type { ColumnProfile } from './profile.ts';
import { type Ranking, rankAmounts } from './rank-amounts.ts';
import type { ColumnChoice } from './roles.ts';
import { between, findSums, type NumbersOf, type Sums } from './sums.ts';
import { leavesUnpaid } from './unpaid.ts';

export interface AmountChoice {
  /** Best first; empty where no column can be it. */
  readonly candidates: readonly ColumnChoice[];
  /** Those that fit as well as the best. */
  readonly equals: readonly ColumnChoice[];
  /** Where only a price is there. */
  readonly price: number | null;
  readonly quantity: number | null;
  /** Prices that fit as well as the one that is multiplied. */
  readonly equalPrices: readonly ColumnChoice[];
  /** What was paid, where that is nothing in some rows. */
  readonly unpaid: ColumnChoice | null;
  /** What was paid up to now. */
  readonly paid: number | null;
  readonly refunded: number | null;
  /** Whether what was refunded is taken off the column already. */
  readonly isAfterRefunds: (column: number) => boolean;
}

/** What one piece costs says nothing of a row, unless it is said how many there are; less so beside a total of whatever it is. */
function isOnlyOfPiece({ ordered, isLess }: Ranking, { columns, quantity, pieces }: Sums): boolean {
  const kind = columns[ordered[0]?.column ?? -1]?.kind;
  if (kind === 'unitPrice' && quantity === undefined && !isLess) return true;
  return (kind === 'unitPrice' || kind === 'price') && pieces.length > 0;
}

/** Whether the column is what is left of another one after refunds. */
function isLeftAfterRefunds(own: number, sums: Sums): boolean {
  const { fitting, refunded, numbersOf } = sums;
  if (refunded === undefined) return false;
  const back = numbersOf(refunded.column);
  return fitting.some(({ column, kind }) => {
    if (column === own || column === refunded.column) return false;
    if (isAfterRefunds(numbersOf(column), back, numbersOf(own))) return true;
    return isPart(kind) && between(sums, column, own)?.isAfterRefunds === true;
  });
}

/**
 * @param numbersOf The numbers of a column in rows that follow each other.
 * @param holdsAnything Whether any row at all holds anything but noughts there: refunds are few.
 * @param areOfOthers Whether customers who stand beside the one column are others than those beside the other.
 */
export function chooseAmount(
  columns: readonly ColumnProfile[],
  numbersOf: NumbersOf,
  holdsAnything: (column: number) => boolean,
  areOfOthers: (column: number, other: number) => boolean,
): AmountChoice {
  const sums = findSums(columns, numbersOf, holdsAnything);
  const { paid, quantity, refunded } = sums;
  const ranking = rankAmounts(sums, moneyIn(columns, numbersOf, areOfOthers));
  const candidates = isOnlyOfPiece(ranking, sums) ? [] : ranking.ordered;
  const [best] = candidates;
  const kindOf = ({ column }: ColumnChoice) => columns[column]?.kind;
  // What fees and shipping make another sum of is that of the row.
  const isPrice = best !== undefined && !ranking.isLess && ['price', 'unitPrice'].includes(String(kindOf(best)));
  const unitPrice = candidates.find((choice) => kindOf(choice) === 'unitPrice') ?? best;
  const multiplied = isPrice && unitPrice && quantity ? { price: unitPrice, quantity } : null;
  const isUnpaid =
    best !== undefined &&
    paid !== undefined &&
    paid.column !== best.column &&
    leavesUnpaid(numbersOf(best.column), numbersOf(paid.column));
  return {
    candidates,
    equals: equalAmounts(candidates, ranking, sums, isPrice),
    equalPrices:
      multiplied === null ? [] : equalPrices(candidates, multiplied.price, numbersOf(multiplied.quantity.column), sums),
    price: multiplied?.price.column ?? null,
    quantity: isPrice ? (quantity?.column ?? null) : null,
    unpaid: isUnpaid ? { column: paid.column, title: paid.title, score: 0 } : null,
    paid: paid?.column ?? null,
    refunded: refunded?.column ?? null,
    isAfterRefunds: (own) => isLeftAfterRefunds(own, sums),
  };
}
