/** The orders that people are paid for: where they stand, and what they say of each manager. */
import { AppError } from '../../core/app-error.ts';
import type { Column } from '../../core/log/order-log.ts';
import { type LogActuals, managerActuals } from '../../core/pay/actuals.ts';
import type { Day } from '../../core/time/day.ts';
import { answerNamesFrom } from '../../reading/answer-names.ts';
import type { Answers } from '../../reading/answers.ts';
import { answersFrom } from '../../reading/answers-from.ts';
import { fieldsOf, sheetIdFrom } from '../../tables/checked.ts';
import { keepReading } from '../../tables/kept-reading.ts';
import { lastSettings } from '../last-settings.ts';
import { type LoadedLog, readCells, readingContext, requireLog } from '../load-log.ts';
import type { Book, Grid, Ports } from '../ports.ts';
import { readOnce } from '../read-once.ts';
import { type Reread, rereadForPay } from '../recall.ts';
import { rememberedAnswers, shareWithSegments } from '../remembered-log.ts';
import { type KeptLog, keepPayLog, keptPayLog, keptPayText } from './kept-log.ts';
import type { PayLog } from './requests.ts';

/** What the page sent, checked. @throws AppError `settings.invalid`, `reading.answers`. */
export function payLogFrom(value: unknown): PayLog {
  const { sheetId, answers = {}, asRead = [] } = fieldsOf(value, 'sheet');
  return { sheetId: sheetIdFrom(sheetId), answers: answersFrom(answers), asRead: answerNamesFrom(asRead) };
}

export interface LoadedActuals extends Pick<LoadedLog, 'rows' | 'reading' | 'log'> {
  readonly sheetId: number;
  /** By which the log was read. */
  readonly answers: Answers;
  /** Where the managers stand. */
  readonly manager: number;
  /** Their column, whose rows `log.row` names. */
  readonly managers: Column;
  readonly actuals: LogActuals;
  /** The log's latest day that is not after today. */
  readonly asOf: Day;
  readonly today: Day;
}

/** Who is known by name, whether or not the log names them alone. */
type Team = readonly { readonly key: string }[];

/** @throws AppError `reading.open` with what has to be answered first, `pay.no-managers`. */
function actualsOf(
  book: Book,
  sheetId: number,
  rows: Grid,
  { reading, answers }: Reread,
  today: Day,
  team: Team,
): LoadedActuals {
  book.countIn(reading.currency);
  const { log, base } = requireLog(rows, reading, answers);
  const { manager, product, customerType } = reading.columns;
  if (manager === null) throw new AppError('pay.no-managers', {});
  const columnAt = (column: number | null) => (column === null ? null : rows.map((row) => row[column]));
  const managers = rows.map((row) => row[manager]);
  const actuals = managerActuals(log, managers, {
    team: new Set(team.map(({ key }) => key)),
    products: columnAt(product),
    types: columnAt(customerType),
  });
  return { sheetId, rows, reading, answers, log, manager, managers, actuals, asOf: base.asOf, today };
}

/**
 * What a log says of its managers, by what the person has answered now and before.
 * @throws AppError `settings.sheet-gone`, and what reading it throws.
 */
export function readActuals(ports: Ports, book: Book, said: PayLog): LoadedActuals {
  const { sheetId } = said;
  const rows = readCells(book, sheetId);
  const context = readingContext(ports, book);
  const answers = rememberedAnswers(ports, book, said, rows, context);
  return actualsOf(book, sheetId, rows, { reading: readOnce(rows, context, answers), answers }, context.today, []);
}

/** Files that were set up when pay knew of columns alone: what was answered for the segments of the sheet holds besides. */
function withAnswersOfSegments(ports: Ports, book: Book, kept: KeptLog): KeptLog {
  const last = kept.columnsOnly ? lastSettings(ports, book) : null;
  if (last?.sheetId !== kept.sheetId) return kept;
  const answers = { ...last.reading.answers, ...kept.reading.answers };
  const columns = { ...last.reading.answers.columns, ...kept.reading.answers.columns };
  return { ...kept, reading: { ...last.reading, answers: { ...answers, columns } } };
}

/** The log that was set up, as it is read now; null before the set-up. @throws AppError `settings.sheet-gone`, `settings.newer`. */
export function rereadPayLog(
  ports: Ports,
  book: Book,
): (Reread & { readonly sheetId: number; readonly rows: Grid }) | null {
  const kept = keptPayLog(ports, book);
  if (kept === null) return null;
  const { sheetId, reading } = withAnswersOfSegments(ports, book, kept);
  const rows = readCells(book, sheetId);
  return { sheetId, rows, ...rereadForPay(reading, rows, readingContext(ports, book)) };
}

export function actualsOfReread(
  ports: Ports,
  book: Book,
  { sheetId, rows, ...reread }: NonNullable<ReturnType<typeof rereadPayLog>>,
  team: Team = [],
): LoadedActuals {
  return actualsOf(book, sheetId, rows, reread, ports.clock.today(book.zone), team);
}

/** The actuals of the log that was set up. @throws AppError `pay.not-set-up`, and what reading it throws. */
export function loadActuals(ports: Ports, book: Book, team: Team): LoadedActuals {
  const reread = rereadPayLog(ports, book);
  if (reread === null) throw new AppError('pay.not-set-up', {});
  return actualsOfReread(ports, book, reread, team);
}

/** What is kept of it: to be asked for before anything else is written. @throws AppError `kept.too-long`. */
export function payLogText({ sheetId, reading, answers }: LoadedActuals): string {
  return keptPayText({ sheetId, reading: keepReading(reading, answers) });
}

/** From now on this log is counted so, for segments of the same sheet as well. */
export function storePayLog(ports: Ports, book: Book, { sheetId, reading, answers }: LoadedActuals): void {
  const log = { sheetId, reading: keepReading(reading, answers) };
  keepPayLog(ports, log);
  shareWithSegments(ports, book, log);
}
