/** Money that went out to those who never paid anything: no refund, but what the owner of an account spends. */
import { isRunningTotal, numbersIn } from '../columns/amount-evidence.ts';
import type { ColumnProfile } from '../columns/profile.ts';
import type { StatusUse } from '../reading.ts';
import { isOpen, openRows, put } from './draft.ts';
import { kindIn } from './kinds.ts';
import { createTally, type TallyOf } from './tally.ts';
import { createAnswerOf, createWordsAsked } from './words-asked.ts';
import type { Work } from './work.ts';

export interface Spending {
  /** Whom it is asked about; the column of their names. */
  readonly uses: readonly StatusUse[];
  readonly column: number | null;
  readonly left: TallyOf;
}

/** Fewer, or a smaller part of the rows, may be refunds of what was sold before the first row. */
const LEAST_NAMES = 2;
const LEAST_SHARE = 0.25;
/** Of the rows below zero those of payers are refunds; they may be this part at most. */
const MOST_REFUNDS = 0.25;
/** More names are no list to be asked about: then it is said alone. */
const MOST_ASKED = 12;
const ROWS_TRIED = 300;

/** Whether a column beside the amount is what the account held after each row. */
function hasRunningBalance({ sheet, draft, columns, context }: Work, profiles: readonly ColumnProfile[]): boolean {
  const { amount } = columns;
  if (amount === null) return false;
  // Also of rows that are no orders: a fee, what was withdrawn.
  const rows: number[] = [];
  for (let row = 0; row < draft.size && rows.length < ROWS_TRIED; row++)
    if (!Number.isNaN(draft.written[row])) rows.push(row);
  const numbersOf = (column: number) => numbersIn(sheet, rows, column, context);
  const sums = profiles.filter(({ amounts, money, dates }) => amounts >= 0.8 && money > 0 && dates < 0.5);
  // What the account holds grows by what fees left.
  const added = [amount, ...sums.filter(({ kind }) => kind === 'afterFees').map(({ column }) => column)].map(numbersOf);
  return sums.some(({ column }) => {
    const held = numbersOf(column);
    // What is still to be paid moves nothing.
    const moved = (numbers: readonly number[]) => numbers.filter((_number, at) => held[at] !== held[at - 1]);
    return column !== amount && added.some((amounts) => isRunningTotal(moved(held), moved(amounts)));
  });
}

interface Account {
  readonly rows: number[];
  readonly out: number[];
  paid: boolean;
  sum: number;
}

/** By the spelling of the customer. */
function accountsOf({ draft, columns, textsOf }: Work): Map<number, Account> {
  const kinds = columns.kind === null ? null : textsOf(columns.kind);
  const accounts = new Map<number, Account>();
  for (let row = 0; row < draft.size; row++) {
    const [key, written] = [draft.key[row] as number, draft.written[row] as number];
    if (!isOpen(draft, row) || key === 0 || Number.isNaN(written)) continue;
    const name = draft.names.spellingOf(key);
    const account = accounts.get(name) ?? { rows: [], out: [], paid: false, sum: 0 };
    accounts.set(name, account);
    account.rows.push(row);
    account.sum += written;
    if (written > 0) account.paid = true;
    else if (written < 0 && (kinds === null || kindIn(kinds.texts[kinds.ids[row] as number] ?? '') !== 'refund'))
      account.out.push(row);
  }
  return accounts;
}

/** Few logs have rows below zero. */
function goesOut({ draft }: Work): boolean {
  for (let row = 0; row < draft.size; row++) if (isOpen(draft, row) && (draft.written[row] as number) < 0) return true;
  return false;
}

/**
 * Leaves out what was spent. In a statement, which says what the account held after each row, whoever got more than they paid is no
 * customer; elsewhere those who paid nothing are asked about, where nearly all money that went out went to them, and nothing numbers orders or counts pieces.
 */
export function judgeSpending(work: Work, profiles: readonly ColumnProfile[]): Spending | null {
  const { draft, columns, answers } = work;
  if (!goesOut(work)) return null;
  const accounts = [...accountsOf(work).values()];
  const out = accounts.flatMap((account) => account.out).length;
  const strangers = accounts.filter(({ paid, out: { length } }) => !paid && length > 0);
  const isStatement = hasRunningBalance(work, profiles);
  const spent = isStatement ? accounts.filter(({ sum, out: { length } }) => sum < 0 && length > 0) : strangers;
  const rows = spent.reduce((sum, account) => sum + account.out.length, 0);
  const isLog = [columns.order, columns.price, columns.quantity].some((column) => column !== null);
  const isPlain = spent.length >= LEAST_NAMES && rows >= openRows(draft).length * LEAST_SHARE;
  if (spent.length === 0) return null;
  if (!isStatement && (isLog || !isPlain || out - rows > out * MOST_REFUNDS)) return null;

  const answerOf = createAnswerOf(answers);
  const isAsked = !isStatement && spent.length <= MOST_ASKED;
  const left = createTally();
  const words = createWordsAsked<Account>();
  for (const account of spent) {
    const value = draft.names.texts[draft.key[account.rows[0] ?? 0] as number] ?? '';
    const asked = () => ({ value, counts: isAsked && answerOf(value) === true, known: !isAsked });
    for (const row of account.rows) {
      const money = draft.amount[row] as number;
      if (words.add(account, money, asked)) continue;
      left.add(money);
      put(draft, row, 'status');
    }
  }
  return { uses: isAsked ? words.read() : [], column: columns.keys[0]?.[0] ?? null, left };
}
