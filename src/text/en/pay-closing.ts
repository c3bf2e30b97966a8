/** Payout tab, statements and ledger; what was changed in the ledger; corrections of closed months. */

import type { LedgerFinding } from '../../core/pay/ledger-finding.ts';
import type { Strength } from '../../core/pay/market-check.ts';
import type { Month } from '../../core/pay/month.ts';
import type { PayTerms } from '../../core/pay/pay-kpi.ts';
import { markedAmount } from '../../core/writing/money-marks.ts';
import { shorten } from '../format.ts';
import { english } from './format.ts';
import { payouts } from './payouts.ts';

const percent = (value: number) => english.term({ value, unit: 'percent' });
const SHOWN_OTHERS = 3;
const money = (value: number) => english.term({ value, unit: 'money' });
const marked = (value: number) => markedAmount(money(value));

function finding(found: LedgerFinding): string {
  if (found.kind === 'edited') {
    const { line, month, member, column } = found;
    const what = column === null ? 'a cell' : `"${column}"`;
    return `line ${line} (${english.month(month)}, ${shorten(member)}): ${what} was changed`;
  }
  if (found.kind === 'order') return `lines before line ${found.line} were deleted or moved`;
  if (found.kind === 'foreign') return `row ${found.row} was not written by Salesbook or was changed`;
  if (found.kind === 'end-unknown')
    return 'how far it reached can’t be read, so lines missing at its end could go unnoticed';
  return found.kind === 'cut'
    ? `${english.count(found.lines, 'line is', 'lines are')} gone from the end`
    : 'the tab or its row of titles is gone';
}

export const payClosing = {
  classes: { strong: 'strong', middle: 'middle', weak: 'weak' } satisfies Readonly<Record<Strength, string>>,
  open: (day: number) => `As of ${english.day(day)}, not closed yet: the numbers follow orders, plans and rules.`,
  closed: (day: number) => `Closed on ${english.day(day)}: nothing here changes any more.`,
  visible: 'Everyone who can open this file can read this tab.',
  columns: {
    line: 'Line',
    closedOn: 'Closed on',
    month: 'Month',
    member: 'Manager',
    class: 'Class',
    plan: 'Revenue: plan',
    actual: 'Revenue: actual',
    attainment: 'Attainment, all KPIs',
    salary: 'Salary',
    bonus: 'Bonus at plan',
    kpis: 'KPIs: actual ÷ plan',
    terms: 'Terms',
    earned: 'Bonus earned',
    draw: 'Draw',
    owed: 'Draw not settled',
    corrections: 'Corrections',
    carried: 'Carried over',
    balance: 'Bonus with these',
    carriedOn: 'Carried on',
    paid: 'Bonus to be paid',
    bonusPaid: 'Bonus paid',
    income: 'Income',
    how: 'How the bonus came about',
    what: 'What',
    calculation: 'How',
    result: 'Result',
    record: 'Record',
    checksum: 'Checksum',
  },
  payout: {
    title: (month: Month) => `Payouts — ${english.month(month)}`,
    total: 'Total',
    strangers: (names: string) => `In the month’s orders, but not on the team and not paid: ${names}.`,
    unread: (rows: number) => `Rows of the log that can’t be read: ${rows}. Nobody is paid for them.`,
    anonymous: (rows: number, amount: number) =>
      `Rows of the log without a customer, or of a guest: ${rows}, ${money(amount)} in all. Nobody is paid for them.`,
    nobody: 'Nobody on the team was employed in this month.',
  },
  statement: {
    /** What leads to it from other languages. */
    language: 'In English',
    title: (name: string) => `Statement — ${name}`,
    heading: (name: string, month: Month) => `${name}: pay for ${english.month(month)}`,
    youGet: (income: number, salary: number, bonus: number) =>
      `You get ${marked(income)}: salary ${marked(salary)} and bonus ${marked(bonus)}.`,
    check: 'Check each line with a calculator; percentages in the last column are rounded.',
  },
  ledger: {
    title: 'Ledger',
    note: 'The lines of closed months. Leave them as they are: any change is found, by the hidden columns on the right. What changes later is paid as a correction.',
    terms: ({ method, bands, floor, cap }: PayTerms) =>
      [
        payouts.methods[method],
        ...bands.map(({ from, rate }) => `${percent(from)} → ${english.term({ value: rate, unit: 'number' })}`),
        ...(floor > 0 ? [`floor ${percent(floor)}`] : []),
        ...(cap === null ? [] : [`cap ${percent(cap)}`]),
      ].join('; '),
  },
  finding: (found: LedgerFinding) => `Ledger: ${finding(found)}.`,
  restore: 'Bring back what stood there (File → Version history); until then no month can be closed.',
  reason: (month: Month, changes: string) => `${english.month(month)}: ${changes}`,
  change: (kpi: string, now: number, before: number) => `${kpi} is now ${money(now)} instead of ${money(before)}`,
  correction: (name: string, reason: string, now: number, before: number, corrected: number, amount: number) =>
    `${shorten(name)}, ${reason}; the bonus would be ${money(now)} instead of ${money(before)}${corrected === 0 ? '' : `, corrected already by ${money(corrected)}`}: ${amount > 0 ? '+' : ''}${money(amount)}`,
  /** Follows the correction, where others might be the same. */
  others: (others: readonly { readonly amount: number; readonly reason: string }[]) =>
    `Corrections since that do not name the month they correct: ${others
      .slice(0, SHOWN_OTHERS)
      .map(({ amount, reason }) => `${money(amount)} (${shorten(reason)})`)
      .join(', ')}${others.length > SHOWN_OTHERS ? ', …' : ''}. Tick this one only if it is none of them.`,
};
