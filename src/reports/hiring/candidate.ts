/** The tab *Candidate* of a role: all that is known of the one who is chosen on top, on a page to be printed. */
import type { HiringRole } from '../../core/hiring/hiring-roles.ts';
import type { Texts } from '../../text/language.ts';
import { cell, equalTo, formula, native, type Pieces, quoted } from '../pay/formula.ts';
import { createGrid } from '../pay/grid.ts';
import { line } from '../rows.ts';
import type { CellStyle, TabSpec, TabValue } from '../tab-spec.ts';
import { FIRST_ROW } from './candidates.ts';
import { CANDIDATES, FIRST_CANDIDATE, hiringKey, QUESTIONS, scorecardRanges } from './hiring-places.ts';

const WIDTHS = [200, 630, 70, 80, 90, 110, 110, 110, 110, 110];
const CHOICE_ROW = 3;
const FIRST_FACT = CHOICE_ROW + 1;
/** Interviews that are shown beside each other. */
const SHOWN = 5;
const FIRST_SHOWN = 5;
const FACTS = ['place', 'score', 'coverage', 'asked', 'offered', 'judgement'] as const;
/** Of the tab *Candidates*, in the order of its columns. */
const FACT_COLUMNS = { place: 'B', score: 'C', coverage: 'D', asked: 'E', offered: 'F', judgement: 'I' } as const;
const FACT_STYLES: Readonly<Record<(typeof FACTS)[number], CellStyle>> = {
  place: 'leftInteger',
  score: 'leftDecimal',
  coverage: 'leftPercent',
  asked: 'leftInteger',
  offered: 'leftInteger',
  judgement: 'text',
};
const POSITIONS_ROW = FIRST_FACT + FACTS.length;
const HEADER = POSITIONS_ROW + 1;
const FIRST_LINE = HEADER + 1;
/** More than any column of a sheet: of several columns the leftmost comes first. */
const BEYOND = 1000;

export function candidateTab(role: HiringRole, texts: Texts): TabSpec {
  const { hiring } = texts;
  const words = hiring.candidate;
  const scorecard = hiringKey('scorecard', role);
  const of = scorecardRanges([{ tab: scorecard }]);
  const grid = createGrid(WIDTHS.length);
  const chosen = cell(CHOICE_ROW, 1);
  grid.putRow(0, 0, line(hiring.headings[role], 'title'));
  grid.putRow(1, 0, line(words.howTo));
  grid.put(CHOICE_ROW, 0, [words.choose, ''], ['heading', 'workHeading']);
  const results = (column: string): Pieces =>
    formula`${[{ tab: hiringKey('candidates', role) }]}$${column}$${FIRST_ROW + 1}:$${column}$${FIRST_ROW + CANDIDATES}`;
  FACTS.forEach((fact, index) => {
    const found = formula`INDEX(${results(FACT_COLUMNS[fact])};MATCH(TRIM(${chosen});${results('A')};0))`;
    grid.put(
      FIRST_FACT + index,
      0,
      [hiring.candidates.columns[fact], native(formula`IF(TRIM(${chosen})="";"";IFERROR(${found};""))`)],
      ['text', FACT_STYLES[fact]],
    );
  });
  // Where the interviews of the candidate stand, from the left.
  const number = formula`(COLUMN(${of.candidates})-MIN(COLUMN(${of.candidates}))+1)`;
  const isTheirs = formula`(TRIM(${of.candidates})=TRIM(${chosen}))*(TRIM(${chosen})<>"")`;
  const interviews = Array.from({ length: SHOWN }, (_, index) => index);
  const position = (index: number) => cell(POSITIONS_ROW, FIRST_SHOWN + index);
  const positions = interviews.map((index) =>
    native(formula`MOD(${BEYOND}-SUMPRODUCT(LARGE(${isTheirs}*(${BEYOND}-${number});${index + 1}));${BEYOND})`),
  );
  grid.put(POSITIONS_ROW, FIRST_SHOWN - 2, [words.interview], 'muted');
  grid.put(POSITIONS_ROW, FIRST_SHOWN, positions, 'position');
  const at = (index: number, value: Pieces): TabValue => native(formula`IF(${position(index)}>0;${value};"")`);
  const { short, ask } = hiring.scorecard.columns;
  grid.put(
    HEADER,
    0,
    [
      ...[short, ask, hiring.candidates.weight, words.mean, ''],
      ...interviews.map((index) => at(index, formula`INDEX(${of.interviewers};1;${position(index)})&""`)),
    ],
    ['heading', 'heading', 'headingNumber', 'headingNumber', 'heading', ...interviews.map((): CellStyle => 'heading')],
  );
  grid.putRow(HEADER, 3, { values: [words.mean], styles: ['headingNumber'], notes: [texts.notes.hiring.mean] });
  const criterion = equalTo(chosen);
  for (let question = 0; question < QUESTIONS; question++) {
    const row = FIRST_LINE + question;
    const { scores, short: name, weight } = of.line(question);
    const own = formula`${scores};${of.candidates};${criterion};${scores};">=1";${scores};"<=5"`;
    const asked = native(formula`TRIM(INDEX(${of.asks};${question + 1})&"")`);
    const mean = cell(row, 3);
    grid.put(
      row,
      0,
      [
        native(formula`TRIM(${name}&"")`),
        asked,
        native(formula`IF(ISNUMBER(${weight});${weight};"")`),
        native(formula`IF(${cell(row, 0)}="";"";IFERROR(AVERAGEIFS(${own});""))`),
        native(formula`IF(ISNUMBER(${mean});IF(MAXIFS(${own})-MINIFS(${own})>=2;${quoted(words.discuss)};"");"")`),
        ...interviews.map((index) => at(index, formula`INDEX(${of.scores};${question + 1};${position(index)})&""`)),
      ],
      ['text', 'longText', 'score', 'decimal', 'text', ...interviews.map((): CellStyle => 'text')],
    );
  }
  const notes = FIRST_LINE + QUESTIONS;
  grid.put(notes, 0, [hiring.scorecard.notes], 'heading');
  interviews.forEach((index) => {
    const said = formula`INDEX(${of.interviewers};1;${position(index)})&": "&INDEX(${of.notes};1;${position(index)})`;
    const value = formula`IF(INDEX(${of.notes};1;${position(index)})="";"";${said})`;
    grid.put(notes + 1 + index, 0, [at(index, value)], 'text');
  });
  const end = notes + SHOWN + 2;
  [words.decision, words.date, words.signed].forEach((label, index) => {
    grid.put(end + index, 0, [label, ''], ['heading', 'work']);
  });
  return {
    key: hiringKey('candidate', role),
    title: hiring.titles[role].candidate,
    widths: WIDTHS,
    keepsColumns: true,
    rows: grid.rows(),
    dropdowns: [
      { column: 1, firstRow: CHOICE_ROW, rows: 1, choices: { tab: scorecard, column: 0, firstRow: FIRST_CANDIDATE } },
    ],
    colourRules: [
      {
        ...{ row: FIRST_LINE, rows: QUESTIONS, column: 4, columns: 1 },
        when: { text: words.discuss },
        style: 'alert',
      },
    ],
  };
}
