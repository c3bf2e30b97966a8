/** Credit notes among invoices that no column of kinds tells: by what their numbers begin with (*CN-0003* among *INV-0012*). */

import type { ColumnProfile } from '../columns/profile.ts';
import { beginsAsRefund, kindClass, kindClasses, leadingWordsOf } from '../words/kind-words.ts';
import { documentOfCode } from '../words/number-codes.ts';
import { NUMBERS_OF_PURCHASES } from '../words/title-kinds.ts';
import { OF_NUMBERS } from './documents.ts';
import { isOpen, moneyOf } from './draft.ts';
import type { CreditNotes } from './money-back.ts';
import { judgeRefundRemarks } from './refund-remarks.ts';
import { createTally } from './tally.ts';
import { createAnswerOf, createWordsAsked } from './words-asked.ts';
import type { Work } from './work.ts';

/** More of them are codes of something else. */
const MOST_PREFIXES = 12;
/** A shorter word may stand for anything, unless an invoice's stands beside it. */
const CLEAR_LETTERS = 4;
const LEAST_LETTERS = 2;
const CODE = /^\p{Lu}{2,5}$/u;

interface Found {
  readonly column: number;
  /** Of the number of each text the word that says it, or `""`. */
  readonly words: readonly string[];
  readonly isSure: boolean;
}

function isRefund(word: string): boolean {
  return word.length >= LEAST_LETTERS && beginsAsRefund(word) === word;
}

/** Also by letters that say it beside others only. */
function isInvoice(word: string): boolean {
  return word.length >= LEAST_LETTERS && (kindClass(word) === 'sale' || documentOfCode(word) === 'invoice');
}

function byNumbers({ textsOf }: Work, profiles: readonly ColumnProfile[]): Found | null {
  for (const { column, kind, numbered, dates } of profiles) {
    if (!OF_NUMBERS.has(kind) || numbered < 0.9 || dates > 0.5) continue;
    // Under any other title words may be remarks: letters tell beside those of invoices only.
    const isNumber = kind !== null && (NUMBERS_OF_PURCHASES.has(kind) || kind === 'id');
    const { texts, hasLetters } = textsOf(column);
    if (!hasLetters) continue;
    const words = leadingWordsOf(texts);
    const prefixes = [...new Set(words)];
    if (prefixes.length > MOST_PREFIXES) continue;
    const isInvoiced = prefixes.some(isInvoice);
    if (!isNumber && !isInvoiced) continue;
    const known = prefixes.filter((word) => isRefund(word) && (isNumber || CODE.test(word)));
    const whole = isInvoiced ? [...known, ...prefixes.filter((word) => documentOfCode(word) === 'credit')] : known;
    // *Возврат товаров от покупателя 12* beside *Реализация товаров 11*.
    const isToldApart = isNumber && whole.length === 0 && prefixes.some((word) => kindClass(word) === 'sale');
    const refunds = new Set(
      isToldApart ? prefixes.filter((word) => word.length >= CLEAR_LETTERS && beginsAsRefund(word) !== null) : whole,
    );
    const others = prefixes.filter((word) => !refunds.has(word));
    if (refunds.size === 0 || others.every((word) => word === '')) continue;
    const isClear = [...refunds].every((word) => word.length >= CLEAR_LETTERS);
    const areDocuments =
      isNumber || others.every((word) => word === '' || isInvoice(word) || documentOfCode(word) !== null);
    const isSure = isClear || (isInvoiced && areDocuments && whole.every((word) => known.includes(word)));
    return { column, words: words.map((word) => (refunds.has(word) ? word : '')), isSure };
  }
  return null;
}

/** Rows with money that would count, by whether they say that it went back. */
function rowsOf({ draft, textsOf }: Work, { column, words }: Found) {
  const { ids } = textsOf(column);
  const back: number[] = [];
  let others = 0;
  for (let row = 0; row < draft.size; row++) {
    if (!isOpen(draft, row) || !(moneyOf(draft, row) > 0)) continue;
    if (words[ids[row] as number] === '') others++;
    else back.push(row);
  }
  return { back, others, wordIn: (row: number) => words[ids[row] as number] ?? '' };
}

/** Takes them off where they are sure, and says which words have to be asked about. Null where there are none. */
export function judgeCreditNotes(work: Work, profiles: readonly ColumnProfile[]): CreditNotes | null {
  const { columns, answers, textsOf } = work;
  if (answers.columns?.kind !== undefined) return null;
  // Kinds of rows that tell refunds tell them all.
  if (columns.kind !== null && kindClasses(textsOf(columns.kind).texts).includes('refund')) return null;
  return judgeNumbers(work, profiles) ?? judgeRefundRemarks(work, profiles);
}

function judgeNumbers(work: Work, profiles: readonly ColumnProfile[]): CreditNotes | null {
  const { draft, answers } = work;
  const found = byNumbers(work, profiles);
  if (found === null) return null;
  const { back, others, wordIn } = rowsOf(work, found);
  if (back.length === 0 || back.length >= others) return null;
  const answerOf = createAnswerOf(answers);
  const words = createWordsAsked<string>();
  const taken = createTally();
  for (const row of back) {
    const value = wordIn(row);
    const asked = () => ({ value, counts: answerOf(value) ?? false, known: found.isSure });
    if (words.add(value, moneyOf(draft, row), asked)) continue;
    draft.amount[row] = -(draft.amount[row] as number);
    taken.add(draft.amount[row] as number);
  }
  const uses = words.read();
  return {
    column: found.column,
    uses,
    taken,
    takenWords: uses.filter(({ counts }) => !counts).map(({ value }) => value),
    left: createTally(),
    leftWords: [],
  };
}
