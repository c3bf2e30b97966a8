/** How the days and the amounts are written, and what is asked where the cells contradict each other. */
import type { AmountColumn } from '../../core/writing/amount-column.ts';
import type { DayColumn } from '../../core/writing/day-column.ts';
import type { DaysElsewhere } from './days-elsewhere.ts';
import { moneyColumn, note, titleOf, type Work } from './work.ts';

export function judgeDays(
  work: Work,
  { conflict, decidedBy, order, ambiguous }: DayColumn,
  elsewhere: DaysElsewhere | null,
): void {
  const { context, columns, questions } = work;
  if (conflict !== null) {
    questions.push({
      code: 'date-order',
      params: { title: titleOf(work, columns.date), ...conflict, other: null },
      proposed: context.locale.dayFirst ? 'dmy' : 'mdy',
      choices: [{ value: 'dmy' }, { value: 'mdy' }],
    });
  } else if (elsewhere !== null) {
    const [dayFirst, monthFirst] = elsewhere.order === 'dmy' ? [elsewhere.evidence, null] : [null, elsewhere.evidence];
    questions.push({
      code: 'date-order',
      params: { title: titleOf(work, columns.date), dayFirst, monthFirst, other: titleOf(work, elsewhere.column) },
      proposed: elsewhere.order,
      choices: [{ value: 'dmy' }, { value: 'mdy' }],
    });
  } else if (decidedBy === 'locale') {
    note(work, 'dates-by-locale', { order, ambiguous }, ambiguous);
  }
}

export function judgeAmounts(work: Work, { conflict, decidedBy, decimalSign, ambiguous }: AmountColumn): void {
  const { context, columns, questions } = work;
  if (conflict !== null) {
    questions.push({
      code: 'decimal',
      params: { title: titleOf(work, moneyColumn(columns)), ...conflict },
      proposed: context.locale.decimalSign,
      choices: [{ value: '.' }, { value: ',' }],
    });
  } else if (decidedBy === 'locale') {
    note(work, 'decimal-by-locale', { sign: decimalSign, ambiguous }, ambiguous);
  }
}
