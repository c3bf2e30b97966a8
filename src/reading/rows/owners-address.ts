/** The owner's own key among those of customers: the address from which an account sends what goes back. */
import type { Choice } from '../reading.ts';
import type { Sheet } from '../sheet.ts';
import { type Draft, isOpen } from './draft.ts';
import type { NamesOfRows } from './names-of-rows.ts';

/**
 * The one key that stands in all rows below zero and in none above, where the name beside it is that of somebody who paid under a key
 * of their own. One such row may as well be of a customer with a namesake, unless those who paid did so to that key.
 */
export function ownersKey(sheet: Sheet, draft: Draft, own: NamesOfRows, shown: () => NamesOfRows): Choice[] {
  const { amount, names, size } = draft;
  const keyIn = (row: number) => names.spellingOf(own.text[own.ids[row] as number] as number);
  const nameIn = (row: number) => shown().ids[row] as number;
  const isNamed = (row: number) => isOpen(draft, row) && keyIn(row) !== 0;
  const out: number[] = [];
  for (let row = 0; row < size; row++) if ((amount[row] as number) < 0 && isNamed(row)) out.push(row);
  const [first] = out;
  if (first === undefined || out.some((row) => keyIn(row) !== keyIn(first))) return [];
  const named = new Set(out.map(nameIn).filter((name) => shown().nobody[name] === 0));
  const value = names.texts[own.text[own.ids[first] as number] as number] ?? '';
  let isPayers = false;
  let isPaid = out.length > 1;
  for (let row = 0; row < size; row++) {
    if (!((amount[row] as number) > 0) || !isNamed(row)) continue;
    if (keyIn(row) === keyIn(first)) return [];
    isPayers ||= named.has(nameIn(row));
    isPaid ||= sheet[row]?.includes(value) === true;
  }
  return isPayers && isPaid ? [{ value, rows: out.length }] : [];
}
