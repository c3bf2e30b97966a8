/** What stands below the figures of the sales board: what is to be done, and how newcomers get on. */
import type { Texts } from '../../text/language.ts';
import { MONDAY } from '../pay/board-layout.ts';
import { overName } from '../pay/by-name.ts';
import { countable, countedWorth, isBetween } from '../pay/counted-log.ts';
import { cell, formula, native, type Pieces, quoted } from '../pay/formula.ts';
import type { Grid } from '../pay/grid.ts';
import type { CellStyle } from '../tab-spec.ts';
import { countedLog } from './board-blocks.ts';
import type { SalesBoardInput } from './board-input.ts';
import { FIRST_PERSON, type Places } from './board-places.ts';
import { sharedWorth } from './board-shared.ts';

const headings = (titles: readonly string[]): CellStyle[] =>
  titles.map((_, column) => (column === 0 ? 'heading' : 'headingNumber'));

/** How many lines of *To do this week* are open, done, overdue. */
export function putTodo(grid: Grid, row: number, { todo }: SalesBoardInput, texts: Texts): number {
  if (todo === null) return row;
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
  return row + 3;
}

/** What newcomers were to bring in each part of their first ninety days, what they have brought, and which tasks are done. */
export function putNewcomers(grid: Grid, row: number, input: SalesBoardInput, places: Places, texts: Texts): void {
  const { onboarding, people } = input;
  if (onboarding === null || onboarding.newcomers.length === 0) return;
  const { board, onboarding: words } = texts.headTabs;
  const { plan, actual, share } = board.columns;
  const { columns, newcomers } = onboarding;
  const [yes = ''] = texts.forms.flags.yes.split('|');
  const log = countedLog(input, places);
  const titles = [words.here, words.until, plan, actual, share, words.share, words.tasks];
  grid.put(row, 0, titles, headings(titles));
  const lines = newcomers.flatMap(({ name, stages }) => stages.map((stage) => ({ name, ...stage })));
  lines.forEach(({ name, stage, from, to, plan: wanted, share: part }, index) => {
    const line = row + 1 + index;
    const person = FIRST_PERSON + people.findIndex((one) => one.name === name);
    const named = {
      name,
      place: cell(person, places.behind('name')),
      criterion: cell(person, places.behind('criterion')),
    };
    const at = (column: number) => cell(line, column);
    // The first day stands beside what people look at.
    const [first, last] = [cell(line, places.firstBehind), at(1)];
    const worth = overName(
      named,
      log.manager,
      (own) => formula`(${countedWorth(log, formula`${countable(log, first, `(${last}+1)`)};${own}`)})`,
    );
    const tasks = (more: Pieces) =>
      overName(named, columns.manager, (own) => formula`COUNTIFS(${own};${columns.firstDays};${stage}${more})`);
    grid.put(
      line,
      0,
      [
        native([`${named.place}&${quoted(` · ${words.stage(stage)}`)}`]),
        { day: to },
        wanted ?? '',
        native(
          formula`IF(TODAY()<${first};"";ROUND(${worth}${sharedWorth(name, first, `(${last}+1)`, input, places)};6))`,
        ),
        native([`IF(ISNUMBER(${at(2)})*ISNUMBER(${at(3)})>0;IF(${at(2)}>0;ROUND(MAX(0;${at(3)})/${at(2)};9);"");"")`]),
        part ?? '',
        native(formula`${tasks(formula`;${columns.done};${quoted(yes)}`)}&" / "&${tasks([])}`),
      ],
      ['text', 'date', 'sum', 'sum', 'percent', 'percent', 'score'],
    );
    grid.put(line, places.firstBehind, [{ day: from }], 'date');
  });
}
