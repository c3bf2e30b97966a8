/**
 * The tab *Sales board*: plan, forecast, funnel and lights of everybody, in native formulas that move when an order or a line of
 * *Activity* is added, without the add-on.
 */
import type { Texts } from '../../text/language.ts';
import { undatedRows } from '../pay/board-check.ts';
import { MONDAY } from '../pay/board-members.ts';
import { isBetween, rowsLeftOut, rowsOf } from '../pay/counted-log.ts';
import { cell, formula, native, type Pieces, quoted } from '../pay/formula.ts';
import { createGrid, type Grid } from '../pay/grid.ts';
import type { ColourRule, TabSpec, TabValue } from '../tab-spec.ts';
import { blockColumn, boardWidth, countedLog, differencesAt, peopleIn, putBehind } from './board-behind.ts';
import type { SalesBoardInput } from './board-input.ts';
import { lightColours, putLights } from './board-lights.ts';
import { ALL_ROW, daysOf, FIRST_PERSON, MONTH_ROW, type Places, placesOf, STATUS_ROW } from './board-places.ts';
import { putFunnel, putTable, tableHeading } from './board-table.ts';

const WIDTHS = { name: 210, figure: 105, count: 85, behind: 90, gap: 40 };
/** Where an order or a line of activity is said not to be counted. */
const ACTIVITY_ROW = STATUS_ROW + 1;

/** The day that a cell with an error, a text or nothing can't be. */
const IS_DAY = (date: Pieces) => formula`${date};">0"`;

/** Rows of the month that nobody's line counts, or nobody can tell the month of; and what the reading counts otherwise. */
function ordersStatus(input: SalesBoardInput, places: Places, texts: Texts): TabValue {
  const words = texts.headTabs.board.status;
  const log = countedLog(input, places);
  const days = daysOf(places);
  const inMonth = isBetween(log.date, days.first(0), days.next(0));
  const further = input.found.continuations ? formula`-${rowsOf(log, formula`${inMonth};${log.amount};"="`)}` : [];
  const left = formula`(COUNTIFS(${inMonth})-${rowsLeftOut(log, inMonth)}${further}-SUM(${peopleIn(input, places.behind('rows'))}))`;
  const undated = formula`(${undatedRows(log, input.found)})`;
  const first = differencesAt(input, places);
  const block = (offset: number) => blockColumn(first + offset, input.differences.length);
  const differs = `SUMPRODUCT((${block(0)}=${days.first(0)})*ABS(${block(2)}))`;
  const agrees =
    input.differences.length === 0
      ? quoted(words.counted)
      : `IF(${differs}>0;${quoted(words.differs)}&ROUND(${differs};2);${quoted(words.counted)})`;
  const [before = '', after = ''] = words.left;
  const [undatedBefore = '', undatedAfter = ''] = words.undated;
  return native(
    formula`IFERROR(IF(${left}<>0;${quoted(before)}&${left}&${quoted(after)};IF(${undated}<>0;${quoted(undatedBefore)}&${undated}&${quoted(undatedAfter)};${agrees}));${quoted(words.unknown)})`,
  );
}

/** Lines of activity of the month that no stage and no manager of the board counts, and lines that say no day or number. */
function activityStatus(input: SalesBoardInput, places: Places, texts: Texts): TabValue {
  const words = texts.headTabs.board.status;
  const { activity } = input;
  const days = daysOf(places);
  const dated = isBetween(activity.date, days.first(0), days.next(0));
  const counts = `${cell(ALL_ROW, places.stageCount(0, 0))}:${cell(ALL_ROW, places.stageCount(0, places.stages - 1))}`;
  const strays = formula`(SUMIFS(${activity.count};${dated})-SUM(${counts}))`;
  const lines = formula`(COUNT(${activity.count})-COUNTIFS(${activity.count};"<1000000000000000";${IS_DAY(activity.date)})+COUNTIF(${activity.count};"?*")-1)`;
  const [before = '', after = ''] = words.strays;
  const [linesBefore = '', linesAfter = ''] = words.lines;
  return native(
    formula`IF(ROUND(${strays};6)<>0;${quoted(before)}&ROUND(${strays};6)&${quoted(after)};IF(${lines}<>0;${quoted(linesBefore)}&${lines}&${quoted(linesAfter)};${quoted(words.activityCounted)}))`,
  );
}

function putTop(grid: Grid, input: SalesBoardInput, places: Places, texts: Texts): void {
  const words = texts.headTabs.board;
  const days = daysOf(places);
  const [all = '', left = ''] = texts.payBoard.workdays;
  grid.put(0, 0, [words.title], 'title');
  words.howTo.forEach((sentence, index) => {
    grid.put(1 + index, 0, [sentence], 'note');
  });
  grid.put(MONTH_ROW, 0, [texts.payBoard.month], 'heading');
  grid.put(MONTH_ROW, 2, [native([`${quoted(all)}&${days.workdays}&${quoted(left)}&${days.left}`])], 'note');
  grid.put(STATUS_ROW, 0, [ordersStatus(input, places, texts)], 'note');
  grid.put(ACTIVITY_ROW, 0, [activityStatus(input, places, texts)], 'note');
}

/** How many lines of *To do this week* are open, done, overdue. */
function putTodo(grid: Grid, row: number, { todo }: SalesBoardInput, texts: Texts): void {
  if (todo === null) return;
  const words = texts.headTabs.todo;
  const [yes = ''] = texts.forms.flags.yes.split('|');
  const inWeek = isBetween(todo.week, MONDAY, `(${MONDAY}+7)`);
  const late = formula`${todo.due};">0";${todo.due};"<"&TODAY()`;
  const done = (criteria: Pieces) => formula`COUNTIFS(${criteria};${todo.done};${quoted(yes)})`;
  const open = (criteria: Pieces) => formula`COUNTIFS(${criteria})-${done(criteria)}`;
  grid.put(
    row,
    0,
    [words.here, words.open, words.done, words.overdue],
    ['heading', 'headingNumber', 'headingNumber', 'headingNumber'],
  );
  grid.put(
    row + 1,
    0,
    ['', native(open(inWeek)), native(done(inWeek)), native(open(late))],
    ['text', 'integer', 'integer', 'integer'],
  );
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
  putTodo(grid, putFunnel(grid, funnel, input, places, texts) + 1, input, texts);
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
    rows: grid.rows(),
    chart: {
      title: words.funnel,
      ...{ firstRow: funnel, rows: 1 + places.stages, categoryColumn: 0, valueColumn: 1 },
      ...{ row: funnel, column: figures },
    },
    colourRules: colours(input, places, lights),
  };
}
