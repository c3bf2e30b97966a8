/** Logs that know customers by ids: several customers bear one name, and a name may change. */
import { type App, get, type Settings } from './app.ts';
import type { LogRow } from './log.ts';

export const ID_TITLES = ['Customer', 'Date', 'Amount', 'Customer ID'];

export function identified(rows: readonly LogRow[], id: string | number): LogRow[] {
  return rows.map((row): LogRow => [...row, id]);
}

export type Columns = Readonly<Record<string, readonly string[]>>;

/** The app's settings, with columns by their titles. */
export function readBy(app: App, columns: Columns) {
  const reading = { version: 1, titles: [], answers: { columns }, statuses: [] };
  return { ...app.settings, version: 2, reading } satisfies Settings;
}

/** The app's settings for a log of `ID_TITLES`. */
export function readByIds(app: App) {
  return readBy(app, { customer: ['Customer ID'], shown: ['Customer'], date: ['Date'], amount: ['Amount'] });
}

/** The app's settings, with the log understood without a word of help. */
export async function readByItself(app: App): Promise<Settings> {
  const check = await get(app, 'checkLog', { sheetId: app.log.id, answers: {}, groupRule: null });
  const reading: unknown = typeof check === 'object' && check !== null ? Reflect.get(check, 'reading') : null;
  return { ...app.settings, version: 2, reading };
}
