/** A department in the middle of April 2026: four months of orders and activity of three managers and their head. */
import type { Activity } from '../../../../src/core/activity/activity-log.ts';
import { asDay } from '../../../../src/core/time/day.ts';
import type { EngineSheet } from '../../../../workbench/engine/engine.ts';
import type { App } from '../../support/app.ts';
import { serial } from '../../support/board.ts';
import type { LogRow } from '../../support/log.ts';
import { inputOf, sheet, type, type Value, values } from '../../support/tabs.ts';
import { build, type HeadOptions, type Language, openHead } from './head-app.ts';

export const TODAY = '2026-04-15';
export const HEAD = 'Igor';
export const PLANS: Readonly<Record<string, number | null>> = { Anna: 3000, Boris: 2500, Vera: 1200, Igor: null };

export const WORDS = {
  en: {
    ...{ settings: 'Sales settings', activity: 'Activity', board: 'Sales board', manager: 'Manager', role: 'Role' },
    ...{ plan: 'Plan of a month', hired: 'Hired', head: 'head of sales', count: 'Count', stage: 'Stage' },
    stages: ['Leads', 'Reached', 'Meetings', 'Proposals', 'Invoices', 'Payments'],
  },
  ru: {
    ...{ settings: 'Настройки РОПа', activity: 'Активность', board: 'Дашборд РОПа', manager: 'Менеджер', role: 'Роль' },
    ...{ plan: 'План на месяц', hired: 'Принят', head: 'РОП', count: 'Количество', stage: 'Этап' },
    stages: ['Лиды', 'Дозвоны', 'Встречи', 'КП', 'Счета', 'Оплаты'],
  },
};

const MONTHS = ['2026-01', '2026-02', '2026-03', '2026-04'];
const SOLD: Readonly<Record<string, readonly (readonly number[])[]>> = {
  Anna: [
    [400, 500, 300],
    [700, 650],
    [800, 200, 900],
    [500, 450.5, 250],
  ],
  Boris: [[1000, 900], [1100], [1200, 700], [300, 200]],
  Vera: [[], [], [300], [400, 350]],
  Igor: [[], [600], [], [900]],
};

/** Some customers come again, some are new each month; one is written with signs that criteria take for a program. */
export const ORDERS: readonly LogRow[] = Object.entries(SOLD).flatMap(([manager, months]) =>
  months.flatMap((amounts, month) =>
    amounts.map((amount, index): LogRow => {
      const customer = index === 0 ? `${manager} & *Co*?` : `${manager} ${month} ${index}`;
      return [customer, serial(`${MONTHS[month]}-0${index + 2}`), amount, manager];
    }),
  ),
);

/** Each month's counts at the first stage; later ones keep a part, more of it for some. */
const LEADS: Readonly<Record<string, readonly number[]>> = {
  Anna: [40, 44, 42, 12],
  Boris: [30, 36, 33, 21],
  Vera: [0, 0, 18, 11],
};
const KEPT: Readonly<Record<string, number>> = { Anna: 0.8, Boris: 0.7, Vera: 0.9 };

export const ACTIVITY: readonly (Omit<Activity, 'day' | 'stage'> & {
  readonly date: string;
  readonly stage: number;
})[] = Object.entries(LEADS).flatMap(([manager, months]) =>
  months.flatMap((leads, month) =>
    leads === 0
      ? []
      : Array.from({ length: 6 }, (_, stage) => {
          const share = (KEPT[manager] ?? 1) - (month === 3 && manager === 'Boris' ? 0.2 : 0);
          return { manager, stage, date: `${MONTHS[month]}-0${stage + 1}`, count: Math.round(leads * share ** stage) };
        }),
  ),
);

export function activityIn(language: Language): Activity[] {
  return ACTIVITY.map(({ manager, stage, date, count }) => ({
    ...{ manager, count, day: asDay(Date.parse(`${date}T00:00Z`) / 86_400_000) },
    stage: WORDS[language].stages[stage] ?? '',
  }));
}

/** The row of titles that holds the title, and its column. */
export function placeOf(tab: EngineSheet, title: string): { readonly header: number; readonly column: number } {
  const cells = values(tab);
  const header = cells.findIndex(
    (row) => row.includes(title) && row.filter((cell) => cell !== null && cell !== '').length > 1,
  );
  if (header < 0) throw new Error(`no title "${title}" in "${tab.name}"`);
  return { header, column: cells[header]?.indexOf(title) ?? -1 };
}

/** Types into the settings' line of a person. */
export function typeForPerson(
  app: App,
  language: Language,
  name: string,
  title: 'role' | 'plan' | 'hired',
  value: Value,
): void {
  const words = WORDS[language];
  const tab = sheet(app, words.settings);
  const names = placeOf(tab, words.manager);
  const row = values(tab).findIndex((cells, index) => index > names.header && cells[names.column] === name);
  type(tab, row, placeOf(tab, words[title]).column, value);
}

/** Writes lines into *Activity*, from the first row below the titles on. */
export function writeActivity(app: App, language: Language, lines: readonly (readonly Value[])[]): void {
  const tab = sheet(app, WORDS[language].activity);
  const { header } = placeOf(tab, WORDS[language].count);
  const missing = header + 1 + lines.length - tab.rowCount;
  if (missing > 0) tab.insertRows(tab.rowCount - 1, missing);
  tab.write(
    { row: header + 1, column: 0, rows: lines.length, columns: 4 },
    lines.map((line) => line.map(inputOf)),
  );
}

export function activityLines(language: Language): Value[][] {
  return ACTIVITY.map(({ manager, stage, date, count }) => [
    serial(date),
    manager,
    WORDS[language].stages[stage] ?? '',
    count,
  ]);
}

/** With everything typed in, and the board built. */
export async function openSalesFile(language: Language, options: Partial<HeadOptions> = {}): Promise<App> {
  const app = openHead({ rows: ORDERS, language, today: TODAY, ...options });
  await build(app, 'activity');
  typeForPerson(app, language, HEAD, 'role', WORDS[language].head);
  for (const [name, plan] of Object.entries(PLANS)) typeForPerson(app, language, name, 'plan', plan);
  writeActivity(app, language, activityLines(language));
  await build(app, 'sales-board');
  return app;
}
