/** All slips. Neighbours in the list are built from the same sources. */
import type { Fault } from './fault.ts';
import { APP } from './tables/app.ts';
import { CUSTOM_FUNCTIONS } from './tables/custom-functions.ts';
import { LANGUAGE } from './tables/language.ts';
import { OWN_TABS } from './tables/own-tabs.ts';
import { RIGHTS_FAULTS } from './tables/rights.ts';
import { SHEETS_FAULTS } from './tables/sheets.ts';
import { TIME_AND_STORES } from './tables/time-and-stores.ts';

export const FAULTS: readonly Fault[] = [
  ...CUSTOM_FUNCTIONS,
  ...RIGHTS_FAULTS,
  ...TIME_AND_STORES,
  ...SHEETS_FAULTS,
  ...LANGUAGE,
  ...APP,
  ...OWN_TABS,
];
