/** The lines of the board: the whole team on top, then the first three by place, then the others by name. */
import { type ColumnShape, placeOf, type Wide } from '../../tables/column.ts';
import type { Texts } from '../../text/language.ts';
import type { TabValue } from '../tab-spec.ts';
import type { BoardInput } from './board-input.ts';
import { beyond, columnOf, DAYS, FIRST_MEMBER, type MemberPlace, range, SHOWN_PLACES } from './board-layout.ts';
import { cell, formula, native, quoted } from './formula.ts';
import type { Grid } from './grid.ts';

export type BoardColumn = keyof Texts['payBoard']['columns'];

export const BOARD_COLUMNS: readonly Wide<ColumnShape<BoardColumn>>[] = [
  { id: 'place', kind: 'class', width: 60 },
  { id: 'member', kind: 'text', width: 230 },
  { id: 'plan', kind: 'sum', width: 130 },
  { id: 'actual', kind: 'sum', width: 130 },
  { id: 'share', kind: 'percent', width: 80 },
  { id: 'progress', kind: 'bar', width: 250 },
  { id: 'forecast', kind: 'sum', width: 130 },
  { id: 'perWorkday', kind: 'sum', width: 150 },
  { id: 'thanks', kind: 'score', width: 90 },
];
export const boardPlace = (column: BoardColumn) => placeOf(BOARD_COLUMNS, column);
export const TEAM_ROW = FIRST_MEMBER - 1;
const BAR = 20;

/** What a line says, and what follows from its plan and actual: share, bar, forecast, what each workday left must bring. */
export function putLine(
  grid: Grid,
  row: number,
  cells: Readonly<Record<'place' | 'member' | 'plan' | 'actual' | 'thanks', TabValue>>,
  differs: string | null = null,
): void {
  const [plan, actual, share] = (['plan', 'actual', 'share'] as const).map((column) => cell(row, boardPlace(column)));
  const full = `MIN(${BAR};INT(ROUND(${share}*${BAR};6)))`;
  const values: Readonly<Record<BoardColumn, TabValue>> = {
    ...cells,
    share: native([`IF(ISNUMBER(${plan});ROUND(MAX(0;${actual})/${plan};9);"")`]),
    progress: native([
      `IF(ISNUMBER(${share});REPT("█";${full})&REPT("░";${BAR}-${full})&IF(${share}>=1;" ✓";"");"")${differs === null ? '' : `&${differs}`}`,
    ]),
    forecast: native([
      `IF(ISNUMBER(${actual})*${DAYS.complete}>0;ROUND(${actual}*${DAYS.workdays}/${DAYS.complete};2);"")`,
    ]),
    perWorkday: native([`IF(ISNUMBER(${plan})*${DAYS.left}>0;ROUND(MAX(0;${plan}-${actual})/${DAYS.left};2);"")`]),
  };
  grid.put(
    row,
    0,
    BOARD_COLUMNS.map(({ id }) => values[id]),
    BOARD_COLUMNS.map(({ kind }) => kind),
  );
}

export function putTeam(grid: Grid, { members, thanks }: BoardInput, texts: Texts): void {
  const words = texts.payBoard;
  const sum = (place: MemberPlace) => `SUM(${range(place, members.length)})`;
  putLine(grid, TEAM_ROW, {
    place: '',
    member: words.team,
    plan: native(formula`IF(${sum('plan')}>0;ROUND(${sum('plan')};2);${quoted(words.noPlan)})`),
    actual: native(formula`ROUND(${sum('actual')};6)`),
    thanks: thanks === null ? '' : native([sum('thanks')]),
  });
}

/** What pay counts of a line beyond the board, as it was when the log was last read. */
export function differsOf(input: BoardInput, subject: string | number): string | null {
  if (input.found.differences.length === 0) return null;
  const amount = `ROUND(${beyond(input, subject)};0)`;
  return `IF(${amount}=0;"";" ⚠ "&IF(${amount}>0;"+";"")&${amount})`;
}

export function putRanking(grid: Grid, input: BoardInput, texts: Texts): void {
  const { members, thanks } = input;
  members.forEach((_, index) => {
    const row = FIRST_MEMBER + index;
    const shown = cell(row, columnOf('shown'));
    const of = (place: MemberPlace) => `INDEX(${range(place, members.length)};${shown})`;
    const ifShown = (text: string) => native([`IF(${shown}>0;${text};"")`]);
    const cells = {
      place: ifShown(`IF(${of('place')}<=${SHOWN_PLACES};${of('place')};"")`),
      member: ifShown(of('name')),
      plan: ifShown(`IF(${of('plan')}>0;${of('plan')};${quoted(texts.payBoard.noPlan)})`),
      actual: ifShown(of('actual')),
      thanks: thanks === null ? '' : ifShown(of('thanks')),
    };
    putLine(grid, row, cells, differsOf(input, `(${shown}-1)`));
  });
}
