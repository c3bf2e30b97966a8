/** Which column is the total of the row in money. */
import { isAfterRefunds } from './amount-evidence.ts';
import { isPart } from './amount-titles.ts';
import { equalPrices, settledAmounts } from './equal-amounts.ts';
import { measuresIn, measuresOfPrice } from './measures.ts';
import { moneyIn } from './money-in.ts';
import { isConverted } from './one-currency.ts';
import { isChargeOf } from './paid-beside.ts';
import { partsBetween } from './parts-between.ts';
import { UNIT_PRICES } from './price-of-row.ts';
import type { ColumnProfile } from './profile.ts';
import { type Ranking, rankAmounts } from './rank-amounts.ts';
import type { ColumnChoice } from './roles.ts';
import { between, findSums, type Sums, type SumsReader } from './sums.ts';
import { leavesUnpaid } from './unpaid.ts';

export interface AmountChoice {
  /** Best first; empty where no column can be it. */
  readonly candidates: readonly ColumnChoice[];
  /** Those that fit as well as the best. */
  readonly equals: readonly ColumnChoice[];
  /** Where only a price is there. */
  readonly price: number | null;
  readonly quantity: number | null;
  /** What the price may be multiplied by, where no column counts pieces. */
  readonly measures: readonly ColumnChoice[];
  /** Prices that fit as well as the one that is multiplied. */
  readonly equalPrices: readonly ColumnChoice[];
  /** What was paid, where that is nothing in some rows; or what was charged, where the former is the amount. */
  readonly unpaid: ColumnChoice | null;
  /** What was paid up to now. */
  readonly paid: number | null;
  readonly refunded: number | null;
  /** Whether what was refunded is taken off the column already. */
  readonly isAfterRefunds: (column: number) => boolean;
  /** Whether the column is another one, which holds several currencies, in one of them. */
  readonly isConverted: (column: number) => boolean;
}

/** What one piece costs says nothing of a row, unless it is said how many there are; less so beside a total of whatever it is. */
function isOnlyOfPiece({ ordered, isLess }: Ranking, { columns, quantity, pieces, numbersOf }: Sums): boolean {
  const kind = columns[ordered[0]?.column ?? -1]?.kind;
  if (kind === 'unitPrice' && quantity === undefined && !isLess) return measuresIn(columns, numbersOf).length === 0;
  return (kind === 'unitPrice' || kind === 'price') && pieces.length > 0;
}

/** Where fees left the best of a price times the quantity: that comes first. Null where they did not. */
function priceBeforeFees(candidates: readonly ColumnChoice[], sums: Sums): readonly ColumnChoice[] | null {
  const { columns, fitting, quantity, numbersOf } = sums;
  const [best] = candidates;
  if (best === undefined || quantity === undefined || columns[best.column]?.kind !== 'afterFees') return null;
  const pieces = numbersOf(quantity.column);
  const fees = fitting.filter(({ kind }) => kind === 'other').map(({ column }) => column);
  const isBefore = ({ column }: ColumnChoice): boolean => {
    if (!UNIT_PRICES.has(columns[column]?.kind ?? null)) return false;
    const sold = numbersOf(column).map((each, row) => each * (pieces[row] ?? Number.NaN));
    const parts = partsBetween(sold, numbersOf(best.column), null, fees, numbersOf)?.parts ?? [];
    return parts.length > 0 && parts.every(({ isOff }) => isOff);
  };
  const price = candidates.find(isBefore);
  return price === undefined ? null : [price, ...candidates.filter((choice) => choice !== price)];
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

export function chooseAmount(columns: readonly ColumnProfile[], reader: SumsReader): AmountChoice {
  const { numbersOf, areOfOthers } = reader;
  const sums = findSums(columns, reader);
  const { paid, quantity, refunded } = sums;
  const ranking = rankAmounts(sums, moneyIn(columns, numbersOf, areOfOthers));
  const ranked = isOnlyOfPiece(ranking, sums) ? [] : ranking.ordered;
  const kindOf = ({ column }: ColumnChoice) => columns[column]?.kind;
  // What fees and shipping make another sum of is that of the row.
  const isPriceOfPiece = (choice: ColumnChoice | undefined) =>
    choice !== undefined && !ranking.isLess && ['price', 'unitPrice'].includes(String(kindOf(choice)));
  const settled = settledAmounts(ranked, ranking, sums, isPriceOfPiece(ranked[0]));
  const before = priceBeforeFees(settled.candidates, sums);
  const { candidates, equals } = before === null ? settled : { candidates: before, equals: [] };
  const [best] = candidates;
  const isPrice = isPriceOfPiece(best);
  const unitPrice = candidates.find((choice) => kindOf(choice) === 'unitPrice') ?? best;
  const measures = isPrice && best && quantity === undefined ? measuresOfPrice(columns, best.column, numbersOf) : [];
  const pieces = quantity ?? measures[0];
  const multiplied = isPrice && unitPrice && pieces ? { price: unitPrice, quantity: pieces } : null;
  const unpaid =
    best === undefined || paid === undefined
      ? undefined
      : paid.column === best.column
        ? sums.fitting.find((charge) => isChargeOf(paid, charge, sums, 'none'))
        : leavesUnpaid(numbersOf(best.column), numbersOf(paid.column))
          ? paid
          : undefined;
  return {
    candidates,
    equals,
    equalPrices:
      multiplied === null || before !== null
        ? []
        : equalPrices(candidates.filter(isPriceOfPiece), multiplied.price, numbersOf(multiplied.quantity.column), sums),
    price: multiplied?.price.column ?? null,
    quantity: isPrice ? (pieces?.column ?? null) : null,
    measures: measures.map(({ column, title }) => ({ column, title, score: 0 })),
    unpaid: unpaid === undefined ? null : { column: unpaid.column, title: unpaid.title, score: 0 },
    paid: paid?.column ?? null,
    refunded: refunded?.column ?? null,
    isAfterRefunds: (own) => isLeftAfterRefunds(own, sums),
    isConverted: (own) => {
      const profile = columns[own];
      return profile !== undefined && sums.fitting.some((of) => isConverted(profile, of, sums));
    },
  };
}
