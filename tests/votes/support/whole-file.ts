/** A file in which every tab that holds formulas is built, as a team would have it in the middle of a month. */
import { GROUPS } from '../../../src/core/groups/abcxyz.ts';
import { SEGMENTS } from '../../../src/core/segments/segments.ts';
import type { EngineSheet } from '../../../workbench/engine/engine.ts';
import { type App, get } from '../../app/support/app.ts';
import { type Language, openTeam, serial, setToday, type TeamMember, WORDS } from '../../app/support/board.ts';
import type { LogRow } from '../../app/support/log.ts';
import { build } from '../../app/support/run.ts';
import { sheet, type, values } from '../../app/support/tabs.ts';
import { createSample } from '../../workbench/support/workbench.ts';
import { addHeadTools } from './head-tools.ts';

/** A Wednesday in the sample's last month, and the month before it. */
export const TODAY = '2026-12-16';
const MONTH = '2026-12';
const BEFORE = { month: '2026-11', today: '2026-12-02' };

/** The sample's purchases: customer, date, amount, manager. */
export function sampleRows(language: Language): LogRow[] {
  const { columns, rows } = createSample(language).orders;
  const manager = columns.findIndex(({ title }) => /manager|менеджер/i.test(title));
  return rows.map((cells): LogRow => {
    const of = (column: number) => {
      const cell = cells[column];
      return cell === undefined || cell.kind === 'empty' ? null : cell.value;
    };
    return [of(0), of(1), of(2), of(manager)];
  });
}

/** What nobody can read, and a date that is not yet: lines of *Data problems*, each with a link to its cell. */
const BAD_ROWS: readonly LogRow[] = [
  ['Acme', '31.02.2026', 10, null],
  ['Acme', serial('2026-11-05'), 'ten', null],
  [null, serial('2026-11-05'), 10, null],
  ['Acme', serial('2052-11-05'), 10, null],
];

/** All but the last are on the team; the first of them is its head: who is left out shows on the board in red. */
function teamOf(rows: readonly LogRow[]): TeamMember[] {
  const names = [...new Set(rows.map((row) => String(row[3] ?? '')))].filter((name) => name !== '');
  return names.slice(0, -1).map((name, index) => ({ name, isHead: index === 0, plan: 90_000 }));
}

/** Lines of thanks below the titles: of this month, and one of the month before. */
function thank(tab: EngineSheet, names: readonly string[]): void {
  const first = values(tab).findIndex((row) => row.filter((cell) => cell !== null && cell !== '').length > 3) + 1;
  const [one = '', other = ''] = names;
  const lines = ['2026-11-30', '2026-12-01', '2026-12-10', '2026-12-15'].map((day, index) =>
    index % 2 === 0
      ? [serial(day), one, other, 'a > b; "c"']
      : [serial(day), other, one.toUpperCase(), `=${index}`.slice(1)],
  );
  lines.forEach((line, row) => {
    for (const [column, value] of line.entries()) type(tab, first + row, column, value);
  });
}

const TITLES = {
  en: { team: 'Team', motivation: 'Motivation', hired: 'Hired', ramp: 'Plan share, month' },
  ru: { team: 'Команда', motivation: 'Мотивация', hired: 'Принят', ramp: 'Доля плана, месяц' },
};

/** Types below a title, on the first line that holds such a cell. */
function typeBelow(tab: EngineSheet, title: string, value: number, isLine: (cell: unknown) => boolean): void {
  const cells = values(tab);
  const header = cells.findIndex((row) => row.some((cell) => String(cell).startsWith(title)));
  const column = cells[header]?.findIndex((cell) => String(cell).startsWith(title)) ?? -1;
  type(
    tab,
    cells.findIndex((row, index) => index > header && row.some(isLine)),
    column,
    value,
  );
}

/** Somebody new, whose plan grows month by month. */
function hire(app: App, language: Language, name: string | undefined): void {
  const { team, motivation, hired, ramp } = TITLES[language];
  typeBelow(sheet(app, team), hired, serial('2026-11-16'), (cell) => cell === name);
  for (const [month, share] of [1 / 3, 0.75].entries()) {
    typeBelow(sheet(app, motivation), `${ramp} ${month + 1}`, share, (cell) => typeof cell === 'string' && cell !== '');
  }
}

export async function wholeFile(language: Language): Promise<App> {
  const rows = [...sampleRows(language).slice(-300), ...BAD_ROWS];
  const members = teamOf(rows);
  const [, one, other] = members.map(({ name }) => name);
  const { today, month } = BEFORE;
  const app = await openTeam({ rows, members, language, today, month });
  await build(app, { ...app.settings, abcXyz: true, compareWith: 'month', lists: SEGMENTS, groupLists: GROUPS });
  for (const method of ['buildPayout', 'closeMonth']) await get(app, method, { month });
  await get(app, 'buildStatements', { month, members: [one] });
  setToday(TODAY);
  hire(app, language, one);
  await get(app, 'planMonth', { month: MONTH });
  await get(app, 'buildSimulator');
  await get(app, 'startWeek', { goal: 1000, prizes: [500, 301], rollOver: true });
  await get(app, 'buildThanks');
  thank(sheet(app, WORDS[language].thanks), [one ?? '', other ?? '']);
  await get(app, 'buildBoard', { month: MONTH });
  await addHeadTools(
    app,
    language,
    members.map(({ name }) => name),
  );
  await app.host.engine.settled();
  return app;
}
