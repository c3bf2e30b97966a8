/** What stands below the board: the game of this week, and the latest thanks of the month. */
import type { Texts } from '../../text/language.ts';
import type { BoardInput } from './board-input.ts';
import { BEHIND, columnOf, DAYS, FIRST_MEMBER, MONDAY, range } from './board-layout.ts';
import { cell, formula, native, type Pieces, quoted } from './formula.ts';
import type { Grid } from './grid.ts';

const LABEL = 1;
const LATEST_THANKS = 5;

/** A number of the line that begins with this Monday; nothing where there is none. */
export function ofThisWeek(week: Pieces, column: Pieces): Pieces {
  const value = formula`INDEX(${column};MATCH(${MONDAY};${week};0))`;
  return formula`IFERROR(IF(${value}>0;${value};"");"")`;
}

/** Goal and prizes out of the tab *Weekly game*, and whose result is the largest. Gives the next free row. */
export function putGame(grid: Grid, row: number, { game, members }: BoardInput, texts: Texts): number {
  if (game === null) return row;
  const words = texts.payBoard.game;
  const weeks = range('week', members.length);
  const best = `MAX(0;${weeks})`;
  const leaders = members.map((_, index) => {
    const at = (place: 'name' | 'week') => cell(FIRST_MEMBER + index, columnOf(place));
    return `IF(${at('week')}=${best};${at('name')};"")`;
  });
  const of = (column: Pieces) => native(ofThisWeek(game.week, column));
  const missing = formula`IF(COUNTIF(${game.week};${MONDAY});"";${quoted(words.noGame)})`;
  grid.put(row, LABEL, [words.thisWeek, native(missing)], ['heading', 'note']);
  grid.put(row + 1, LABEL, [words.columns.goal, of(game.goal)], ['text', 'sum']);
  grid.put(
    row + 2,
    LABEL,
    [words.prizes, of(game.first), of(game.second), of(game.third)],
    ['text', 'sum', 'sum', 'sum'],
  );
  const ahead = `IF(${best}>0;TEXTJOIN(", ";TRUE;${leaders.join(';')});${quoted(words.nobodyAhead)})`;
  grid.put(row + 3, LABEL, [words.isAhead, native([best]), native([ahead])], ['text', 'sum', 'text']);
  return row + 5;
}

/** The latest lines of the month in the tab *Thanks*: the lowest ones. Gives the next free row. */
export function putThanks(grid: Grid, row: number, { thanks }: BoardInput, texts: Texts): number {
  if (thanks === null) return row;
  const { latest, none } = texts.payBoard.thanks;
  const { date, from, to, why } = thanks;
  const isInMonth = formula`(${date}>=${DAYS.first})*(${date}<${DAYS.last}+1)`;
  grid.put(row, LABEL, [latest], 'heading');
  for (let index = 0; index < LATEST_THANKS; index++) {
    const line = cell(row + 1 + index, BEHIND);
    const missing = index === 0 ? quoted(none) : '""';
    const words = formula`INDEX(${from};${line})&" → "&INDEX(${to};${line})&": "&INDEX(${why};${line})`;
    grid.put(row + 1 + index, LABEL, [native(formula`IF(${line}>0;${words};${missing})`)], 'text');
    grid.put(
      row + 1 + index,
      BEHIND,
      [native(formula`SUMPRODUCT(LARGE(${isInMonth}*ROW(${date});${index + 1}))`)],
      'muted',
    );
  }
  return row + LATEST_THANKS + 2;
}
