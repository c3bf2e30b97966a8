/** Products of a log: how much and how regularly each sells, and who buys it. */
import { type AbcXyz, abcXyzOf, type GroupRule } from '../groups/abcxyz.ts';
import { customersAsOf } from '../log/customer-base.ts';
import { rowLabels } from '../log/labels.ts';
import type { Column, OrderLog } from '../log/order-log.ts';
import { addTo, createSums, sumAt, sumOf } from '../numbers/summation.ts';
import type { Rfm } from '../segments/rfm.ts';
import { SEGMENTS } from '../segments/segments.ts';
import { compareCodePoints } from '../writing/spelling.ts';

/** What somebody brings with a product, of all that it brings. */
export interface BuyerShare {
  /** A customer, by the position in the base, or a segment, by that in `SEGMENTS`. */
  readonly position: number;
  readonly share: number;
}

export interface Buyers {
  /** Customers who brought anything with it, in all. */
  readonly count: number;
  /** Those who brought most, the largest first. */
  readonly most: readonly BuyerShare[];
  /** The segment that brought most; null where nobody is in one. */
  readonly segment: BuyerShare | null;
}

export interface ProductFacts {
  /** Its base has a product where others have a customer. */
  readonly groups: AbcXyz;
  /** Parallel to that base. */
  readonly buyers: readonly Buyers[];
  /** Rows up to the day that name no product, and what they come to. */
  readonly unnamed: { readonly rows: number; readonly amount: number };
}

const MOST_BUYERS = 3;

/** Product of each row, from 0; -1 where none is named or the row is too late. */
function productsOf(log: OrderLog, column: Column, asOf: Rfm['base']['asOf']) {
  const { keys, shown } = rowLabels(log, column, asOf);
  const numbers = new Map([...shown.keys()].map((key, number) => [key, number]));
  return { ofRow: Int32Array.from(keys, (key) => numbers.get(key) ?? -1), names: [...shown.values()] };
}

/** Rows that name a product, with products in place of customers. */
function logOfProducts(log: OrderLog, ofRow: Int32Array, names: readonly string[]): OrderLog {
  const rows = Int32Array.from(ofRow.keys()).filter((row) => ofRow[row] !== -1);
  const pick = <Values extends Int32Array | Float64Array>(values: Values) => rows.map((row) => values[row] as number);
  return {
    ...log,
    size: rows.length,
    row: pick(log.row),
    spelling: pick(ofRow),
    day: pick(log.day),
    amount: Float64Array.from(rows, (row) => log.amount[row] as number),
    order: log.order && pick(log.order),
    spellings: names.map((text, customer) => ({ customer, text, numeric: false })),
    customers: names.length,
    keys: null,
  };
}

/** The largest first; of equals the one whose name comes first. */
function largest(shares: readonly BuyerShare[], nameOf: (position: number) => string): BuyerShare[] {
  return [...shares].sort(
    (one, other) => other.share - one.share || compareCodePoints(nameOf(one.position), nameOf(other.position)),
  );
}

/** By product, what each customer of the base brought with it. */
function revenueByBuyer(log: OrderLog, ofRow: Int32Array, count: number, { base }: Rfm): Map<number, number>[] {
  const positions = new Map(Array.from(base.customer, (customer, position) => [customer, position]));
  const pairs: Map<number, number>[] = Array.from({ length: count }, () => new Map());
  const sums = createSums(log.size);
  let size = 0;
  for (let row = 0; row < log.size; row++) {
    const ofProduct = pairs[ofRow[row] as number];
    const position = positions.get(log.spellings[log.spelling[row] as number]?.customer ?? -1);
    if (ofProduct === undefined || position === undefined) continue;
    const pair = ofProduct.get(position) ?? size++;
    ofProduct.set(position, pair);
    addTo(sums, pair, log.amount[row] as number);
  }
  return pairs.map((ofProduct) => new Map([...ofProduct].map(([position, pair]) => [position, sumAt(sums, pair)])));
}

function buyersOf(revenues: ReadonlyMap<number, number>, { base, segment }: Rfm): Buyers {
  const buyers = [...revenues].filter(([, revenue]) => revenue > 0);
  const whole = sumOf(buyers.map(([, revenue]) => revenue));
  const shares = buyers.map(([position, revenue]) => ({ position, share: revenue / whole }));
  const bySegment = SEGMENTS.map((_, place): BuyerShare => {
    const own = buyers.filter(([position]) => segment[position] === place);
    return { position: place, share: whole === 0 ? 0 : sumOf(own.map(([, revenue]) => revenue)) / whole };
  });
  const [most] = [...bySegment].sort((one, other) => other.share - one.share || one.position - other.position);
  return {
    count: buyers.length,
    most: largest(shares, (position) => base.names[position]?.text ?? '').slice(0, MOST_BUYERS),
    segment: most === undefined || most.share === 0 ? null : most,
  };
}

/** `column`: the products, as cells of the sheet. Amounts have to be those of the lines, not of whole orders. */
export function productFacts(log: OrderLog, column: Column, rfm: Rfm, rule: GroupRule): ProductFacts {
  const { asOf } = rfm.base;
  const { ofRow, names } = productsOf(log, column, asOf);
  const groups = abcXyzOf(customersAsOf(logOfProducts(log, ofRow, names), asOf), rule);
  const revenues = revenueByBuyer(log, ofRow, names.length, rfm);
  const unnamed = Array.from(log.amount.subarray(0, log.size)).filter(
    (_, row) => ofRow[row] === -1 && (log.day[row] as number) <= asOf,
  );
  return {
    groups,
    buyers: Array.from(groups.base.customer, (product) => buyersOf(revenues[product] ?? new Map(), rfm)),
    unnamed: { rows: unnamed.length, amount: sumOf(unnamed) },
  };
}
