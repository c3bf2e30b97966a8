/** A single amount as CRMs and people write it, where no column says how its numbers are written. */
import { amountReadings } from './amount-readings.ts';
import type { Locale } from './locale.ts';

export interface Amount {
  readonly value: number;
  /** ISO 4217 code of the sign or word beside the number; null where there is none. */
  readonly currency: string | null;
}

/**
 * Reads `1 234,56 ₽`, `1 195,20 руб.`, `$1,234.56`, `(150.00)`, `−150`, `1'234.50`, `50.-` and the like. Null where there is
 * no one reading.
 *
 * A single `,` or `.` before exactly three digits is the decimal sign if it is the locale's, else it separates thousands.
 */
export function parseAmount(text: string, locale: Locale): Amount | null {
  const readings = amountReadings(text, locale);
  if (readings === null) return null;
  const { point, comma, currency } = readings;
  const value = locale.decimalSign === '.' ? (point ?? comma) : (comma ?? point);
  return value === null ? null : { value, currency };
}
