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
import { putKpis } from './board-kpis.ts';
import { BEHIND, belowKpis, columnOf, DAYS, DAYS_ROW, FIRST_MEMBER, rowOfKpi } from './board-layout.ts';
import { putMembers, putRules } from './board-members.ts';
import { boardWidth, putParts } from './board-parts.ts';
import { BOARD_COLUMNS, boardPlace, putRanking, putTeam, TEAM_ROW } from './board-ranking.ts';
import { putShared } from './board-shared.ts';
import { cell, formula, inRow, native, type Pieces, quoted } from './formula.ts';
import { createGrid, type Grid } from './grid.ts';

const GAP = 40;
const BEHIND_WIDTH = 110;
const MONTH_CELL = { row: 1, column: 1 };
const STATUS_ROW = 2;

/** Whether pay counts something else of somebody in the month that is shown, or may do so; null where it can't be. */
function doubtOf({ differences, near }: CheckCells): string | null {
  const parts = [
    ...(differences === null ? [] : [`(SUMPRODUCT(ABS(${differences}))>0)`]),
    ...(near === null ? [] : [`(COUNTIF(${near.range};"<>0")>0)`]),
  ];
  return parts.length === 0 ? null : parts.join('+');
}

/** What holds where all is counted: no cause has a row, nor one less than none, and the formulas see what the log was read with. */
function isProven({ rows }: CheckCells, { log }: BoardInput): Pieces {
  return formula`(COUNTIF(${rows};"<>0")=0)*(${datedRows(log)}>=${DAYS.dated})`;
}

function putStatus(grid: Grid, check: CheckCells, input: BoardInput, texts: Texts): void {
  const { rows, amounts } = check;
  const doubt = doubtOf(check);
  const words = texts.payBoard;
  const allCounted = quoted(words.allCounted);
  const agrees = doubt === null ? allCounted : `IF(${doubt};${quoted(words.differs)};${allCounted})`;
  const seeBelow = doubt === null ? '""' : `IF(${doubt};${quoted(words.seeBelow)};"")`;
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
function colours(check: CheckCells, input: BoardInput): ColourRule[] {
  const { rows, causes, near } = check;
  const { length: kpis } = input.parts.kpis;
  const tables = [
    { row: TEAM_ROW, rows: input.members.length + 1 },
    ...(kpis === 0 ? [] : [{ row: rowOfKpi(input, 0), rows: kpis }]),
  ];
  const isOnCourse = (row: number) => {
    const [plan, forecast] = (['plan', 'forecast'] as const).map((column) => inRow(row, boardPlace(column)));
    return `ISNUMBER(${plan})*ISNUMBER(${forecast})*(${forecast}>=${plan})`;
  };
  const doubt = doubtOf(check);
  const warned = `COUNTIF(${rows};"<>0")${doubt === null ? '' : `+${doubt}`}`;
  const alerts = [causes, ...(near === null ? [] : [{ ...causes, row: near.row, rows: near.rows }])];
  return [
    ...tables.flatMap((table): ColourRule[] => [
      { ...table, column: boardPlace('share'), columns: 1, when: { atLeast: 1 }, style: 'better' },
      {
        ...table,
        column: boardPlace('forecast'),
        columns: 1,
        when: { holds: isOnCourse(table.row) },
        style: 'better',
      },
    ]),
    { row: STATUS_ROW, rows: 1, column: 0, columns: 6, when: { holds: warned }, style: 'alert' },
    ...alerts.map((table): ColourRule => {
      return { ...table, when: { holds: `${inRow(table.row, table.column + 1)}>0` }, style: 'alert' };
    }),
    // The team's line, whatever its number formats.
    { row: TEAM_ROW, rows: 1, column: 0, columns: BOARD_COLUMNS.length, when: { holds: '1' }, style: 'heading' },
  ];
}

export function boardTab(input: BoardInput, texts: Texts): TabSpec {
  const words = texts.payBoard;
  const { month, isRunning, game, thanks } = input;
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
  putParts(grid, input, texts);
  grid.putRow(FIRST_MEMBER - 2, 0, headingRow(BOARD_COLUMNS, words.columns, texts.notes.board));
  putTeam(grid, input, texts);
  putRanking(grid, input, texts);
  putKpis(grid, input, texts);
  const afterThanks = putThanks(grid, putGame(grid, belowKpis(input), input, texts), input, texts);
  const check = putCheck(grid, afterThanks, input, texts);
  putStatus(grid, check, input, texts);
  const doubt = doubtOf(check);
  const missing = native([`IF((COUNTIF(${check.missing};"<>0")>0)${doubt === null ? '' : `+${doubt}`};1;0)`]);
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
    colourRules: colours(check, input),
  };
}
