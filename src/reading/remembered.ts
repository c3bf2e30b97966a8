/** A reading that was used, kept under its titles: the next export is read the same, in whatever order its columns stand. */
import { AppError } from '../core/app-error.ts';
import type { Answers, ColumnAnswers } from './answers.ts';
import { answersFrom } from './answers-from.ts';
import type { Role } from './columns/roles.ts';
import type { Reading } from './reading.ts';

export const READING_VERSION = 1;

export interface RememberedReading {
  readonly version: typeof READING_VERSION;
  readonly titles: readonly string[];
  readonly answers: Answers;
}

/** What was said of the columns, and what was answered. The position of the titles is found anew. */
export function rememberReading(reading: Reading, answers: Answers): RememberedReading {
  const { columns, titles } = reading;
  const title = (column: number) => titles[column] ?? '';
  const one = (column: number | null) => (column === null ? [] : [title(column)]);
  const source = (list: readonly number[]) => list.map(title).join('+');
  const product = columns.price !== null && columns.quantity !== null;
  const named: ColumnAnswers = {
    ...(columns.customerAbove ? {} : { customer: columns.keys.map(source), shown: columns.shown.map(source) }),
    date: one(columns.date),
    amount: one(columns.amount),
    ...(product ? { price: one(columns.price), quantity: one(columns.quantity) } : {}),
    refunded: one(columns.refunded),
    order:
      columns.orderDaily && columns.order !== null && columns.date !== null
        ? [source([columns.order, columns.date])]
        : one(columns.order),
    status: one(columns.status),
    kind: one(columns.kind),
    currency: one(columns.currency),
    manager: one(columns.manager),
    product: one(columns.product),
    customerType: one(columns.customerType),
    contact: columns.contacts.map(title),
  };
  // No column for a part is an answer only where somebody said so: next month there may be one, or it may hold something.
  const spoken = Object.entries(named).filter(
    ([role, found]) => found.length > 0 || answers.columns?.[role as Role] !== undefined,
  );
  const { counts, dates, decimal, currency, rates, standIns, oncePerOrder, fillDown } = answers;
  const kept = { counts, dates, decimal, currency, rates, standIns, oncePerOrder, fillDown };
  const said = Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined));
  return { version: READING_VERSION, titles, answers: { ...said, columns: Object.fromEntries(spoken) } };
}

/**
 * The answers of the last time; null where nothing is remembered, or for other titles. A title that is gone stays in the
 * answers, so that the reading asks for it.
 *
 * @throws AppError `settings.newer`; `settings.invalid` where what is kept can't be read.
 */
export function recallReading(kept: unknown, titles: readonly string[]): Answers | null {
  if (kept === null || kept === undefined) return null;
  const version: unknown = typeof kept === 'object' ? Reflect.get(kept, 'version') : undefined;
  if (typeof version === 'number' && version > READING_VERSION) throw new AppError('settings.newer', {});
  const known: unknown = typeof kept === 'object' ? Reflect.get(kept, 'titles') : undefined;
  if (version !== READING_VERSION || !Array.isArray(known))
    throw new AppError('reading.answers', { answer: 'version' });
  const here = new Set(titles);
  const met = known.filter((title) => here.has(String(title))).length;
  // Half of the titles have to be there: else it is another kind of file.
  if (met * 2 < known.length) return null;
  return answersFrom(Reflect.get(kept, 'answers'));
}
