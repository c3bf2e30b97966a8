/** Rows that only a remark calls off: *cancelled* or *деньги вернули* among other things that somebody wrote down. */
import type { ColumnProfile } from '../columns/profile.ts';
import type { StatusUse } from '../reading.ts';
import { saidKey } from '../said-words.ts';
import { textOf } from '../sheet.ts';
import { beginsAsMoneyBack } from '../words/named-documents.ts';
import { statusClass } from '../words/status-words.ts';
import { type Draft, findOrdersOfSeveralRows, isOpen, moneyOf, orderOfCustomer, put } from './draft.ts';
import { remarkColumns } from './remark-columns.ts';
import { partByRemark } from './sum-in-remark.ts';
import { createTally, type TallyOf } from './tally.ts';
import { createAnswerOf, createWordsAsked } from './words-asked.ts';
import type { Work } from './work.ts';

export interface Remarks {
  readonly uses: readonly StatusUse[];
  readonly columns: readonly number[];
  readonly left: TallyOf;
  /** Rows of which a part went back, by a sum in the remark. */
  readonly parts: { readonly values: readonly string[]; readonly tally: TallyOf };
  /** Rows that count though their remark speaks of it, with the first of these remarks. */
  readonly mentions: { readonly column: number; readonly text: string; readonly tally: TallyOf } | null;
}

/** The lines of an order without a remark of their own go with the one that bears it. */
function withLines(draft: Draft, found: ReadonlyMap<number, string>): ReadonlyMap<number, string> {
  const ofSeveral = findOrdersOfSeveralRows(draft);
  const orders = new Map<number, string>();
  for (const [row, word] of found) {
    if (ofSeveral(draft.order[row] as number)) orders.set(orderOfCustomer(draft, row), word);
  }
  if (orders.size === 0) return found;
  const all = new Map(found);
  for (let row = 0; row < draft.size; row++) {
    const word = orders.get(orderOfCustomer(draft, row));
    if (word !== undefined && draft.order[row] !== 0 && isOpen(draft, row) && !all.has(row)) all.set(row, word);
  }
  return all;
}

interface Rest {
  readonly value: string;
  readonly rest: number;
  /** A part is owed, or nobody knows: the row is a sale all the same. */
  readonly isOwed: boolean;
}

/** What the remarks of the rows say. */
interface Found {
  /** The words that call rows off. */
  readonly words: ReadonlyMap<number, string>;
  /** Of rows of which a part went back, or is owed, the remark as far as its sum, and what is left. */
  readonly rests: ReadonlyMap<number, Rest>;
  readonly columns: ReadonlySet<number>;
  readonly mentions: Remarks['mentions'];
}

const isMoneyBack = (word: string) => statusClass(word) === 'refunded' || beginsAsMoneyBack(word);

function findRemarks(
  work: Work,
  profiles: readonly ColumnProfile[],
  readNumber: (cell: unknown) => number | null,
  isRental: boolean,
): Found {
  const { draft, sheet, context, columns } = work;
  const free = remarkColumns(work, profiles, isRental);
  const words = new Map<number, string>();
  const rests = new Map<number, Rest>();
  const saying = new Set<number>();
  let mentions: Remarks['mentions'] = null;
  // Where a column says how much went back, it is taken off by that.
  const saysSums = columns.refunded === null && columns.refundedWithin === null;
  for (let row = 0; row < draft.size && free.length > 0; row++) {
    const money = moneyOf(draft, row);
    if (!isOpen(draft, row) || money === 0) continue;
    for (const { column, read } of free) {
      const remark = read(row);
      // Words that nobody knows hide no others.
      const isSaid = words.has(row) && rests.get(row)?.rest !== money;
      if (remark === null || isSaid || (money < 0 && remark.isNoPurchase !== true)) continue;
      const text = textOf(sheet[row]?.[column], context.zone);
      if (remark.isClear) {
        words.set(row, remark.word);
        rests.delete(row);
        saying.add(column);
        const isOwed = remark.isUnpaid === true;
        const isPart = saysSums && (isOwed || isMoneyBack(remark.word));
        const part = isPart ? partByRemark(text, money, readNumber) : null;
        if (part !== null) rests.set(row, { value: `${remark.word} ${part.sum}`, rest: part.rest, isOwed });
        else if (remark.isStrange === true) rests.set(row, { value: remark.word, rest: money, isOwed: true });
      } else {
        mentions ??= { column, text, tally: createTally() };
        mentions.tally.add(money);
      }
    }
  }
  return { words, rests, columns: saying, mentions };
}

/** Leaves out rows whose remark calls them off, unless it was said that they count; where it names a smaller sum, that is taken off. */
export function judgeRemarks(
  work: Work,
  profiles: readonly ColumnProfile[],
  readNumber: (cell: unknown) => number | null,
  isRental: boolean,
): Remarks | null {
  const { draft, answers } = work;
  // Somebody said that nothing tells what became of the rows.
  if (answers.columns?.status?.length === 0 || answers.columns?.kind?.length === 0) return null;
  const { words: found, rests, columns, mentions } = findRemarks(work, profiles, readNumber, isRental);
  if (found.size === 0 && mentions === null) return null;
  const answerOf = createAnswerOf(answers);
  const words = createWordsAsked<string>();
  /** Whether such rows count. */
  const add = (value: string, money: number, proposed: boolean) =>
    words.add(saidKey(value), money, () => ({ value, counts: answerOf(value) ?? proposed, known: false }));
  const [left, back] = [createTally(), createTally()];
  const values = new Set<string>();
  for (const [row, value] of withLines(draft, found)) {
    const money = moneyOf(draft, row);
    const part = rests.get(row);
    const counts = part?.isOwed === true ? add(part.value, money, true) : add(value, money, false);
    if (part?.isOwed !== true && part !== undefined && add(part.value, part.rest, !counts) && !counts) {
      back.add(part.rest - money);
      values.add(part.value);
      draft.amount[row] = part.rest;
      continue;
    }
    if (counts) continue;
    left.add(money);
    put(draft, row, 'status');
  }
  return {
    uses: words.read(),
    columns: [...columns],
    left,
    parts: { values: [...values], tally: back },
    mentions,
  };
}
