/** The weekly game as it stands in its tab. */

import { AppError } from '../../core/app-error.ts';
import { weekOf } from '../../core/pay/week.ts';
import { columnLetters } from '../../core/writing/a1.ts';
import { sheetPrefix } from '../../core/writing/sheet-name.ts';
import type { TabContent } from '../../tables/kept-columns.ts';
import { type GameTab, type GameWeek, ownPrizes, readGame, rolledOver } from '../../tables/pay/game.ts';
import { type Texts, textsIn } from '../../text/language.ts';
import { sayFault } from '../../text/say-fault.ts';
import type { Book } from '../ports.ts';
import type { GameState } from './requests.ts';

/** `2026-10-12 – 2026-10-18`. */
export function weekTitle({ week }: Pick<GameWeek, 'week'>, { format }: Texts): string {
  return `${format.day(week)} – ${format.day(weekOf(week).to)}`;
}

/** `texts`: the language of the sentences. @throws AppError `pay.forms` at the first cell that can't be read. */
export function gameIn({ locale, zone, tabLanguage }: Book, content: TabContent, texts: Texts): GameTab {
  return readGame(content, { locale, zone, texts: textsIn(tabLanguage) }, (row, column, fault) => {
    const cell = `${sheetPrefix(content.name)}${columnLetters(column)}${row + 1}`;
    throw new AppError('pay.forms', { problems: [`${cell} – ${sayFault(fault, texts)}`], more: 0 });
  });
}

/** The first week that nobody has finished yet. */
export function openWeek({ weeks }: GameTab): GameWeek | undefined {
  return weeks.find(({ isFinished }) => !isFinished);
}

/** The week that is being played, or waits for its winners; null where none is, or the tab can't be read. */
export function gameState(book: Book): GameState | null {
  const texts = textsIn(book.tabLanguage);
  const content = book.readTab('game');
  if (content === null) return null;
  try {
    const game = gameIn(book, content, texts);
    const open = openWeek(game);
    if (open === undefined) return null;
    const { week, goal, rollOver } = open;
    const prizes = ownPrizes(open.prizes, rolledOver(game.weeks[game.weeks.indexOf(open) - 1]));
    return { week, goal, prizes, rollOver, weekTitle: weekTitle(open, texts) };
  } catch (error) {
    // The page opens all the same; who starts or ends a week is told which cell it is.
    if (error instanceof AppError) return null;
    throw error;
  }
}
