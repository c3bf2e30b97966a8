/** The calendar month of the person's own clock. */

import { type Month, monthOf } from '../../src/core/pay/month.ts';
import { asDay, dayFromDate } from '../../src/core/time/day.ts';

export function thisMonth(now: Date): Month {
  return monthOf(dayFromDate(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? asDay(0));
}
