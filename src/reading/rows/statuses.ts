/** Which rows count by their state. */

import type { StatusUse } from '../reading.ts';
import type { TextColumn } from '../text-columns.ts';
import { type Draft, isOpen, moneyOf, put } from './draft.ts';
import { createPartReader } from './part-refunds.ts';
import { groupRows } from './row-groups.ts';
import { columnsOfState, createStateReader, type Spoken, type StateOfRow } from './state-of-row.ts';
import { createTally, type TallyOf } from './tally.ts';
import { createSaidOf } from './words-asked.ts';
import { titleOf, type Work } from './work.ts';

interface Use extends StateOfRow {
  readonly tally: TallyOf;
}

const wordOf = ({ value }: Use): string => value.toLowerCase();

/** Capitals are none of it, as in the queries. */
function isSmaller(text: string, other: string): boolean {
  const [small, otherSmall] = [text.toLowerCase(), other.toLowerCase()];
  return small === otherSmall ? text < other : small < otherSmall;
}

/** Of each row the one that says its state: lines of an order bear it in the first one only. */
function sayingRows(draft: Draft, { ids, texts }: TextColumn): Int32Array {
  const rowOfOrder = new Int32Array(draft.size + 1).fill(-1);
  for (let row = 0; row < draft.size; row++) {
    const order = draft.order[row] as number;
    const text = ids[row] as number;
    if (!isOpen(draft, row) || order === 0 || text === 0) continue;
    const known = ids[rowOfOrder[order] as number];
    // Of several the smallest, so that the order of the rows decides nothing.
    if (known === undefined || (known !== text && isSmaller(texts[text] ?? '', texts[known] ?? '')))
      rowOfOrder[order] = row;
  }
  return ids.map((text, row) => {
    const said = text === 0 ? (rowOfOrder[draft.order[row] as number] as number) : -1;
    return said === -1 ? row : said;
  });
}

/** Rows by the customer and the sum, whatever its sign. */
function countByCustomerAndSum(draft: Draft, rows: readonly number[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(customerAndSum(draft, row), (counts.get(customerAndSum(draft, row)) ?? 0) + 1);
  return counts;
}

function customerAndSum(draft: Draft, row: number): string {
  return `${draft.names.spellingOf(draft.key[row] as number)}\n${Math.abs(moneyOf(draft, row))}`;
}

/**
 * Leaves out money that went back for sales which are left out too. Where a sale of the same sum counts, the money went back
 * for that one, unless it is said that it went back for the other. Of several rows that of the earliest day is left out.
 */
function leaveOutWithSales(draft: Draft, sales: Sales, negatives: readonly number[]): void {
  if (negatives.length === 0) return;
  const [left, refunded, counted] = [sales.left, sales.refunded, sales.counted].map((rows) =>
    countByCustomerAndSum(draft, rows),
  );
  const { day } = draft;
  const byDay = [...negatives].sort((one, other) => (day[one] as number) - (day[other] as number));
  for (const row of byDay) {
    const sale = customerAndSum(draft, row);
    const pairs = counted?.has(sale) === true ? refunded : left;
    const rows = pairs?.get(sale) ?? 0;
    if (rows === 0) continue;
    pairs?.set(sale, rows - 1);
    put(draft, row, 'status');
  }
}

/** Rows with money of sales, by what became of them. */
interface Sales {
  readonly left: readonly number[];
  /** Of those left out the ones whose word says, here or in a row with money back, that the money went back. */
  readonly refunded: readonly number[];
  readonly counted: readonly number[];
}

/**
 * Puts rows that do not count into their bucket. A row of a cancelled or refunded order with a negative amount is the money
 * that went back: it counts, unless the sale itself is left out too. `isDoubted`: each word is asked about, also where it is known.
 */
export function judgeStatuses(work: Work, spoken: Spoken, isDoubted = false): StatusUse[] {
  const { draft, columns, answers, textsOf } = work;
  const { status } = columns;
  if (status === null) return [];
  const saying = sayingRows(draft, textsOf(status));
  const { ids } = groupRows(columnsOfState(columns, status).map(textsOf), draft.size);
  const stateOf = createStateReader(work, status, spoken);
  const uses = new Map<string, Use>();
  /** By the number of the group of rows, of those with money back behind it. */
  const known: Use[] = [];
  const isPart = createPartReader(work);
  const usedAs = (row: number, isNegative: boolean, part: boolean): Use => {
    const state = stateOf(row, isNegative, part);
    const name = `${state.value.toLowerCase()}\n${state.variant}\n${state.counts}`;
    const use = uses.get(name) ?? { ...state, tally: createTally() };
    uses.set(name, use);
    return use;
  };
  const left: { readonly row: number; readonly use: Use }[] = [];
  const [counted, negatives]: [number[], number[]] = [[], []];
  for (let row = 0; row < draft.size; row++) {
    if (!isOpen(draft, row)) continue;
    const said = saying[row] as number;
    const money = moneyOf(draft, row);
    const part = isPart(row);
    const group = (ids[said] as number) * 3 + (money < 0 ? 1 : part ? 2 : 0);
    known[group] ??= usedAs(said, money < 0, part);
    const use = known[group];
    use.tally.add(money);
    if (!use.counts) put(draft, row, 'status');
    if (money > 0 && use.counts) counted.push(row);
    else if (money > 0) left.push({ row, use });
    else if (money < 0 && use.counts) negatives.push(row);
  }
  if (answers.counts === undefined) {
    const backWords = new Set([...uses.values()].filter(({ variant }) => variant === 'negative').map(wordOf));
    const refunded = left.filter(({ use }) => use.refunded || backWords.has(wordOf(use)));
    const [all, back] = [left, refunded].map((sales) => sales.map(({ row }) => row));
    leaveOutWithSales(draft, { left: all ?? [], refunded: back ?? [], counted }, negatives);
  }
  // *New* and *Return* are patients, too: that nothing was ever sold is no state of a log.
  const isNone = left.length > 0 && counted.length === 0;
  return [...uses.values()]
    .map(({ tally, refunded: _, ...use }) => ({
      ...use,
      // An order of nothing is no purchase, whatever its state.
      known: (use.known && !isDoubted && !isNone) || tally.isWorthless(),
      rows: tally.rows(),
      amount: tally.amount(),
    }))
    .sort((first, second) => second.rows - first.rows || (first.value < second.value ? -1 : 1));
}

/** Words of one column. */
export interface WordsOfColumn {
  readonly column: number | null;
  readonly uses: readonly StatusUse[];
}

/** Words that no dictionary knows are asked about, those of all columns at once. */
export function askStatuses(work: Work, columns: readonly WordsOfColumn[]): void {
  const isSaid = createSaidOf(work.answers);
  const isOpenUse = ({ known, value }: StatusUse) => !known && !isSaid(value);
  const asked = columns.filter(({ uses }) => uses.some(isOpenUse));
  if (asked.length === 0) return;
  const counting = columns.flatMap(({ uses }) => uses.filter(({ counts }) => counts).map(({ value }) => value));
  work.questions.push({
    code: 'status',
    params: { title: [...new Set(asked.flatMap(({ column }) => titleOf(work, column) || []))].join(', ') },
    proposed: [...new Set(counting)].join(', '),
    choices: asked
      .flatMap(({ uses }) => uses.filter(isOpenUse))
      .map(({ value, rows, amount }) => ({ value, rows, amount })),
  });
}
