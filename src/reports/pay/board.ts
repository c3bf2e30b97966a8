/**
 * The tab *Board*: plan, actual and forecast of the team, alive for everybody who can open the file. Native formulas alone, so
 * it moves when an order is added, without the add-on. It is no pillory: places are shown of the first three only.
 */
import { firstDayOf } from '../../core/pay/month.ts';
import type { Texts } from '../../text/language.ts';
import { headingRow, widthsOf } from '../rows.ts';
import type { ColourRule, TabSpec } from '../tab-spec.ts';
import { putGame, putThanks } from './board-blocks.ts';
import { type CheckCells, datedRows, putCheck } from './board-check.ts';
import type { BoardInput } from './board-input.ts';
import { BEHIND, columnOf, DAYS, DAYS_ROW, FIRST_MEMBER } from './board-layout.ts';
import { putMembers, putRules } from './board-members.ts';
import { BOARD_COLUMNS, boardPlace, putRanking, putTeam, TEAM_ROW } from './board-ranking.ts';
import { boardWidth, putShared } from './board-shared.ts';
import { cell, formula, inRow, native, type Pieces, quoted } from './formula.ts';
import { createGrid, type Grid } from './grid.ts';

const GAP = 40;
const BEHIND_WIDTH = 110;
const MONTH_CELL = { row: 1, column: 1 };
const STATUS_ROW = 2;

/** Whether pay counts something else of somebody in the month that is shown. */
function different(differences: string): string {
  return `SUMPRODUCT(ABS(${differences}))>0`;
}

/** What holds where all is counted: no cause has a row, nor one less than none, and the formulas see what the log was read with. */
function isProven({ rows }: CheckCells, { log }: BoardInput): Pieces {
  return formula`(COUNTIF(${rows};"<>0")=0)*(${datedRows(log)}>=${DAYS.dated})`;
}

function putStatus(grid: Grid, check: CheckCells, input: BoardInput, texts: Texts): void {
  const { rows, amounts, differences } = check;
  const words = texts.payBoard;
  const allCounted = quoted(words.allCounted);
  const agrees =
    differences === null ? allCounted : `IF(${different(differences)};${quoted(words.differs)};${allCounted})`;
  const seeBelow = differences === null ? '""' : `IF(${different(differences)};${quoted(words.seeBelow)};"")`;
  const [before = '', after = ''] = words.notCounted;
  const count = `SUM(${rows})`;
  const ifAny = (text: string, otherwise: string) => native([`IF(${count}>0;${text};${otherwise})`]);
  grid.put(
    STATUS_ROW,
    0,
    [
      native(
        formula`IFERROR(IF(${count}>0;${quoted(before)}&${count}&${quoted(after)};IF(${isProven(check, input)};${agrees};${quoted(words.notProven)}));${quoted(words.notProven)})`,
      ),
      '',
      '',
      ifAny(`SUM(${amounts})`, '""'),
      ifAny(quoted(words.seeBelow), seeBelow),
    ],
    ['note', 'note', 'note', 'sum', 'note'],
  );
}

/** Green is said in signs too; red is for rows of the log, never for a person. */
function colours({ rows, causes, differences }: CheckCells, members: number): ColourRule[] {
  const table = { row: TEAM_ROW, rows: members + 1 };
  const [plan, forecast] = (['plan', 'forecast'] as const).map((column) => inRow(TEAM_ROW, boardPlace(column)));
  const isOnCourse = `ISNUMBER(${plan})*ISNUMBER(${forecast})*(${forecast}>=${plan})`;
  const warned = differences === null ? `COUNTIF(${rows};"<>0")` : `COUNTIF(${rows};"<>0")+(${different(differences)})`;
  return [
    { ...table, column: boardPlace('share'), columns: 1, when: { atLeast: 1 }, style: 'better' },
    { ...table, column: boardPlace('forecast'), columns: 1, when: { holds: isOnCourse }, style: 'better' },
    { row: STATUS_ROW, rows: 1, column: 0, columns: 6, when: { holds: warned }, style: 'alert' },
    { ...causes, when: { holds: `${inRow(causes.row, causes.column + 1)}>0` }, style: 'alert' },
    // The team's line, whatever its number formats.
    { row: TEAM_ROW, rows: 1, column: 0, columns: BOARD_COLUMNS.length, when: { holds: '1' }, style: 'heading' },
  ];
}

export function boardTab(input: BoardInput, texts: Texts): TabSpec {
  const words = texts.payBoard;
  const { members, heads, month, isRunning, game, thanks } = input;
  const [all = '', left = ''] = words.workdays;
  const width = boardWidth(input);
  const grid = createGrid(width);
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
  putRules(grid, input, texts);
  putShared(grid, input, texts);
  grid.putRow(FIRST_MEMBER - 2, 0, headingRow(BOARD_COLUMNS, words.columns, texts.notes.board));
  putTeam(grid, input, texts);
  putRanking(grid, input, texts);
  const below = FIRST_MEMBER + members.length + Math.max(1, heads.length);
  const afterThanks = putThanks(grid, putGame(grid, below, input, texts), input, texts);
  const check = putCheck(grid, afterThanks, input, texts);
  putStatus(grid, check, input, texts);
  const differ = check.differences === null ? '' : `+(${different(check.differences)})`;
  const missing = native([`IF((COUNTIF(${check.missing};"<>0")>0)${differ};1;0)`]);
  grid.put(DAYS_ROW, columnOf('actual'), [missing], 'muted');
  const notes = [words.note, ...(game === null || thanks === null ? [words.missing] : []), words.hidden];
  notes.forEach((note, index) => {
    grid.put(check.end + 1 + index, 1, [note], 'note');
  });
  return {
    key: 'board',
    title: words.title,
    widths: [...widthsOf(BOARD_COLUMNS), GAP, ...Array.from({ length: width - BEHIND }, () => BEHIND_WIDTH)],
    frozenRows: FIRST_MEMBER - 1,
    hiddenFrom: BEHIND,
    rows: grid.rows(),
    colourRules: colours(check, members.length),
  };
}
