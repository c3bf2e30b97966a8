/** Terms that not everybody needs: what each does in one sentence, and where it is filled in. */
import type { ExtraTerm } from '../../core/pay/extra-terms.ts';

const lines: Readonly<Record<ExtraTerm, { readonly title: string; readonly sentence: string }>> = {
  split: {
    title: 'An order of two managers',
    sentence:
      'Name both in the log’s own cell: "Anna 60%; Boris 40%", or "Anna; Boris" for equal parts. Nothing else to do.',
  },
  people: {
    title: 'Pay for others’ orders',
    sentence: 'A KPI of a head or a mentor counts the whole team, or the people who are named.',
  },
  part: {
    title: 'A rate for a product or a kind of customer',
    sentence: 'A KPI counts only some products, some types of customers, or new customers.',
  },
  period: {
    title: 'A plan for a quarter or a year',
    sentence: 'Pay stays monthly: each month gets what the period has earned so far, less what its earlier months got.',
  },
  change: {
    title: 'Terms that change on a day',
    sentence:
      'Add a line with its first day: income, rule or plan. Each part of the month counts its own days and orders.',
  },
  milestone: {
    title: 'A sum for a number reached',
    sentence: 'A milestone of revenue, orders or new clients pays its sum once a period. Nothing is ever taken back.',
  },
};

export const payTermLines = {
  heading: 'More terms of pay',
  chosen: 'shared orders, team, products, quarters, changes, milestones',
  lines,
  add: 'Add its columns',
  added: 'The columns are to the right of the others. Leave empty what does not apply to somebody.',
};
