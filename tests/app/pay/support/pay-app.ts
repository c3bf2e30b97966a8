/** A file with two managers whose October 2026 is over, set up for motivation; time can go on. */

import type { StatementsBuilt } from '../../../../src/rpc.ts';
import { type App, get, openApp } from '../../support/app.ts';
import type { LogRow } from '../../support/log.ts';
import { PAY_TITLES, payRequest } from '../../support/pay-request.ts';
import { sheet, type, type Value, values } from '../../support/tabs.ts';

/** 1 October 2026 and the first days of the months after it, as serial numbers. */
export const OCTOBER = 46_296;
export const NOVEMBER = OCTOBER + 31;
export const DECEMBER = NOVEMBER + 30;

/** Anna 410,000 from three orders in October, Boris 600,000 from two; a refund, a stranger and a row that can't be read beside them. */
const ROWS: readonly LogRow[] = [
  ['Acme', OCTOBER, 200_000, 'Anna'],
  ['Beta', OCTOBER + 5, 120_000, 'anna '],
  ['Cid', OCTOBER + 30, 100_000, 'Anna'],
  ['Cid', OCTOBER + 30, -10_000, 'Anna'],
  ['Acme', OCTOBER + 2, 350_000, 'Boris'],
  ['Dan', OCTOBER + 3, 250_000, 'Boris'],
  ['Eve', OCTOBER + 3, 5000, 'Zoe'],
  ['Eve', 'soon', 5000, 'Anna'],
];
export const ANNAS_LARGEST = 1;

export interface PayApp extends App {
  /** Noon of the day. */
  readonly goTo: (year: number, month: number, day: number) => void;
}

export interface PayOptions {
  readonly language?: 'en' | 'ru';
  readonly names?: readonly string[];
  readonly plans?: readonly (number | null)[];
  readonly rows?: readonly LogRow[];
}

/** 100,000 at plan, 30 % of it salary; plans of 500,000; marginal with a floor of 70 %. */
export async function openPay({
  language = 'en',
  names = ['Anna', 'Boris'],
  plans = names.map(() => 500_000),
  rows = ROWS,
}: PayOptions = {}): Promise<PayApp> {
  let now = Date.UTC(2026, 10, 2, 12);
  const locale = language === 'ru' ? 'ru_RU' : 'en_US';
  const app = openApp({ rows, titles: PAY_TITLES[language], locale, userLocale: language, now: () => now });
  const member = (name: string, plan: number | null) => ({ name, isHead: false, targetIncome: 100_000, plan });
  const members = names.map((name, index) => member(name, plans[index] ?? null));
  await get(app, 'setUpPay', payRequest(app, { month: '2026-10', members }));
  return { ...app, goTo: (year, month, day) => (now = Date.UTC(year, month - 1, day, 12)) };
}

interface Statements {
  readonly month: string;
  readonly members: readonly string[];
}

/** As the page does it: what one execution has had no time for is asked for in the next. */
export async function buildStatements(app: App, { month, members }: Statements): Promise<void> {
  let left = members;
  while (left.length > 0) ({ left } = (await get(app, 'buildStatements', { month, members: left })) as StatementsBuilt);
}

/** A row of titles has several; the title of a tab stands alone. */
function titlesRow(cells: readonly (readonly Value[])[], title: string): number {
  const row = cells.findIndex((one) => one.includes(title) && one.filter((cell) => cell !== null).length > 1);
  if (row < 0) throw new Error(`no row of titles with "${title}"`);
  return row;
}

/** The table below a row of titles, by title; rows without a first cell are left out. */
export function table(app: App, tab: string, title: string): Readonly<Record<string, Value>>[] {
  const cells = values(sheet(app, tab));
  const [titles = [], ...rows] = cells.slice(titlesRow(cells, title));
  return rows
    .filter(([first]) => first !== null && first !== '')
    .map((row) => Object.fromEntries(titles.map((name, column) => [String(name), row[column] ?? null])));
}

/** Types into the first cell below a title that stands in such a row. */
export function typeInto(
  app: App,
  tab: string,
  title: string,
  isRow: (row: readonly Value[]) => boolean,
  value: Value,
): void {
  const target = sheet(app, tab);
  const cells = values(target);
  const header = titlesRow(cells, title);
  const row = cells.findIndex((candidate, index) => index > header && isRow(candidate));
  if (row < 0) throw new Error(`no such row in "${tab}"`);
  type(target, row, cells[header]?.indexOf(title) ?? -1, value);
}

export function sumOfColumn(rows: readonly Readonly<Record<string, Value>>[], title: string): number {
  return Math.round(rows.reduce((sum, row) => sum + Number(row[title]) * 100, 0)) / 100;
}
