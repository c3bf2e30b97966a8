/** What somebody wrote beside a row says of it: that it was called off, went back, or was not paid. */
import { lazily } from '../../core/lazily.ts';
import { yesOrNo } from './cell-words.ts';
import { isSaidNotToBe } from './denials.ts';
import { listed } from './finders.ts';
import { fold } from './fold.ts';
import { saysOwing } from './money-ways.ts';
import { beginsAsMoneyBack, behindMark, refundWordsIn } from './named-documents.ts';
import { beginsAsState, isState, statusClass } from './status-words.ts';

/** What a remark says: that the row was called off, in its words for it, or it only speaks of that. */
export interface Remark {
  readonly word: string;
  readonly isClear: boolean;
  /** Nothing was bought: what goes back of it is none of a sale either. */
  readonly isNoPurchase?: true;
  /** It was sold, and the money has not come. */
  readonly isUnpaid?: boolean;
  /** Nobody knows the words: they may say anything. */
  readonly isStrange?: true;
}

export const against = (word: string): Remark => ({ word, isClear: true });

/** So few words say one thing. */
const FEW_WORDS = 3;
/** Several words for it, and those for what was not paid, are hardly said of anything else. */
const MORE_WORDS = 6;
const words = lazily(() => listed(['calledOff', 'unpaid']));

/** Nothing, a mark or a sum: *owes*, *owes - ring her*, *owes me 50*, and not *debe llamar*. */
const ALONE = /^\s*(?:$|[^\p{L}\s]|\p{L}{1,4}\s+\d)/u;

/**
 * Null where a remark is about something else.
 *
 * @param isOfPayment It says whether it was paid: of what is owed then, whatever else it says.
 */
export function remarkIn(text: string, isOfPayment = false): Remark | null {
  const folded = fold(text);
  const found = words().find(folded);
  if (found.length === 0) {
    // *Rückzahlung 5.1.*: with a number behind it a word for a refund is one.
    const word = (beginsAsMoneyBack(text) && refundWordsIn(text)) || text;
    const state = isState(word) ? statusClass(word) : null;
    return state === 'cancelled' || state === 'refunded' ? against(word) : null;
  }
  // Between the words, which stand in the odd places, what separates them.
  const written = text.split(/([\p{L}\p{N}]+)/u);
  for (const { start, end, meaning } of found) {
    const before = folded.slice(0, start);
    const from = before.split(' ').length * 2 - 1;
    const length = folded.slice(start, end).split(' ').length;
    const to = from + length * 2 - 1;
    const isUnpaid = meaning === 'unpaid';
    const isOwing = isUnpaid && isOfPayment;
    const isAlone = !isUnpaid || isOwing || length > 1 || ALONE.test(written.slice(to).join(''));
    if (isSaidNotToBe(before) || !isAlone) continue;
    const isShort = folded.split(' ').length <= (isUnpaid || length > 1 ? MORE_WORDS : FEW_WORDS);
    const isClear = isOwing || ((start === 0 || isShort) && !text.includes('?'));
    return { word: written.slice(from, to).join(''), isClear, isUnpaid };
  }
  return null;
}

/** Whether what was sold says as a whole, or behind a mark at its end, that it was called off: *отмена*, *Haircut (no show)*. */
export function calledOffIn(text: string): Remark | null {
  const word = behindMark(text) || text;
  return words().whole(fold(word)).includes('calledOff') ? against(word) : null;
}

const notAll = lazily(() => listed(['notAll']));
/** `50 %`, `½`, and not 100 %. */
const SHARE = /(?:^|\D)\d{1,2} ?%|½/;
const NUMBER = /(?:#|№|n[°º]|\bno\b\.?)\s*\d+/gi;

/** What a cell under *Paid* says against it: *no*, *owes 75*, *deposit only*; null where it does not. */
export function denialIn(text: string): Remark | null {
  if (yesOrNo(text) === false || saysOwing(text)) return against(text);
  const remark = remarkIn(text, true);
  if (remark?.isClear === true) return remark;
  if (SHARE.test(text) || notAll().find(fold(text)).length > 0) return against(text);
  const state = statusClass(text);
  const isAgainst = ['open', 'cancelled', 'refunded'].includes(String(state));
  return isAgainst || beginsAsState(text.replace(NUMBER, ''), 'unclear') ? against(text) : null;
}
