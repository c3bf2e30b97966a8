/** The order log of a run: read, as of its day, with what else it says of customers. */

import { AppError } from '../core/app-error.ts';
import { type CustomerFacts, customerFacts } from '../core/customers/customer-facts.ts';
import { abcXyzOf } from '../core/groups/abcxyz.ts';
import { type CustomerBase, customersAsOf } from '../core/log/customer-base.ts';
import { dominantLabels } from '../core/log/labels.ts';
import { type OrderLog, readOrderLog } from '../core/log/order-log.ts';
import { scalesFor, scoreCustomers } from '../core/segments/rfm.ts';
import { type Movement, segmentMovement } from '../core/segments/rfm-movement.ts';
import type { SegmentMap } from '../core/segments/segments.ts';
import { asDay, type Day } from '../core/time/day.ts';
import { monthsBefore } from '../core/time/months.ts';
import { type OrderField, type OrderLayout, orderColumns } from '../tables/orders.ts';
import { COMPARISONS, type SegmentSettings } from '../tables/run-settings.ts';
import type { Book, Grid } from './ports.ts';

export interface LoadedLog {
  readonly rows: Grid;
  readonly log: OrderLog;
  readonly base: CustomerBase;
}

/** The latest day of the log that is not after today, so that a mistyped year moves nothing. */
function latestDay(log: OrderLog, today: Day): Day {
  let latest = Number.NEGATIVE_INFINITY;
  for (const day of log.day) if (day <= today && day > latest) latest = day;
  return latest === Number.NEGATIVE_INFINITY ? today : asDay(latest);
}

/** Reads the log out of the sheet's rows. `asOf` null: as of its latest day that is not after `today`. */
export function loadLog(
  book: Book,
  rows: Grid,
  layout: OrderLayout,
  currency: string | null,
  day: { readonly asOf: Day } | { readonly today: Day },
): LoadedLog {
  const log = readOrderLog(orderColumns(rows, layout), book.locale, book.zone, currency);
  const asOf = 'asOf' in day ? day.asOf : latestDay(log, day.today);
  return { rows, log, base: customersAsOf(log, asOf) };
}

/** @throws AppError `settings.sheet-gone`. */
export function readSheet(book: Book, sheetId: number): Grid {
  const rows = book.read(sheetId);
  if (rows === null) throw new AppError('settings.sheet-gone', {});
  return rows;
}

function labels(loaded: LoadedLog, layout: OrderLayout, field: OrderField): string[] | null {
  const column = layout[field];
  if (column === undefined) return null;
  const cells = loaded.rows.map((row) => row[column]);
  // The title of the column is no label: the log itself begins below it.
  return dominantLabels(loaded.log, loaded.base, cells);
}

/** Scores and labels of every customer, as the settings and the map of segments want them. */
export function factsOf(loaded: LoadedLog, settings: SegmentSettings, map: SegmentMap): CustomerFacts {
  const rfm = scoreCustomers(loaded.base, scalesFor(loaded.base, settings.scores, settings.cuts), map);
  return customerFacts(rfm, {
    types: labels(loaded, settings.layout, 'customerType'),
    managers: labels(loaded, settings.layout, 'manager'),
    groups: settings.abcXyz ? abcXyzOf(loaded.base, settings.groupRule) : null,
  });
}

/** How customers moved since the day that the settings compare with; null where they compare with none. */
export function movementOf(loaded: LoadedLog, settings: SegmentSettings, map: SegmentMap): Movement | null {
  const months = COMPARISONS[settings.compareWith];
  if (months === 0) return null;
  const { asOf } = loaded.base;
  return segmentMovement(loaded.log, monthsBefore(asOf, months), asOf, settings.scores, settings.cuts, map);
}
