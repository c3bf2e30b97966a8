/** The tab *Weekly game*: this week live by native formulas, and beside it the weeks with their goals, prizes and winners. */
import type { Day } from '../../core/time/day.ts';
import { placeOf } from '../../tables/column.ts';
import { GAME_COLUMNS, type GameField, LIVE_COLUMNS } from '../../tables/pay/game.ts';
import type { Texts } from '../../text/language.ts';
import { headingRow, widthsOf } from '../rows.ts';
import type { CellStyle, TabSpec, TabValue } from '../tab-spec.ts';
import { ofThisWeek } from './board-blocks.ts';
import { countableInWeek } from './board-layout.ts';
import { overName } from './by-name.ts';
import { type CountedLog, countedWorth, type LogColumns, ruleCells, ruleColumns, ruleTitles } from './counted-log.ts';
import { cell, formula, native, type Pieces, quoted, wholeColumn } from './formula.ts';
import { createGrid } from './grid.ts';

export interface GameLine {
  readonly week: Day;
  readonly goal: number | null;
  readonly prizes: readonly number[];
  readonly rollOver: boolean;
}

const LIVE_STYLES = LIVE_COLUMNS.map(({ kind }) => kind);
const GAP = 40;
const RULE_WIDTH = 90;
const HEADING = 2;
const FIRST_FIELD = LIVE_COLUMNS.length + 1;
/** Several years of weeks. */
const LINES = 300;

export interface GameCell {
  readonly field: GameField;
  readonly value: TabValue;
  readonly style: CellStyle;
}

function cellsOf(values: Readonly<Partial<Record<GameField, TabValue>>>): GameCell[] {
  return GAME_COLUMNS.flatMap(({ id, kind }) => {
    const value = values[id];
    return value === undefined ? [] : [{ field: id, value, style: kind }];
  });
}

/** The cells of a week that begins. */
export function gameLine({ week, goal, prizes, rollOver }: GameLine, texts: Texts): GameCell[] {
  const [first = '', second = '', third = ''] = prizes;
  const { yes, no } = texts.payBoard.game.flags;
  return cellsOf({ week: { day: week }, goal: goal ?? '', first, second, third, rollOver: rollOver ? yes : no });
}

/** The cells of a week that is over. */
export function gameResult(winners: string, paid: number, finished: Day): GameCell[] {
  return cellsOf({ winners, paid, finished: { day: finished } });
}

type LiveCell = Pick<GameCell, 'value' | 'style'>;

/** A member's result of this week, what is missing to the goal, and whether nobody has more. Places count from 0. */
export function liveRows(
  names: readonly string[],
  log: CountedLog,
  place: { readonly row: number; readonly column: number; readonly week: number; readonly goal: number },
  texts: Texts,
): LiveCell[][] {
  const words = texts.payBoard.game;
  const own = (column: number) => wholeColumn({ tab: 'game' }, column);
  const goal = ofThisWeek(own(place.week), own(place.goal));
  const { row: first, column } = place;
  const resultAt = column + placeOf(LIVE_COLUMNS, 'result');
  const results = `${cell(first, resultAt)}:${cell(first + names.length - 1, resultAt)}`;
  return names.map((name, index) => {
    const row = first + index;
    const result = cell(row, resultAt);
    const named = { name, place: cell(row, column) };
    const counted = (own: Pieces) => formula`(${countedWorth(log, formula`${countableInWeek(log)};${own}`)})`;
    const sum = overName(named, log.manager, counted);
    const missing = formula`IF(ISNUMBER(${goal});IF(${result}>=${goal};${quoted(words.reached)};ROUND(${goal}-${result};2));"")`;
    const ahead = `IF((${result}>0)*(${result}=MAX(${results}));${quoted(words.isAhead)};"")`;
    const values: readonly TabValue[] = [name, native(formula`ROUND(${sum};6)`), native(missing), native([ahead])];
    return LIVE_STYLES.map((style, offset) => ({ style, value: (name && values[offset]) || '' }));
  });
}

/** The titles and lines of criteria that say which rows of the log count; nothing where all of them do. */
export function ruleBlock(log: CountedLog, texts: Texts): TabValue[][] {
  const lines = ruleCells(log);
  return lines.length === 0 ? [] : [ruleTitles(log.rules, texts.payBoard.rules), ...lines];
}

export function gameTab(names: readonly string[], log: LogColumns, line: GameLine, texts: Texts): TabSpec {
  const words = texts.payBoard.game;
  const beside = Array.from({ length: ruleColumns(log.rules) }, () => RULE_WIDTH);
  const own = [...widthsOf(LIVE_COLUMNS), GAP, ...widthsOf(GAME_COLUMNS)];
  const widths = beside.length === 0 ? own : [...own, GAP, ...beside];
  const grid = createGrid(widths.length);
  grid.put(0, 0, [words.title], 'title');
  grid.put(1, 0, [words.note], 'note');
  grid.putRow(HEADING, 0, headingRow(LIVE_COLUMNS, { ...words.live, ahead: '' }));
  grid.putRow(HEADING, FIRST_FIELD, headingRow(GAME_COLUMNS, words.columns, texts.notes.game));
  const fieldAt = (field: GameField) => FIRST_FIELD + placeOf(GAME_COLUMNS, field);
  const place = { row: HEADING + 1, column: 0, week: fieldAt('week'), goal: fieldAt('goal') };
  const counted = { ...log, at: { row: HEADING + 1, column: FIRST_FIELD + GAME_COLUMNS.length + 1 } };
  ruleBlock(counted, texts).forEach((cells, index) => {
    grid.put(HEADING + index, counted.at.column, cells, 'muted');
  });
  liveRows(names, counted, place, texts).forEach((cells, index) => {
    const values = cells.map(({ value }) => value);
    grid.put(place.row + index, 0, values, LIVE_STYLES);
  });
  for (const { field, value, style } of gameLine(line, texts)) grid.put(HEADING + 1, fieldAt(field), [value], style);
  grid.put(HEADING + LINES, 0, [''], 'blank');
  return {
    key: 'game',
    title: words.title,
    widths,
    frozenRows: HEADING + 1,
    keepsColumns: true,
    rows: grid.rows(),
  };
}
