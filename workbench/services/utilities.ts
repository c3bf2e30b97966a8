/** `Utilities`: dates as text. */
import type { Context } from './context.ts';
import { formatDate } from './format-date.ts';
import { serviceObject } from './service-object.ts';

type UtilitiesType = GoogleAppsScript.Utilities.Utilities;

export function createUtilities(context: Context): UtilitiesType {
  return serviceObject<UtilitiesType>(context, 'Utilities', {
    formatDate: (date, timeZone: string, pattern: string) => {
      if (!(date instanceof Date) || Number.isNaN(date.getTime())) {
        throw new Error("The parameters don't match the method signature for Utilities.formatDate.");
      }
      return formatDate(date.getTime(), timeZone, pattern);
    },
  });
}
