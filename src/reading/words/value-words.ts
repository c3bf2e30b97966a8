/** What the values of a log say, by the dictionaries of all languages at once. */

import { lazily } from '../../core/lazily.ts';
import { isTakenBack } from './denials.ts';
import { directionsIn } from './directions.ts';
import { documentCodesIn, type KindClass } from './document-codes.ts';
import { fold } from './fold.ts';
import { knownTerms } from './known-terms.ts';
import type { ListName } from './term-lists.ts';
import { createTermFinder, type TermFinder, widest } from './terms.ts';

export type StatusClass = 'counts' | 'closed' | 'open' | 'cancelled' | 'refunded';
export type { KindClass };

function listed<Meaning extends ListName>(meanings: readonly Meaning[]): TermFinder<Meaning> {
  return createTermFinder(
    knownTerms().flatMap((lists) =>
      meanings.flatMap((meaning) => (lists[meaning] ?? []).map((term) => [term, meaning] satisfies [string, Meaning])),
    ),
  );
}

/** Of two that fit equally well the cautious one: `not paid` is longer than `paid`, `refund of payment` names both. */
const STATUS_ORDER = ['refunded', 'cancelled', 'open', 'counts', 'closed'] as const;
const KIND_ORDER = ['noOrder', 'refund', 'sale'] as const;

/** `unclear` words keep the clear ones beside them from being believed: what is *to be paid*, or *paid in part*, counts or does not. */
const statuses = lazily(() => listed([...STATUS_ORDER, 'unclear']));
const inParts = lazily(() => listed(['inPart']));
const handOvers = lazily(() => listed(['handedOver']));
const givenBack = lazily(() => listed(['givenBack']));
const sents = lazily(() => listed(['sent']));
const kinds = lazily(() => listed(KIND_ORDER));
const settlements = lazily(() => listed(['invoices', 'payments', 'orders']));
const standIns = lazily(() => listed(['standIns']));
const totals = lazily(() => listed(['totals', 'balances']));
const totalsOf = lazily(() => listed(['totalsOf', 'balances']));
const anyTotals = lazily(() => listed(['totals', 'totalsOf', 'balances']));
const balances = lazily(() => listed(['balances']));
const noDates = lazily(() => listed(['noDate']));
const marks = lazily(() => listed(['yes', 'no']));

/** The whole text if a list has it, else the first class in the order of which a word stands in it. */
function classIn<Meaning extends ListName>(
  finder: TermFinder<Meaning | 'unclear'>,
  order: readonly Meaning[],
  text: string,
): Meaning | null {
  const folded = fold(text);
  const whole = finder.whole(folded);
  const found = whole.length > 0 ? whole : widest(finder.find(folded)).map(({ meaning }) => meaning);
  return order.find((meaning) => found.includes(meaning)) ?? null;
}

/** Further before it, as in `не был отгружен`, it may as well be said of something else. */
const MAYBE_NEGATED = /(?:^| )(?:не|not|nie|nicht|non) /;

/** `Not cancelled`, `Не удален`: all its words that call a row off are denied. */
export function deniesCalling(text: string): boolean {
  const folded = fold(text);
  const off = widest(statuses().find(folded)).filter(
    ({ meaning }) => meaning === 'cancelled' || meaning === 'refunded',
  );
  return off.length > 0 && off.every(({ start }) => isTakenBack(folded.slice(0, start)));
}

/** The class of words that a text holds; what is denied does not count yet, and what was paid and not sent may. */
function statusIn(text: string): StatusClass | null {
  const found = classIn(statuses(), STATUS_ORDER, text);
  if ((found === 'cancelled' || found === 'refunded') && deniesCalling(text)) return 'counts';
  if (found !== 'counts') return found;
  const folded = fold(text);
  const before = statuses()
    .find(folded)
    .filter(({ meaning }) => meaning === found)
    .map(({ start }) => start);
  const denied = before.find((start) => isTakenBack(folded.slice(0, start)));
  if (denied !== undefined) return isHandedOver(folded.slice(denied)) ? null : 'open';
  return before.some((start) => MAYBE_NEGATED.test(folded.slice(0, start))) ? null : found;
}

/** A value may bear a prefix or a stage's pipeline: `wc-completed`, `Closed won (Sales)`. Null for words not known, or unclear. */
export function statusClass(text: string): StatusClass | null {
  const folded = fold(text);
  const whole = statuses().whole(folded);
  if (whole.length > 0) {
    // A word that counts in one language and is open in another is judged by the first list that has it: English leads.
    return whole.find((meaning) => meaning !== 'unclear') ?? null;
  }
  const found = statusIn(text);
  if (found === 'counts' && deniesCalling(text)) return found;
  // `Not shipped`, `To be paid`, `Return requested`; what is open stays so, whatever else is said of it.
  if (
    classIn(statuses(), STATUS_ORDER, text) !== 'open' &&
    widest(statuses().find(folded)).some(({ meaning }) => meaning === 'unclear')
  )
    return null;
  // In brackets stands where: `Closed won (Sales pipeline)`.
  const before = text.replace(/\s*\([^)]*\)\s*$/, '');
  return before === text || before === '' ? found : (statusClass(before) ?? found);
}

/** What is left of a text without its words for states. */
export function besideState(text: string): string {
  const folded = fold(text);
  const found = statuses().find(folded);
  return [...folded]
    .map((letter, at) => (found.some(({ start, end }) => at >= start && at < end) ? ' ' : letter))
    .join('')
    .replace(/ +/g, ' ')
    .trim();
}

/** Whether it counts, less what was given back: `Partially refunded`. */
export function isRefundedInPart(text: string): boolean {
  const isRefund = statuses()
    .find(fold(text))
    .some(({ meaning }) => meaning === 'refunded');
  return isRefund && statusClass(text) === 'counts';
}

/** Whether it holds of a part only: `Partially paid`. */
export function isInPart(text: string): boolean {
  return inParts().find(fold(text)).length > 0;
}

/** Whether the goods are on their way or at the customer's. */
export function isHandedOver(text: string): boolean {
  return handOvers().whole(fold(text)).length > 0;
}

/** Whether it came back, and nothing of money. */
export function isGivenBack(text: string): boolean {
  return givenBack().whole(fold(text)).length > 0;
}

/** Whether it was sent, and nothing more. */
export function isSent(text: string): boolean {
  return sents().whole(fold(text)).length > 0;
}

export function kindClass(text: string): KindClass | null {
  const whole = kinds().whole(fold(text));
  return whole[0] ?? classIn(kinds(), KIND_ORDER, text);
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

/** Whether the text as a whole is a word for a state. */
export function isState(text: string): boolean {
  return statuses()
    .whole(fold(text))
    .some((meaning) => meaning !== 'unclear');
}

/** Whether the text as a whole is a word for a kind of row. */
export function isKind(text: string, kind: KindClass): boolean {
  return kinds().whole(fold(text))[0] === kind;
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
  const ways = directionsIn(texts);
  if (ways === null) return null;
  const classes = ways.map((way) => (way === null ? null : way === 'incoming' ? 'sale' : 'noOrder'));
  return { classes, isSure: texts.every((text, at) => text === '' || kindClass(text) === classes[at]) };
}

/**
 * What each text of a column of kinds says; null for one that says nothing. Where invoices stand, payments pay for what is counted
 * already, and the orders that were invoiced are too; where orders stand without invoices, payments pay for these.
 */
export function kindClasses(texts: readonly string[]): (KindClass | null)[] {
  const together = kindsTogether(texts);
  if (together !== null) return [...together.classes];
  const settling = texts.map((text) =>
    text === '' ? null : classIn(settlements(), ['orders', 'payments', 'invoices'], text),
  );
  const settled = settling.includes('invoices')
    ? ['payments', 'orders']
    : settling.includes('orders')
      ? ['payments']
      : [];
  return texts.map((text, index) => {
    const kind = text === '' ? null : kindClass(text);
    return settled.includes(settling[index] ?? '') && (kind === 'sale' || kind === null) ? 'noOrder' : kind;
  });
}

/** Whether a word of a column of kinds is one that nobody knows. */
export function isStrangeKind(text: string): boolean {
  return (
    text !== '' && kindClass(text) === null && statusClass(text) === null && settlements().find(fold(text)).length === 0
  );
}

/** Whether the text stands for a customer nobody knows: `Guest`, `Розничный покупатель`, `-`, `0`. */
export function isStandIn(text: string): boolean {
  if (!standIns().couldBe(text) || (!standIns().couldBegin(text) && !text.startsWith('0'))) return false;
  const folded = fold(text);
  return folded === '' || /^0+$/.test(folded) || standIns().whole(folded).length > 0;
}

/** False for nearly all cells, and fast to tell. */
export function couldBeTotal(text: string): boolean {
  return anyTotals().couldBegin(text);
}

export function isTotalLabel(text: string): boolean {
  if (!totals().couldBegin(text)) return false;
  return totals().whole(fold(text)).length > 0;
}

/** `Opening balance`, `Остаток на начало периода`. */
export function isBalance(text: string): boolean {
  if (!balances().couldBegin(text)) return false;
  return balances()
    .find(fold(text))
    .some(({ start }) => start === 0);
}

/** `28.01.2024 total`, as grouped reports end each day. */
export function endsAsTotal(text: string): boolean {
  const last = /\d/.test(text.slice(-1)) ? null : /^\P{L}*\d\P{L}*\s(\p{L}+)\s*:?$/u.exec(text);
  return last !== null && isTotalLabel(last[1] ?? '');
}

/** What follows `Total for` or `Total`; null where the text begins with no such word. */
export function totalledName(text: string): { readonly name: string; readonly said: boolean } | null {
  if (!couldBeTotal(text)) return null;
  const folded = fold(text);
  const match = (finder: TermFinder<ListName>) =>
    finder
      .find(folded)
      .filter(({ start, end }) => start === 0 && end < folded.length)
      .sort((first, second) => second.end - first.end)[0];
  const of = match(totalsOf());
  if (of !== undefined) return { name: folded.slice(of.end).trim(), said: true };
  const total = match(totals());
  return total === undefined ? null : { name: folded.slice(total.end).trim(), said: false };
}

/** What is written where a date is not known yet: as good as empty. */
export function isNoDate(text: string): boolean {
  if (!noDates().couldBe(text)) return false;
  const folded = fold(text);
  return folded === '' || /^[0 ]+$/.test(folded) || noDates().whole(folded).length > 0;
}

const SIGNS: Readonly<Record<string, boolean>> = {
  '1': true,
  '0': false,
  '✓': true,
  '✔': true,
  '+': true,
  '-': false,
  '–': false,
  '—': false,
  '○': true,
  〇: true,
  '×': false,
};

/** Whether a mark is set: `yes`, `true`, `1`, `x`, `✓`; null for what is no mark. */
export function yesOrNo(text: string): boolean | null {
  const sign = Object.entries(SIGNS).find(([written]) => written === text);
  if (sign !== undefined) return sign[1];
  const [meaning] = marks().whole(fold(text));
  return meaning === undefined ? null : meaning === 'yes';
}
