/** What people should know of the rows: how many were left out, taken off, converted, and why. */
import { roundSum } from '../../core/numbers/rounding.ts';
import type { Day } from '../../core/time/day.ts';
import type { BucketTallies } from '../buckets.ts';
import type { Deposit } from '../columns/deposits.ts';
import type { FoundColumns } from '../columns/find-columns.ts';
import type { OtherPieces } from '../columns/pieces.ts';
import type { NamedColumn, StatusUse } from '../reading.ts';
import type { CurrenciesRead } from './currencies.ts';
import { moneyOf } from './draft.ts';
import type { WordsRead } from './judge-words.ts';
import type { Refunds } from './read-values.ts';
import type { WentBack } from './refund-rows.ts';
import type { Spending } from './spending.ts';
import type { TallyOf } from './tally.ts';
import { moneyColumn, note, titleOf, type Work } from './work.ts';

export interface RowFacts extends Omit<WordsRead, 'words'> {
  readonly buckets: BucketTallies;
  /** Whether there are amounts of several currencies: what was left out or taken off before one was chosen has no sum then. */
  readonly isMixed: boolean;
  /** Rows that name the customer of those below. */
  readonly heads: number;
  /** Rows of tables below the orders, which lie among the totals. */
  readonly below: number;
  /** Rows that say the total of an order beside its lines. */
  readonly orderSums: readonly number[];
  /** Rows that take the number of their order from above. */
  readonly blankOrders: readonly number[];
  readonly further: number;
  readonly repeated: number;
  readonly spending: Spending | null;
  readonly refunds: Refunds;
  /** Taken off below headings that say so. */
  readonly headedRefunds: { readonly tally: TallyOf; readonly values: readonly string[] };
  /** Rows without an amount of their own that say what went back. */
  readonly wentBack: WentBack | null;
  readonly deposit: Deposit | null;
  readonly pieces: OtherPieces | null;
  readonly discountBeside: NamedColumn | null;
  readonly currencies: CurrenciesRead;
  readonly standIns: readonly string[];
  readonly asOf: Day;
}

function noteStatuses(work: Work, facts: RowFacts): void {
  const { buckets, isMixed, status, kinds, documents, credits, remarks, strangers, spending } = facts;
  const leftOut = status.filter(({ counts }) => !counts).map(({ value, rows }) => ({ value, rows }));
  const ofWords = [kinds?.left, kinds?.doubted.left, documents?.left, credits?.left, remarks?.left, spending?.left];
  const others = [...ofWords, ...strangers.map(({ left }) => left)].filter((tally) => tally !== undefined);
  const rows = others.reduce((rest, tally) => rest - tally.rows(), buckets.status.rows);
  const amount = isMixed ? 0 : roundSum(others.reduce((rest, tally) => rest - tally.amount(), buckets.status.amount));
  note(work, 'left-out-by-status', { values: leftOut }, rows, amount);
  const of = (variant: StatusUse['variant']) => {
    const uses = status.filter((use) => use.variant === variant);
    const sum = isMixed ? 0 : roundSum(uses.reduce((total, use) => total + use.amount, 0));
    return { values: uses.map(({ value }) => value), count: uses.reduce((total, use) => total + use.rows, 0), sum };
  };
  const [owed, back] = [of('handed-over'), of('negative')];
  note(work, 'handed-over', { values: owed.values }, owed.count, owed.sum);
  note(work, 'negative-by-status', {}, back.count, back.sum);
}

function noteRemarks(work: Work, { isMixed, remarks }: RowFacts): void {
  if (remarks === null) return;
  const { uses, columns, left, parts, mentions } = remarks;
  const values = left.rows() === 0 ? [] : uses.filter(({ counts }) => !counts).map(({ value }) => value);
  const taken = { title: titleOf(work, columns[0] ?? null), values: parts.values };
  note(work, 'refunded-in-remarks', taken, parts.tally.rows(), isMixed ? 0 : parts.tally.amount());
  const said = { title: titleOf(work, columns[0] ?? null), values };
  note(work, 'called-off-in-remarks', said, left.rows(), isMixed ? 0 : left.amount());
  if (mentions === null) return;
  const { column, text, tally } = mentions;
  note(work, 'remarks-to-look-at', { title: titleOf(work, column), text }, tally.rows(), isMixed ? 0 : tally.amount());
}

/** Other tables of the sheet, which hold no orders. */
export function noteTables(work: Work, { tablesBeside, tablesBelow }: FoundColumns): void {
  for (const { titles, rows, isOfRefunds } of tablesBelow) {
    const params = { row: (rows[0] ?? 0) + 1, titles };
    note(work, isOfRefunds ? 'refunds-aside' : 'table-below', params, rows.length - 1);
  }
  for (const { columns, rows } of tablesBeside) {
    const [from = 0, to = from] = [columns[0]?.column, columns[columns.length - 1]?.column];
    note(work, 'table-beside', { from, to, titles: columns.map(({ title }) => title) }, rows);
  }
}

export function noteRows(work: Work, facts: RowFacts): void {
  const { columns } = work;
  const { buckets, isMixed, heads, below, orderSums, kinds, documents, credits, refunds, currencies, standIns, asOf } =
    facts;
  const sumOf = (tally: TallyOf) => (isMixed ? 0 : tally.amount());
  const currency = currencies.currency ?? '';
  const rates = Object.entries(currencies.rates).map(([code, rate]) => ({ currency: code, rate }));
  note(work, 'preamble', {}, buckets.preamble.rows);
  const ofOrders = roundSum(orderSums.reduce((sum, row) => sum + moneyOf(work.draft, row), 0));
  const totals = buckets.totals.rows - heads - below - orderSums.length;
  note(work, 'totals', {}, totals, isMixed ? 0 : roundSum(buckets.totals.amount - ofOrders));
  note(work, 'order-sums', {}, orderSums.length, isMixed ? 0 : ofOrders);
  const lines = facts.blankOrders;
  const ofLines = roundSum(lines.reduce((sum, row) => sum + moneyOf(work.draft, row), 0));
  note(work, 'fill-down', { titles: [titleOf(work, columns.order)] }, lines.length, isMixed ? 0 : ofLines);
  note(work, 'customer-above', {}, heads);
  note(work, 'continuation', {}, facts.further);
  note(work, 'once-per-order', { title: titleOf(work, moneyColumn(columns)) }, facts.repeated);
  noteStatuses(work, facts);
  if (kinds !== null) {
    const { left, leftValues, negated, negatedValues, doubted } = kinds;
    note(work, 'no-order-by-kind', { values: leftValues }, left.rows(), sumOf(left));
    note(work, 'no-order-by-kind', { values: doubted.leftWords }, doubted.left.rows(), sumOf(doubted.left));
    note(work, 'kind-negative', { values: negatedValues }, negated.rows(), sumOf(negated));
    note(work, 'kind-negative', { values: doubted.takenWords }, doubted.taken.rows(), sumOf(doubted.taken));
  }
  if (documents !== null) {
    const values = documents.uses.filter(({ counts }) => !counts).map(({ value }) => value);
    const params = { title: titleOf(work, documents.column), values };
    note(work, 'no-order-by-number', params, documents.left.rows(), sumOf(documents.left));
  }
  if (credits !== null) {
    const { column, taken, takenWords, left, leftWords } = credits;
    const title = titleOf(work, column);
    note(work, 'credit-notes', { title, values: takenWords }, taken.rows(), sumOf(taken));
    note(work, 'called-off-in-remarks', { title, values: leftWords }, left.rows(), sumOf(left));
  }
  for (const { column, left, leftValues } of facts.strangers) {
    const params = { title: titleOf(work, column), values: leftValues };
    note(work, 'no-order-by-number', params, left.rows(), sumOf(left));
  }
  if (facts.spending !== null) note(work, 'spending', {}, facts.spending.left.rows(), sumOf(facts.spending.left));
  noteRemarks(work, facts);
  const { tally, values } = facts.headedRefunds;
  note(work, 'headed-refunds', { values: [...new Set(values)] }, tally.rows(), sumOf(tally));
  note(
    work,
    'refunded-column',
    { title: titleOf(work, columns.refunded) },
    refunds.taken.rows(),
    0 - sumOf(refunds.taken),
  );
  const { wentBack } = facts;
  if (wentBack !== null) {
    const { column, tally } = wentBack;
    note(work, 'refund-rows', { title: titleOf(work, column) }, tally.rows(), sumOf(tally));
  }
  note(
    work,
    'refunded-within',
    { title: titleOf(work, columns.refundedWithin), amount: titleOf(work, columns.amount) },
    refunds.within,
  );
  const beside = facts.deposit?.isWithin === false ? facts.deposit : (facts.pieces?.back ?? null);
  if (beside !== null) {
    const params = { title: beside.title, amount: titleOf(work, columns.amount ?? columns.quantity) };
    note(work, 'not-taken-off', params, buckets.used.rows);
  }
  const { discountBeside } = facts;
  if (discountBeside !== null) note(work, 'discount-beside', { title: discountBeside.title }, buckets.used.rows);
  note(work, 'other-currency', { currency, others: currencies.leftOut }, buckets.currency.rows);
  const { unnamed } = currencies;
  if (currencies.currency !== null) note(work, 'no-currency', { currency }, unnamed.rows(), unnamed.amount());
  note(work, 'converted', { currency, rates }, currencies.converted.rows(), currencies.converted.amount());
  note(work, 'later', { asOf }, buckets.later.rows, buckets.later.amount);
  note(work, 'anonymous', { names: standIns }, buckets.anonymous.rows, buckets.anonymous.amount);
  note(work, 'bad', {}, buckets.bad.rows, buckets.bad.amount);
  if (columns.growsWith !== null) {
    const params = { price: titleOf(work, columns.amount), quantity: titleOf(work, columns.growsWith) };
    note(work, 'price-of-row', params, buckets.used.rows, buckets.used.amount);
  }
  if (columns.price !== null && columns.quantity !== null) {
    const params = { price: titleOf(work, columns.price), quantity: titleOf(work, columns.quantity) };
    note(work, 'price-by-quantity', params, buckets.used.rows, buckets.used.amount);
  }
}
