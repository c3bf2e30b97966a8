/** A team that is set up, and its live board as a person would look at it. */
import { onTestFinished, vi } from 'vitest';
import { type App, get, openApp } from './app.ts';
import type { LogRow } from './log.ts';
import { PAY_TITLES, payRequest } from './pay-request.ts';
import { sheet, type Value, values } from './tabs.ts';

/** Serial numbers: Sheets' day 0 is 1899-12-30. */
export const serial = (day: string) => Date.parse(`${day}T00:00Z`) / 86_400_000 + 25_569;

export const WORDS = {
  en: { board: 'Board', game: 'Weekly game', thanks: 'Thanks', plan: 'Plan', team: 'Whole team', noPlan: 'no plan' },
  ru: {
    board: 'Доска',
    game: 'Игра недели',
    thanks: 'Спасибо',
    plan: 'План',
    team: 'Вся команда',
    noPlan: 'нет плана',
  },
};
export type Language = keyof typeof WORDS;

export interface TeamMember {
  readonly name: string;
  readonly plan?: number | null;
  readonly isHead?: boolean;
}

export interface TeamOptions {
  readonly rows: readonly LogRow[];
  readonly members: readonly TeamMember[];
  readonly language?: Language;
  /** Noon of that day is now, for the add-on and for the spreadsheet. */
  readonly today: string;
  /** Of the plans. */
  readonly month?: string;
}

/** The spreadsheet's TODAY() asks the same clock as the add-on. */
export function setToday(day: string): void {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(`${day}T12:00Z`) });
}

export async function openTeam(options: TeamOptions): Promise<App> {
  const { rows, members, language = 'en', today, month = today.slice(0, 7) } = options;
  setToday(today);
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const locale = language === 'ru' ? 'ru_RU' : 'en_US';
  const app = openApp({ rows, titles: PAY_TITLES.en, locale, userLocale: language, now: () => Date.now() });
  const team = members.map((member) => ({ isHead: false, targetIncome: 98_765, plan: null, ...member }));
  await get(app, 'setUpPay', payRequest(app, { month, members: team }));
  return app;
}

export async function buildBoard(app: App, month: string): Promise<void> {
  await get(app, 'buildBoard', { month });
  await app.host.engine.settled();
}

/** What stands in the columns that people look at, empty cells as null. */
export function cellsOf(app: App, tab: string, columns = 9): Value[][] {
  return values(sheet(app, tab)).map((row) =>
    Array.from({ length: columns }, (_, column) => (row[column] === '' ? null : (row[column] ?? null))),
  );
}

export interface BoardRow {
  readonly place: Value;
  readonly name: Value;
  readonly plan: Value;
  readonly actual: Value;
  readonly share: Value;
  readonly bar: Value;
  readonly forecast: Value;
  readonly needed: Value;
  readonly thanks: Value;
}

/** The team's line, then the managers', as they stand from the top. */
export function boardRows(app: App, language: Language = 'en'): BoardRow[] {
  const cells = cellsOf(app, WORDS[language].board);
  const first = cells.findIndex((row) => row[1] === WORDS[language].team);
  const end = cells.findIndex((row, index) => index > first && row[1] === null);
  return cells
    .slice(first, end)
    .map(([place = null, name = null, plan = null, actual = null, share = null, bar = null, ...rest]) => {
      const [forecast = null, needed = null, thanks = null] = rest;
      return { place, name, plan, actual, share, bar, forecast, needed, thanks };
    });
}

/** Rows and money that the board says it does not count, by cause, in their order: date, amount, customer, manager. */
export function notCounted(
  app: App,
  language: Language = 'en',
): { readonly status: Value; readonly causes: Value[][] } {
  const cells = cellsOf(app, WORDS[language].board);
  const heading = cells.findIndex((row) => row[2] === (language === 'ru' ? 'Строк' : 'Rows'));
  const table = cells.slice(heading + 1).filter((row) => typeof row[2] === 'number');
  return { status: cells[2]?.[0] ?? null, causes: table.slice(-4).map((row) => row.slice(2, 4)) };
}

/** Adds a row below the log by hand: the add-on is not asked. */
export async function addOrder(app: App, row: LogRow): Promise<void> {
  const { rows } = app.log.used();
  app.log.write({ row: rows, column: 0, rows: 1, columns: row.length }, [
    row.map((value) => {
      if (value === null) return { kind: 'empty' };
      return typeof value === 'number' ? { kind: 'number', value } : { kind: 'text', value };
    }),
  ]);
  await app.host.engine.settled();
}
