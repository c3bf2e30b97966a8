/** Months as people write them into a cell. */

import { type Month, monthOf } from '../../core/pay/month.ts';
import { type Day, dayFromDate, dayFromSerial } from '../../core/time/day.ts';
import type { Zone } from '../../core/time/zone.ts';
import { isDate } from '../../core/writing/cell.ts';
import type { Locale } from '../../core/writing/locale.ts';
import { parseDay } from '../../core/writing/parse-day.ts';

/** Where thirteen months of four decimals end: `10.2026` that a cell has turned into a number. */
const MONTH_NUMBERS = 13;

function dayOfText(text: string, locale: Locale, zone: Zone): Day | null {
  const plain = text.trim();
  const month = /^(\d{1,2})[./-](\d{4})$/.exec(plain);
  if (month !== null) return dayFromDate(Number(month[2]), Number(month[1]), 1);
  const first = /^\d{4}[./-]\d{1,2}$/.test(plain) ? `${plain.replace(/[./]/, '-')}-1` : `1 ${plain}`;
  return parseDay(plain, locale, zone) ?? parseDay(first, locale, zone);
}

/**
 * Any day of the month, `2026-10`, `10.2026`, `October 2026`, `октябрь 2026`. Null where the cell is no month of this
 * century: a year alone or a day without one is none.
 */
export function readMonth(cell: unknown, locale: Locale, zone: Zone): Month | null {
  let day: Day | null = null;
  if (isDate(cell)) day = zone.dayAt(cell.getTime());
  else if (typeof cell === 'number' && cell >= MONTH_NUMBERS) day = dayFromSerial(cell);
  else if (typeof cell === 'number') day = dayOfText(cell.toFixed(4), locale, zone);
  else if (typeof cell === 'string') day = dayOfText(cell, locale, zone);
  const month = day === null ? null : monthOf(day);
  return month?.startsWith('20') ? month : null;
}
