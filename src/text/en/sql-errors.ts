/** One sentence per error of the queries for large logs. */
import { shorten } from '../format.ts';
import type { SomeSentences } from '../sentences.ts';
import { english } from './format.ts';

const REASONS = {
  'customer-above': 'customers stand in rows of their own above their orders: put each customer beside its orders',
  'fill-down':
    'customers, days, states or numbers of orders stand in the first row of a group only: fill them in every row',
  'credit-notes':
    'only numbers or remarks tell its refunds and what was called off: give the log a column that says so of each row',
  'refund-rows':
    'rows without an amount say in another column what went back: write it into the column of the amount, below zero',
  'no-currency': 'it counts the rows that name no currency: give each row its own',
  'order-sums':
    'rows with the total of an order stand among its lines: take them out, or export one row for each order',
  spending: 'what was spent stands among what was sold: take those rows out',
  headings: 'headings between its rows say what became of them: give the log a column that says so of each row',
  'table-below': 'another table stands below the orders: take it out',
  states: 'rows with the same words for their state are treated differently: choose in "Counted" which words count',
};

export const sqlSentences = {
  'sql.refused': ({ because }) => `This log can't be made a query, since ${REASONS[because]}.`,
  'sql.table': ({ table }) => `"${shorten(table)}" is no table of BigQuery: give its name as project.dataset.table.`,
  'sql.results': () =>
    'This sheet holds the results of a query already: choose the sheet with the first rows of the log.',
  'results.incomplete': ({ rows, customers }) =>
    `The results have ${english.count(customers, 'customer', 'customers')}, this sheet holds ${english.number(rows)} of them: bring all of them, or scores and shares would be wrong.`,
  'results.cell': ({ row, column }) =>
    `Row ${row} has no number in the column ${column} of the results: bring the results again.`,
} satisfies SomeSentences;
