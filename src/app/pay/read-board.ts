/** What the board and the game are built from, as it stands in the file. */
import { AppError } from '../../core/app-error.ts';
import { firstDayOf, type Month, monthOf, periodOf } from '../../core/pay/month.ts';
import type { Member, Motivation } from '../../core/pay/motivation.ts';
import { monthsOfPeriod } from '../../core/pay/plan-period.ts';
import { stretchesAround, stretchesIn } from '../../core/pay/stretches.ts';
import { motivationOn, planOn } from '../../core/pay/terms-in-force.ts';
import { compareCodePoints } from '../../core/writing/spelling.ts';
import type { BoardInput, BoardMember } from '../../reports/pay/board-input.ts';
import type { LogColumns } from '../../reports/pay/counted-log.ts';
import { type Pieces, wholeColumn } from '../../reports/pay/formula.ts';
import type { TabKey } from '../../reports/tab-spec.ts';
import type { TabContent } from '../../tables/kept-columns.ts';
import { findGame } from '../../tables/pay/game.ts';
import { findTitleRow } from '../../tables/title-row.ts';
import { textsIn } from '../../text/language.ts';
import { readingContext } from '../load-log.ts';
import { readPlaybook } from '../playbook.ts';
import type { Book, Ports } from '../ports.ts';
import { foundInLog, logColumns } from './board-log.ts';
import { datedRows } from './dated-rows.ts';
import { keptPayLog } from './kept-log.ts';
import { ledgerState } from './ledger-state.ts';
import { type LoadedActuals, loadActuals } from './pay-log.ts';
import { readMotivation, refuseProblems } from './read-motivation.ts';

export interface Team {
  readonly motivation: Motivation;
  /** By name, without heads and without those who had left before the day. */
  readonly players: readonly Member[];
  readonly plan: TabContent;
}

/** @throws AppError `pay.forms`, `pay.not-set-up`, `pay.no-members`. */
export function readTeam(ports: Ports, book: Book, from: number): Team {
  const person = textsIn(ports.userLanguage());
  const { motivation, problems, contents } = readMotivation(book, ledgerState(ports, book).last, person);
  refuseProblems(problems.filter(({ month }) => month === undefined));
  if (contents.plan === undefined || keptPayLog(ports, book) === null) throw new AppError('pay.not-set-up', {});
  const players = motivation.members
    .filter(({ isHead, left }) => !isHead && (left === null || left >= from))
    .sort((one, other) => compareCodePoints(one.name, other.name));
  if (players.length === 0) throw new AppError('pay.no-members', {});
  return { motivation, players, plan: contents.plan };
}

export interface TeamLog {
  readonly loaded: LoadedActuals;
  readonly columns: LogColumns;
}

/** The log that live formulas add up. @throws AppError `pay.board-product`, and what reading the log throws. */
export function readTeamLog(ports: Ports, book: Book, { motivation }: Pick<Team, 'motivation'>): TeamLog {
  const loaded = loadActuals(ports, book, motivation.members);
  return { loaded, columns: logColumns(loaded, readingContext(ports, book)) };
}

/** Where the columns stand now: people may have moved them. */
function columnsIn<Key extends string>(tab: TabKey, columns: Readonly<Record<Key, number>>): Record<Key, Pieces> {
  const pieces = Object.entries<number>(columns).map(([key, column]) => [key, wholeColumn({ tab }, column)]);
  return Object.fromEntries(pieces);
}

/** The board shows all of somebody's own revenue: the plan for that is the one to hold it against. */
function boardMember(member: Member, { rules, plans }: Motivation, month: Month): BoardMember {
  const { name, key, hired, left } = member;
  const rule = rules.find((candidate) => candidate.name === member.rule);
  const revenue = rule?.kpis.find(({ measure, scope }) => measure === 'revenue' && scope === undefined);
  const own = { name, hired, left, kpi: revenue?.name ?? null, ramp: rule?.ramp ?? [] };
  if (rule?.period === undefined || revenue === undefined) return own;
  const months = monthsOfPeriod(month, rule.period);
  const line = planOn(plans, months, { member: key, kpi: revenue.name, day: firstDayOf(month) });
  return { ...own, period: { months: months.length, shares: line?.shares ?? null } };
}

/** Whose plan pay counts otherwise: it changes within the month, or is for others' orders or a part of the log alone. */
function otherPlans(
  players: readonly Member[],
  { rules, plans }: Motivation,
  motivation: Motivation,
  month: Month,
): string[] {
  return players
    .filter((member) => {
      const rule = rules.find(({ name }) => name === member.rule);
      const revenue = rule?.kpis.filter(({ measure }) => measure === 'revenue') ?? [];
      const isDated = plans.some(({ since, member: of }) => since !== undefined && of === member.key);
      const scoped = revenue.length > 0 && revenue.every(({ scope }) => scope !== undefined);
      const stretches = stretchesIn(stretchesAround(motivation, member, month), month);
      return scoped || (isDated && stretches.length > 1);
    })
    .map(({ name }) => name);
}

export function readBoard(ports: Ports, book: Book, month: Month): BoardInput {
  const team = readTeam(ports, book, firstDayOf(month));
  const { players, plan } = team;
  const motivation = motivationOn(team.motivation, periodOf(month).to);
  const inForce = players.map((player) => motivation.members.find(({ key }) => key === player.key) ?? player);
  const { loaded, columns: log } = readTeamLog(ports, book, team);
  const planTitles = findTitleRow(plan, ({ forms: { columns } }) => {
    const { month: of, name, kpi, plan: written } = columns;
    return { month: of, name, kpi, plan: written };
  });
  if (planTitles === null) throw new AppError('pay.not-set-up', {});
  const sinceTitle = findTitleRow(plan, ({ forms: { columns } }) => ({ month: columns.month, since: columns.since }));
  const game = book.readTab('game');
  const gameTitles = game && findGame(game);
  const thanks = book.readTab('thanks');
  const thanksTitles = thanks && findTitleRow(thanks, ({ payBoard }) => payBoard.thanks.columns);
  const { holidayCells } = readPlaybook(book);
  const heads = motivation.members.filter(({ isHead }) => isHead);
  return {
    month,
    isRunning: month === monthOf(ports.clock.today(book.zone)),
    log,
    dated: datedRows(loaded.rows, loaded.reading.columns.date ?? -1),
    found: foundInLog(loaded, log, readingContext(ports, book), [...players, ...heads], {
      otherPlans: otherPlans(players, motivation, team.motivation, month),
    }),
    members: inForce.map((member) => boardMember(member, motivation, month)),
    heads: heads.map(({ name }) => name),
    plan: {
      ...columnsIn('plan', planTitles.columns),
      since: sinceTitle && columnsIn('plan', sinceTitle.columns).since,
    },
    holidays: holidayCells === null ? null : [{ tab: 'settings' }, holidayCells],
    game: gameTitles && columnsIn('game', gameTitles.columns),
    thanks: thanksTitles && columnsIn('thanks', thanksTitles.columns),
  };
}
