/** Whether a remark on a refund names the document that it goes against: *Refund for order 2*, *Gutschrift zu RE-2024-002*. */
import { lazily } from '../../core/lazily.ts';
import { listed } from './finders.ts';
import { fold } from './fold.ts';
import { beginsAsRefund } from './kind-words.ts';
import { isState, statusClass } from './status-words.ts';

const documents = lazily(() => listed(['documents']));
/** `#17`, `№ 17`, `INV-12`. */
const NUMBER_OF_ANY = /#\s?\d|№|(?:^|[^\p{L}\p{N}])\p{Lu}{1,6}[-/]?\d{2}|(?:^|[^\p{L}\p{N}])\p{Lu}{1,6}[-/]\d/u;

/** *Return to Oz* is for sale: a refund says so in two words, alone, or with a number. Else `""`. */
export function refundWordsIn(text: string): string {
  const word = beginsAsRefund(text);
  return word !== null && (word.includes(' ') || word === text || /\d/.test(text)) ? word : '';
}

/** Whether a number stands behind a word for a document, or looks like that of one. */
function namesNumber(text: string, from: number): boolean {
  if (NUMBER_OF_ANY.test(text)) return true;
  const folded = fold(text);
  return documents()
    .find(folded)
    .some(({ start, end }) => start >= from && /\d/.test(folded.slice(end)));
}

/** Whether the text holds a number as a word of its own: that of the row itself. */
export function holdsNumber(text: string, number: string): boolean {
  return /\d/.test(number) && ` ${fold(text)} `.includes(` ${fold(number)} `);
}

/**
 * Whether what is written beside a row says that the row itself is a document against another one: it names that one, or its word is none
 * that may be said of a sale, as *Credit note* is. *Refunded 90* and *void, see INV-7* speak of the row on which they stand.
 */
export function isAgainstAnother(text: string, word: string): boolean {
  const state = isState(word) ? statusClass(word) : null;
  if (state === 'cancelled') return false;
  return (state === null && !beginsAsMoneyBack(word)) || namesNumber(text, word.length);
}

const moneyBack = lazily(() => listed(['moneyBack']));

/** Whether the text begins with a word for a refund that begins no name of anything for sale. */
export function beginsAsMoneyBack(text: string): boolean {
  if (!moneyBack().couldBegin(text)) return false;
  return moneyBack()
    .find(fold(text))
    .some(({ start }) => start === 0);
}

/** What stands behind a mark at the end of a text: *Cream (refund)*, *крем - возврат*; `""` where there is none. */
export function behindMark(text: string): string {
  const at = Math.max(text.lastIndexOf('('), text.lastIndexOf('- '), text.lastIndexOf('– '));
  return at < 1
    ? ''
    : text
        .slice(at + 1)
        .replace(')', '')
        .trim();
}

/** The word for a refund that stands there. */
export function refundBehind(text: string): string {
  const word = behindMark(text);
  return word !== '' && moneyBack().whole(fold(word)).length > 0 ? word : '';
}
