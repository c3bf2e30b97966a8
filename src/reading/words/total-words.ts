/** Words of rows that add up others. */
import { lazily } from '../../core/lazily.ts';
import { monthOf } from '../../core/writing/calendar-look-ups.ts';
import { listed } from './finders.ts';
import { fold } from './fold.ts';
import type { ListName } from './term-lists.ts';
import type { TermFinder } from './terms.ts';

const totals = lazily(() => listed(['totals', 'balances']));
const totalsOf = lazily(() => listed(['totalsOf', 'balances']));
const anyTotals = lazily(() => listed(['totals', 'totalsOf', 'balances']));
const balances = lazily(() => listed(['balances']));

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

const months = lazily(() => new Set([...monthOf().keys()].map(fold)));

/** Whether a folded name is that of a month, a quarter, a week or a year: nobody is called so. */
export function isPeriod(name: string): boolean {
  const words = name.split(' ').filter((word) => !/^\d{1,2}$/.test(word));
  return (
    words.length > 0 &&
    words.every((word) => months().has(word) || /^(?:(?:19|20)\d\d|q[1-4]|week|quarter|недел[яю]|квартал)$/.test(word))
  );
}

/** `28.01.2024 total`, as grouped reports end each day. */
export function endsAsTotal(text: string): boolean {
  const last = /\d/.test(text.slice(-1)) ? null : /^\P{L}*\d\P{L}*\s(\p{L}+)\s*:?$/u.exec(text);
  return last !== null && isTotalLabel(last[1] ?? '');
}

/** What stands before the word that ends the text: `Bob` of *Bob Total*, `4月` of *4月 小計*. Null where none does. */
export function nameBeforeTotal(text: string): string | null {
  // False for nearly all cells, and fast to tell.
  const last = /\d$/.test(text) ? null : /(\p{L}+)\P{L}*$/u.exec(text);
  if (last === null || last.index === 0 || !couldBeTotal(last[1] ?? '')) return null;
  const folded = fold(text);
  const [first] = anyTotals()
    .find(folded)
    .filter(({ start, end, meaning }) => meaning === 'totals' && start > 0 && end === folded.length)
    .sort((one, other) => one.start - other.start);
  return first === undefined ? null : folded.slice(0, first.start).trim();
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

/** Whether the text begins or ends with a word for totals; no day does, nor does what was left of a formula: `@SUM(1)`. */
export function speaksOfTotal(text: string): boolean {
  if (!/^[\p{L}\p{N}]/u.test(text)) return false;
  return endsAsTotal(text) || totalledName(text) !== null || nameBeforeTotal(text) !== null;
}
