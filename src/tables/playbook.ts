/** The tab *Settings* as it is read back: the user's playbook, or what has to be put right before it can be used. */
import { GROUPS, type Group } from '../core/abcxyz.ts';
import { AppError } from '../core/app-error.ts';
import { isBlank, isDate, showCell } from '../core/cell.ts';
import type { Day } from '../core/day.ts';
import type { Playbook, PlaybookProblem } from '../core/playbook.ts';
import type { Zone } from '../core/zone.ts';
import { ALL_TEXTS, type Texts } from '../text/language.ts';
import { defaultPlaybook } from './default-playbook.ts';
import { cellName, type FoundTable, findRows, findTable, keyOf, report, type SettingsGrid } from './playbook-grid.ts';
import { readRules } from './playbook-rules.ts';
import { readSegments } from './playbook-segments.ts';

/** Stands in the tab. A section that came with a later version than the tab's is taken from the defaults. */
export const PLAYBOOK_VERSION = 1;
const SINCE = { segments: 0, groups: 0, rules: 0, lists: 1 } as const;
type Section = keyof typeof SINCE;

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
function versionOf({ cells }: SettingsGrid, rules: FoundTable | null): number {
  if (rules === null) return PLAYBOOK_VERSION;
  const [label = 0, value = 0] = rules.columns;
  const labels = ALL_TEXTS.map(({ settingsTab }) => keyOf(settingsTab.rules.labels.version));
  const version = Number(cells.find((row) => labels.includes(keyOf(row[label])))?.[value] ?? 0) || 0;
  if (version > PLAYBOOK_VERSION) throw new AppError('settings.newer', {});
  return version;
}

function readGroups(grid: SettingsGrid, table: FoundTable): Record<Group, string> {
  const ids = Object.fromEntries(GROUPS.map((group) => [group, [group]])) as Record<Group, [string]>;
  const rows = findRows(grid, table, ids);
  const adviceAt = (row: number | null) => showCell(grid.cells[row ?? -1]?.[table.columns[1] as number], grid.zone);
  return Object.fromEntries(GROUPS.map((group) => [group, adviceAt(rows[group])])) as Record<Group, string>;
}

function readLists(grid: SettingsGrid, { header, columns }: FoundTable) {
  const [holidayColumn, statuses, nextSteps] = columns as readonly [number, number, number];
  const rowsOf = (column: number) =>
    grid.cells.flatMap((cells, row) => (row > header && !isBlank(cells[column]) ? [row] : []));
  const words = (column: number) => [
    ...new Set(rowsOf(column).map((row) => showCell(grid.cells[row]?.[column], grid.zone))),
  ];
  const holidayRows = rowsOf(holidayColumn);
  const holidays = holidayRows.flatMap((row): Day[] => {
    const value = grid.cells[row]?.[holidayColumn];
    const day = isDate(value) ? grid.zone.dayAt(value.getTime()) : null;
    if (day === null) report(grid, 'not-a-date', row, holidayColumn);
    return day === null ? [] : [day];
  });
  const last = Math.max(header + HOLIDAY_ROWS, ...holidayRows.slice(-1));
  const absolute = (row: number) => cellName(row, holidayColumn).replace(/[A-Z]+/, '$$$&$$');
  return {
    read: { holidays, statuses: words(statuses), nextSteps: words(nextSteps) },
    holidayCells: `${absolute(header + 1)}:${absolute(last)}`,
  };
}

/** `texts`: of the language of the tabs, whose words fill what an older tab lacks. */
export function readPlaybookTab(cells: SettingsGrid['cells'], zone: Zone, texts: Texts): PlaybookReading {
  const grid: SettingsGrid = { cells, zone, problems: [] };
  const find = (section: Section) =>
    findTable(
      grid,
      ALL_TEXTS.map(({ settingsTab }) => settingsTab[section].columns),
    );
  const rules = find('rules');
  const version = versionOf(grid, rules);
  const added: string[] = [];
  const sectionOf = (section: Section): FoundTable | null => {
    const table = section === 'rules' ? rules : find(section);
    const titles = texts.settingsTab[section].columns;
    if (table !== null) return table;
    if (SINCE[section] > version) added.push(...titles);
    else grid.problems.push({ cause: 'title', cell: '', value: titles.join(' | '), other: '' });
    return null;
  };
  const [segments, groups, , lists] = [
    sectionOf('segments'),
    sectionOf('groups'),
    sectionOf('rules'),
    sectionOf('lists'),
  ];
  const { read, holidayCells } = lists === null ? { read: {}, holidayCells: null } : readLists(grid, lists);
  const defaults = defaultPlaybook(texts);
  const playbook: Playbook = {
    ...defaults,
    ...(segments === null ? {} : readSegments(grid, segments)),
    ...(groups === null ? {} : { groupAdvice: readGroups(grid, groups) }),
    ...(rules === null ? {} : readRules(grid, rules, texts)),
    ...read,
  };
  const { problems } = grid;
  return { playbook: problems.length === 0 ? playbook : defaults, problems, added, holidayCells };
}
