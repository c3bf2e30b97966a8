/** What others lean on: the cells of the picture, and the order in which the report lists reds and lines to do. */
import type { Texts } from '../../text/language.ts';
import { MONDAY } from '../pay/board-layout.ts';
import { cell, formula, native } from '../pay/formula.ts';
import type { Grid } from '../pay/grid.ts';
import type { SalesBoardInput } from './board-input.ts';
import { ALL_ROW, FIRST_PERSON, HEADING_ROW, LARGE, MOST_RANKS, type Places, RANKS } from './board-places.ts';

/** A chart goes on showing the cells that it was made for: these stand in the same rows whoever joins or leaves. */
export function putPicture(grid: Grid, { stages }: SalesBoardInput, places: Places, texts: Texts): void {
  grid.put(HEADING_ROW, places.picture, [texts.headTabs.board.funnel, texts.tabs.columns.count], 'muted');
  stages.forEach((stage, index) => {
    const count = native([cell(ALL_ROW, places.stageCount(0, index))]);
    grid.put(HEADING_ROW + 1 + index, places.picture, [native(stage), count], 'muted');
  });
}

/** Where each red stands, from the top of the board down, and each line of this week that is to be done. */
export function putRanks(grid: Grid, input: SalesBoardInput, places: Places): void {
  const { todo } = input;
  const managers = input.people.filter(({ isHead }) => !isHead).length;
  const first = places.colour(0);
  const last = cell(FIRST_PERSON + managers - 1, places.colour(places.judged.length - 1));
  const block = `${cell(ALL_ROW, first)}:${last}`;
  for (let index = 0; index < MOST_RANKS; index++) {
    const place = `(${LARGE}-(ROW(${block})-${ALL_ROW})*100-(COLUMN(${block})-${first}))`;
    const red = native([`SUMPRODUCT(LARGE((${block}=1)*${place};${index + 1}))`]);
    grid.put(FIRST_PERSON + index, places.ranks + RANKS.indexOf('reds'), [red], 'muted');
    if (todo === null) continue;
    const inWeek = formula`(${todo.week}>=${MONDAY})*(${todo.week}<${MONDAY}+7)`;
    const line = native(formula`SUMPRODUCT(LARGE(${inWeek}*(${LARGE}-ROW(${todo.week}));${index + 1}))`);
    grid.put(FIRST_PERSON + index, places.ranks + RANKS.indexOf('todo'), [line], 'muted');
  }
}
