/** Rows of a part of the log, beside the board: a line for each way to write whose they are and what was sold to whom. */
import type { Texts } from '../../text/language.ts';
import type { TabValue } from '../tab-spec.ts';
import type { BoardInput, PartLine, PartTerm } from './board-input.ts';
import { columnOf, countableInMonth, FIRST_MEMBER, logOf } from './board-layout.ts';
import { behindShared } from './board-shared.ts';
import { onlyText, overName } from './by-name.ts';
import { countedWorth } from './counted-log.ts';
import { cell, formula, native, type Pieces } from './formula.ts';
import type { Grid } from './grid.ts';

const PLACES = ['text', 'share', 'products', 'types', 'worth'] as const;
type Place = (typeof PLACES)[number];
/** A pattern, and how a known text begins and how long it is. */
const WATCH_COLUMNS = 3;

function columnOfPart(input: BoardInput, place: Place): number {
  return behindShared(input) + PLACES.indexOf(place);
}

function linesWidth({ parts }: BoardInput): number {
  return parts.lines.length === 0 ? 0 : PLACES.length;
}

export function boardWidth(input: BoardInput): number {
  return behindShared(input) + linesWidth(input) + WATCH_COLUMNS * input.parts.watched.length;
}

/** The parts of a sum that a KPI's actual is. */
export function termOf(input: BoardInput, term: PartTerm): string {
  if ('member' in term) return cell(FIRST_MEMBER + term.member, columnOf('total'));
  const at = (place: Place, line: number) => cell(FIRST_MEMBER + line, columnOfPart(input, place));
  const all = (place: Place) => `${at(place, term.first)}:${at(place, term.first + term.count - 1)}`;
  return `SUMPRODUCT(${all('share')}*${all('worth')})`;
}

/** Ranges and criteria of what is asked of a row besides whose it is, the one around the other. */
function overParts(input: BoardInput, row: number, line: PartLine, sum: (criteria: Pieces) => Pieces): Pieces {
  const fields = (['products', 'types'] as const).filter((field) => line[field] !== null);
  return fields.reduce<(criteria: Pieces) => Pieces>(
    (inner, field) => (criteria) =>
      overName(
        { name: line[field] ?? '', place: cell(FIRST_MEMBER + row, columnOfPart(input, field)) },
        input.parts.columns[field],
        (own) => inner(formula`${criteria};${own}`),
      ),
    sum,
  )([]);
}

function worthOfLine(input: BoardInput, line: PartLine, row: number): Pieces {
  const log = logOf(input);
  const named = { name: line.text, place: cell(FIRST_MEMBER + row, columnOfPart(input, 'text')) };
  return overParts(input, row, line, (part) =>
    overName(
      named,
      log.manager,
      (own) => formula`(${countedWorth(log, formula`${countableInMonth(input)};${own}${part}`)})`,
    ),
  );
}

const sameRows = (one: PartLine, other: PartLine) =>
  one.text === other.text && one.products === other.products && one.types === other.types;

/** The first line of the same rows adds them up; the others, of those who share them, refer to it. */
export function putParts(grid: Grid, input: BoardInput, texts: Texts): void {
  const { lines, watched } = input.parts;
  const words = texts.payBoard;
  lines.forEach((line, row) => {
    const first = lines.findIndex((other) => sameRows(line, other));
    const values: Readonly<Record<Place, TabValue>> = {
      ...{ text: line.text, share: line.share, products: line.products ?? '', types: line.types ?? '' },
      worth: native(
        first === row ? worthOfLine(input, line, row) : [cell(FIRST_MEMBER + first, columnOfPart(input, 'worth'))],
      ),
    };
    grid.put(
      FIRST_MEMBER + row,
      behindShared(input),
      PLACES.map((place) => values[place]),
      'muted',
    );
  });
  if (lines.length > 0) grid.put(FIRST_MEMBER - 2, behindShared(input), [words.parts, words.shared.share], 'muted');
  watched.forEach(({ patterns, known, title }, index) => {
    const column = columnOfWatch(input, index);
    grid.put(FIRST_MEMBER - 2, column, [title], 'muted');
    patterns.forEach((pattern, row) => {
      grid.put(FIRST_MEMBER + row, column, [pattern], 'muted');
    });
    known.forEach((text, row) => {
      grid.put(FIRST_MEMBER + row, column + 1, onlyText(text), 'muted');
    });
  });
}

function columnOfWatch(input: BoardInput, index: number): number {
  return behindShared(input) + linesWidth(input) + WATCH_COLUMNS * index;
}

/** How many rows are spelled almost as those that are counted, less those that were known when the log was read. */
export function nearRows(input: BoardInput, index: number, criteria: Pieces): Pieces {
  const { column, patterns, known } = input.parts.watched[index] ?? { column: [], patterns: [], known: [] };
  const first = columnOfWatch(input, index);
  const all = (offset: number, count: number) =>
    `${cell(FIRST_MEMBER, first + offset)}:${cell(FIRST_MEMBER + count - 1, first + offset)}`;
  const those = `${all(1, known.length)}`;
  const near = formula`SUMPRODUCT(COUNTIFS(${criteria};${column};${all(0, patterns.length)}))`;
  if (known.length === 0) return near;
  return formula`${near}-SUMPRODUCT(COUNTIFS(${criteria};${column};${those};${column};${all(2, known.length)}))`;
}
