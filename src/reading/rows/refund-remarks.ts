/**
 * Credit notes and refunds that only a remark, or the name of what is sold, tells: *Credit note for order 12*, *Refund - Wine tour*. It is
 * asked about: they are taken off, or are the sale that comes to nothing.
 */
import type { ColumnProfile } from '../columns/profile.ts';
import { textOf } from '../sheet.ts';
import { directionOf, directionsIn } from '../words/directions.ts';
import { fold } from '../words/fold.ts';
import { beginsAsRefund } from '../words/kind-words.ts';
import { isTender } from '../words/money-ways.ts';
import {
  beginsAsMoneyBack,
  holdsNumber,
  isAgainstAnother,
  refundBehind,
  refundWordsIn,
} from '../words/named-documents.ts';
import { statusClass } from '../words/status-words.ts';
import { NUMBERS_OF_PURCHASES } from '../words/title-kinds.ts';
import { isOpen, moneyOf } from './draft.ts';
import { createCellReader, freeColumns, isRemark } from './free-columns.ts';
import { type CreditNotes, createMoneyBack } from './money-back.ts';
import { createSoldBefore } from './sold-before.ts';
import type { Work } from './work.ts';

/** From this share of the rows on a column says of each what it is. */
const MOSTLY_FILLED = 0.8;

/** Whether a cell of a column tells. */
function createRemarkReader({ context }: Work): (cell: unknown) => boolean {
  const tells = createCellReader((cell) => {
    const text = textOf(cell, context.zone);
    return beginsAsRefund(text) !== null || refundBehind(text) !== '';
  });
  return (cell) => typeof cell === 'string' && cell !== '' && tells(cell);
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

type WordOfRow = (row: number) => string;

/** A remark tells where it names another document than that of its own row; else the row itself was called off. */
function inRemarks(work: Work, profiles: readonly ColumnProfile[], column: number): WordOfRow | null {
  const { ids, texts } = work.textsOf(column);
  const words = texts.map((text) => {
    const word = refundWordsIn(text);
    return word !== '' && isAgainstAnother(text, word) ? word : '';
  });
  if (words.every((word) => word === '')) return null;
  const numbers = profiles
    .filter(({ kind, filled }) => filled > 0 && kind !== null && (NUMBERS_OF_PURCHASES.has(kind) || kind === 'id'))
    .map((profile) => profile.column);
  const isOwn = (row: number, text: string) =>
    numbers.some((other) => holdsNumber(text, textOf(work.sheet[row]?.[other], work.context.zone)));
  return (row) => {
    const id = ids[row] as number;
    const word = words[id] ?? '';
    return word === '' || isOwn(row, texts[id] ?? '') ? '' : word;
  };
}

/** Words in another case or number begin alike: *крем*, *крема*. */
const STEM = 4;
const stemsIn = (text: string) =>
  fold(text)
    .match(/[^ ]{4,}/g)
    ?.map((word) => word.slice(0, STEM)) ?? [];

/**
 * What is sold tells alone, in two words, with a number, behind the thing that was given back, or where that is sold as well; else where
 * the customer bought for that much before.
 */
function amongProducts({ draft, textsOf }: Work, column: number): WordOfRow | null {
  const { ids, texts } = textsOf(column);
  const words = texts.map((text) => {
    const word = refundWordsIn(text) || refundBehind(text);
    // *Credit* beside *Cash* is a card.
    const isCard = directionOf(word) !== null && texts.some(isTender);
    return isCard || statusClass(word) === 'cancelled' ? '' : word;
  });
  const openly = texts.map((text, id) =>
    words[id] === '' && beginsAsMoneyBack(text) ? (beginsAsRefund(text) ?? '') : '',
  );
  const tells = openly.some((word) => word !== '');
  if (!tells && words.every((word) => word === '')) return null;
  const isSale = (row: number) => words[ids[row] as number] === '' && openly[ids[row] as number] === '';
  const soldBefore = tells ? createSoldBefore(draft, isSale) : () => false;
  const sold = new Set(
    tells ? texts.flatMap((text, id) => ((openly[id] || words[id]) === '' ? stemsIn(text) : [])) : [],
  );
  const namesSold = openly.map((word, id) => word !== '' && stemsIn(texts[id] ?? '').some((stem) => sold.has(stem)));
  return (row) => {
    const id = ids[row] as number;
    return words[id] || (openly[id] !== '' && (namesSold[id] === true || soldBefore(row)) ? (openly[id] ?? '') : '');
  };
}

/** Null where no column tells, or most rows would go against the others. */
export function judgeRefundRemarks(work: Work, profiles: readonly ColumnProfile[]): CreditNotes | null {
  const { draft, answers, textsOf } = work;
  const free = freeColumns(work, profiles, ['product', 'rowKind']);
  const mostFilled = Math.max(...profiles.map(({ filled }) => filled));
  for (const column of withRemarks(
    work,
    free.map((profile) => profile.column),
  )) {
    // *Credit* beside *Debit* is a card.
    if (directionsIn(textsOf(column).texts) !== null) continue;
    const { kind = null, filled = 0 } = free.find((profile) => profile.column === column) ?? {};
    // Where each row says what it is of, it is no remark.
    const isSparse = filled < mostFilled * MOSTLY_FILLED;
    const wordOf = isRemark(kind) && isSparse ? inRemarks(work, profiles, column) : amongProducts(work, column);
    if (wordOf === null) continue;
    const back: (readonly [row: number, word: string])[] = [];
    let others = 0;
    for (let row = 0; row < draft.size; row++) {
      if (!isOpen(draft, row) || !(moneyOf(draft, row) > 0)) continue;
      const word = wordOf(row);
      if (word === '') others++;
      else back.push([row, word]);
    }
    if (back.length === 0 || back.length >= others) continue;
    const money = createMoneyBack(draft, answers, 'taken');
    for (const [row, word] of back) money.judge(row, word);
    return { column, ...money.read() };
  }
  return null;
}
