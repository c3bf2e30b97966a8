/** The tab *Settings* as it is read back: the user's playbook, or what has to be put right before it can be used. */

import { AppError } from '../core/app-error.ts';
import type { Playbook } from '../core/customers/playbook.ts';
import type { PlaybookProblem } from '../core/customers/playbook-problem.ts';
import { GROUPS } from '../core/groups/abcxyz.ts';
import type { Day } from '../core/time/day.ts';
import type { Zone } from '../core/time/zone.ts';
import { columnLetters } from '../core/writing/a1.ts';
import { isDate } from '../core/writing/cell.ts';
import { ALL_TEXTS, type Texts } from '../text/language.ts';
import { noteIn } from './column.ts';
import { defaultPlaybook } from './default-playbook.ts';
import { findRows, keyOf, pairUp, report, type SettingsGrid, textAt } from './playbook-grid.ts';
import { readRules } from './playbook-rules.ts';
import { readSegments } from './playbook-segments.ts';
import { findTitleRow, type TitleRow } from './title-row.ts';

/** Stands in the tab. A section that came with a later version than the tab's is taken from the defaults. */
export const PLAYBOOK_VERSION = 1;
const SINCE = { segments: 0, groups: 0, rules: 0, lists: 1 } as const;
export type Section = keyof typeof SINCE;

/** The columns of each section, from left to right. */
const COLUMNS: { readonly [Each in Section]: readonly (keyof Texts['settingsTab'][Each]['columns'])[] } = {
  segments: ['segment', 'name', 'three', 'five', 'advice'],
  groups: ['group', 'advice'],
  rules: ['setting', 'value'],
  lists: ['holidays', 'statuses', 'nextSteps'],
};

export function playbookTitles(section: Section, { settingsTab }: Texts): string[] {
  const titles: Readonly<Record<string, string>> = settingsTab[section].columns;
  return COLUMNS[section].map((id) => titles[id] ?? '');
}

export function playbookNotes(section: Section, { notes }: Texts): (string | undefined)[] {
  return COLUMNS[section].map((id) => noteIn(notes.settings, id));
}

/** So many cells below the title hold holidays, or more where more are filled. */
export const HOLIDAY_ROWS = 100;

export interface PlaybookReading {
  /** The defaults, where there are problems. */
  readonly playbook: Playbook;
  readonly problems: readonly PlaybookProblem[];
  /** Titles of sections that the tab is too old to have. */
  readonly added: readonly string[];
  readonly holidayCells: string | null;
}

/** @throws AppError `settings.newer`. A tab whose version nobody can read counts as the oldest. */
function versionOf({ cells }: SettingsGrid, rules: TitleRow<'setting' | 'value'> | null): number {
  if (rules === null) return PLAYBOOK_VERSION;
  const { setting: label, value } = rules.columns;
  const labels = ALL_TEXTS.map(({ settingsTab }) => keyOf(settingsTab.rules.version));
  const version = Number(cells.find((row) => labels.includes(keyOf(row[label])))?.[value]) || 0;
  if (version > PLAYBOOK_VERSION) throw new AppError('settings.newer', {});
  return version;
}

function readGroups(
  grid: SettingsGrid,
  { header, columns }: TitleRow<'group' | 'advice'>,
): Pick<Playbook, 'groupAdvice'> {
  const rows = findRows(
    grid,
    header,
    columns.group,
    GROUPS.map((group) => [group]),
  );
  const advice = rows.map((row) => textAt(grid, row, columns.advice));
  return { groupAdvice: pairUp(GROUPS, advice) };
}

function readLists(grid: SettingsGrid, { header, columns }: TitleRow<'holidays' | 'statuses' | 'nextSteps'>) {
  const { holidays: holidayColumn, statuses, nextSteps } = columns;
  const rowsOf = (column: number) =>
    grid.cells.flatMap((_, row) => (row > header && textAt(grid, row, column) !== '' ? [row] : []));
  const words = (column: number) => [...new Set(rowsOf(column).map((row) => textAt(grid, row, column)))];
  const holidayRows = rowsOf(holidayColumn);
  const holidays = holidayRows.flatMap((row): Day[] => {
    const value = grid.cells[row]?.[holidayColumn];
    const day = isDate(value) ? grid.zone.dayAt(value.getTime()) : null;
    if (day === null) report(grid, 'not-a-date', row, holidayColumn);
    return day === null ? [] : [day];
  });
  const last = Math.max(header + HOLIDAY_ROWS, ...holidayRows.slice(-1));
  const letters = columnLetters(holidayColumn);
  return {
    read: { holidays, statuses: words(statuses), nextSteps: words(nextSteps) },
    holidayCells: `$${letters}$${header + 2}:$${letters}$${last + 1}`,
  };
}

/** `texts`: of the language of the tabs, whose words fill what an older tab lacks. */
export function readPlaybookTab(cells: SettingsGrid['cells'], zone: Zone, texts: Texts): PlaybookReading {
  const grid: SettingsGrid = { cells, zone, problems: [] };
  const tables = {
    segments: findTitleRow({ values: cells }, ({ settingsTab }) => settingsTab.segments.columns),
    groups: findTitleRow({ values: cells }, ({ settingsTab }) => settingsTab.groups.columns),
    rules: findTitleRow({ values: cells }, ({ settingsTab }) => settingsTab.rules.columns),
    lists: findTitleRow({ values: cells }, ({ settingsTab }) => settingsTab.lists.columns),
  };
  const version = versionOf(grid, tables.rules);
  const added: string[] = [];
  /** Undefined for a section that is not there. */
  function read<Each extends Section, Value>(
    section: Each,
    readTable: (table: NonNullable<(typeof tables)[Each]>) => Value,
  ): Value | undefined {
    const table = tables[section];
    if (table !== null) return readTable(table);
    const titles = playbookTitles(section, texts);
    if (SINCE[section] > version) added.push(...titles);
    else grid.problems.push({ cause: 'gone', cell: 'A1', value: titles.join(' | '), other: '' });
    return undefined;
  }
  const defaults = defaultPlaybook(texts);
  const segments = read('segments', (table) => readSegments(grid, table));
  const groups = read('groups', (table) => readGroups(grid, table));
  const rules = read('rules', (table) => readRules(grid, table, texts));
  const lists = read('lists', (table) => readLists(grid, table));
  const { problems } = grid;
  const playbook = problems.length > 0 ? defaults : { ...defaults, ...segments, ...groups, ...rules, ...lists?.read };
  return { playbook, problems, added, holidayCells: lists?.holidayCells ?? null };
}
