/** The tab *Monday report*: one page to print, of native formulas over the sales board and what is to be done. */
import { noteIn } from '../../tables/column.ts';
import type { Texts } from '../../text/language.ts';
import { MONDAY } from '../pay/board-layout.ts';
import { cell, formula, native, type Pieces, quoted } from '../pay/formula.ts';
import { createGrid, type Grid } from '../pay/grid.ts';
import type { CellStyle, SheetReference, TabSpec } from '../tab-spec.ts';
import type { SalesBoardInput } from './board-input.ts';
import { judgedRows } from './board-lights.ts';
import {
  ALL_ROW,
  BY_MANAGERS_ROW,
  FIRST_PERSON,
  HEADING_ROW,
  LARGE,
  MONTH_ROW,
  MOST_RANKS,
  type Places,
  placesOf,
  rankCell,
} from './board-places.ts';

const BOARD: SheetReference = { tab: 'sales-board' };
const WIDTHS = [260, 130, 120, 110, 120, 150];

const onBoard = (place: string): Pieces => [BOARD, place];
const headings = (count: number): CellStyle[] =>
  Array.from({ length: count }, (_, column) => (column === 0 ? 'heading' : 'headingNumber'));

export interface TodoColumns {
  readonly week: Pieces;
  readonly manager: Pieces;
  readonly what: Pieces;
  readonly action: Pieces;
  readonly owner: Pieces;
  readonly due: Pieces;
  readonly done: Pieces;
}

function putPeople(grid: Grid, row: number, input: SalesBoardInput, places: Places, texts: Texts): number {
  const words = texts.headTabs.monday;
  const figures = ['name', 'plan', 'actual', 'share', 'forecast'] as const;
  const styles: readonly CellStyle[] = ['text', 'integer', 'integer', 'percent', 'integer', 'light'];
  grid.putRow(row, 0, {
    values: [...figures.map((figure) => texts.headTabs.board.columns[figure]), words.light],
    styles: headings(6),
    notes: figures.map((figure) => noteIn(texts.notes.board, figure)),
  });
  const rows = [ALL_ROW, BY_MANAGERS_ROW, ...input.people.map((_, index) => FIRST_PERSON + index)];
  rows.forEach((line, index) => {
    const shown = figures.map((figure) => native(onBoard(cell(line, places.figure(figure)))));
    // What is blank there would be a zero here.
    const light = native(formula`${onBoard(cell(line, places.text(0)))}&""`);
    grid.put(row + 1 + index, 0, line === BY_MANAGERS_ROW ? shown.slice(0, 4) : [...shown, light], styles);
  });
  return row + 2 + rows.length;
}

function putFunnel(grid: Grid, row: number, { stages }: SalesBoardInput, places: Places, texts: Texts): number {
  const { stage, count } = texts.tabs.columns;
  const { stepConversion, overallConversion } = texts.headTabs.board.shortly;
  grid.put(row, 0, [stage, count, stepConversion, overallConversion, '', texts.headTabs.monday.usual], headings(6));
  stages.forEach((name, index) => {
    const at = (column: number) => onBoard(cell(ALL_ROW, column));
    const [number, top] = [at(places.count(index)), at(places.count(0))];
    const light = places.judged.findIndex(({ metric, stage: to }) =>
      index === 0 ? metric === 'leads' : metric === 'conversion' && to === index,
    );
    grid.put(
      row + 1 + index,
      0,
      [
        native(name),
        native(number),
        index === 0 ? '' : native(at(places.step(index))),
        index === 0 ? '' : native(formula`IF(${top}>0;${number}/${top};"")`),
        '',
        native(formula`${at(places.text(light))}&""`),
      ],
      ['text', 'integer', 'percent', 'percent', 'text', 'light'],
    );
  });
  return row + 2 + stages.length;
}

/** Who is red in what, from the top of the board down; the number of the line stands in the cell of its place. */
function putReds(grid: Grid, row: number, input: SalesBoardInput, places: Places, texts: Texts): number {
  const { red, noReds, more } = texts.headTabs.monday;
  const rows = judgedRows(input);
  const last = rows[rows.length - 1] ?? ALL_ROW;
  const [first, end] = [places.colour(0), places.colour(places.judged.length - 1)];
  const block = onBoard(`${cell(ALL_ROW, first)}:${cell(last, end)}`);
  const names = onBoard(`${cell(ALL_ROW, 0)}:${cell(last, 0)}`);
  const titles = onBoard(
    `${cell(HEADING_ROW, places.text(0))}:${cell(HEADING_ROW, places.text(places.judged.length - 1))}`,
  );
  const lights = onBoard(`${cell(ALL_ROW, places.text(0))}:${cell(last, places.text(places.judged.length - 1))}`);
  const count = formula`COUNTIF(${block};1)`;
  grid.put(row, 0, [red, '', '', '', '', ''], headings(6));
  for (let index = 0; index < MOST_RANKS; index++) {
    const line = row + 1 + index;
    const at = onBoard(rankCell(places, 'reds', index));
    const offset = formula`(${LARGE}-${at})`;
    const [down, across] = [formula`INT(${offset}/100)`, formula`(${offset}-INT(${offset}/100)*100)`];
    const none = index === 0 ? quoted(noReds) : '""';
    grid.put(
      line,
      0,
      [
        native(formula`IF(${at}>0;INDEX(${names};${down});${none})`),
        native(formula`IF(${at}>0;INDEX(${titles};1;${across});"")`),
        '',
        '',
        '',
        native(formula`IF(${at}>0;INDEX(${lights};${down};${across});"")`),
      ],
      ['text', 'text', 'text', 'text', 'text', 'light'],
    );
  }
  const [before = '', after = ''] = more;
  const left = formula`${count}-${MOST_RANKS}`;
  grid.put(
    row + 1 + MOST_RANKS,
    0,
    [native(formula`IF(${left}>0;${quoted(before)}&(${left})&${quoted(after)};"")`)],
    'note',
  );
  return row + 3 + MOST_RANKS;
}

/** Lines of this week, in the order in which they stand. */
function putTodo(grid: Grid, row: number, todo: TodoColumns, places: Places, texts: Texts): void {
  const { todo: words, monday } = texts.headTabs;
  const { due } = texts.headTabs.columns;
  const [yes = ''] = texts.forms.flags.yes.split('|');
  grid.put(row, 0, [words.here, '', '', '', '', due], headings(6));
  for (let index = 0; index < MOST_RANKS; index++) {
    const line = row + 1 + index;
    const at = onBoard(rankCell(places, 'todo', index));
    const of = (column: Pieces) => formula`INDEX(${column};${LARGE}-${at})`;
    const none = index === 0 ? quoted(monday.noTodo) : '""';
    grid.put(
      line,
      0,
      [
        native(formula`IF(${at}>0;${of(todo.owner)}&": "&${of(todo.what)};${none})`),
        native(formula`IF(${at}>0;IF(${of(todo.done)}=${quoted(yes)};"✓ ";"")&${of(todo.action)};"")`),
        '',
        '',
        '',
        native(formula`IF(${at}>0;IF(${of(todo.due)}>0;${of(todo.due)};"");"")`),
      ],
      ['text', 'text', 'text', 'text', 'text', 'date'],
    );
  }
}

/** `todo`: null where there is no such tab. */
export function mondayReportTab(input: SalesBoardInput, todo: TodoColumns | null, texts: Texts): TabSpec {
  const words = texts.headTabs.monday;
  const places = placesOf(input);
  const grid = createGrid(WIDTHS.length);
  grid.put(0, 0, [words.title], 'title');
  words.howTo.forEach((sentence, index) => {
    grid.put(1 + index, 0, [sentence], 'note');
  });
  const top = 1 + words.howTo.length;
  grid.put(
    top,
    0,
    [words.week, native([MONDAY]), '', '', texts.payBoard.month, native(onBoard(cell(MONTH_ROW, 1)))],
    ['note', 'date', 'note', 'note', 'note', 'month'],
  );
  const funnel = putPeople(grid, top + 2, input, places, texts);
  const reds = putFunnel(grid, funnel, input, places, texts);
  const below = putReds(grid, reds, input, places, texts);
  if (todo !== null) putTodo(grid, below, todo, places, texts);
  return {
    key: 'monday-report',
    title: words.title,
    widths: WIDTHS,
    rows: grid.rows(),
  };
}
