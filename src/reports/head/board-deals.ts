/** Stages counted from the statuses of the log. */
import type { Texts } from '../../text/language.ts';
import { cell, equalTo, formula, native, type Pieces } from '../pay/formula.ts';
import type { Grid } from '../pay/grid.ts';
import { blockColumn, wordsAt } from './board-blocks.ts';
import type { DealCounts, SalesBoardInput } from './board-input.ts';
import { FIRST_PERSON, HEADING_ROW, type Places } from './board-places.ts';

/** A criterion that is met by what the cell of another tab says. */
export function cellEqualTo(place: Pieces): Pieces {
  const marker = '⁂';
  const [before = '', after = ''] = equalTo(marker).split(marker);
  return formula`${before}${place}${after}`;
}

/** How many of the deals with these criteria have reached the stage, from 1; with 0 those that count at none. */
export function dealsFrom(
  criteria: Pieces,
  stage: number,
  input: SalesBoardInput,
  { status, words }: DealCounts,
  places: Places,
): Pieces {
  const first = wordsAt(input, places);
  const [criterion, reached] = [blockColumn(first, words.length), blockColumn(first + 1, words.length)];
  const isWanted = stage === 0 ? `(${reached}=0)` : `(${reached}>=${stage})`;
  return formula`SUMPRODUCT(COUNTIFS(${criteria};${status};${criterion})*${isWanted})`;
}

/** The statuses of deals as criteria, and the number of the stage that each has reached. */
export function putWords(grid: Grid, input: SalesBoardInput, places: Places, texts: Texts): void {
  const { counts, stages } = input;
  if (counts.of !== 'deals') return;
  const first = wordsAt(input, places);
  const names = `${cell(HEADING_ROW + 1, places.picture)}:${cell(HEADING_ROW + stages.length, places.picture)}`;
  const { status, reached } = texts.headTabs.columns;
  grid.put(HEADING_ROW, first, [status, reached], 'muted');
  counts.words.forEach((word, index) => {
    const number = formula`IF(LEN(${word.reached})>0;IFERROR(MATCH(${word.reached};${names};0);0);0)`;
    grid.put(FIRST_PERSON + index, first, [native(cellEqualTo(word.status)), native(number)], 'muted');
  });
}
