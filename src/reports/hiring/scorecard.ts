/** The tab *Scorecard* of a role: questions with described answers, a column for each interview, the candidates below. */
import { DEFAULT_WEIGHTS, HIRING_QUESTIONS } from '../../core/hiring/hiring-questions.ts';
import type { HiringRole } from '../../core/hiring/hiring-roles.ts';
import { MANAGER_QUESTIONS, MANAGER_WEIGHTS } from '../../core/hiring/manager-questions.ts';
import { columnLetters } from '../../core/writing/a1.ts';
import { noteIn } from '../../tables/column.ts';
import type { Texts } from '../../text/language.ts';
import { formula, native, quoted } from '../pay/formula.ts';
import { createGrid } from '../pay/grid.ts';
import { line } from '../rows.ts';
import type { CellStyle, TabSpec, TabValue } from '../tab-spec.ts';
import {
  CANDIDATE_ROW,
  CANDIDATES,
  COLUMNS,
  FIRST_CANDIDATE,
  FIRST_INTERVIEW,
  FIRST_QUESTION,
  HEADER_ROW,
  hiringKey,
  INTERVIEWS,
  LIST_COLUMNS,
  LIST_HEADER,
  MARKET_ROW,
  NOTES_ROW,
  OWN_ROW,
  QUESTIONS,
  STATUS_ROW,
  scorecardRanges,
} from './hiring-places.ts';

/** The column after the last interview: it says that marks are not counted there. */
const END = FIRST_INTERVIEW + INTERVIEWS;
const WIDTHS = [210, 320, 100, 230, 230, 230, 120];
const INTERVIEW_WIDTH = 150;
const MARKS = ['1', '2', '3', '4', '5'];
const STYLES: readonly CellStyle[] = ['text', 'longText', 'class', 'longText', 'longText', 'longText'];

/** The questions that the scorecard begins with. */
function questionsOf(role: HiringRole, { hiring, headOfSales }: Texts): TabValue[][] {
  const rowOf = (short: string, weight: number, { question, answers }: (typeof hiring.manager)['needs']) => [
    ...[short, question, weight],
    ...[answers[1], answers[3], answers[5]],
  ];
  return role === 'head'
    ? HIRING_QUESTIONS.map((key) => rowOf(hiring.short[key], DEFAULT_WEIGHTS[key], headOfSales.scorecard[key]))
    : MANAGER_QUESTIONS.map((key) => rowOf(hiring.short[key], MANAGER_WEIGHTS[key], hiring.manager[key]));
}

/** Whether a cell holds one of the five marks; texts and broken numbers do not. */
const isMark = (place: string) => `((${place}=1)+(${place}=2)+(${place}=3)+(${place}=4)+(${place}=5))`;

/** The weighted mean of what one interviewer gave, over what was asked. */
function ownScore(column: number): TabValue {
  const letters = columnLetters(column);
  const scores = `${letters}$${FIRST_QUESTION + 1}:${letters}$${FIRST_QUESTION + QUESTIONS}`;
  const { weights } = scorecardRanges([]);
  const asked = formula`SUMPRODUCT(${isMark(scores)};${weights})`;
  return native(formula`IFERROR(ROUND(SUMPRODUCT(${isMark(scores)};${scores};${weights})/${asked};9);"")`);
}

function statusOf({ hiring }: Texts): TabValue {
  const { bad, doubled, beyond } = hiring.scorecard;
  const [before = '', after = ''] = bad;
  const { scores, candidates, interviewers } = scorecardRanges([]);
  const place = scores.join('');
  const wrong = formula`SUMPRODUCT((${scores}<>"")*(1-${isMark(place)}))`;
  const [end, last] = [columnLetters(END), FIRST_QUESTION + QUESTIONS];
  const beside = `$${end}$${FIRST_QUESTION + 1}:$${end}$${last}`;
  const twice = formula`SUMPRODUCT((${candidates}<>"")*(${interviewers}<>"")*(COUNTIFS(${candidates};${candidates};${interviewers};${interviewers})>1))`;
  return native(
    formula`IF(${wrong}>0;${quoted(before)}&${wrong}&${quoted(after)};IF(${twice}>0;${quoted(doubled)};IF(COUNTA(${beside})>0;${quoted(beyond)};"")))`,
  );
}

export function scorecardTab(role: HiringRole, texts: Texts): TabSpec {
  const { hiring } = texts;
  const words = hiring.scorecard;
  const grid = createGrid(END + 1);
  const key = hiringKey('scorecard', role);
  [hiring.headings[role], ...words.howTo].forEach((text, index) => {
    grid.putRow(index, 0, line(text, index === 0 ? 'title' : 'note'));
  });
  grid.put(STATUS_ROW, 0, [statusOf(texts)], 'text');
  const columns = Array.from({ length: INTERVIEWS }, (_, index) => FIRST_INTERVIEW + index);
  const each = (value: (column: number) => TabValue) => columns.map(value);
  grid.put(CANDIDATE_ROW, FIRST_INTERVIEW - 1, [words.candidate, ...each(() => '')], 'workHeading');
  grid.putRow(HEADER_ROW, 0, {
    values: COLUMNS.map((column) => words.columns[column]),
    styles: COLUMNS.map((): CellStyle => 'heading'),
    notes: COLUMNS.map((column) => noteIn(texts.notes.hiring, column)),
  });
  grid.put(HEADER_ROW, FIRST_INTERVIEW - 1, [words.columns.who, ...each(() => '')], 'workHeading');
  grid.put(HEADER_ROW, END, [words.full], 'note');
  const questions = questionsOf(role, texts);
  for (let index = 0; index < QUESTIONS; index++) {
    grid.put(FIRST_QUESTION + index, 0, questions[index] ?? STYLES.map(() => ''), STYLES);
    grid.put(
      FIRST_QUESTION + index,
      FIRST_INTERVIEW,
      each(() => ''),
      'class',
    );
  }
  grid.put(
    OWN_ROW,
    FIRST_INTERVIEW - 1,
    [words.own, ...each(ownScore)],
    ['longText', ...columns.map((): CellStyle => 'decimal')],
  );
  grid.put(NOTES_ROW, FIRST_INTERVIEW - 1, [words.notes, ...each(() => '')], 'work');
  grid.put(MARKET_ROW, 0, [words.market], 'text');
  grid.put(MARKET_ROW, LIST_COLUMNS.indexOf('asked'), [''], 'integer');
  grid.put(LIST_HEADER - 1, 0, [words.candidatesTitle], 'title');
  grid.put(
    LIST_HEADER,
    0,
    LIST_COLUMNS.map((column) => words.list[column]),
    'workHeading',
  );
  for (let index = 0; index < CANDIDATES; index++) {
    grid.put(
      FIRST_CANDIDATE + index,
      0,
      LIST_COLUMNS.map(() => ''),
      ['text', 'work', 'integer', 'integer'],
    );
  }
  const first = `${columnLetters(FIRST_INTERVIEW)}${FIRST_QUESTION + 1}`;
  const scores = { firstRow: FIRST_QUESTION, rows: QUESTIONS };
  const names = { tab: key, column: 0, firstRow: FIRST_CANDIDATE };
  return {
    key,
    title: hiring.titles[role].scorecard,
    widths: [...WIDTHS, ...columns.map(() => INTERVIEW_WIDTH), 2 * INTERVIEW_WIDTH],
    frozenRows: FIRST_QUESTION,
    frozenColumns: 1,
    keepsColumns: true,
    rows: grid.rows(),
    dropdowns: [
      ...columns.map((column) => ({ column, firstRow: CANDIDATE_ROW, rows: 1, choices: names })),
      ...columns.map((column) => ({ column, ...scores, choices: MARKS })),
    ],
    colourRules: [
      {
        ...{ row: FIRST_QUESTION, rows: QUESTIONS, column: FIRST_INTERVIEW, columns: INTERVIEWS },
        when: { holds: `(${first}<>"")*(${isMark(first)}=0)` },
        style: 'alert',
      },
      { row: STATUS_ROW, rows: 1, column: 0, columns: 6, when: { holds: `LEN($A$${STATUS_ROW + 1})` }, style: 'alert' },
    ],
  };
}
