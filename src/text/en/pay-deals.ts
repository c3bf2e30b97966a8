/** The page: what a deal would bring. */
import { english } from './format.ts';

const money = (value: number) => english.term({ value, unit: 'money' });
const percent = (share: number) => `${english.number(share * 100, 1)}%`;

export const payDeals = {
  heading: 'What a deal brings',
  chosen: 'what the bonus would rise by',
  look: 'Look at this month',
  hint: 'By how much a deal raises the bonus of the month, across all bands.',
  manager: 'Manager',
  amount: 'Amount of the deal',
  wrongAmount: 'Type the amount as a number above zero.',
  noPlan: (name: string, month: string) => `${name} has no plan for ${month}: without one no deal brings a bonus.`,
  noRevenue: (name: string) => `${name} is not paid for revenue or orders: a deal brings no bonus.`,
  brings: (amount: number, before: number, after: number, month: string) =>
    `It brings ${money(amount)}: the bonus earned in ${month} rises from ${money(before)} to ${money(after)}.`,
  met: (before: number, after: number) => `Attainment: ${percent(before)} → ${percent(after)}.`,
  newClients: 'If it is a new client, it counts for that as well.',
  parts:
    'KPIs that count only some products or customers stay as they are here: nobody knows yet what the deal will be of.',
  open: (deals: number) => `Open in the log: ${english.count(deals, 'deal', 'deals')}`,
  none: 'The log has no open deals of this manager.',
  order: 'Won one after the other, from the top: the parts sum to the whole.',
  columns: { customer: 'Customer', amount: 'Amount', brings: 'Brings' },
  total: 'Together',
  money,
};
