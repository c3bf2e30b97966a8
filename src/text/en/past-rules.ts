/** The tab Rules on the past: what months would have paid by a rule that is tried. */
import { markedAmount } from '../../core/writing/money-marks.ts';
import { english } from './format.ts';
import { costIn, pastAnswer } from './past-answer.ts';
import { payClosing } from './pay-closing.ts';

export const pastRules = {
  title: 'Rules on the past',
  heading: (months: number) => `What the last ${english.count(months, 'month', 'months')} would have paid`,
  ...pastAnswer,
  cost: costIn((value) => markedAmount(english.term({ value, unit: 'money' }))),
  rule: (name: string) => `For everybody with the rule "${name}".`,
  now: (terms: string) => `In force: ${terms}.`,
  draft: (terms: string, factor: number) =>
    `Draft: ${terms}${factor === 1 ? '' : `; plans × ${english.term({ value: factor, unit: 'number' })}`}.`,
  terms: payClosing.ledger.terms,
  nothingWritten:
    'Nothing else is written: closed months stay as they were paid, and what is in force stays in force. Amounts are salary and bonus.',
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
    basis: 'Now counted',
    metNow: 'Attainment: now',
    metDraft: 'Attainment: draft',
    planOf: 'Plan taken from',
  },
};
