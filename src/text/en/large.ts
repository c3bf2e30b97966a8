/** What is said of logs that no sheet can hold: queries, and their results brought back. */
import { english } from './format.ts';

/** Of each query, in the script that is copied. */
const queries = {
  rows: 'How the rows were read: all = used + … Look here first; what can’t be read is "bad", words that nobody has judged are "unjudged".',
  customers: 'One row for each customer: save this result as a table or CSV and bring it back into the spreadsheet.',
  summary: 'What each segment is worth.',
  movement: 'How customers moved: a row for the segment before, a column for the segment now.',
  cohorts: 'Cohorts: a row for each cohort and period.',
};

export const large = {
  results: (customers: number, asOf: number) =>
    `Results of a larger log: ${english.count(customers, 'customer', 'customers')} as of ${english.day(asOf)}`,
  noOrders: 'A table of results holds no single orders, so it can’t be told from it what comes next.',
  resultsHint:
    'The queries have read the log; its customers, cuts and lists can be chosen here as ever. Periods and the day are those of the queries.',
  resultsTitle: 'Results',
  cohorts: 'Cohorts',
  largestOnly: (customers: number, most: number) =>
    `${english.number(customers)} customers are more than a spreadsheet can hold: it has the tables of the queries and the ${english.number(most)} largest customers. --customers writes all.`,
  unjudged: (rows: number) =>
    `${english.count(rows, 'row has', 'rows have')} unknown words for status, kind or currency and do not count: name the words that count with --count.`,
  queries,
  head: (sheet: string) =>
    `Made by Salesbook from the way it reads the sheet "${sheet}". Each column of that sheet is expected in the table under its title,\nas text; a column that is called otherwise is changed in the step "cells" alone. Run it in the BigQuery console, all of it at once.`,
};
