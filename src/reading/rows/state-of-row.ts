/** What the columns of a row say of its state, and whether a row of that state counts. */
import { lazily } from '../../core/lazily.ts';
import { type MarkColumn, readMark } from '../columns/marks.ts';
import type { StatusUse } from '../reading.ts';
import { saidKey } from '../said-words.ts';
import { yesOrNo } from '../words/cell-words.ts';
import { beginsWithDenial, denialsAmong } from '../words/denials.ts';
import { fold } from '../words/fold.ts';
import { denialIn } from '../words/remark-words.ts';
import {
  beginsAsState,
  isGivenBack,
  isHandedOver,
  isInPart,
  isRefundedInPart,
  isSent,
  type StatusClass,
  statusClass,
} from '../words/status-words.ts';
import { speakOfDeals } from '../words/title-kind.ts';
import { createSaidOf } from './words-asked.ts';
import type { Work } from './work.ts';

export interface StateOfRow extends Pick<StatusUse, 'value' | 'variant' | 'counts' | 'known'> {
  /** The money of such a sale went back. */
  readonly refunded: boolean;
}

/** Marks beside the status say that the row was called off, or deny that it was paid. */
function besideStatus({ marks, status }: Work['columns']): readonly MarkColumn[] {
  return marks.filter(({ column }) => column !== status);
}

/** All columns that the state is judged by. */
export function columnsOfState(columns: Work['columns'], status: number): readonly number[] {
  return [status, ...besideStatus(columns).map(({ column }) => column), ...columns.otherStatuses];
}

const isLeftOut = (found: StatusClass | null) => found === 'open' || found === 'cancelled' || found === 'refunded';

/** A mark says nothing without its title: `Voided: true`. */
function markOf(titles: readonly string[], mark: MarkColumn, text: string): string {
  return `${titles[mark.column] ?? ''}: ${markedText(mark, text)}`;
}

function markedText({ byDay }: MarkColumn, text: string): string {
  return text === '' ? '–' : byDay === true ? '✓' : text;
}

/** Under *Shipped* a *yes* says *Shipped*, and a *no* nothing. */
function markedWord(title: string, text: string): string {
  const isMark = isHandedOver(title) ? yesOrNo(text) : null;
  return isMark === null ? text : isMark ? title : '';
}

/** What the whole list is one of. */
export interface Spoken {
  readonly deals: boolean;
  readonly rentals: boolean;
  readonly invoices: boolean;
}

/** Judges by the columns of the row, and by whether money went back. */
export function createStateReader(
  { columns, titles, answers, textsOf, draft }: Work,
  status: number,
  { deals, rentals, invoices }: Spoken,
): (row: number, isNegative: boolean, isPart?: boolean) => StateOfRow {
  const classOf = (text: string, isNegative = false): StatusClass | null => {
    const found = text === '' ? null : statusClass(text);
    // A receipt that is closed is paid; a deal may be lost, and what is closed beside what is complete given back.
    if (found === 'closed') return deals || (isOtherwiseDone() && !isNegative) ? null : 'counts';
    // What was rented comes back when all went well.
    if (found === 'refunded' && rentals && !isNegative && isGivenBack(text)) return null;
    return found === 'counts' && isOnlySent(text) ? null : found;
  };
  const counting = lazily(() => {
    const texts = textsOf(status).texts.filter((text) => text !== '' && statusClass(text) === 'counts');
    return new Set(texts.filter((text) => !isSent(text)).map(saidKey)).size;
  });
  const denials = lazily(() => denialsAmong(textsOf(status).texts));
  const isHardlySold = (text: string) =>
    denials().has(text) ||
    beginsWithDenial(text) ||
    beginsAsState(text, 'cancelled') ||
    (statusClass(text) === null && denialIn(text) !== null);
  const isOtherwiseDone = () => counting() > 0;
  // Where deals are won and lost, what is neither is on its way.
  const isDecided = lazily(() => {
    const { texts } = textsOf(status);
    const isLost = texts.some((text) => statusClass(text) === 'cancelled');
    return isLost && isOtherwiseDone() && speakOfDeals(texts.map(fold));
  });
  // An invoice that was sent is not paid for that: where more than *paid* counts beside it, goods were sent.
  const isOnlySent = (text: string) => invoices && counting() <= 1 && isSent(text);
  const ownMark = columns.marks.find(({ column }) => column === status);
  const marks = besideStatus(columns);
  const wanted = answers.counts === undefined ? null : new Set(answers.counts.map(saidKey));
  const isSaid = createSaidOf(answers);

  const { refunded: back, refundedWithin } = columns;
  // How much of it nobody says, unless rows below zero do.
  const isBackUntold = lazily(() => (back ?? refundedWithin) === null && !draft.amount.some((amount) => amount < 0));
  return (row, isNegative, isPart = false) => {
    const textIn = (column: number) => {
      const { ids, texts } = textsOf(column);
      return texts[ids[row] ?? 0] ?? '';
    };
    const text = textIn(status);
    // A mark says that money went back, a sum that it was a part of it.
    const markIn = (mark: MarkColumn, written: string): StatusClass | null => {
      const found = readMark(mark, written);
      return isPart && found === 'refunded' ? 'counts' : found;
    };
    const said = ownMark === undefined ? classOf(text, isNegative) : markIn(ownMark, text);
    // A day on which it was called off says nothing new of what does not count anyway.
    const off =
      marks.find(
        (mark) =>
          mark.marked !== 'counts' &&
          markIn(mark, textIn(mark.column)) === mark.marked &&
          !(mark.byDay === true && isLeftOut(said)),
      ) ?? (said === 'counts' ? marks.find((mark) => readMark(mark, textIn(mark.column)) === 'open') : undefined);
    const value =
      off !== undefined
        ? markOf(titles, off, textIn(off.column))
        : ownMark === undefined
          ? text
          : markOf(titles, ownMark, text);
    const own = off === undefined ? said : off.marked === 'counts' ? 'open' : off.marked;
    const others = columns.otherStatuses.map((column) => markedWord(titles[column] ?? '', textIn(column)));

    let variant: StatusUse['variant'] = null;
    // *Not attending*, *Cancelled - deposit kept* and *No* are asked about, and hardly count.
    let counts = own === 'counts' || (own === null && (text === '' || !isDecided()) && !isHardlySold(text));
    const isDenied = off?.marked === 'counts';
    if (own === 'open' && !isDenied && others.some(isHandedOver)) {
      variant = 'handed-over';
      counts = true;
    }
    // A word that nobody knows beside one that says it was called off is no riddle.
    const isOff = counts && others.some((other) => ['cancelled', 'refunded'].includes(String(classOf(other))));
    if (isOff) counts = false;
    const isMoneyBack = isNegative && (own === 'refunded' || own === 'cancelled');
    if (isMoneyBack) {
      variant = 'negative';
      counts = true;
    }
    if (wanted !== null && isSaid(value)) {
      const shown = ownMark === undefined ? text : markedText(ownMark, text);
      counts = [value, ...(off === undefined ? [text, shown] : [])].some((one) => wanted.has(saidKey(one)));
      variant = null;
    }
    const refunded = own === 'refunded' || others.some((other) => classOf(other) === 'refunded');
    // A day says that money went back, not that all of it did.
    const judge = off ?? ownMark;
    const isDoubted = judge?.byDay === true || judge?.isUnsure === true || isDenied;
    // A column beside it says how much: whether that makes it count nobody knows.
    const isPaidInPart = columns.paid !== null && own === 'open' && isInPart(text);
    const isUntold = isPaidInPart || (isRefundedInPart(text) && isBackUntold());
    const isTold = own !== null && !(isDoubted && isLeftOut(own)) && !isUntold;
    return { value, variant, counts, known: (isTold && !columns.statusByWords) || isOff, refunded };
  };
}
