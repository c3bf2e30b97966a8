/** What is still owed of rows that count, where a column says so, or what was paid: *Balance due*, *Amount paid*. */
import { lazily } from '../../core/lazily.ts';
import { roundSum } from '../../core/numbers/rounding.ts';
import { areEqual } from '../columns/amount-evidence.ts';
import type { ColumnProfile } from '../columns/profile.ts';
import { listed } from '../words/finders.ts';
import { fold } from '../words/fold.ts';
import { isOpen, moneyOf } from './draft.ts';
import { createTally } from './tally.ts';
import { note, titleOf, type Work } from './work.ts';

const titles = lazily(() => listed(['owed']));

const MOSTLY = 0.8;

/** Said where in no row more is owed than it comes to, nothing in some, and something in others. */
export function noteOwed(
  work: Work,
  profiles: readonly ColumnProfile[],
  readNumber: (cell: unknown) => number | null,
): void {
  const { sheet, draft, columns, questions } = work;
  if (questions.some(({ code }) => code === 'amount-column')) return;
  const found = profiles.find(({ column, title, amounts }) => {
    return column !== columns.amount && amounts >= MOSTLY && titles().whole(fold(title)).length > 0;
  });
  // Else what was paid up to now, where a sum stands there.
  const column = found?.column ?? columns.paid;
  if (column === null) return;
  const owed = createTally();
  let settled = 0;
  for (let row = 0; row < draft.size; row++) {
    const money = moneyOf(draft, row);
    if (!isOpen(draft, row) || !(money > 0)) continue;
    const read = readNumber(sheet[row]?.[column]);
    const rest = found !== undefined || read === null ? (read ?? 0) : roundSum(money - read);
    if (rest < 0 || (rest > money && !areEqual(rest, money))) return;
    if (rest > 0) owed.add(rest);
    else settled++;
  }
  if (settled > 0) note(work, 'owed', { title: titleOf(work, column) }, owed.rows(), owed.amount());
}
