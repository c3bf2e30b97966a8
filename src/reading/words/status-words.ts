/** What words for states say: whether a row counts, is open, was called off or given back. */
import { lazily } from '../../core/lazily.ts';
import { isTakenBack } from './denials.ts';
import { classIn, listed } from './finders.ts';
import { fold } from './fold.ts';
import { widest } from './terms.ts';

export type StatusClass = 'counts' | 'closed' | 'open' | 'cancelled' | 'refunded';

/** Of two that fit equally well the cautious one: `not paid` is longer than `paid`, `refund of payment` names both. */
const STATUS_ORDER = ['refunded', 'cancelled', 'open', 'counts', 'closed'] as const;

/** `unclear` words keep the clear ones beside them from being believed: what is *to be paid*, or *paid in part*, counts or does not. */
const statuses = lazily(() => listed([...STATUS_ORDER, 'unclear']));
const FURTHER = ['inPart', 'handedOver', 'givenBack', 'sent', 'papers'] as const;
/** What else words of states say. */
const further = lazily(() => listed(FURTHER));

function isWholly(text: string, meaning: (typeof FURTHER)[number]): boolean {
  return further().whole(fold(text)).includes(meaning);
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

/** Goods are sent *auf Rechnung*, *по договору*. */
const WITH = /(?:^| )(?:mit|auf|con|avec|with|on|com|с|по|z|na) $/;

/** *Contract sent*, *Счёт отправлен*: paper went out, and nothing that is sold. */
function isPaperSent(text: string): boolean {
  const folded = fold(text);
  const found = further()
    .find(folded)
    .filter(({ meaning, start }) => meaning === 'sent' || (meaning === 'papers' && !WITH.test(folded.slice(0, start))));
  const isOfPaper = (start: number, end: number) => found.some((one) => one.start <= start && one.end >= end);
  return (
    // Behind a comma stands something else: *Отправлен, счёт 5*.
    !text.includes(',') &&
    found.some(({ meaning }) => meaning !== found[0]?.meaning) &&
    statuses()
      .find(folded)
      .every(({ meaning, start, end }) => meaning === 'open' || meaning === 'unclear' || isOfPaper(start, end))
  );
}

const NUMBERED = /\s*[#№]\s*\d+/g;

/** A value may bear a prefix or a stage's pipeline: `wc-completed`, `Closed won (Sales)`. Null for words not known, or unclear. */
export function statusClass(text: string): StatusClass | null {
  const unnumbered = text.replace(NUMBERED, '');
  // `Delivered #12`: its sign says *no* where it is folded.
  if (unnumbered !== text && unnumbered !== '') return statusClass(unnumbered);
  const folded = fold(text);
  const whole = statuses().whole(folded);
  if (whole.length > 0) {
    // A word that counts in one language and is open in another is judged by the first list that has it: English leads.
    return whole.find((meaning) => meaning !== 'unclear') ?? null;
  }
  if (isPaperSent(text)) return 'open';
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

/**
 * Whether a text that nobody is sure of begins with a word that calls a row off, *Cancelled - deposit kept*, or that turns what it says,
 * or says it of a part: *deposit only*, *half*.
 */
export function beginsAsState(text: string, state: 'cancelled' | 'unclear'): boolean {
  return widest(statuses().find(fold(text))).some(({ meaning, start }) => meaning === state && start === 0);
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
  return further()
    .find(fold(text))
    .some(({ meaning }) => meaning === 'inPart');
}

/** Whether the goods are on their way or at the customer's. */
export function isHandedOver(text: string): boolean {
  return isWholly(text, 'handedOver');
}

/** Whether it came back, and nothing of money. */
export function isGivenBack(text: string): boolean {
  return isWholly(text, 'givenBack');
}

/** Whether it was sent, and nothing more. */
export function isSent(text: string): boolean {
  return isWholly(text, 'sent');
}

const markTitles = lazily(() => listed(['sureIfSet', 'offIfSet']));

/** What a mark under a title may say of the row, and may not: *Billable*, *Disputed?*; null for any other title. */
export function doubtfulMark(title: string): 'sureIfSet' | 'offIfSet' | null {
  return markTitles().whole(fold(title).replace(/^(?:is|was) /, ''))[0] ?? null;
}

/** Whether the text as a whole is a word for a state. */
export function isState(text: string): boolean {
  return statuses()
    .whole(fold(text))
    .some((meaning) => meaning !== 'unclear');
}
