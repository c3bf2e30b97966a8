/** All slips. Neighbours in the list are built from the same sources. */
import type { Fault } from './fault.ts';
import { APP } from './tables/app.ts';
import { BENCH } from './tables/bench.ts';
import { CORE } from './tables/core.ts';
import { CUSTOM_FUNCTIONS } from './tables/custom-functions.ts';
import { FILES } from './tables/files.ts';
import { GROUP_FAULTS } from './tables/groups.ts';
import { LANGUAGE } from './tables/language.ts';
import { OWN_TABS } from './tables/own-tabs.ts';
import { PAY_BOARD } from './tables/pay-board.ts';
import { PAY_CLOSING } from './tables/pay-closing.ts';
import { PAY_FORMS } from './tables/pay-forms.ts';
import { PAY_PAGE } from './tables/pay-page.ts';
import { PAY_SET_UP } from './tables/pay-set-up.ts';
import { PLAYBOOK } from './tables/playbook.ts';
import { READING } from './tables/reading.ts';
import { RIGHTS_FAULTS } from './tables/rights.ts';
import { SHEETS_FAULTS } from './tables/sheets.ts';
import { STORED } from './tables/stored.ts';
import { TIME_AND_STORES } from './tables/time-and-stores.ts';

export const FAULTS: readonly Fault[] = [
  ...CUSTOM_FUNCTIONS,
  ...RIGHTS_FAULTS,
  ...TIME_AND_STORES,
  ...SHEETS_FAULTS,
  ...LANGUAGE,
  ...FILES,
  ...PLAYBOOK,
  ...READING,
  ...CORE,
  ...GROUP_FAULTS,
  ...STORED,
  ...APP,
  ...OWN_TABS,
  ...PAY_BOARD,
  ...PAY_CLOSING,
  ...PAY_FORMS,
  ...PAY_SET_UP,
  ...PAY_PAGE,
  ...BENCH,
];
