/** The tool *To do this week*: the reds of the week with what is done about each, kept by week. */
import type { Alarm } from '../../core/activity/alarms.ts';
import { AppError } from '../../core/app-error.ts';
import { weekOf } from '../../core/pay/week.ts';
import { asDay, type Day } from '../../core/time/day.ts';
import { spellingKey, tidy } from '../../core/writing/spelling.ts';
import { type TodoLine, todoRows, todoTab } from '../../reports/head/todo.ts';
import { columnOf } from '../../reports/pay/form-tab.ts';
import { ACTIONS_LAYOUT, TODO_LAYOUT } from '../../tables/head/head-layouts.ts';
import { readLines } from '../../tables/pay/form-lines.ts';
import type { Texts } from '../../text/language.ts';
import { requirePlaybook } from '../playbook.ts';
import { readMap } from '../touch-points/read-map.ts';
import { segmentNames } from '../touch-points/touch-points-tool.ts';
import { readActivity } from './activity-tool.ts';
import { dealActivity } from './deal-activity.ts';
import { onBoard } from './sales-board-tool.ts';
import { type TeamFigures, teamFigures } from './sales-figures.ts';
import { loadSalesLog, monthToShow } from './sales-log.ts';
import { requireSalesTeam, type SalesTeam } from './sales-team.ts';
import type { Tool, ToolWork } from './tool.ts';
import { openTypedTab } from './typed-tab.ts';

/** From Monday to Friday. */
const DAYS_TO_FRIDAY = 4;
const DAYS_OF_WEEK = 7;

interface Known {
  readonly week: Day | null;
  readonly action: string;
  readonly due: Day | null;
  readonly isDone: boolean;
  readonly manager: string;
  readonly what: string;
}

const keyOf = ({ manager, what }: Pick<Known, 'manager' | 'what'>) =>
  `${spellingKey(tidy(manager))}\n${spellingKey(tidy(what))}`;

/** What is red, as people call it. */
function whatOf({ metric, stage }: Alarm, { settings }: SalesTeam, { headTabs }: Texts): string {
  const name = (place: number) => settings.stages[place]?.value ?? '';
  if (metric === 'leads') return name(0);
  if (metric === 'conversion') return stage === null ? headTabs.board.overall : `→ ${name(stage)}`;
  return headTabs.metrics[metric];
}

interface Red {
  readonly manager: string;
  readonly alarm: Alarm;
}

function redsOf({ people, alarms }: TeamFigures, all: string): Red[] {
  const red = (manager: string, some: readonly Alarm[]) =>
    some.filter(({ colour }) => colour === 'red').map((alarm) => ({ manager, alarm }));
  return [...red(all, alarms), ...people.flatMap(({ person, alarms: own }) => red(person.name, own))];
}

/** The figures of the running month, as log, plans and activity stand now. */
export function figuresNow({ ports, book, spoken }: ToolWork, team: SalesTeam): TeamFigures & { readonly today: Day } {
  const loaded = loadSalesLog(ports, book);
  const { playbook } = requirePlaybook(book);
  const month = monthToShow(loaded);
  const deals = dealActivity(loaded, team, book.zone);
  const activity = deals ?? readActivity(book, spoken)?.entries ?? [];
  const people = onBoard(team, month);
  const holidays = new Set(playbook.holidays);
  return { ...teamFigures({ team, people, loaded, activity, month, holidays }), today: loaded.today };
}

/** The week's Friday; from Saturday on the Friday after. */
function dueIn(week: Day, today: Day): Day {
  const friday = asDay(week + DAYS_TO_FRIDAY);
  return friday >= today ? friday : asDay(friday + DAYS_OF_WEEK);
}

/**
 * Next steps of touch points with a day up to this Sunday. One that has a line gets none again, unless that was done and the step has
 * a later day by now.
 */
function stepsDue({ book, texts }: ToolWork, known: readonly Known[], week: Day): TodoLine[] {
  const map = openTypedTab(book, 'touch-points');
  if (map === null) return [];
  const words = texts.headTabs;
  return readMap(map, segmentNames(book)).points.flatMap(({ name, step, due, owner }): TodoLine[] => {
    if (step === '' || due === null || due >= week + DAYS_OF_WEEK) return [];
    const isSame = (line: Known) =>
      spellingKey(line.what) === spellingKey(name) && spellingKey(line.action) === spellingKey(step);
    if (known.some((line) => isSame(line) && !(line.isDone && line.due !== null && line.due < due))) return [];
    const day = asDay(due);
    const was = words.todo.step(texts.format.day(day));
    return [{ week, manager: owner || words.board.all, what: name, was, action: step, owner, due: day }];
  });
}

/** Adds a line for each red that this week has none for. A red that stays gets the next action of its list. */
function gather(work: ToolWork): string {
  const { ports, book, texts, spoken } = work;
  const team = requireSalesTeam(ports, book, spoken);
  const tab = openTypedTab(book, 'todo');
  if (tab === null) throw new AppError('head.not-built', { tool: 'todo' });
  const known = (readLines(tab.source, TODO_LAYOUT)?.lines ?? []).map(
    ({ values: { week, manager, what, action, due, done } }): Known => ({
      ...{ week, due, manager: manager ?? '', what: what ?? '', action: action ?? '', isDone: done === 'yes' },
    }),
  );
  const { today, ...figures } = figuresNow(work, team);
  const week = weekOf(today).from;
  const words = texts.headTabs;
  const heads = team.people.filter(({ isHead }) => isHead);
  const reds = redsOf(figures, words.board.all).flatMap(({ manager, alarm }): TodoLine[] => {
    const what = whatOf(alarm, team, texts);
    const before = known.filter((line) => keyOf(line) === keyOf({ manager, what }));
    if (before.some((line) => line.week !== null && weekOf(line.week).from === week)) return [];
    const actions = team.settings.actions[alarm.metric];
    const owner = manager === words.board.all ? (heads.length === 1 ? heads[0]?.name : '') : manager;
    return [
      {
        ...{ week, manager, what, was: words.todo.was(alarm), owner: owner ?? '' },
        action: actions[before.length % Math.max(1, actions.length)] ?? '',
        due: dueIn(week, today),
      },
    ];
  });
  const lines = [...reds, ...stepsDue(work, known, week)];
  if (lines.length > 0) book.append('todo', todoRows(lines, texts, tab.content), tab.content);
  return spoken.headTabs.todo.gathered(lines.length);
}

export const todoTool: Tool = {
  tabs: ['todo'],
  needs: ['settings', 'activity'],
  isTyped: true,
  lines: ({ book }) => {
    const tab = openTypedTab(book, 'todo');
    return tab === null ? 0 : (readLines(tab.source, TODO_LAYOUT)?.lines.length ?? 0);
  },
  build({ ports, book, texts, spoken }) {
    const { names, settings } = requireSalesTeam(ports, book, spoken);
    const actions = columnOf('sales-settings', ACTIONS_LAYOUT, 'action', settings.tab.content);
    book.write(todoTab(names, actions, texts), null);
  },
  refresh: gather,
};
