/** A log of five orders that a person can score by hand, and the script in an English and a Russian spreadsheet. */
import { loadScript, range } from './script.ts';
import { spreadsheetServices } from './spreadsheet.ts';

export const NAMES = ['Acme', 'Beta', 'Acme', 'Gamma', 'Delta'];
export const DATES = ['2025-12-31', '2025-11-30', '2025-10-31', '2025-06-30', '2024-12-31'];
export const AMOUNTS = [100, 250.5, 50, 250.5, 10];

export const customers = range(NAMES);
export const dates = range(DATES);
export const amounts = range(AMOUNTS);

/** With no spreadsheet at hand. */
export const english = loadScript();
export const russian = loadScript(spreadsheetServices('ru_RU', 'Europe/Moscow').services);

export const RFM_HEADER = [
  'Customer',
  'Last purchase',
  'Recency',
  'Frequency',
  'Monetary',
  'R',
  'F',
  'M',
  'RFM',
  'Segment',
];
