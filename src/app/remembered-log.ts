/**
 * How the file's logs were read the last time, for both pages: what was answered on one is not asked on the other. Segments
 * and pay are mostly of one sheet, and then what is kept for one holds for the other as well.
 */
import { AppError } from '../core/app-error.ts';
import type { Answers } from '../reading/answers.ts';
import type { ReadingContext } from '../reading/sheet.ts';
import type { KeptReading } from '../tables/kept-reading.ts';
import { usable } from './kept.ts';
import { keepReading, readSettings } from './last-settings.ts';
import { type KeptLog, keepPayLog, readPayLog } from './pay/kept-log.ts';
import type { Book, Grid, Ports } from './ports.ts';
import { recalledAnswers, type Said } from './recall.ts';

export interface RememberedLog {
  readonly sheetId: number;
  readonly reading: KeptReading;
}

/** Who sold is needed for pay alone: who does without on the other page has said nothing of it. */
function withManager(reading: KeptReading, { reading: pay }: KeptLog): KeptReading {
  const { manager } = pay.answers.columns ?? {};
  const { columns } = reading.answers;
  if (manager === undefined || (columns?.manager ?? []).length > 0) return reading;
  return { ...reading, answers: { ...reading.answers, columns: { ...columns, manager } } };
}

/** The last segmented first; a log that both count once. */
function rememberedLogs(ports: Ports, book: Book): readonly RememberedLog[] {
  const run = usable(readSettings(ports, book));
  const pay = usable(readPayLog(ports, book));
  if (run === null) return pay === null ? [] : [pay];
  if (pay === null) return [run];
  if (run.sheetId !== pay.sheetId) return [run, pay];
  return [{ sheetId: run.sheetId, reading: withManager(run.reading, pay) }];
}

/** What was answered for this sheet, or else for one with the same titles; the answers that are given now before them. */
export function rememberedAnswers(ports: Ports, book: Book, said: Said, cells: Grid, context: ReadingContext): Answers {
  const known = rememberedLogs(ports, book);
  const ownFirst = [
    ...known.filter((log) => log.sheetId === said.sheetId),
    ...known.filter((log) => log.sheetId !== said.sheetId),
  ];
  for (const log of ownFirst) {
    const answers = recalledAnswers(log, said, cells, context);
    if (answers !== said.answers) return answers;
  }
  return said.answers;
}

/** What the segments of a sheet were built by holds for its pay as well. */
export function shareWithPay(ports: Ports, book: Book, { sheetId, reading }: RememberedLog): void {
  const pay = usable(readPayLog(ports, book));
  if (pay?.sheetId === sheetId) keepPayLog(ports, { sheetId, reading: withManager(reading, pay) });
}

/** What pay is counted by holds for the segments of its sheet as well. */
export function shareWithSegments(ports: Ports, book: Book, { sheetId, reading }: RememberedLog): void {
  const settings = usable(readSettings(ports, book));
  if (settings?.sheetId !== sheetId) return;
  try {
    keepReading(ports, settings, reading);
  } catch (error) {
    // Pay is counted all the same; the segments' page asks once more.
    if (!(error instanceof AppError && error.code === 'kept.too-long')) throw error;
  }
}
