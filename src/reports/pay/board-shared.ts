/** Rows that several managers share, beside the board: a line for each text and each whom it names, added up by share. */
import type { Texts } from '../../text/language.ts';
import type { TabValue } from '../tab-spec.ts';
import type { BoardInput } from './board-input.ts';
import { behindRules, countableInMonth, countableInWeek, FIRST_MEMBER, foundColumns, logOf } from './board-layout.ts';
import { overName } from './by-name.ts';
import { countedRows, countedWorth } from './counted-log.ts';
import { cell, formula, native, type Pieces } from './formula.ts';
import type { Grid } from './grid.ts';

const PLACES = ['text', 'name', 'share', 'worth', 'rows', 'week'] as const;
type Place = (typeof PLACES)[number];

function placeOf(input: BoardInput, row: number, place: Place): string {
  const first = behindRules(input) + foundColumns(input);
  return cell(FIRST_MEMBER + row, first + PLACES.indexOf(place));
}

function rangeOf(input: BoardInput, place: Place): string {
  return `${placeOf(input, 0, place)}:${placeOf(input, input.found.shared.length - 1, place)}`;
}

/** The first column beside the shared rows. */
export function behindShared(input: BoardInput): number {
  const own = input.found.shared.length === 0 ? 0 : PLACES.length;
  return behindRules(input) + foundColumns(input) + own;
}

/** With what the member whose name stands in the cell has of shared rows. */
export function withShared(sum: Pieces, place: 'worth' | 'week', name: string, input: BoardInput): Pieces {
  if (input.found.shared.length === 0) return sum;
  const range = (of: Place) => rangeOf(input, of);
  return formula`ROUND(${sum}+SUMPRODUCT((${range('name')}=${name})*${range('share')}*${range(place)});6)`;
}

/** The shared rows that are counted in full, as a part of a sum. */
export function sharedRows(input: BoardInput, sign: '+' | '-'): Pieces {
  return input.found.shared.length === 0 ? [] : formula`${sign}SUM(${rangeOf(input, 'rows')})`;
}

/** The first line of a text counts its rows; the others of the same text refer to it. */
export function putShared(grid: Grid, input: BoardInput, texts: Texts): void {
  const { shared } = input.found;
  if (shared.length === 0) return;
  const words = texts.payBoard.shared;
  const column = behindRules(input) + foundColumns(input);
  const log = logOf(input);
  grid.put(FIRST_MEMBER - 2, column, [words.title, words.name, words.share], 'muted');
  shared.forEach(({ text, name, share, isWhole }, row) => {
    const first = shared.findIndex((line) => line.text === text);
    const named = { name: text, place: placeOf(input, row, 'text') };
    const sum = (count: typeof countedWorth, criteria: Pieces): TabValue =>
      native(overName(named, log.manager, (own) => formula`(${count(log, formula`${criteria};${own}`)})`));
    const same = (place: Place) => native([placeOf(input, first, place)]);
    const isFirst = first === row;
    const values: Readonly<Record<Place, TabValue>> = {
      text,
      name,
      share,
      worth: isFirst ? sum(countedWorth, countableInMonth(input)) : same('worth'),
      rows: isFirst && isWhole ? sum(countedRows, countableInMonth(input)) : 0,
      week: isFirst ? sum(countedWorth, countableInWeek(log)) : same('week'),
    };
    grid.put(
      FIRST_MEMBER + row,
      column,
      PLACES.map((place) => values[place]),
      'muted',
    );
  });
}
