/** The tool *Sales board*: what its formulas lean on, as it stands in the file. */
import type { AlarmMetric } from '../../core/activity/alarms.ts';
import { AppError } from '../../core/app-error.ts';
import { ordersAsOf } from '../../core/log/orders.ts';
import { type Month, monthOf } from '../../core/pay/month.ts';
import type { SalesBoardInput } from '../../reports/head/board-input.ts';
import { stagesBefore } from '../../reports/head/board-places.ts';
import { salesBoardTab } from '../../reports/head/sales-board.ts';
import type { LogColumns } from '../../reports/pay/counted-log.ts';
import { columnOf } from '../../reports/pay/form-tab.ts';
import { type Pieces, wholeColumn } from '../../reports/pay/formula.ts';
import type { TabKey } from '../../reports/tab-spec.ts';
import { ACTIVITY_LAYOUT, TODO_LAYOUT } from '../../tables/head/head-layouts.ts';
import { findTitleRow } from '../../tables/title-row.ts';
import { ALL_TEXTS } from '../../text/language.ts';
import { readingContext } from '../load-log.ts';
import { foundInLog, logColumns } from '../pay/board-log.ts';
import type { LoadedActuals } from '../pay/pay-log.ts';
import { readPlaybook } from '../playbook.ts';
import type { Book } from '../ports.ts';
import { onboardingOnBoard } from './onboarding-tool.ts';
import { loadSalesLog, monthToShow } from './sales-log.ts';
import { countsDeals } from './sales-settings.ts';
import { requireSalesTeam, type SalesPerson, type SalesTeam } from './sales-team.ts';
import type { Tool, ToolWork } from './tool.ts';

declare module '../../core/app-error.ts' {
  interface ErrorParams {
    /** Its columns and its picture were made for another number of stages. */
    readonly 'head.other-stages': { readonly built: number; readonly now: number };
  }
}

/** Of so many months the board knows who bought for the first time. */
const MONTHS_COUNTED = 24;

const MORE_STAGES = 20;

/** Where cells of the settings are, whatever is put in around them. */
const inSettings = (cells: string): Pieces => [{ tab: 'sales-settings' }, cells.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')];

function planColumns(book: Book): SalesBoardInput['plan'] {
  const content = book.readTab('plan');
  const titles =
    content &&
    findTitleRow(content, ({ forms: { columns } }) => {
      const { month, name, kpi, plan } = columns;
      return { month, name, kpi, plan };
    });
  if (!titles) return null;
  const column = (key: keyof typeof titles.columns) => wholeColumn({ tab: 'plan' }, titles.columns[key]);
  return { month: column('month'), name: column('name'), kpi: column('kpi'), plan: column('plan') };
}

function typedCounts(book: Book): SalesBoardInput['counts'] {
  const tab: TabKey = 'activity';
  const content = book.readTab(tab);
  const column = (key: 'date' | 'manager' | 'stage' | 'count') =>
    wholeColumn({ tab }, columnOf(tab, ACTIVITY_LAYOUT, key, content).column);
  const [date, manager, stage, count] = [column('date'), column('manager'), column('stage'), column('count')];
  return { of: 'activity', date, manager, stage, count };
}

/** The stages by the log's statuses, where the settings say how far each has got; else as they were typed. */
function stageCounts(book: Book, { settings }: SalesTeam, { sheetId, reading }: LoadedActuals, log: LogColumns) {
  const { status } = reading.columns;
  if (status === null || !countsDeals(settings)) return typedCounts(book);
  const words = settings.statuses.map(({ cell, reached }) => ({
    status: inSettings(cell),
    reached: inSettings(reached.cell),
  }));
  const { date, manager } = log;
  return { of: 'deals', words, date, manager, status: wholeColumn({ sheetId }, status) } as const;
}

/** From the first stage to as far below the last as somebody may go on typing. */
function roomForStages({ settings: { stages } }: SalesTeam): Pieces {
  const [first = '', last = ''] = [stages[0]?.cell, stages[stages.length - 1]?.cell];
  const end = last.replace(/\d+/, (row) => String(Number(row) + MORE_STAGES));
  return inSettings(`${first}:${end}`);
}

function thresholdCells({ settings }: SalesTeam): SalesBoardInput['thresholds'] {
  const cells: Partial<Record<AlarmMetric, { readonly red: Pieces; readonly amber: Pieces }>> = {};
  for (const [metric, { red, amber }] of Object.entries(settings.thresholds)) {
    cells[metric as AlarmMetric] = { red: inSettings(red.cell), amber: inSettings(amber.cell) };
  }
  return cells;
}

function countedMonths({ actuals }: LoadedActuals, people: readonly SalesPerson[]) {
  return people.flatMap(({ name, key }) => {
    const months = [...(actuals.managers.get(key)?.months ?? [])].sort(([one], [other]) => (one < other ? 1 : -1));
    return months
      .slice(0, MONTHS_COUNTED)
      .map(([month, { orders, newClients }]) => ({ month, name, purchases: orders, first: newClients }));
  });
}

/** Whether a row is a purchase and a purchase is a row: then formulas can count them. */
function isRowByRow({ log, reading, asOf }: LoadedActuals): boolean {
  const orders = ordersAsOf(log, asOf);
  const rows = log.day.subarray(0, log.size).filter((day) => day <= asOf).length;
  return orders.size === rows && reading.columns.refunded === null && reading.columns.kind === null;
}

/** Managers first, then heads, of those who were there in the month or later. */
export function onBoard({ people }: SalesTeam, month: Month): SalesPerson[] {
  const there = people.filter(({ left }) => left === null || monthOf(left) >= month);
  return [...there.filter(({ isHead }) => !isHead), ...there.filter(({ isHead }) => isHead)];
}

function todoColumns({ book, leaving }: ToolWork): SalesBoardInput['todo'] {
  const tab: TabKey = 'todo';
  const content = leaving.includes(tab) ? null : book.readTab(tab);
  if (content === null) return null;
  const column = (key: 'week' | 'due' | 'done') =>
    wholeColumn({ tab }, columnOf(tab, TODO_LAYOUT, key, content).column);
  return { week: column('week'), due: column('due'), done: column('done') };
}

export function readSalesBoard(work: ToolWork): SalesBoardInput {
  const { ports, book, spoken } = work;
  const team = requireSalesTeam(ports, book, spoken);
  const loaded = loadSalesLog(ports, book, team.people);
  const context = readingContext(ports, book);
  const log = logColumns(loaded, context);
  const month = monthToShow(loaded);
  const people = onBoard(team, month);
  if (people.every(({ isHead }) => isHead)) throw new AppError('pay.no-members', {});
  const counts = stageCounts(book, team, loaded, log);
  const found = foundInLog(loaded, log, context, people, { ofDeals: counts.of === 'deals' });
  const { holidayCells } = readPlaybook(book);
  return {
    month,
    isRunning: month === monthOf(loaded.today),
    log,
    people: people.map(({ planCell, name, isHead, hired, left, ramp, kpi }) => ({
      ...{ name, isHead, hired, left, ramp, kpi },
      planCell: planCell === null ? null : inSettings(planCell),
    })),
    stages: team.settings.stages.map(({ cell }) => inSettings(cell)),
    roomForStages: roomForStages(team),
    thresholds: thresholdCells(team),
    counts,
    plan: team.ofPay ? planColumns(book) : null,
    holidays: holidayCells === null ? null : [{ tab: 'settings' }, holidayCells],
    counted: { on: loaded.today, months: countedMonths(loaded, people) },
    purchasesAreCounted: !isRowByRow(loaded),
    found,
    differences: found.differences,
    todo: todoColumns(work),
    onboarding: onboardingOnBoard(work, team, people, month, loaded.today),
  };
}

/** How many stages the board that stands was built for; null where there is none, or its columns were moved. */
function stagesOf(book: Book): number | null {
  const content = book.readTab('sales-board');
  if (content === null) return null;
  const words = ALL_TEXTS.map(({ headTabs }) => headTabs.board.behind);
  const column = content.values[0]?.findIndex((value) => words.includes(String(value))) ?? -1;
  return stagesBefore(column);
}

export const salesBoardTool: Tool = {
  tabs: ['sales-board'],
  needs: ['settings', 'activity'],
  isTyped: false,
  shows: ['todo', 'onboarding'],
  build(work) {
    const input = readSalesBoard(work);
    const built = stagesOf(work.book);
    const now = input.stages.length;
    // A chart stays where it was made: beside other columns it would show other numbers.
    if (built !== null && built !== now) throw new AppError('head.other-stages', { built, now });
    work.book.write(salesBoardTab(input, work.texts), null);
  },
};
