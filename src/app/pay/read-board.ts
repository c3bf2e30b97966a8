/** What the board and the game are built from, as it stands in the file. */
import { AppError } from '../../core/app-error.ts';
import { firstDayOf, type Month, monthOf, periodOf } from '../../core/pay/month.ts';
import type { Member, Motivation, Rule } from '../../core/pay/motivation.ts';
import { stretchesAround, stretchesIn } from '../../core/pay/stretches.ts';
import { motivationOn } from '../../core/pay/terms-in-force.ts';
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
import { partsInLog, planSpan } from './board-parts.ts';
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
  const of = { member: key, kpi: revenue?.name ?? '' };
  const period = rule === undefined || revenue === undefined ? undefined : planSpan(rule, plans, month, of);
  return period === undefined ? own : { ...own, period };
}

/** What the board shows of a rule: whose revenue its KPIs count, and of which part of the log. */
function shownOf({ kpis }: Rule): string {
  return JSON.stringify(kpis.filter(({ measure }) => measure === 'revenue').map(({ name, scope }) => [name, scope]));
}

/** Whose plan changes within the month, or what it is for: pay counts each by its days. */
function otherPlans(players: readonly Member[], { plans }: Motivation, motivation: Motivation, month: Month): string[] {
  return players
    .filter((member) => {
      const isDated = plans.some(({ since, member: of }) => since !== undefined && of === member.key);
      const stretches = stretchesIn(stretchesAround(motivation, member, month), month);
      const shown = new Set(stretches.map(({ rule }) => shownOf(rule)));
      return (isDated && stretches.length > 1) || shown.size > 1;
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
  const context = readingContext(ports, book);
  const changing = otherPlans(players, motivation, team.motivation, month);
  const found = foundInLog(loaded, log, context, [...players, ...heads], { otherPlans: changing });
  const onBoard = { players: inForce, heads, motivation, month };
  const { parts, differences, bySums } = partsInLog(loaded, log, context, onBoard);
  return {
    month,
    isRunning: month === monthOf(ports.clock.today(book.zone)),
    log,
    dated: datedRows(loaded.rows, loaded.reading.columns.date ?? -1),
    found: {
      ...found,
      differences: [...found.differences.filter(({ name }) => !bySums.has(name)), ...differences],
    },
    parts,
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
