/** Two ways to an order log: the sheet is understood as a whole, or three columns are known and nothing else is looked at. */
import { type OrderLog, readOrderLog } from '../../src/core/log/order-log.ts';
import { asDay } from '../../src/core/time/day.ts';
import { UTC } from '../../src/core/time/zone.ts';
import { localeOf } from '../../src/core/writing/locale.ts';
import { readSheet } from '../../src/reading/read.ts';
import { toLog } from '../../src/reading/to-log.ts';
import { AMOUNT, CUSTOMER, DATE, type WideSheet } from './wide-sheet.ts';

const LOCALE = localeOf('en_US');
/** 31 January 2026, after the last order. */
const TODAY = asDay(20_484);

/** What the sidebar does: finds the columns, judges every row, and asks if it has to. */
export function readAsSheet(sheet: WideSheet): OrderLog {
  return toLog(readSheet(sheet, { locale: LOCALE, zone: UTC, today: TODAY })).log;
}

/** What a custom function does with the columns that it is given. */
export function readKnownColumns(sheet: WideSheet): OrderLog {
  const rows = sheet.slice(1);
  const column = (index: number) => rows.map((cells) => cells[index]);
  return readOrderLog({ customers: column(CUSTOMER), dates: column(DATE), amounts: column(AMOUNT) }, LOCALE, UTC);
}
