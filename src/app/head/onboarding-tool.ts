/** The tool *Onboarding*: the tasks of whoever is new, typed from then on. */
import { ONBOARDING_STAGES, onboardingPlan } from '../../core/hiring/onboarding.ts';
import type { Month } from '../../core/pay/month.ts';
import type { Day } from '../../core/time/day.ts';
import { spellingKey } from '../../core/writing/spelling.ts';
import type { Newcomer, SalesBoardInput } from '../../reports/head/board-input.ts';
import { type NewcomerTasks, onboardingRows, onboardingTab } from '../../reports/head/onboarding.ts';
import { columnOf } from '../../reports/pay/form-tab.ts';
import { wholeColumn } from '../../reports/pay/formula.ts';
import type { TabKey } from '../../reports/tab-spec.ts';
import { ONBOARDING_LAYOUT } from '../../tables/head/head-layouts.ts';
import { readLines } from '../../tables/pay/form-lines.ts';
import { readSalesTeam, requireSalesTeam, type SalesPerson, type SalesTeam } from './sales-team.ts';
import type { Tool, ToolWork } from './tool.ts';
import { openTypedTab } from './typed-tab.ts';

const TAB: TabKey = 'onboarding';
const DAYS = Math.max(...ONBOARDING_STAGES);

type Hired = SalesPerson & { readonly hired: Day };

/** Who was hired less than ninety days ago, or will be. */
function newcomersOf({ people }: SalesTeam, today: Day): Hired[] {
  return people.filter((person): person is Hired => person.hired !== null && today - person.hired < DAYS);
}

const tasksOf = ({ name, isHead, hired }: Hired): NewcomerTasks => ({ name, isHead, hired });

function linesIn(work: ToolWork) {
  const tab = openTypedTab(work.book, TAB);
  return tab === null ? null : { tab, lines: readLines(tab.source, ONBOARDING_LAYOUT)?.lines ?? [] };
}

function addNewcomers(work: ToolWork): string {
  const { ports, book, texts, spoken } = work;
  const found = linesIn(work);
  if (found === null) throw new Error('only a tab that is there is brought up to date');
  const team = requireSalesTeam(ports, book, spoken);
  const known = new Set(found.lines.map(({ values }) => spellingKey(values.manager ?? '')));
  const added = newcomersOf(team, ports.clock.today(book.zone)).filter(({ key }) => !known.has(key));
  const rows = onboardingRows(added.map(tasksOf), texts, found.tab.content);
  if (rows.length > 0) book.append(TAB, rows, found.tab.content);
  return spoken.headTabs.onboarding.added(rows.length);
}

export const onboardingTool: Tool = {
  tabs: [TAB],
  needs: ['settings'],
  isTyped: true,
  lines: (work) => linesIn(work)?.lines.length ?? 0,
  missing({ ports, book, spoken }) {
    const team = readSalesTeam(ports, book, spoken);
    const isAnybodyNew = team !== null && newcomersOf(team, ports.clock.today(book.zone)).length > 0;
    return isAnybodyNew ? [] : [spoken.headTabs.onboarding.missing.newcomers];
  },
  build({ ports, book, texts, spoken }) {
    const team = requireSalesTeam(ports, book, spoken);
    const newcomers = newcomersOf(team, ports.clock.today(book.zone));
    book.write(onboardingTab(newcomers.map(tasksOf), team.names, texts), null);
  },
  refresh: addNewcomers,
};

function progressOf(person: Hired, month: Month): Newcomer {
  const monthly = person.writtenPlan(month);
  const whole = onboardingPlan(person.hired, monthly);
  const stages = onboardingPlan(person.hired, monthly, person.ramp).map((stage, index) => {
    const all = whole[index]?.plan ?? null;
    return { ...stage, share: all === null || all <= 0 || stage.plan === null ? null : stage.plan / all };
  });
  return { name: person.name, stages };
}

/** What the sales board shows of newcomers; null where the tab is not there. `people`: those on the board. */
export function onboardingOnBoard(
  { book, leaving }: ToolWork,
  team: SalesTeam,
  people: readonly SalesPerson[],
  month: Month,
  today: Day,
): SalesBoardInput['onboarding'] {
  const content = leaving.includes(TAB) ? null : book.readTab(TAB);
  if (content === null) return null;
  const column = (key: 'manager' | 'firstDays' | 'done') =>
    wholeColumn({ tab: TAB }, columnOf(TAB, ONBOARDING_LAYOUT, key, content).column);
  const newcomers = newcomersOf(team, today).filter(({ key }) => people.some((person) => person.key === key));
  return {
    columns: { manager: column('manager'), firstDays: column('firstDays'), done: column('done') },
    newcomers: newcomers.map((person) => progressOf(person, month)),
  };
}
