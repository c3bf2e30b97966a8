/** The order log of a run: read, as of its day, with what else it says of customers. */

import { AppError } from '../core/app-error.ts';
import { type Contact, type CustomerFacts, customerFacts } from '../core/customers/customer-facts.ts';
import { outlookOf, tooShortFor } from '../core/forecast/outlook.ts';
import { abcXyzOf } from '../core/groups/abcxyz.ts';
import { type CustomerBase, customersAsOf } from '../core/log/customer-base.ts';
import { dominantLabels } from '../core/log/labels.ts';
import { latestValues } from '../core/log/latest-values.ts';
import type { OrderLog } from '../core/log/order-log.ts';
import { type Rfm, scalesFor, scoreCustomers } from '../core/segments/rfm.ts';
import { type Movement, segmentMovement } from '../core/segments/rfm-movement.ts';
import type { SegmentMap } from '../core/segments/segments.ts';
import type { Day } from '../core/time/day.ts';
import { monthsBefore } from '../core/time/months.ts';
import type { Zone } from '../core/time/zone.ts';
import type { Answers } from '../reading/answers.ts';
import { openQuestions } from '../reading/read.ts';
import type { Question, Reading } from '../reading/reading.ts';
import type { ReadingContext } from '../reading/sheet.ts';
import { toLog } from '../reading/to-log.ts';
import { COMPARISONS, type SegmentSettings } from '../tables/run-settings.ts';
import { readRows, resultBase, resultsIn } from './large/results.ts';
import type { Book, Grid, Ports } from './ports.ts';

declare module '../core/app-error.ts' {
  interface ErrorParams {
    /** Without its answer the numbers can't be known. */
    readonly 'reading.open': { readonly question: Question };
    /** What was chosen as a log is a tab that the product built. */
    readonly 'log.own-tab': { readonly tab: string };
  }
}

export interface LoadedLog {
  readonly rows: Grid;
  readonly reading: Reading;
  readonly log: OrderLog;
  readonly base: CustomerBase;
  /** How customers moved, where that was computed elsewhere and the orders are not at hand. */
  readonly movement?: (now: Rfm, map: SegmentMap) => Movement | null;
}

export function readingContext(ports: Ports, book: Book): ReadingContext {
  return { locale: book.locale, zone: book.zone, today: ports.clock.today(book.zone) };
}

/** @throws AppError `settings.sheet-gone`, and `log.own-tab` for a tab that the product built. */
export function readCells(book: Book, sheetId: number): Grid {
  if (book.isOwn(sheetId)) {
    throw new AppError('log.own-tab', { tab: book.sheets().find(({ id }) => id === sheetId)?.name ?? '' });
  }
  const rows = book.read(sheetId);
  if (rows === null) throw new AppError('settings.sheet-gone', {});
  return rows;
}

/** The log that a reading has found; null while something is still to be asked. */
export function logOf(rows: Grid, reading: Reading, answers: Answers): LoadedLog | null {
  if (reading.rows === null || reading.asOf === null || openQuestions(reading, answers).length > 0) return null;
  const { log } = toLog(reading);
  return { rows, reading, log, base: customersAsOf(log, reading.asOf) };
}

/** The same of a sheet that may hold the results of a larger log. */
export function logOrResults(
  rows: Grid,
  reading: Reading,
  answers: Answers,
  context: ReadingContext,
): LoadedLog | null {
  const results = resultsIn(rows, context);
  if (results === null || reading.rows === null) return logOf(rows, reading, answers);
  return { rows, reading, ...resultBase(rows, results, reading, context) };
}

/**
 * Reads the log out of the sheet's rows. Without a day in the answers: as of its latest day that is not after today, so that
 * a mistyped year moves nothing.
 * @throws AppError `reading.open` with the first question that has to be answered first.
 */
export function loadLog(rows: Grid, context: ReadingContext, answers: Answers): LoadedLog {
  const reading = readRows(rows, context, answers);
  const loaded = logOrResults(rows, reading, answers, context);
  return loaded?.movement === undefined ? requireLog(rows, reading, answers) : loaded;
}

/** @throws AppError `reading.open` with the first question that has to be answered first. */
export function requireLog(rows: Grid, reading: Reading, answers: Answers): LoadedLog {
  const loaded = logOf(rows, reading, answers);
  const [question] = openQuestions(reading, answers);
  if (question !== undefined) throw new AppError('reading.open', { question });
  if (loaded === null) throw new Error('A reading without questions has rows.');
  return loaded;
}

/** As of the day that the run was planned for. */
export function loadLogAsOf(rows: Grid, context: ReadingContext, answers: Answers, asOf: Day): LoadedLog {
  return loadLog(rows, context, { ...answers, asOf });
}

function labels({ rows, log, base }: LoadedLog, column: number | null): string[] | null {
  if (column === null) return null;
  const cells = rows.map((row) => row[column]);
  // The title of the column is no label: the log itself begins below it.
  return dominantLabels(log, base, cells);
}

function contactsOf({ rows, reading, log, base }: LoadedLog, zone: Zone): Contact[] {
  return reading.columns.contacts.map((column) => ({
    title: reading.titles[column] ?? '',
    values: latestValues(
      log,
      base,
      rows.map((row) => row[column]),
      zone,
    ),
  }));
}

/** Whether the orders are at hand, or only what was computed of them elsewhere. */
export function hasOrders({ movement }: LoadedLog): boolean {
  return movement === undefined;
}

/** Whether what comes next is told: as chosen, else where the log is long enough. Without orders nobody can tell. */
export function tellsNext(loaded: LoadedLog, { next }: Pick<SegmentSettings, 'next'>): boolean {
  return hasOrders(loaded) && (next.wanted ?? tooShortFor(loaded.log, loaded.base) === null);
}

/** Scores and labels of every customer, as the settings and the map of segments want them. */
export function factsOf(loaded: LoadedLog, settings: SegmentSettings, map: SegmentMap, zone: Zone): CustomerFacts {
  const { columns } = loaded.reading;
  const rfm = scoreCustomers(loaded.base, scalesFor(loaded.base, settings.scores, settings.cuts), map);
  return customerFacts(rfm, {
    types: labels(loaded, columns.customerType),
    managers: labels(loaded, columns.manager),
    contacts: contactsOf(loaded, zone),
    groups: settings.abcXyz ? abcXyzOf(loaded.base, settings.groupRule) : null,
    outlook: tellsNext(loaded, settings) ? outlookOf(loaded.log, loaded.base) : null,
    leftAlone: settings.calls.share,
  });
}

/** How customers moved since the day that the settings compare with; null where they compare with none. */
export function movementOf(loaded: LoadedLog, settings: SegmentSettings, map: SegmentMap): Movement | null {
  const months = COMPARISONS[settings.compareWith];
  if (months === 0) return null;
  if (loaded.movement !== undefined) {
    const { base } = loaded;
    return loaded.movement(scoreCustomers(base, scalesFor(base, settings.scores, settings.cuts), map), map);
  }
  const { asOf } = loaded.base;
  return segmentMovement(loaded.log, monthsBefore(asOf, months), asOf, settings.scores, settings.cuts, map);
}
