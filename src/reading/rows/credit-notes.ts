/**
 * Credit notes among invoices that no column of kinds tells: by what their numbers begin with (*CN-0003* among *INV-0012*), or what is
 * written of them (*Credit note for order 12*).
 */

import type { ColumnProfile } from '../columns/profile.ts';
import type { StatusUse } from '../reading.ts';
import { saidKey } from '../said-words.ts';
import { textOf } from '../sheet.ts';
import { directionsIn } from '../words/directions.ts';
import { beginsAsRefund, kindClass, leadingWordsOf } from '../words/kind-words.ts';
import { NUMBERS_OF_PURCHASES, type TitleKind } from '../words/title-kinds.ts';
import { isOpen, moneyOf } from './draft.ts';
import { remarkIn as calledOffIn, isRemark } from './remarks.ts';
import { createSaidOf } from './state-of-row.ts';
import { createTally, type TallyOf } from './tally.ts';
import type { Work } from './work.ts';

/** More of them are codes of something else. */
const MOST_PREFIXES = 12;
/** A shorter word may stand for anything, unless an invoice's stands beside it. */
const CLEAR_LETTERS = 4;
const LEAST_LETTERS = 2;

/** Remarks that repeat are looked at once; where all differ it would not pay to remember them. */
const MOST_KNOWN = 1000;
/** Places for those that were looked at last, by length and first letter: to compare with one of them is faster than to look all up. */
const PLACES = 256;

/** Titles over words in which anything may be said. */
const FREE: ReadonlySet<TitleKind | null> = new Set<TitleKind | null>([
  null,
  'description',
  'product',
  'other',
  'rowKind',
]);

interface Found {
  readonly column: number;
  /** Of the number of each text the word that says it, or `""`. */
  readonly words: readonly string[];
  readonly isSure: boolean;
}

export interface CreditNotes {
  readonly column: number;
  readonly uses: readonly StatusUse[];
  readonly taken: TallyOf;
}

function isRefund(word: string): boolean {
  return word.length >= LEAST_LETTERS && beginsAsRefund(word) === word;
}

function byNumbers({ textsOf }: Work, profiles: readonly ColumnProfile[]): Found | null {
  for (const { column, kind, numbered, dates } of profiles) {
    if (!(kind !== null && (NUMBERS_OF_PURCHASES.has(kind) || kind === 'id')) || numbered < 0.9 || dates > 0.5)
      continue;
    const { texts, hasLetters } = textsOf(column);
    if (!hasLetters) continue;
    const words = leadingWordsOf(texts);
    const prefixes = [...new Set(words)];
    if (prefixes.length > MOST_PREFIXES) continue;
    const whole = prefixes.filter(isRefund);
    // *Возврат товаров от покупателя 12* beside *Реализация товаров 11*.
    const isToldApart = whole.length === 0 && prefixes.some((word) => kindClass(word) === 'sale');
    const refunds = new Set(
      isToldApart ? prefixes.filter((word) => word.length >= CLEAR_LETTERS && beginsAsRefund(word) !== null) : whole,
    );
    const others = prefixes.filter((word) => !refunds.has(word));
    if (refunds.size === 0 || others.every((word) => word === '')) continue;
    const isClear = [...refunds].every((word) => word.length >= CLEAR_LETTERS);
    const isSure = isClear || others.some((word) => word.length >= LEAST_LETTERS && kindClass(word) === 'sale');
    return { column, words: words.map((word) => (refunds.has(word) ? word : '')), isSure };
  }
  return null;
}

/** *Return to Oz* is for sale: a refund says so in two words, alone, or of which number it is. */
function remarkIn(text: string): string {
  const word = beginsAsRefund(text);
  return word !== null && (word.includes(' ') || word === text || /\d/.test(text)) ? word : '';
}

/** Whether a cell of a column tells; what was looked at before is known. */
function createRemarkReader({ context }: Work): (cell: unknown) => boolean {
  const known = new Set<unknown>();
  const latest = new Array<unknown>(PLACES);
  return (cell) => {
    if (typeof cell !== 'string' || cell === '') return false;
    const place = (cell.length * 31 + cell.charCodeAt(0)) % PLACES;
    if (cell === latest[place]) return false;
    if (!known.has(cell)) {
      if (remarkIn(textOf(cell, context.zone)) !== '') return true;
      if (known.size < MOST_KNOWN) known.add(cell);
    }
    latest[place] = cell;
    return false;
  };
}

/**
 * The columns of which any cell tells. Columns of remarks are many, and to number the texts of each takes as long as all else here; the
 * cells of a row lie side by side in memory, and all columns are looked through at once.
 */
function withRemarks(work: Work, columns: readonly number[]): number[] {
  const { sheet, draft } = work;
  const silent = columns.map((column) => ({ column, tells: createRemarkReader(work) }));
  for (let row = 0; row < draft.size && silent.length > 0; row++) {
    const cells = sheet[row];
    if (cells === undefined || !isOpen(draft, row)) continue;
    for (let at = silent.length - 1; at >= 0; at--) {
      if (silent[at]?.tells(cells[silent[at]?.column as number]) === true) silent.splice(at, 1);
    }
  }
  return columns.filter((column) => silent.every((other) => other.column !== column));
}

function byWords(work: Work, profiles: readonly ColumnProfile[]): Found | null {
  const { keys, shown, date, amount, status, currency, manager, customerType, contacts } = work.columns;
  const taken = [...keys.flat(), ...shown.flat(), ...contacts, date, amount, status, currency, manager, customerType];
  const free = profiles
    .filter(({ column, kind, filled, words, dates }) => {
      return FREE.has(kind) && filled > 0 && words >= 0.5 && dates <= 0.5 && !taken.includes(column);
    })
    .map(({ column }) => column);
  for (const column of withRemarks(work, free)) {
    const { texts } = work.textsOf(column);
    // *Credit* beside *Debit* is a card.
    if (directionsIn(texts) !== null) continue;
    const title = profiles.find((profile) => profile.column === column)?.kind ?? null;
    // Where no number is named, the row itself was called off.
    const isLeft = (text: string) => isRemark(title) && !/\d/.test(text) && calledOffIn(text)?.isClear === true;
    const words = texts.map((text) => (isLeft(text) ? '' : remarkIn(text)));
    if (words.some((word) => word !== '')) return { column, words, isSure: false };
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
  const { draft, columns, answers } = work;
  if (columns.kind !== null || answers.columns?.kind !== undefined) return null;
  for (const find of [byNumbers, byWords]) {
    const found = find(work, profiles);
    if (found === null) continue;
    const { back, others, wordIn } = rowsOf(work, found);
    if (back.length === 0 || back.length >= others) continue;
    const isSaid = createSaidOf(answers);
    const wanted = new Set((answers.counts ?? []).map(saidKey));
    const uses = new Map<string, { readonly value: string; readonly counts: boolean; readonly tally: TallyOf }>();
    const taken = createTally();
    for (const row of back) {
      const value = wordIn(row);
      const use = uses.get(value) ?? {
        value,
        counts: isSaid(value) && wanted.has(saidKey(value)),
        tally: createTally(),
      };
      uses.set(value, use);
      use.tally.add(moneyOf(draft, row));
      if (use.counts) continue;
      draft.amount[row] = -(draft.amount[row] as number);
      taken.add(draft.amount[row] as number);
    }
    return {
      column: found.column,
      uses: [...uses.values()].map(({ value, counts, tally }) => {
        return { value, counts, variant: 'kind', known: found.isSure, rows: tally.rows(), amount: tally.amount() };
      }),
      taken,
    };
  }
  return null;
}
