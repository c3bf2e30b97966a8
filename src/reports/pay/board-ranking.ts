/** The lines of the board: the whole team on top, then the first three by place, then the others by name. */
import type { Texts } from '../../text/language.ts';
import type { CellStyle, TabValue } from '../tab-spec.ts';
import type { BoardInput } from './board-input.ts';
import { columnOf, DAYS, FIRST_MEMBER, type MemberPlace, range, SHOWN_PLACES } from './board-members.ts';
import { cell, formula, native, quoted } from './formula.ts';
import type { Grid } from './grid.ts';

export const BOARD_STYLES: readonly CellStyle[] = [
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
export const TEAM_ROW = FIRST_MEMBER - 1;
const BAR = 20;

/** From plan and actual, which stand in the row already: share, bar, forecast, what each workday left must bring. */
function progress(row: number): TabValue[] {
  const [plan, actual, share] = [2, 3, 4].map((column) => cell(row, column));
  const full = `MIN(${BAR};INT(ROUND(${share}*${BAR};6)))`;
  return [
    `IF(ISNUMBER(${plan});ROUND(MAX(0;${actual})/${plan};9);"")`,
    `IF(ISNUMBER(${share});REPT("█";${full})&REPT("░";${BAR}-${full})&IF(${share}>=1;" ✓";"");"")`,
    `IF(ISNUMBER(${actual})*${DAYS.complete}>0;ROUND(${actual}*${DAYS.workdays}/${DAYS.complete};2);"")`,
    `IF(ISNUMBER(${plan})*${DAYS.left}>0;ROUND(MAX(0;${plan}-${actual})/${DAYS.left};2);"")`,
  ].map((text) => native([text]));
}

export function putTeam(grid: Grid, { members, thanks }: BoardInput, texts: Texts): void {
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
      native(formula`ROUND(${sum('actual')};6)`),
      ...progress(TEAM_ROW),
      thanks === null ? '' : native([sum('thanks')]),
    ],
    BOARD_STYLES,
  );
}

export function putRanking(grid: Grid, { members, thanks }: BoardInput, texts: Texts): void {
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
        ifShown(of('actual')),
        ...progress(row),
        thanks === null ? '' : ifShown(of('thanks')),
      ],
      BOARD_STYLES,
    );
  });
}
