/** How the column of customers is called in the tabs, in every language. */
import { ALL_TEXTS } from '../text/language.ts';

export const CUSTOMER_TITLES: ReadonlySet<string> = new Set(
  ALL_TEXTS.flatMap(({ tabs }) => tabs.customers.columns.slice(0, 1)),
);
