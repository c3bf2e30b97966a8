/** Numbers that are dates. */
import { type Day, dayFromSerial } from '../time/day.ts';
import { dayFromDigits } from './date-readings.ts';

/** 1954-01-01 and 2120-01-01 as Sheets counts days: a number outside is a year, a month, a price or an order number. */
const FIRST_SERIAL = 19_725;
const END_OF_SERIALS = 80_355;

/** The day of a plain number in a column of dates: a serial number from 1954 to 2119, or the digits 20210105. */
export function dayOfNumber(value: number): Day | null {
  if (value >= FIRST_SERIAL && value < END_OF_SERIALS) return dayFromSerial(value);
  return Number.isInteger(value) && value > 0 ? dayFromDigits(String(value)) : null;
}
