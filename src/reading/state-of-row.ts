/** What the columns of a row say of its state, and whether a row of that state counts. */
import { lazily } from '../core/lazily.ts';
import type { Answers } from './answers.ts';
import { fold } from './fold.ts';
import { type MarkColumn, readMark } from './marks.ts';
import type { StatusUse } from './reading.ts';
import { isHandedOver, isRefundedInPart, type StatusClass, statusClass } from './value-words.ts';
import type { Work } from './work.ts';

export interface StateOfRow extends Pick<StatusUse, 'value' | 'variant' | 'counts' | 'known'> {
  /** The money of such a sale went back. */
  readonly refunded: boolean;
}

/** Marks beside the status say that the row was called off; that it was paid is the status's to say. */
function callingOff({ marks, status }: Work['columns']): readonly MarkColumn[] {
  return marks.filter(({ column, marked }) => column !== status && marked !== 'counts');
}

/** All columns that the state is judged by. */
export function columnsOfState(columns: Work['columns'], status: number): readonly number[] {
  return [status, ...callingOff(columns).map(({ column }) => column), ...columns.otherStatuses];
}

const isLeftOut = (found: StatusClass | null) => found === 'open' || found === 'cancelled' || found === 'refunded';

/** A mark says nothing without its title: `Voided: true`. */
function markOf(titles: readonly string[], { column, byDay }: MarkColumn, text: string): string {
  return `${titles[column] ?? ''}: ${text === '' ? '–' : byDay === true ? '✓' : text}`;
}

/** Whether it was said of a value if it counts. */
export function createSaidOf({ counts, countsSaidOf }: Answers): (value: string) => boolean {
  if (counts === undefined) return () => false;
  if (countsSaidOf === undefined) return () => true;
  const said = new Set(countsSaidOf.map(fold));
  return (value) => said.has(fold(value));
}

/** Judges by the columns of the row, and by whether money went back. */
export function createStateReader(
  { columns, titles, answers, textsOf, draft }: Work,
  status: number,
  deals: boolean,
): (row: number, isNegative: boolean, isPart?: boolean) => StateOfRow {
  const classOf = (text: string): StatusClass | null => {
    const found = text === '' ? null : statusClass(text);
    // A receipt that is closed is paid; a deal that is closed may be lost.
    if (found === 'closed') return deals ? null : 'counts';
    return found;
  };
  const ownMark = columns.marks.find(({ column }) => column === status);
  const offMarks = callingOff(columns);
  const wanted = answers.counts === undefined ? null : new Set(answers.counts.map(fold));
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
    const said = ownMark === undefined ? classOf(text) : markIn(ownMark, text);
    // A day on which it was called off says nothing new of what does not count anyway.
    const off = offMarks.find(
      (mark) => markIn(mark, textIn(mark.column)) === mark.marked && !(mark.byDay === true && isLeftOut(said)),
    );
    const value =
      off !== undefined
        ? markOf(titles, off, textIn(off.column))
        : ownMark === undefined
          ? text
          : markOf(titles, ownMark, text);
    const own = off?.marked ?? said;
    const others = columns.otherStatuses.map(textIn);

    let variant: StatusUse['variant'] = null;
    let counts = own === null || own === 'counts';
    if (own === 'open' && others.some(isHandedOver)) {
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
      counts = wanted.has(fold(value)) || (off === undefined && wanted.has(fold(text)));
      variant = null;
    }
    const refunded = own === 'refunded' || others.some((other) => classOf(other) === 'refunded');
    // A day says that money went back, not that all of it did.
    const isByDay = (off ?? ownMark)?.byDay === true;
    const isTold = own !== null && !(isByDay && isLeftOut(own)) && !(isRefundedInPart(text) && isBackUntold());
    return { value, variant, counts, known: (isTold && !columns.statusByWords) || isOff, refunded };
  };
}
