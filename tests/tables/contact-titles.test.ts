/** What the log's columns of contacts are called in our tabs: as in the log, and never as a column of ours. */
import { expect, it } from 'vitest';
import { contactTitles } from '../../src/tables/contact-titles.ts';
import { textsIn } from '../../src/text/language.ts';

it.each<[readonly string[], readonly string[]]>([
  [
    ['Phone', ' Billing  City'],
    ['Phone', 'Billing City'],
  ],
  [['Status'], ['Contact: Status']],
  [['customer id'], ['Contact: customer id']],
  [['Клиент'], ['Contact: Клиент']],
  [['Contact'], ['Contact']],
  [
    ['Phone', 'Phone', 'Status', 'Status'],
    ['Phone', 'Phone (2)', 'Contact: Status', 'Contact: Status (2)'],
  ],
])('%j are %j', (titles, expected) => {
  expect(
    contactTitles(
      titles.map((title) => ({ title })),
      textsIn('en'),
    ),
  ).toEqual(expected);
});
