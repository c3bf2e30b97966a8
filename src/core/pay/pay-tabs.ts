/** The tabs of motivation and pay of which a file has one each, in the order in which people are shown them. */

/** Five that people fill in, then those that are built from them. The names are stored in the user's file. */
export const PAY_TABS = [
  'team',
  'motivation',
  'plan',
  'corrections',
  'agreement',
  'simulator',
  'past-rules',
  'board',
  'game',
  'thanks',
  'ledger',
  'against-paid',
] as const;

export type PayTab = (typeof PAY_TABS)[number];
