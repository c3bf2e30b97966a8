/**
 * What words for kinds say only beside one another: *Credit* beside *Debit* or *Hold* is money that came in, beside *Cash* a card, beside
 * *Invoice* a credit note; *Purchase* beside *Sale* is what was bought.
 */
import { lazily } from '../../core/lazily.ts';
import { directionOf } from './directions.ts';
import type { KindClass } from './document-codes.ts';
import { listed } from './finders.ts';
import { fold } from './fold.ts';

const tenders = lazily(() => listed(['tenders']));
const invoices = lazily(() => listed(['invoices']));

export function isTender(text: string): boolean {
  return tenders().whole(fold(text)).length > 0;
}

const owing = lazily(() => listed(['owing']));

/** Whether the text says, among ways of payment, that nobody paid: *UNPAID*, *on account*, *долг*. */
export function saysOwing(text: string): boolean {
  return owing().whole(fold(text)).length > 0;
}

/** A text with what it says by itself, as a whole and in all its words. */
export interface SingleKind {
  readonly text: string;
  readonly whole: KindClass | null;
  readonly kind: KindClass | null;
}

/** Whether all say how somebody paid, and one of them nothing else: a *Transfer* may as well be no order. */
export function areTenders(kinds: readonly SingleKind[]): boolean {
  const filled = kinds.filter(({ text }) => text !== '');
  const isWay = ({ text }: SingleKind) => isTender(text) || directionOf(text) !== null;
  return filled.every(isWay) && filled.some(({ text, whole }) => isTender(text) && whole === null);
}

/** Of each text whether what it says beside the others, `sale` or `noOrder`, is doubted; null where it says nothing else than by itself. */
export function doubtsAmong(kinds: readonly SingleKind[]): ('sale' | 'noOrder' | null)[] {
  const ways = kinds.map(({ text }) => (text === '' ? null : directionOf(text)));
  const isCredit = (at: number) => ways[at] === 'incoming' && kinds[at]?.whole === 'refund';
  const some = (is: (kind: SingleKind, at: number) => boolean) => kinds.some(is);
  const isInvoiced = some(({ text }) => invoices().whole(fold(text)).length > 0);
  const isSpent = some((_kind, at) => ways[at] === 'outgoing');
  const isBank =
    some((_kind, at) => isCredit(at)) &&
    !isInvoiced &&
    (isSpent || (some(({ whole }) => whole === 'noOrder') && !some(({ whole }) => whole === 'sale')));
  const isSold = some(({ whole }, at) => ways[at] === 'incoming' && whole === 'sale');
  return kinds.map(({ kind }, at) => {
    if (isCredit(at)) return isBank ? 'sale' : null;
    // What a customer bought is a sale, unless sales stand beside it.
    if (ways[at] === 'outgoing' && kind !== 'refund' && kind !== 'noOrder') return isBank || isSold ? 'noOrder' : null;
    // Money that came in, of customers or of one's own.
    return ways[at] === 'incoming' && kind === 'noOrder' ? 'noOrder' : null;
  });
}
