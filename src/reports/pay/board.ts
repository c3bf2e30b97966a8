/**
 * The tab *Board*: plan, fact and forecast of the team, alive for everybody who can open the file. Native formulas alone, so
 * it moves when an order is added, without the add-on. It is no pillory: places are shown of the first three only.
 */
import { firstDayOf } from '../../core/pay/month.ts';
import type { Texts } from '../../text/language.ts';
import { headingStyle } from '../customer-table.ts';
import type { CellStyle, ColourRule, TabSpec, TabValue } from '../tab-spec.ts';
import { putGame, putThanks } from './board-blocks.ts';
import { type CheckCells, putCheck } from './board-check.ts';
import type { BoardInput } from './board-input.ts';
import {
  BEHIND,
  BEHIND_COLUMNS,
  columnOf,
  DAYS,
  FIRST_MEMBER,
  type MemberPlace,
  putMembers,
  range,
} from './board-members.ts';
import { cell, formula, native, quoted } from './formula.ts';
import { createGrid, type Grid } from './grid.ts';

const STYLES: readonly CellStyle[] = [
  'class',
  'text',
  'integer',
  'integer',
  'percent',
  'bar',
  'integer',
  'integer',
  'score',
];
const WIDTHS = [60, 230, 130, 130, 80, 250, 130, 150, 90, 40];
const BAR = 20;
const MONTH_CELL = { row: 1, column: 1 };
const STATUS_ROW = 2;
const TEAM_ROW = FIRST_MEMBER - 1;
const SHOWN_PLACES = 3;

/** From plan and fact, which stand in the row already: share, bar, forecast, what each workday left must bring. */
function progress(row: number): TabValue[] {
  const [plan, fact, share] = [2, 3, 4].map((column) => cell(row, column));
  const full = `MIN(${BAR};INT(ROUND(${share}*${BAR};6)))`;
  return [
    `IF(ISNUMBER(${plan});ROUND(MAX(0;${fact})/${plan};9);"")`,
    `IF(ISNUMBER(${share});REPT("█";${full})&REPT("░";${BAR}-${full})&IF(${share}>=1;" ✓";"");"")`,
    `IF(ISNUMBER(${fact})*${DAYS.complete}>0;ROUND(${fact}*${DAYS.workdays}/${DAYS.complete};2);"")`,
    `IF(ISNUMBER(${plan})*${DAYS.left}>0;ROUND(MAX(0;${plan}-${fact})/${DAYS.left};2);"")`,
  ].map((text) => native([text]));
}

function putTeam(grid: Grid, { members, thanks }: BoardInput, texts: Texts): void {
  const words = texts.payBoard;
  const sum = (place: MemberPlace) => `SUM(${range(place, members.length)})`;
  const plan = formula`IF(${sum('plan')}>0;ROUND(${sum('plan')};2);${quoted(words.noPlan)})`;
  grid.put(
    TEAM_ROW,
    0,
    [
      '',
      words.team,
      native(plan),
      native(formula`ROUND(${sum('fact')};6)`),
      ...progress(TEAM_ROW),
      thanks === null ? '' : native([sum('thanks')]),
    ],
    STYLES,
  );
}

function putRanking(grid: Grid, { members, thanks }: BoardInput, texts: Texts): void {
  members.forEach((_, index) => {
    const row = FIRST_MEMBER + index;
    const shown = cell(row, columnOf('shown'));
    const of = (place: MemberPlace) => `INDEX(${range(place, members.length)};${shown})`;
    const ifShown = (text: string) => native([`IF(${shown}>0;${text};"")`]);
    grid.put(
      row,
      0,
      [
        ifShown(`IF(${of('place')}<=${SHOWN_PLACES};${of('place')};"")`),
        ifShown(of('name')),
        ifShown(`IF(${of('plan')}>0;${of('plan')};${quoted(texts.payBoard.noPlan)})`),
        ifShown(of('fact')),
        ...progress(row),
        thanks === null ? '' : ifShown(of('thanks')),
      ],
      STYLES,
    );
  });
}

function putStatus(grid: Grid, { rows, amounts }: CheckCells, texts: Texts): void {
  const words = texts.payBoard;
  const [before = '', after = ''] = words.notCounted;
  const count = `SUM(${rows})`;
  const ifAny = (text: string, otherwise: string) => native([`IF(${count}>0;${text};${otherwise})`]);
  grid.put(
    STATUS_ROW,
    0,
    [
      ifAny(`${quoted(before)}&${count}&${quoted(after)}`, quoted(words.allCounted)),
      '',
      '',
      ifAny(`SUM(${amounts})`, '""'),
      ifAny(quoted(words.seeBelow), '""'),
    ],
    ['note', 'note', 'note', 'integer', 'note'],
  );
}

/** Green is said in signs too; red is for rows of the log, never for a person. */
function colours({ rows, firstRow, count }: CheckCells, members: number): ColourRule[] {
  const table = { row: TEAM_ROW, rows: members + 1 };
  const forecast = `ISNUMBER($C${TEAM_ROW + 1})*ISNUMBER($G${TEAM_ROW + 1})*($G${TEAM_ROW + 1}>=$C${TEAM_ROW + 1})`;
  return [
    { ...table, column: 4, columns: 1, when: { atLeast: 1 }, style: 'better' },
    { ...table, column: 6, columns: 1, when: { holds: forecast }, style: 'better' },
    { row: STATUS_ROW, rows: 1, column: 0, columns: 6, when: { holds: `SUM(${rows})` }, style: 'alert' },
    { row: firstRow, rows: count, column: 1, columns: 3, when: { holds: `$C${firstRow + 1}>0` }, style: 'alert' },
  ];
}

export function boardTab(input: BoardInput, texts: Texts): TabSpec {
  const words = texts.payBoard;
  const { members, heads, month, isRunning, game, thanks } = input;
  const [all = '', left = ''] = words.workdays;
  const grid = createGrid(BEHIND + BEHIND_COLUMNS);
  grid.put(0, 0, [words.title], 'title');
  const monthCell = cell(MONTH_CELL.row, MONTH_CELL.column);
  grid.put(
    MONTH_CELL.row,
    0,
    [
      words.month,
      isRunning ? native(['EOMONTH(TODAY();-1)+1']) : { day: firstDayOf(month) },
      native([`${quoted(all)}&${DAYS.workdays}&${quoted(left)}&${DAYS.left}`]),
    ],
    ['note', 'month', 'note'],
  );
  putMembers(grid, input, monthCell, texts);
  grid.put(
    FIRST_MEMBER - 2,
    0,
    words.columns,
    STYLES.map((style) => (style === 'class' || style === 'bar' ? 'heading' : headingStyle(style))),
  );
  putTeam(grid, input, texts);
  putRanking(grid, input, texts);
  const below = FIRST_MEMBER + members.length + Math.max(1, heads.length);
  const afterThanks = putThanks(grid, putGame(grid, below, input, texts), input, texts);
  const check = putCheck(grid, afterThanks, input, texts);
  putStatus(grid, check, texts);
  const notes = game === null || thanks === null ? [words.note, words.missing] : [words.note];
  notes.forEach((note, index) => {
    grid.put(check.firstRow + check.count + 1 + index, 1, [note], 'note');
  });
  return {
    key: 'board',
    title: words.title,
    widths: [...WIDTHS, ...Array.from({ length: BEHIND_COLUMNS }, () => 110)],
    frozenRows: FIRST_MEMBER - 1,
    keepsColumns: false,
    rows: grid.rows(),
    colourRules: colours(check, members.length),
  };
}
