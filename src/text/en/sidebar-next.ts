/** What the sidebar says of what comes next, and of the comparison that shows what calls bring. */
import { english } from './format.ts';

export const sidebarNext = {
  heading: 'What comes next',
  on: 'forecast and cohorts',
  off: 'not built',
  compared: 'some left alone',
  option: 'Who buys next, who is overdue, what the quarter brings',
  hint: 'Builds the tabs What comes next and Cohorts, and adds Next purchase and Overdue to the customers. The forecast is tried on your own past first, and says how far off it was.',
  horizon: 'Look ahead',
  overdue: 'Overdue customers listed',
  customers: 'Customers listed',
  days: (days: number) => english.count(days, 'day', 'days'),
  length: (length: number) => (length === 0 ? 'all' : `the first ${english.number(length)}`),
  share: 'Not to be called',
  shares: (share: number) => (share === 0 ? 'nobody' : `${english.number(share * 100)}% of the customers`),
  shareHint:
    'A few customers, drawn at random, are not called: only in comparison with them can you see what calls bring. Note the day of each call in Called on.',
  window: 'Purchases count after a call for',
};
