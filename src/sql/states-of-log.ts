/** The words of states and kinds of rows, by what the reading made of their rows. */
import { AppError } from '../core/app-error.ts';
import { bucketNumber } from '../reading/buckets.ts';
import { takenOff } from '../reading/rows/money-back.ts';
import { columnsOfState } from '../reading/rows/state-of-row.ts';
import { kindClasses } from '../reading/words/kind-words.ts';
import { statusClass } from '../reading/words/status-words.ts';
import { type Rows, wordIn } from './rows-of-reading.ts';
import type { KindWords, StateWords } from './sql-log.ts';

/** What rows come to that count by their state: it is judged before their currency, their amount and their day. */
const COUNTED = new Set((['used', 'later', 'anonymous', 'currency', 'bad'] as const).map(bucketNumber));
const REPEATED = bucketNumber('continuation');
const LEFT_OUT = bucketNumber('status');

/** Rows that are orders, with whether they were left out by what they say. */
function* ordersOf({ reading: { rows } }: Rows): Generator<{ row: number; counts: boolean; isBack: boolean }> {
  if (rows === null) return;
  for (let row = 0; row < rows.bucket.length; row++) {
    const bucket = rows.bucket[row] as number;
    const amount = rows.amount[row] as number;
    // Lines that repeat the total of their order have an amount; those that carry further products have none.
    const counts = COUNTED.has(bucket) || (bucket === REPEATED && !Number.isNaN(amount));
    if (counts || bucket === LEFT_OUT) yield { row, counts, isBack: amount < 0 };
  }
}

interface Verdict {
  counted: number;
  left: number;
  back: number;
}

/** Lines of an order bear its state in the first one only: of several the smallest, as a query takes it. */
function statesOfOrders(
  rows: Rows,
  status: number,
  orders: readonly { readonly row: number }[],
  stateIn: (row: number) => string,
): (row: number) => string {
  const orderOf = (row: number) => rows.reading.rows?.order[row] ?? 0;
  const ofOrder = new Map<number, string>();
  for (const { row } of orders) {
    if (orderOf(row) === 0 || wordIn(rows, row, status) === '') continue;
    const [state, known] = [stateIn(row), ofOrder.get(orderOf(row))];
    if (known === undefined || state < known) ofOrder.set(orderOf(row), state);
  }
  return (row) => {
    const own = stateIn(row);
    return wordIn(rows, row, status) === '' ? (ofOrder.get(orderOf(row)) ?? own) : own;
  };
}

/** What rows say of their state, by what became of them. */
export function statesOf(
  rows: Rows,
  titleOf: (column: number) => string,
  kind: KindWords | null,
  pairsMoneyBack: boolean,
): StateWords | null {
  const { columns } = rows.reading;
  if (columns.status === null) return null;
  const places = [...new Set(columnsOfState(columns, columns.status))];
  // What its kind leaves out says nothing of the state.
  const isNoOrder = (row: number) =>
    kind !== null && columns.kind !== null && kind.noOrders.includes(wordIn(rows, row, columns.kind));
  const orders = [...ordersOf(rows)].filter(({ row }) => !isNoOrder(row));
  const stateIn = (row: number) =>
    places
      .map((column) => wordIn(rows, row, column))
      .join(' | ')
      .trim();
  const said = statesOfOrders(rows, columns.status, orders, stateIn);
  const verdicts = new Map<string, Verdict>();
  for (const { row, counts, isBack } of orders) {
    const state = said(row);
    const verdict = verdicts.get(state) ?? { counted: 0, left: 0, back: 0 };
    verdicts.set(state, verdict);
    if (isBack) verdict.back += Number(counts);
    else if (counts) verdict.counted++;
    else verdict.left++;
  }
  const found = [...verdicts].sort();
  if (found.some(([, { counted, left }]) => counted > 0 && left > 0))
    throw new AppError('sql.refused', { because: 'states' });
  const those = (is: (verdict: Verdict, state: string) => boolean) =>
    found.filter(([state, verdict]) => is(verdict, state)).map(([state]) => state);
  const usesOf = (of: 'negative' | null) => rows.reading.status.filter(({ variant }) => variant === of);
  const back = new Set(usesOf('negative').map(({ value }) => value.toLowerCase()));
  const counting = new Set(usesOf(null).flatMap(({ value, counts }) => (counts ? [value.toLowerCase()] : [])));
  const isMoneyBack = (verdict: Verdict, state: string) =>
    back.size > 0 && verdict.counted === 0 && (back.has(state) || (verdict.back > 0 && !counting.has(state)));
  // Of money alone that all went back for sales which are left out, rows tell nothing: then the word does.
  const isCounting = (verdict: Verdict, state: string) =>
    !isMoneyBack(verdict, state) &&
    (verdict.counted > 0 || (verdict.left === 0 && (verdict.back > 0 || counting.has(state))));
  return {
    columns: places.map(titleOf),
    pairsMoneyBack,
    counting: those(isCounting),
    leftOut: those((verdict, state) => !isMoneyBack(verdict, state) && !isCounting(verdict, state)),
    moneyBack: those(isMoneyBack),
    refunded: found
      .map(([state]) => state)
      .filter((state) => state.split(' | ').some((word) => statusClass(word) === 'refunded')),
  };
}

export function kindsOf(rows: Rows, titleOf: (column: number) => string): KindWords | null {
  const { kind } = rows.reading.columns;
  if (kind === null) return null;
  const words = new Set<string>();
  for (let row = (rows.reading.titlesRow ?? -1) + 1; row < rows.sheet.length; row++) words.add(wordIn(rows, row, kind));
  const said = [...words].sort();
  // Words are judged together: a payment is no order where its invoice is one.
  const classes = kindClasses(said);
  const those = (wanted: readonly (string | null)[]) =>
    said.filter((_word, at) => wanted.includes(classes[at] ?? null));
  // Of words that no dictionary knows somebody may have said that they do not count.
  const judged = (counting: boolean) =>
    rows.reading.status
      .filter(({ variant, counts }) => variant === 'kind' && counts === counting)
      .map(({ value }) => value.toLowerCase());
  // An order that was refunded before anything was sold comes to nothing: only the reading tells.
  const { notes } = rows.reading;
  const told = notes.flatMap((note) =>
    note.code === 'no-order-by-kind' ? note.params.values.map((value) => value.toLowerCase()) : [],
  );
  // What was voided is taken off where it was sold.
  const isTold = (value: string) => told.includes(value.toLowerCase());
  if (notes.some((note) => note.code === 'kind-negative' && note.params.values.some(isTold)))
    throw new AppError('sql.refused', { because: 'states' });
  const [counted, left] = [judged(true), [...judged(false), ...told]];
  const isTakenOff = (word: string) => counted.includes(takenOff(word));
  return {
    column: titleOf(kind),
    sales: said.filter((word, at) => {
      return counted.includes(word) || (['sale', null].includes(classes[at] ?? null) && !left.includes(word));
    }),
    refunds: those(['refund']).filter((word) => isTakenOff(word) || !(counted.includes(word) || left.includes(word))),
    noOrders: [...new Set([...those(['noOrder']), ...left])].filter(
      (word) => !counted.includes(word) && !isTakenOff(word),
    ),
  };
}
