/** The weekly game as it stands in its tab. */

import { columnLetters } from '../../core/a1.ts';
import { AppError } from '../../core/app-error.ts';
import { weekOf } from '../../core/pay/week.ts';
import type { TabContent } from '../../tables/kept-columns.ts';
import { type GameWeek, readGame } from '../../tables/pay/game.ts';
import { type Texts, textsIn } from '../../text/language.ts';
import type { Book } from '../ports.ts';
import type { GameState } from './requests.ts';

/** `2026-10-12 – 2026-10-18`. */
export function weekTitle({ week }: Pick<GameWeek, 'week'>, texts: Texts): string {
  return texts.payBoard.game.week(texts.format.day(week), texts.format.day(weekOf(week).to));
}

/** The weeks of the tab, the earliest first. @throws AppError `pay.game-cell` at a cell that can't be read. */
export function gameWeeks(book: Book, content: TabContent): GameWeek[] {
  const { locale, zone } = book;
  return readGame({
    content,
    locale,
    zone,
    refuse(row, column) {
      throw new AppError('pay.game-cell', { tab: content.name, cell: columnLetters(column) + (row + 1) });
    },
  });
}

/** The week that is being played, or waits for its winners; null where none is, or the tab can't be read. */
export function gameState(book: Book): GameState | null {
  const content = book.readTab('game');
  if (content === null) return null;
  try {
    const open = gameWeeks(book, content).find(({ isFinished }) => !isFinished);
    if (open === undefined) return null;
    const { week, goal, prizes, rollOver } = open;
    return { week, goal, prizes, rollOver, weekTitle: weekTitle(open, textsIn(book.tabLanguage)) };
  } catch (error) {
    // The page opens all the same; who starts or ends a week is told which cell it is.
    if (error instanceof AppError) return null;
    throw error;
  }
}
