/** Beginning and ending a week of the game. */
import { AppError } from '../../core/app-error.ts';
import type { Day } from '../../core/day.ts';
import { revenueBetween } from '../../core/pay/facts.ts';
import { moneyNumber } from '../../core/pay/money.ts';
import { sharePrizes } from '../../core/pay/prizes.ts';
import { weekOf } from '../../core/pay/week.ts';
import { sumOf } from '../../core/summation.ts';
import { type GameCell, gameLine, gameResult, gameTab, liveRows } from '../../reports/pay/game.ts';
import type { TabContent } from '../../tables/kept-columns.ts';
import { addPrizes, findGame, type GameField, type GameWeek, rolledOver } from '../../tables/pay/game.ts';
import type { TitleRow } from '../../tables/pay/title-row.ts';
import { ALL_TEXTS, type Texts, textsIn } from '../../text/language.ts';
import type { Book, Ports, TabChange, WrittenTab } from '../ports.ts';
import { writeBesideBoard } from './board-handlers.ts';
import { gameWeeks, weekTitle } from './game-state.ts';
import { loadFacts } from './pay-log.ts';
import { readTeam, type Team } from './read-board.ts';
import type { PayHandlers, WeekResult } from './requests.ts';

type NewWeek = Parameters<PayHandlers['startWeek']>[0];

const MOST_PRIZES = 3;

function isAmount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

/** What came over the wire. */
function checked({ goal, prizes, rollOver }: NewWeek): NewWeek {
  if (goal !== null && !isAmount(goal)) throw new AppError('settings.invalid', { setting: 'goal' });
  if (!Array.isArray(prizes) || prizes.length > MOST_PRIZES || !prizes.every(isAmount)) {
    throw new AppError('settings.invalid', { setting: 'prizes' });
  }
  return { goal, prizes, rollOver: rollOver === true };
}

/** @throws AppError `pay.game-titles` where a title is gone. */
function titlesOf(content: TabContent): TitleRow<GameField> {
  const titles = findGame(content);
  if (titles === null) throw new AppError('pay.game-titles', { tab: content.name });
  return titles;
}

function changesAt(cells: readonly GameCell[], row: number, { columns }: TitleRow<GameField>): TabChange[] {
  return cells.map(({ field, value, style }) => ({ row, column: columns[field], value, style }));
}

/** The live block follows the team; it stands beside the weeks, below the same row of titles. */
function liveChanges(
  content: TabContent,
  { header, columns }: TitleRow<GameField>,
  { players, log }: Team,
  texts: Texts,
): TabChange[] {
  const titles = ALL_TEXTS.map(({ payBoard }) => payBoard.game.live[0]);
  const column = (content.values[header] ?? []).findIndex((cell) => titles.includes(String(cell)));
  if (column < 0) return [];
  const { week, goal } = columns;
  const names = players.map(({ name }) => name);
  const first = header + 1;
  const shown = content.values.slice(first).map((row) => String(row[column] ?? ''));
  while (shown.length > 0 && shown[shown.length - 1] === '') shown.pop();
  if (shown.join('\n') === names.join('\n')) return [];
  const rows = liveRows(names, log, { row: first, column, week, goal }, texts);
  const gone = shown.slice(names.length).map((_, index) => ({
    row: first + names.length + index,
    values: ['', '', '', ''],
    styles: rows[0]?.styles ?? [],
  }));
  return [...rows, ...gone].flatMap(({ row, values, styles }) =>
    values.map((value, index) => ({ row, column: column + index, value, style: styles[index] ?? 'blank' })),
  );
}

function openWeek(weeks: readonly GameWeek[]): GameWeek | undefined {
  return weeks.find(({ isFinished }) => !isFinished);
}

function addWeek(book: Book, content: TabContent, team: Team, monday: Day, wanted: NewWeek, texts: Texts): void {
  const titles = titlesOf(content);
  const weeks = gameWeeks(book, content);
  const open = openWeek(weeks);
  if (open !== undefined) throw new AppError('pay.game-open', { week: weekTitle(open, texts), tab: content.name });
  if (weeks.some(({ week }) => week >= monday)) throw new AppError('pay.game-over', { tab: content.name });
  const prizes = addPrizes(wanted.prizes, rolledOver(weeks[weeks.length - 1]));
  const row = Math.max(titles.header, ...weeks.map((week) => week.row)) + 1;
  const line = gameLine({ ...wanted, prizes, week: monday }, texts);
  book.amend('game', [...changesAt(line, row, titles), ...liveChanges(content, titles, team, texts)], content);
}

/** The game's tab with this week's line; prizes that nobody won the week before are added where they roll over. */
export function startWeek(ports: Ports, request: NewWeek): WrittenTab {
  const wanted = checked(request);
  return ports.alone(() => {
    const book = ports.book();
    const texts = textsIn(book.tabLanguage);
    const today = ports.clock.today(book.zone);
    const team = readTeam(ports, book, today);
    const { from } = weekOf(today);
    const content = book.readTab('game');
    if (content === null) {
      const names = team.players.map(({ name }) => name);
      writeBesideBoard(ports, book, gameTab(names, team.log, { ...wanted, week: from }, texts));
    } else addWeek(book, content, team, from, wanted, texts);
    book.show('game');
    return theTab(book);
  });
}

function theTab(book: Book): WrittenTab {
  const tab = book.tab('game');
  if (tab === null) throw new AppError('pay.game-none', {});
  return tab;
}

/** Who won what, and what was won in all. */
function results(ports: Ports, book: Book, { week, goal, prizes }: GameWeek) {
  const { to } = weekOf(week);
  const { players } = readTeam(ports, book, week);
  const { log, managers } = loadFacts(ports, book);
  const revenue = revenueBetween(log, managers, week, to);
  const facts = players.map(({ name, key }) => ({ name, result: revenue.get(key) ?? 0 }));
  const shared = sharePrizes(
    facts.map(({ result }) => result),
    prizes,
    goal,
  ).prizes.map(moneyNumber);
  const winners = facts
    .map((fact, index) => ({ ...fact, prize: shared[index] ?? 0 }))
    .filter(({ prize }) => prize > 0)
    .sort((one, other) => other.result - one.result);
  return { winners, paid: sumOf(shared) };
}

/** Ends the earliest week that waits for its winners, from its last day on. */
export function finishWeek(ports: Ports): WeekResult {
  return ports.alone(() => {
    const book = ports.book();
    const content = book.readTab('game');
    const game = content === null ? undefined : openWeek(gameWeeks(book, content));
    if (content === null || game === undefined) throw new AppError('pay.game-none', {});
    const today = ports.clock.today(book.zone);
    const last = weekOf(game.week).to;
    if (today < last) throw new AppError('pay.game-running', { day: last });
    const { winners, paid } = results(ports, book, game);
    const inWords = (texts: Texts) => {
      const words = texts.payBoard.game;
      const number = (value: number) => texts.format.number(value, Number.isInteger(value) ? 0 : 2);
      const named = winners.map(({ name, result, prize }) => words.winner(name, number(result), number(prize)));
      return named.length > 0 ? named.join('; ') : words.nobody(game.rollOver);
    };
    const result = gameResult(inWords(textsIn(book.tabLanguage)), paid, today);
    book.amend('game', changesAt(result, game.row, titlesOf(content)), content);
    const person = textsIn(ports.userLanguage());
    return {
      tab: theTab(book),
      sentence: person.payBoard.game.finished(weekTitle(game, person), inWords(person)),
    };
  });
}
