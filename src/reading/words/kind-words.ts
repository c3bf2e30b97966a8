/** What words for kinds of rows say: a sale, money that went back, or neither. */
import { lazily } from '../../core/lazily.ts';
import { directionsIn } from './directions.ts';
import { documentCodesIn, type KindClass } from './document-codes.ts';
import { classIn, listed } from './finders.ts';
import { fold } from './fold.ts';
import { areTenders, doubtsAmong, isTender, type SingleKind } from './money-ways.ts';
import { statusClass } from './status-words.ts';
import { widest } from './terms.ts';

export type { KindClass };

/** Of two that fit equally well the cautious one. */
const KIND_ORDER = ['noOrder', 'refund', 'sale'] as const;
const kinds = lazily(() => listed(KIND_ORDER));
const settlements = lazily(() => listed(['invoices', 'taxInvoices', 'payments', 'orders']));
const plainSales = lazily(() => listed(['plainSales']));

export function kindClass(text: string): KindClass | null {
  const whole = kinds().whole(fold(text));
  // A *Credit Card* is no credit.
  return whole[0] ?? (isTender(text) ? null : classIn(kinds(), KIND_ORDER, text));
}

/** The words with which a text says that money went back: `Credit note` of *Credit note 12*; null where it does not begin so. */
export function beginsAsRefund(text: string): string | null {
  if (!kinds().couldBegin(text)) return null;
  const begins = widest(kinds().find(fold(text))).filter(({ start }) => start === 0);
  if (begins.length === 0 || begins.some(({ meaning }) => meaning !== 'refund')) return null;
  const [{ end } = { end: 0 }] = begins;
  const length = fold(text).slice(0, end).split(' ').length;
  return (text.match(/\p{L}+/gu) ?? []).slice(0, length).join(' ');
}

const operations = lazily(() => listed(['operations']));
const authorised = lazily(() => listed(['authorised']));

/** Whether a title speaks of what was done: *Transaction type*, *Операция*. */
export function namesOperation(folded: string): boolean {
  return operations().find(folded).length > 0;
}

/** Whether the text begins with a word for money that was only held back. */
export function beginsAsAuthorised(text: string): boolean {
  return authorised()
    .find(fold(text))
    .some(({ start }) => start === 0);
}

/** Whether the text as a whole is a word for a kind of row. */
export function isKind(text: string, kind: KindClass): boolean {
  return kinds().whole(fold(text))[0] === kind;
}

/** Whether the text begins with a word for any. */
export function beginsAsKind(text: string): boolean {
  const folded = fold(text);
  return [kinds(), settlements()].some((finder) => finder.find(folded).some(({ start }) => start === 0));
}

/** Whether the texts say how somebody paid, and nothing of what a row is. */
export function sayHowPaid(texts: readonly string[]): boolean {
  return areTenders(singleKinds(texts));
}

/** Whether any of the texts names sales or what is said of them: beside it *Refund* is money that went back, and no state. */
export function nameSales(texts: readonly string[]): boolean {
  return texts.some((text) => kindClass(text) === 'sale' && beginsAsKind(text));
}

const DIGIT = /\d/;
/** `Credit note` of *Credit note 12*, `CN` of *2025-CN-0003*. */
const LEADING = /^\P{L}*(\p{L}[\p{L} .(),]*?)\P{L}*\d/u;

function leadingWords(text: string, firstDigit: number): string {
  if (firstDigit === -1) return text.trim();
  // In brackets stands what else it is: *Реализация (акт, накладная) 12*.
  return (LEADING.exec(text)?.[1] ?? '').replace(/\s*\(.*/, '').trim();
}

/** Of each text the words before the number of a document; a text without a number is one as a whole. */
export function leadingWordsOf(texts: readonly string[]): readonly string[] {
  // Most stand before many numbers: 100,000 texts take 5 ms so, and 20 with an expression for each.
  let before = '';
  let words = '';
  return texts.map((text) => {
    const firstDigit = text.search(DIGIT);
    if (firstDigit < 1) return leadingWords(text, firstDigit);
    if (firstDigit !== before.length || !text.startsWith(before)) {
      words = leadingWords(text, firstDigit);
      before = words === '' ? '' : text.slice(0, firstDigit);
    }
    return words;
  });
}

/** Whether the text as a whole names a document of a deal: an order, an invoice, a payment. */
export function isSettling(text: string): boolean {
  return settlements().whole(fold(text)).length > 0;
}

/**
 * Whether the texts are documents of one deal, of which one at least is no sale of its own beside the others: invoices and what was paid
 * for them, what was ordered, delivered, offered or given back.
 */
export function areDocuments(texts: readonly string[]): boolean {
  const classes = kindClasses(texts);
  const isAgainst = (kind: KindClass | null | undefined) => kind === 'noOrder' || kind === 'refund';
  return (
    texts.every((text) => isSettling(text) || kindClass(text) !== null) &&
    classes.some(isAgainst) &&
    texts.some((text, at) => isSettling(text) && !isAgainst(classes[at]))
  );
}

/** More texts are hardly kinds where one of them is not known. */
const MOST_KINDS = 10;

/**
 * Whether the texts as wholes are kinds of rows, sales and what goes against them: `Invoice` and `Credit note`, or `Payment`. Beside
 * both, one in two may be unknown.
 */
export function areKinds(texts: readonly string[]): boolean {
  const found = texts.map((text) => kinds().whole(fold(text))[0]);
  const classes = kindClasses(texts);
  const isAgainst = classes.some((kind, index) => kind === 'refund' || (kind === 'noOrder' && found[index] === 'sale'));
  if (isAgainst && classes.includes('sale') && !found.includes(undefined)) return true;
  const unknown = classes.filter((kind) => kind === null).length;
  if (areDocuments(texts)) return true;
  const isBack = texts.some((text) => beginsAsRefund(text) !== null);
  return isBack && found.includes('sale') && texts.length <= MOST_KINDS && unknown * 2 <= texts.length;
}

/**
 * What texts say beside one another, as wholes and all of them: which way money went, or codes of documents. Null where they say
 * nothing of the kind. What goes out is no sale. Whether the other way is one only the words for it tell, as *Income* and *Expense*
 * do: of *Debit* and *Credit*, *Buy* and *Sell* it has to be asked.
 */
export function kindsTogether(
  texts: readonly string[],
): { readonly classes: readonly (KindClass | null)[]; readonly isSure: boolean } | null {
  const codes = documentCodesIn(texts);
  if (codes !== null) return { classes: codes, isSure: true };
  const ways = directionsIn(texts, (text) => isKind(text, 'noOrder'));
  if (ways === null) return null;
  const classes = ways.map((way) => (way === null ? null : way === 'incoming' ? 'sale' : 'noOrder'));
  return { classes, isSure: texts.every((text, at) => text === '' || kindClass(text) === classes[at]) };
}

/** What each text says by itself. */
function singleKinds(texts: readonly string[]): SingleKind[] {
  return texts.map((text) => {
    const whole = text === '' ? null : (kinds().whole(fold(text))[0] ?? null);
    return { text, whole, kind: text === '' ? null : kindClass(text) };
  });
}

/** Of each text of a column of kinds whether what it says may be meant otherwise, so that it has to be asked. */
export function doubtedKinds(texts: readonly string[]): readonly boolean[] {
  const together = kindsTogether(texts);
  if (together !== null) return texts.map((text) => !together.isSure && text !== '');
  // Payments beside their invoices are told by these.
  const settled = saysAgain(texts);
  const singles = singleKinds(texts);
  return doubtsAmong(singles).map((doubt, at) => {
    const kind = singles[at]?.kind;
    if (settled[at] === 'perhaps') return kind !== 'noOrder' && kind !== 'refund';
    return doubt !== null && settled[at] === null;
  });
}

/**
 * What each text of a column of kinds says; null for one that says nothing. Where invoices stand, payments pay for what is counted
 * already, and the orders that were invoiced are too; where orders stand without invoices, payments pay for these.
 */
export function kindClasses(texts: readonly string[]): (KindClass | null)[] {
  const together = kindsTogether(texts);
  if (together !== null) return [...together.classes];
  const singles = singleKinds(texts);
  if (areTenders(singles)) return texts.map(() => null);
  const settled = saysAgain(texts);
  const doubts = doubtsAmong(singles);
  return singles.map(({ kind }, index) => {
    if (settled[index] !== null && (kind === 'sale' || kind === null)) return 'noOrder';
    return doubts[index] ?? kind;
  });
}

const SETTLING = ['orders', 'payments', 'taxInvoices', 'invoices'] as const;

/** Of each text whether it says the money of another one again; beside *Sale* an order or a payment may, and a delivery note does. */
function saysAgain(texts: readonly string[]): readonly ('yes' | 'perhaps' | null)[] {
  const settling = texts.map((text) => (text === '' ? null : classIn(settlements(), SETTLING, text)));
  const has = (one: (typeof SETTLING)[number]) => settling.includes(one);
  const isInvoiced = has('invoices') || has('taxInvoices');
  const isSale = isInvoiced || texts.some((text) => plainSales().whole(fold(text)).length > 0);
  const isSold = texts.some((text, at) => settling[at] === null && isKind(text, 'sale'));
  return settling.map((one, at) => {
    const isPaid = one === 'payments';
    const isOrdered = isPaid && has('orders');
    const isAgain = one === 'taxInvoices' ? has('invoices') : isOrdered || (isSale && (isPaid || one === 'orders'));
    if (isAgain) return isInvoiced || isOrdered ? 'yes' : 'perhaps';
    return one === 'orders' && isSold && kindClass(texts[at] ?? '') === null ? 'yes' : null;
  });
}

/**
 * Of each text whether it is no order only since another one is listed: a payment beside invoices. Where those who paid have none of
 * these, it may be a sale all the same.
 */
export function settledAmong(texts: readonly string[]): readonly boolean[] {
  // Directions and codes say what they say.
  if (kindsTogether(texts) !== null) return texts.map(() => false);
  const classes = kindClasses(texts);
  return texts.map((text, at) => classes[at] === 'noOrder' && kindClass(text) !== 'noOrder');
}

/** Whether a word of a column of kinds is one that nobody knows. */
export function isStrangeKind(text: string): boolean {
  return (
    text !== '' && kindClass(text) === null && statusClass(text) === null && settlements().find(fold(text)).length === 0
  );
}
