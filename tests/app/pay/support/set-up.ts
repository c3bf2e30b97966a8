/** A log of three months and two managers, and what is asked for to set up pay from it. */
import type { PayStart } from '../../../../src/app/pay/requests.ts';
import { type App, get, openApp } from '../../support/app.ts';
import { LAST_DAY, type LogRow } from '../../support/log.ts';
import { PAY_TITLES, payRequest } from '../../support/pay-request.ts';
import { sheet, type Value, values } from '../../support/tabs.ts';

/** The first of March, February and January 2026. */
export const [MARCH, FEBRUARY, JANUARY] = [LAST_DAY - 30, LAST_DAY - 58, LAST_DAY - 89];

/** Known to the day: Olga 10,000 and 20,000 and 30,000 in three months, Ivan 5,560 and 5,500 in two. */
export const ROWS: readonly LogRow[] = [
  ['Acme', JANUARY, 10_000, 'Olga'],
  ['Beta', FEBRUARY, 20_000, 'OLGA'],
  ['Acme', FEBRUARY, 5560, 'Ivan'],
  ['Cid', MARCH, 30_000, 'Olga'],
  ['Acme', MARCH, 6000, 'ivan '],
  ['Acme', LAST_DAY, -500, 'Ivan'],
  ['Dan', LAST_DAY, 1, ''],
];

export function opened(language: 'en' | 'ru' = 'en', rows: readonly LogRow[] = ROWS): App {
  const locale = language === 'ru' ? 'ru_RU' : 'en_US';
  return openApp({ rows, titles: PAY_TITLES[language], locale, userLocale: language });
}

const MEMBERS = [
  { name: 'Olga', isHead: false, targetIncome: 2000, plan: 20_000 },
  { name: 'Ivan', isHead: true, targetIncome: 1000.5, plan: null },
];

export function wanted(app: App, change: object = {}): object {
  return { ...payRequest(app, { month: '2026-03', members: MEMBERS, market: 1900 }), ...change };
}

export async function start(app: App): Promise<PayStart> {
  return (await get(app, 'payStart')) as PayStart;
}

/** The rows of a tab that begin with such a cell, without their empty ends. */
export function rowsOf(app: App, tab: string, isWanted: (first: Value) => boolean): Value[][] {
  return values(sheet(app, tab))
    .filter(([first]) => isWanted(first ?? null))
    .map((row) =>
      row.slice(
        0,
        row.reduce<number>((end, cell, index) => (cell === null ? end : index + 1), 0),
      ),
    );
}
