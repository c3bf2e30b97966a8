/** What the sidebar and the menu say. */
import { english } from '../format.ts';

export const sidebar = {
  title: 'Salesbook',
  menuOpen: 'Open Salesbook',
  segmentHeading: 'Segment customers',
  segmentIntro:
    'From your order log to a list of customers by segment: who to thank, who to call, who is about to leave.',
  loading: 'Reading the order log…',
  noLog:
    'No sheet here looks like an order log: open the sheet with your orders, with the titles “Customer”, “Date”, “Amount” in its first row.',
  retry: 'Try again',
  logHeading: 'Order log',
  sheet: 'Sheet',
  fields: { customer: 'Customer', date: 'Date', amount: 'Amount', orderId: 'Order' },
  check: {
    customers: 'Customers',
    period: 'Period',
    periodValue: (from: number, to: number) => `${english.day(from)} – ${english.day(to)}`,
    revenue: 'Revenue',
    revenueValue: (amount: number) => english.number(amount, 0),
  },
  rows: (used: number, rows: number) => `${english.number(used)} of ${english.count(rows, 'row', 'rows')} used`,
  leftOut: {
    blank: (count: number) => english.count(count, 'blank row', 'blank rows'),
    header: () => 'header row',
    later: (count: number) => english.count(count, 'row dated in the future', 'rows dated in the future'),
    bad: (count: number) => english.count(count, 'row that can’t be read', 'rows that can’t be read'),
  },
  moreProblems: (count: number) => `and ${english.number(count)} more`,
  build: 'Segment customers',
  building: 'Building the tabs…',
  rebuild: 'Refresh the tabs',
  done: 'Done. The tabs are in your file:',
};
