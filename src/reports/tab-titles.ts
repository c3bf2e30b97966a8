/** The titles of the columns that the product computes, in every language: what is not among them is the user's. */
import { ALL_TEXTS } from '../text/language.ts';

export const COMPUTED_TITLES: ReadonlySet<string> = new Set(
  ALL_TEXTS.flatMap(({ tabs }) => [...tabs.customers.columns, tabs.customers.type, tabs.callList.manager]),
);

export const CUSTOMER_TITLES: ReadonlySet<string> = new Set(
  ALL_TEXTS.flatMap(({ tabs }) => tabs.customers.columns.slice(0, 1)),
);

export const TAB_TITLES = { computed: COMPUTED_TITLES, customer: CUSTOMER_TITLES };
