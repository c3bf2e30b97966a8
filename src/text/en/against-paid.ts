/** The tab Now against paid: closed months by today's orders. */
import { markedAmount } from '../../core/writing/money-marks.ts';
import { english } from './format.ts';

const money = (value: number) => markedAmount(english.term({ value, unit: 'money' }));

export const againstPaid = {
  title: 'Now against paid',
  heading: 'Closed months: what was paid, and what today’s orders would give',
  open: (lines: number, amount: number) =>
    `Still to be settled: ${english.count(lines, 'line', 'lines')}, ${money(amount)} in all. On the page of pay each becomes a correction with one click.`,
  nothingOpen: 'Nothing is open: all that has changed was corrected.',
  note: 'Bonuses by the plan and the terms of their month. Open = now − paid − corrected so far.',
  byMonth: 'By month',
  total: 'Total',
  columns: {
    member: 'Manager',
    month: 'Month',
    paid: 'Paid',
    now: 'Now',
    difference: 'Difference',
    corrected: 'Corrected so far',
    open: 'Open',
    why: 'What has changed',
  },
};
