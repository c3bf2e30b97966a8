/** The tab Rules on the past: what months would have paid by a rule that is tried. */
import type { Month } from '../../core/pay/month.ts';
import { english } from './format.ts';
import { payClosing } from './pay-closing.ts';

const money = (value: number) => english.term({ value, unit: 'money' });
const percent = (share: number) => `${english.number(share * 100, 1)}%`;
const signed = (value: number) => (value > 0 ? `+${money(value)}` : money(value));

export const pastRules = {
  title: 'Rules on the past',
  heading: (months: number) => `What the last ${english.count(months, 'month', 'months')} would have paid`,
  /** The answer: what it costs, who gains and who loses. */
  cost: (draft: number, now: number) =>
    `The draft pays ${money(draft)} instead of ${money(now)}: ${signed(Math.round((draft - now) * 100) / 100)}.`,
  who: (gain: number, lose: number, same: number) =>
    `${english.number(gain)} gain, ${english.number(lose)} lose, ${english.number(same)} the same.`,
  shares: (now: number, draft: number) =>
    `Pay as a share of revenue: ${percent(now)} now, ${percent(draft)} by the draft.`,
  market: (now: number, draft: number, known: number) =>
    `Above the market: ${english.number(now)} of ${english.number(known)} now, ${english.number(draft)} by the draft.`,
  noMarket: 'Fill in the market income on the tab Team to see who earns above it.',
  rule: (name: string) => `For everybody with the rule "${name}".`,
  now: (terms: string) => `In force: ${terms}.`,
  draft: (terms: string, factor: number) =>
    `Draft: ${terms}${factor === 1 ? '' : `; plans × ${english.term({ value: factor, unit: 'number' })}`}.`,
  terms: payClosing.ledger.terms,
  nothingWritten:
    'Nothing else is written: closed months stay as they were paid, and what is in force stays in force. Amounts are salary and bonus.',
  plans: (months: readonly Month[]) =>
    `Months without a plan of their own take the nearest: ${months.map(english.month).join(', ')}.`,
  begun: 'Who has no day in Hired counts from the month of the first order.',
  own: 'A KPI that is typed by hand counts as 0 where nothing was typed.',
  people: 'By person',
  byMonth: 'By month',
  lines: 'Each month of each person',
  chartTitle: 'Who gains and who loses',
  total: 'Total',
  paid: 'as paid',
  byRule: 'by the rule in force',
  above: { true: 'above', false: 'not above' },
  of: (count: number, known: number) => (known === 0 ? '' : `${english.number(count)} of ${english.number(known)}`),
  columns: {
    member: 'Manager',
    month: 'Month',
    now: 'Now',
    draft: 'Draft',
    difference: 'Difference',
    months: 'Months',
    aboveNow: 'Market: now',
    aboveDraft: 'Market: draft',
    revenue: 'Revenue',
    shareNow: 'Share: now',
    shareDraft: 'Share: draft',
    basis: 'What is now',
    metNow: 'Plan met: now',
    metDraft: 'Plan met: draft',
    planOf: 'Plan taken from',
  },
};
