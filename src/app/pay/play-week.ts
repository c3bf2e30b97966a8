/** Beginning and ending a week of the game. */
import { AppError } from '../../core/app-error.ts';
import { sumOf } from '../../core/numbers/summation.ts';
import { revenueBetween } from '../../core/pay/actuals.ts';
import { moneyNumber } from '../../core/pay/money.ts';
import { sharePrizes } from '../../core/pay/prizes.ts';
import { weekOf } from '../../core/pay/week.ts';
import type { Day } from '../../core/time/day.ts';
import { type LogColumns, ruleColumns } from '../../reports/pay/counted-log.ts';
import { type GameCell, gameLine, gameResult, gameTab, liveRows, ruleBlock } from '../../reports/pay/game.ts';
import { invalid } from '../../tables/checked.ts';
import type { TabContent } from '../../tables/kept-columns.ts';
import { addPrizes, type GameField, type GameWeek, rolledOver } from '../../tables/pay/game.ts';
import type { TitleRow } from '../../tables/title-row.ts';
import { ALL_TEXTS, type Texts, textsIn } from '../../text/language.ts';
import type { Book, Ports, TabChange, WrittenTab } from '../ports.ts';
import { requestFields } from '../request-fields.ts';
import { gameIn, openWeek, weekTitle } from './game-state.ts';
import { loadActuals } from './pay-log.ts';
import { readTeam, readTeamLog, type Team } from './read-board.ts';
import type { NewWeek, WeekResult } from './requests.ts';

const MOST_PRIZES = 3;

function isAmount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

/** What the page sent, checked. */
export function newWeekFrom(value: unknown): NewWeek {
  const { goal, prizes, rollOver } = requestFields(value);
  if (goal !== null && !isAmount(goal)) throw invalid('goal');
  if (!Array.isArray(prizes) || prizes.length > MOST_PRIZES || !prizes.every(isAmount)) throw invalid('prizes');
  return { goal, prizes, rollOver: rollOver === true };
}

function changesAt(cells: readonly GameCell[], row: number, { columns }: TitleRow<GameField>): TabChange[] {
  return cells.map(({ field, value, style }) => ({ row, column: columns[field], value, style }));
}

interface RulesPlace {
  readonly column: number;
  /** Of those that stand there. */
  readonly width: number;
}

/** Where the lines stand that say which rows of the log count: beside all else in a tab that had none yet. */
function placeOfRules(values: TabContent['values'], header: number): RulesPlace {
  const titles = values[header] ?? [];
  const find = (title: 'title' | 'noCustomer', from: number) => {
    const known = ALL_TEXTS.map(({ payBoard }) => payBoard.rules[title]);
    return titles.findIndex((cell, column) => column >= from && known.includes(String(cell)));
  };
  const column = find('title', 0);
  if (column < 0) return { column: Math.max(0, ...values.map((cells) => cells.length)) + 1, width: 0 };
  return { column, width: Math.max(0, find('noCustomer', column) + 1 - column) };
}

/** The lines follow the log; those that stood there and are no more are emptied. */
function ruleChanges(
  values: TabContent['values'],
  log: LogColumns,
  { column, width }: RulesPlace,
  header: number,
  texts: Texts,
): TabChange[] {
  const block = ruleBlock({ ...log, at: { row: header + 1, column } }, texts);
  const columns = Math.max(width, ruleColumns(log.rules));
  const isFilled = (cells: readonly unknown[]) =>
    cells.slice(column, column + width).some((cell) => String(cell ?? '') !== '');
  const before = values.slice(header).reduce((end, cells, index) => (isFilled(cells) ? index + 1 : end), 0);
  return Array.from({ length: Math.max(before, block.length) }, (_, index) =>
    Array.from({ length: columns }, (_cell, offset): TabChange => {
      return { row: header + index, column: column + offset, value: block[index]?.[offset] ?? '', style: 'muted' };
    }),
  ).flat();
}

/** The live block follows the team; it stands beside the weeks, below the same row of titles. */
function liveChanges(
  { values }: TabContent,
  { header, columns }: TitleRow<GameField>,
  { players }: Team,
  log: LogColumns,
  texts: Texts,
): TabChange[] {
  const titles = ALL_TEXTS.map(({ payBoard }) => payBoard.game.live.member);
  const column = values[header]?.findIndex((cell) => titles.includes(String(cell))) ?? -1;
  if (column < 0) return [];
  const first = header + 1;
  const shown = values
    .slice(first)
    .reduce((end, row, index) => (String(row[column] ?? '') === '' ? end : index + 1), 0);
  // Who has left leaves an empty line.
  const names = Array.from({ length: Math.max(shown, players.length) }, (_, index) => players[index]?.name ?? '');
  const place = { row: first, column, week: columns.week, goal: columns.goal };
  const rules = placeOfRules(values, header);
  const live = liveRows(names, { ...log, at: { row: first, column: rules.column } }, place, texts);
  return [
    ...live.flatMap((cells, index) =>
      cells.map(({ value, style }, offset) => ({ row: first + index, column: column + offset, value, style })),
    ),
    ...ruleChanges(values, log, rules, header, texts),
  ];
}

function addWeek(
  book: Book,
  content: TabContent,
  { team, log }: { readonly team: Team; readonly log: LogColumns },
  monday: Day,
  wanted: NewWeek,
  person: Texts,
): void {
  const texts = textsIn(book.tabLanguage);
  const game = gameIn(book, content, person);
  const { titles, weeks } = game;
  const open = openWeek(game);
  const tab = content.name;
  if (open !== undefined) throw new AppError('pay.game-open', { week: weekTitle(open, person), tab });
  if (weeks.some(({ week }) => week >= monday)) throw new AppError('pay.game-over', { tab });
  const prizes = addPrizes(wanted.prizes, rolledOver(weeks[weeks.length - 1]));
  const row = Math.max(titles.header, ...weeks.map((week) => week.row)) + 1;
  const line = gameLine({ ...wanted, prizes, week: monday }, texts);
  book.amend('game', [...changesAt(line, row, titles), ...liveChanges(content, titles, team, log, texts)], content);
}

function gameTabOf(book: Book): WrittenTab {
  const tab = book.tab('game');
  if (tab === null) throw new AppError('pay.game-none', {});
  return tab;
}

/** The game's tab with this week's line; prizes that nobody won the week before are added where they roll over. */
export function startWeek(ports: Ports, wanted: NewWeek): WrittenTab {
  return ports.alone(() => {
    const book = ports.book();
    const today = ports.clock.today(book.zone);
    const team = readTeam(ports, book, today);
    const log = readTeamLog(ports, book, team).columns;
    const week = weekOf(today).from;
    const content = book.readTab('game');
    if (content === null) {
      const names = team.players.map(({ name }) => name);
      book.write(gameTab(names, log, { ...wanted, week }, textsIn(book.tabLanguage)), null);
    } else addWeek(book, content, { team, log }, week, wanted, textsIn(ports.userLanguage()));
    book.show('game');
    return gameTabOf(book);
  });
}

/** Who won what, and what was won in all. */
function results(ports: Ports, book: Book, { week, goal, prizes }: GameWeek) {
  const { players, motivation } = readTeam(ports, book, week);
  const { log, managers } = loadActuals(ports, book, motivation.members);
  const team = new Set(motivation.members.map(({ key }) => key));
  const revenue = revenueBetween(log, managers, week, weekOf(week).to, team);
  const actuals = players.map(({ key }) => revenue.get(key) ?? 0);
  const shared = sharePrizes(actuals, prizes, goal).prizes.map(moneyNumber);
  const winners = players
    .map(({ name }, index) => ({ name, result: actuals[index] ?? 0, prize: shared[index] ?? 0 }))
    .filter(({ prize }) => prize > 0)
    .sort((one, other) => other.result - one.result);
  return { winners, paid: sumOf(shared) };
}

/** Ends the earliest week that waits for its winners, from its last day on. */
export function finishWeek(ports: Ports): WeekResult {
  return ports.alone(() => {
    const book = ports.book();
    const person = textsIn(ports.userLanguage());
    const content = book.readTab('game');
    const game = content && gameIn(book, content, person);
    const open = game && openWeek(game);
    if (!content || !game || !open) throw new AppError('pay.game-none', {});
    const today = ports.clock.today(book.zone);
    const last = weekOf(open.week).to;
    if (today < last) throw new AppError('pay.game-running', { day: last });
    const { winners, paid } = results(ports, book, open);
    const inWords = ({ format, payBoard }: Texts) => {
      const { nobody, rollsOver } = payBoard.game;
      const number = (value: number) => format.number(value, Number.isInteger(value) ? 0 : 2);
      const named = winners.map(({ name, result, prize }) => `${name}: ${number(prize)} (${number(result)})`);
      return named.join('; ') || nobody + (open.rollOver ? `: ${rollsOver}` : '');
    };
    const result = gameResult(inWords(textsIn(book.tabLanguage)), paid, today);
    book.amend('game', changesAt(result, open.row, game.titles), content);
    return { tab: gameTabOf(book), sentence: `${weekTitle(open, person)}. ${inWords(person)}.` };
  });
}
