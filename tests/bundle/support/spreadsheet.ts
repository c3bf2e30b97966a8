/** A spreadsheet that knows nothing but its locale and time zone, which is all that a custom function asks for. */
import { calendarOf } from '../../core/support/calendars.ts';
import type { Services } from './script.ts';

function written(offset: number): string {
  const minutes = Math.abs(offset) / 60_000;
  const pad = (number: number) => String(number).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}${pad(minutes % 60)}`;
}

export interface CountedServices {
  readonly services: Services;
  /** How often a service was called so far. */
  calls(): number;
}

export function spreadsheetServices(locale: string, timeZone: string): CountedServices {
  const calendar = calendarOf(timeZone);
  let calls = 0;
  const counted = <Value>(value: Value): Value => {
    calls++;
    return value;
  };
  const spreadsheet = {
    getSpreadsheetLocale: () => counted(locale),
    getSpreadsheetTimeZone: () => counted(timeZone),
  };
  const services = {
    SpreadsheetApp: { getActive: () => counted(spreadsheet), getActiveSpreadsheet: () => counted(spreadsheet) },
    Utilities: {
      formatDate(date: Date, zone: string, format: string): string {
        if (zone !== timeZone || format !== 'Z') throw new Error(`unexpected format ${format} in ${zone}`);
        return counted(written(calendar(date.getTime()).offset));
      },
    },
  };
  return { services, calls: () => calls };
}
