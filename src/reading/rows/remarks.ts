/** Rows that only a remark calls off: *cancelled* or *деньги вернули* among other things that somebody wrote down. */
import { lazily } from '../../core/lazily.ts';
import type { ColumnProfile } from '../columns/profile.ts';
import type { StatusUse } from '../reading.ts';
import { saidKey } from '../said-words.ts';
import { textOf } from '../sheet.ts';
import { isSaidNotToBe } from '../words/denials.ts';
import { listed } from '../words/finders.ts';
import { fold } from '../words/fold.ts';
import { isTender, saysOwing } from '../words/money-ways.ts';
import { beginsAsMoneyBack, refundWordsIn } from '../words/named-documents.ts';
import { isNoPurchase } from '../words/no-purchase.ts';
import { isState, statusClass } from '../words/status-words.ts';
import { type Draft, findOrdersOfSeveralRows, isOpen, moneyOf, orderOfCustomer, put } from './draft.ts';
import { freeColumns, MOST_REMEMBERED } from './free-columns.ts';
import { partByRemark } from './sum-in-remark.ts';
import { createTally, type TallyOf } from './tally.ts';
import { createAnswerOf, createWordsAsked } from './words-asked.ts';
import type { Work } from './work.ts';

/** So few words say one thing. */
const FEW_WORDS = 3;
const words = lazily(() => listed(['calledOff']));

/** What a remark says: that the row was called off, in its words for it, or it only speaks of that. */
export interface Remark {
  readonly word: string;
  readonly isClear: boolean;
  /** Nothing was bought: what goes back of it is none of a sale either. */
  readonly isNoPurchase?: true;
}

const wordsIn = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** Null where a remark is about something else. */
export function remarkIn(text: string): Remark | null {
  const folded = fold(text);
  const found = words().find(folded);
  if (found.length === 0) {
    // *Rückzahlung 5.1.*: with a number behind it a word for a refund is one.
    const word = (beginsAsMoneyBack(text) && refundWordsIn(text)) || text;
    const state = isState(word) ? statusClass(word) : null;
    return state === 'cancelled' || state === 'refunded' ? { word, isClear: true } : null;
  }
  const said = found.find(({ start }) => !isSaidNotToBe(folded.slice(0, start)));
  if (said === undefined) return null;
  const isShort = folded.split(' ').length <= FEW_WORDS;
  const isClear = (said.start === 0 || isShort) && !text.includes('?');
  const from = folded.slice(0, said.start).split(' ').length - 1;
  const length = folded.slice(said.start, said.end).split(' ').length;
  return {
    word: wordsIn(text)
      .slice(from, from + length)
      .join(' '),
    isClear,
  };
}

export interface Remarks {
  readonly uses: readonly StatusUse[];
  readonly columns: readonly number[];
  readonly left: TallyOf;
  /** Rows of which a part went back, by a sum in the remark. */
  readonly parts: { readonly values: readonly string[]; readonly tally: TallyOf };
  /** Rows that count though their remark speaks of it, with the first of these remarks. */
  readonly mentions: { readonly column: number; readonly text: string; readonly tally: TallyOf } | null;
}

/** More of them are names. */
const MOST_WAYS = 20;
/** Some of the first rows were paid somehow, as a rule: else the column is not looked through. */
const FIRST_ROWS = 300;

/** Columns of ways of payment, of which some say that nobody paid. A column of states says it otherwise. */
function payingColumns({ sheet, columns, textsOf, context }: Work, profiles: readonly ColumnProfile[]): number[] {
  if (columns.status !== null) return [];
  const { keys, shown, date, amount, kind } = columns;
  const taken = new Set([...keys.flat(), ...shown.flat(), date, amount, kind]);
  return profiles
    .filter(({ column, filled, distinct, words: worded, dates }) => {
      if (filled === 0 || distinct < 2 || distinct > MOST_WAYS || worded < 0.5 || dates >= 0.5) return false;
      const first = new Set(sheet.slice(0, FIRST_ROWS).map((cells) => cells[column]));
      if (taken.has(column) || ![...first].some((cell) => isTender(textOf(cell, context.zone)))) return false;
      const { texts } = textsOf(column);
      return texts.length <= MOST_WAYS * 2 && texts.some(isTender) && texts.some(saysOwing);
    })
    .map(({ column }) => column);
}

/** Reads the cells of columns, each text once while there are few. */
function createRemarkReader(
  { sheet, context }: Work,
  readText: (text: string) => Remark | null,
): (row: number, column: number) => Remark | null {
  const known = new Map<string, Remark | null>();
  return (row, column) => {
    const cell = sheet[row]?.[column];
    if (typeof cell !== 'string' || cell === '') return null;
    const seen = known.get(cell);
    if (seen !== undefined) return seen;
    const remark = readText(textOf(cell, context.zone));
    if (known.size < MOST_REMEMBERED) known.set(cell, remark);
    return remark;
  };
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

/** What the remarks of the rows say. */
interface Found {
  /** The words that call rows off. */
  readonly words: ReadonlyMap<number, string>;
  /** Of rows of which a part went back the remark as far as its sum, and what is left. */
  readonly rests: ReadonlyMap<number, { readonly value: string; readonly rest: number }>;
  readonly columns: ReadonlySet<number>;
  readonly mentions: Remarks['mentions'];
}

const isMoneyBack = (word: string) => statusClass(word) === 'refunded' || beginsAsMoneyBack(word);

function findRemarks(
  work: Work,
  profiles: readonly ColumnProfile[],
  readNumber: (cell: unknown) => number | null,
): Found {
  const { draft, sheet, context, columns } = work;
  const paying = payingColumns(work, profiles);
  const worded = freeColumns(work, profiles, ['product']).filter(({ column }) => !paying.includes(column));
  const free = [...worded.map(({ column }) => column), ...paying];
  const products = new Set(worded.filter(({ kind }) => kind === 'product').map(({ column }) => column));
  const noPurchaseIn = (text: string): Remark | null =>
    isNoPurchase(text) ? { word: text, isClear: true, isNoPurchase: true } : null;
  const owingIn = (word: string): Remark | null => (saysOwing(word) ? { word, isClear: true } : null);
  const readers = {
    remarks: createRemarkReader(work, (text) => noPurchaseIn(text) ?? remarkIn(text)),
    products: createRemarkReader(work, noPurchaseIn),
    paying: createRemarkReader(work, owingIn),
  };
  const remarkOf = (row: number, column: number): Remark | null =>
    readers[products.has(column) ? 'products' : paying.includes(column) ? 'paying' : 'remarks'](row, column);
  const words = new Map<number, string>();
  const rests = new Map<number, { readonly value: string; readonly rest: number }>();
  const saying = new Set<number>();
  let mentions: Remarks['mentions'] = null;
  // Where a column says how much went back, it is taken off by that.
  const saysSums = columns.refunded === null && columns.refundedWithin === null;
  for (let row = 0; row < draft.size && free.length > 0; row++) {
    const money = moneyOf(draft, row);
    if (!isOpen(draft, row) || money === 0) continue;
    for (const column of free) {
      const remark = remarkOf(row, column);
      if (remark === null || words.has(row) || (money < 0 && remark.isNoPurchase !== true)) continue;
      const text = textOf(sheet[row]?.[column], context.zone);
      if (remark.isClear) {
        words.set(row, remark.word);
        saying.add(column);
        const part = saysSums && isMoneyBack(remark.word) ? partByRemark(text, money, readNumber) : null;
        if (part !== null) rests.set(row, { value: `${remark.word} ${part.sum}`, rest: part.rest });
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
): Remarks | null {
  const { draft, answers } = work;
  // Somebody said that nothing tells what became of the rows.
  if (answers.columns?.status?.length === 0 || answers.columns?.kind?.length === 0) return null;
  const { words: found, rests, columns, mentions } = findRemarks(work, profiles, readNumber);
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
    const counts = add(value, money, false);
    if (part !== undefined && add(part.value, part.rest, !counts) && !counts) {
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
