/**
 * The tab *Sales board*: plan, forecast, funnel and lights of everybody, in native formulas that move when an order or a line of
 * *Activity* is added, without the add-on.
 */
import type { Texts } from '../../text/language.ts';
import { withHidden } from '../how-to-rows.ts';
import { cell, native, quoted } from '../pay/formula.ts';
import { createGrid, type Grid } from '../pay/grid.ts';
import type { ColourRule, TabSpec } from '../tab-spec.ts';
import { putBehind } from './board-behind.ts';
import { putNewcomers, putTodo } from './board-below.ts';
import { boardWidth } from './board-blocks.ts';
import type { SalesBoardInput } from './board-input.ts';
import { lightColours, putLights } from './board-lights.ts';
import {
  ALL_ROW,
  daysOf,
  FIRST_PERSON,
  HEADING_ROW,
  MONTH_ROW,
  type Places,
  placesOf,
  STATUS_ROW,
} from './board-places.ts';
import { activityStatus, ordersStatus, stagesStatus } from './board-status.ts';
import { putFunnel, putTable, tableHeading } from './board-table.ts';

const WIDTHS = { name: 210, figure: 120, count: 105, behind: 110, gap: 40 };
/** Where an order or a line of activity is said not to be counted. */
const ACTIVITY_ROW = STATUS_ROW + 1;
const STAGES_ROW = ACTIVITY_ROW + 1;

function putTop(grid: Grid, input: SalesBoardInput, places: Places, texts: Texts): void {
  const words = texts.headTabs.board;
  const days = daysOf(places);
  const [all = '', left = ''] = texts.payBoard.workdays;
  grid.put(0, 0, [words.title], 'title');
  withHidden(words.howTo, texts.payBoard.hidden).forEach((sentence, index) => {
    grid.put(1 + index, 0, [sentence], 'note');
  });
  grid.put(MONTH_ROW, 0, [texts.payBoard.month], 'heading');
  grid.put(MONTH_ROW, 2, [native([`${quoted(all)}&${days.workdays}&${quoted(left)}&${days.left}`])], 'note');
  grid.put(STATUS_ROW, 0, [ordersStatus(input, places, texts)], 'note');
  grid.put(ACTIVITY_ROW, 0, [activityStatus(input, places, texts)], 'note');
  grid.put(STAGES_ROW, 0, [stagesStatus(input, texts)], 'note');
}

/** What is not counted is red; and the line of all together stands out. */
function colours(input: SalesBoardInput, places: Places, lights: number): ColourRule[] {
  const warns = (row: number): ColourRule => ({
    ...{ row, rows: 1, column: 0, columns: 1 },
    // No sign of ours stands before a warning but this one.
    when: { holds: `(${cell(row, 0)}>="⚠")*(${cell(row, 0)}<"⚡")` },
    style: 'alert',
  });
  return [
    ...lightColours(input, places, lights),
    warns(STATUS_ROW),
    warns(ACTIVITY_ROW),
    warns(STAGES_ROW),
    { row: ALL_ROW, rows: 1, column: 0, columns: places.visible, when: { holds: '1' }, style: 'heading' },
  ];
}

export function salesBoardTab(input: SalesBoardInput, texts: Texts): TabSpec {
  const words = texts.headTabs.board;
  const places = placesOf(input);
  const width = boardWidth(input, places);
  const grid = createGrid(width);
  putTop(grid, input, places, texts);
  putTable(grid, input, places, texts);
  putBehind(grid, input, places, texts);
  const lights = FIRST_PERSON + input.people.length + 1;
  const afterLights = putLights(grid, lights, input, places, tableHeading(input, places, texts), texts);
  const funnel = afterLights + 1;
  const afterTodo = putTodo(grid, putFunnel(grid, funnel, input, places, texts) + 1, input, texts);
  putNewcomers(grid, afterTodo, input, places, texts);
  const figures = places.figure('repeatShare');
  return {
    key: 'sales-board',
    title: words.title,
    widths: Array.from({ length: width }, (_, column) => {
      if (column === 0) return WIDTHS.name;
      if (column === places.visible) return WIDTHS.gap;
      if (column > places.visible) return WIDTHS.behind;
      return column <= figures ? WIDTHS.figure : WIDTHS.count;
    }),
    frozenColumns: 1,
    hiddenFrom: places.firstBehind,
    rows: grid.rows(),
    chart: {
      title: words.funnel,
      ...{ firstRow: HEADING_ROW, rows: 1 + places.stages },
      ...{ categoryColumn: places.picture, valueColumn: places.picture + 1 },
      ...{ row: funnel, column: figures },
    },
    colourRules: colours(input, places, lights),
  };
}
