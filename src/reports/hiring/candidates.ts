/** The tab *Candidates* of a role: who is ahead, what to discuss, the offer against the market; by formulas of the scorecard. */
import type { HiringRole } from '../../core/hiring/hiring-roles.ts';
import { noteIn } from '../../tables/column.ts';
import type { Texts } from '../../text/language.ts';
import { howToRows, withHidden } from '../how-to-rows.ts';
import { cell, equalTo, formula, native, type Pieces, quoted } from '../pay/formula.ts';
import { createGrid } from '../pay/grid.ts';
import type { CellStyle, TabSpec, TabValue } from '../tab-spec.ts';
import { CANDIDATES, hiringKey, QUESTIONS, scorecardRanges } from './hiring-places.ts';

type Column = keyof Texts['hiring']['candidates']['columns'];
const COLUMNS: readonly (readonly [Column, CellStyle, number])[] = [
  ['candidate', 'text', 220],
  ['place', 'score', 110],
  ['score', 'decimal', 110],
  ['coverage', 'percent', 110],
  ['asked', 'integer', 110],
  ['offered', 'integer', 110],
  ['askedShare', 'percent', 110],
  ['offeredShare', 'percent', 110],
  ['judgement', 'longText', 330],
  ['discuss', 'longText', 300],
];
const placeOf = (column: Column) => COLUMNS.findIndex(([id]) => id === column);
const WIDE = 110;
const GAP = 40;
/** The picture shows so many, those on the first places. */
const SHOWN = 3;
const LEAST = '4/5';

const STATUS = 2;
const HEADER = STATUS + 2;
export const FIRST_ROW = HEADER + 1;
const MEANS_HEADER = FIRST_ROW + CANDIDATES + 2;
export const FIRST_MEAN = MEANS_HEADER + 1;
/** The first of the columns with means; before it stand the question and its weight. */
export const MEANS_COLUMN = 2;
const WIDTH = MEANS_COLUMN + CANDIDATES;
/** Beside the means: where two are apart, what candidates are matched by, and the first three. */
const APART = WIDTH + 1;
const BEHIND = APART + CANDIDATES + 1;
const CRITERIA_ROW = MEANS_HEADER - 1;

const columnRange = (column: number) => `${cell(FIRST_MEAN, column)}:${cell(FIRST_MEAN + QUESTIONS - 1, column)}`;
const all = (column: Column) =>
  `${cell(FIRST_ROW, placeOf(column))}:${cell(FIRST_ROW + CANDIDATES - 1, placeOf(column))}`;

/** A part of something; nothing where either is not known. */
function share(amount: string, base: Pieces): Pieces {
  return formula`IF(ISNUMBER(${amount})*ISNUMBER(${base});IF(${base}>0;ROUND(${amount}/${base};9);"");"")`;
}

function candidateCells(index: number, role: HiringRole, texts: Texts): Record<Column, TabValue> {
  const { hiring } = texts;
  const of = scorecardRanges([{ tab: hiringKey('scorecard', role) }]);
  const at = (column: Column) => cell(FIRST_ROW + index, placeOf(column));
  const means = columnRange(MEANS_COLUMN + index);
  const asked = formula`SUMPRODUCT(1*ISNUMBER(${means});${of.weights})`;
  const isKnown = `${at('candidate')}<>""`;
  const listed = of.candidate(index);
  const pay = (amount: Pieces) => native(formula`IF(ISNUMBER(${amount});${amount};"")`);
  const toAsked = share(at('offered'), formula`${at('asked')}`);
  const word = (judgement: keyof typeof hiring.judgements) => quoted(hiring.judgements[judgement]);
  const isLess = (ratio: Pieces) => formula`IF(ISNUMBER(${ratio});${ratio}<1;FALSE)`;
  const judged = formula`IF(${isLess(formula`${at('offeredShare')}`)};${word('below-market')};IF(${isLess(toAsked)};${word('below-asked')};${word('fits')}))`;
  const ahead = `(${all('coverage')}>=${LEAST})*ISNUMBER(${all('score')})*(${all('score')}>${at('score')})`;
  const apart = `${cell(FIRST_MEAN, APART + index)}:${cell(FIRST_MEAN + QUESTIONS - 1, APART + index)}`;
  return {
    candidate: native(formula`TRIM(${listed.name}&"")`),
    place: native([
      `IF(ISNUMBER(${at('score')});IF(${at('coverage')}>=${LEAST};1+SUMPRODUCT(${ahead});${quoted(hiring.candidates.tooLittle)});"")`,
    ]),
    score: native(formula`IF(${isKnown};IFERROR(ROUND(SUMPRODUCT(${means};${of.weights})/${asked};9);"");"")`),
    coverage: native(formula`IF(${isKnown};IFERROR(ROUND(${asked}/SUM(${of.weights});9);"");"")`),
    asked: pay(listed.asked),
    offered: pay(listed.offered),
    askedShare: native(share(at('asked'), of.market)),
    offeredShare: native(share(at('offered'), of.market)),
    judgement: native(formula`IF(ISNUMBER(${at('offeredShare')})+ISNUMBER(${toAsked})>0;${judged};"")`),
    discuss: native([`TEXTJOIN(", ";TRUE;${apart})`]),
  };
}

/** Of one question and one candidate: the mean over the interviewers, and the question's name where two of them are apart. */
function meanCells(
  question: number,
  candidate: number,
  role: HiringRole,
): { readonly mean: TabValue; readonly apart: TabValue } {
  const of = scorecardRanges([{ tab: hiringKey('scorecard', role) }]);
  const row = of.line(question).scores;
  const criterion = cell(CRITERIA_ROW, APART + candidate);
  const own = formula`${row};${of.candidates};${criterion};${row};">=1";${row};"<=5"`;
  const [name, short] = [cell(FIRST_ROW + candidate, 0), cell(FIRST_MEAN + question, 0)];
  const mean = cell(FIRST_MEAN + question, MEANS_COLUMN + candidate);
  return {
    mean: native(formula`IF((${name}="")+(${short}="")>0;"";IFERROR(AVERAGEIFS(${own});""))`),
    apart: native(formula`IF(ISNUMBER(${mean});IF(MAXIFS(${own})-MINIFS(${own})>=2;${short};"");"")`),
  };
}

export function candidatesTab(role: HiringRole, texts: Texts): TabSpec {
  const { hiring } = texts;
  const words = hiring.candidates;
  const of = scorecardRanges([{ tab: hiringKey('scorecard', role) }]);
  const grid = createGrid(BEHIND + 2 + SHOWN);
  howToRows(hiring.headings[role], withHidden(words.howTo, texts.payBoard.hidden)).forEach((row, index) => {
    grid.putRow(index, 0, row);
  });
  // A line that was put in between others is seen by the whole range alone.
  const shownNames = `COUNTIF(${all('candidate')};"?*")`;
  const shownQuestions = `COUNTIF(${cell(FIRST_MEAN, 0)}:${cell(FIRST_MEAN + QUESTIONS - 1, 0)};"?*")`;
  const missing = formula`SUMPRODUCT(1*(TRIM(${of.names})<>""))+SUMPRODUCT(1*(TRIM(${of.shorts})<>""))-${shownNames}-${shownQuestions}`;
  const status = formula`IF(${missing}>0;${quoted(words.beyond)};${of.status}&"")`;
  grid.put(STATUS, 0, [native(status)], 'text');
  const headings = COLUMNS.map(
    ([, style]): CellStyle => (style === 'text' || style === 'longText' ? 'heading' : 'headingNumber'),
  );
  grid.putRow(HEADER, 0, {
    values: COLUMNS.map(([id]) => words.columns[id]),
    styles: headings,
    notes: COLUMNS.map(([id]) => noteIn(texts.notes.hiring, id)),
  });
  const candidates = Array.from({ length: CANDIDATES }, (_, index) => index);
  for (const index of candidates) {
    const cells = candidateCells(index, role, texts);
    grid.put(
      FIRST_ROW + index,
      0,
      COLUMNS.map(([id]) => cells[id]),
      COLUMNS.map(([, style]) => style),
    );
  }
  grid.put(MEANS_HEADER - 1, 0, [words.means], 'title');
  const nameOf = (index: number) => cell(FIRST_ROW + index, 0);
  grid.put(
    MEANS_HEADER,
    0,
    [hiring.scorecard.columns.short, words.weight, ...candidates.map((index) => native([`${nameOf(index)}&""`]))],
    ['heading', ...Array.from({ length: WIDTH - 1 }, (): CellStyle => 'headingNumber')],
  );
  grid.put(
    CRITERIA_ROW,
    APART,
    candidates.map((index) => native([equalTo(nameOf(index))])),
    'muted',
  );
  grid.put(
    MEANS_HEADER,
    APART,
    candidates.map((index) => native([`${nameOf(index)}&""`])),
    'muted',
  );
  grid.put(CRITERIA_ROW, BEHIND, [words.behind], 'muted');
  // Who is on the first places, of equals those further up.
  const order = candidates.map((index) => cell(FIRST_ROW + index, BEHIND + 1 + SHOWN));
  for (const index of candidates) {
    const [place, score] = (['place', 'score'] as const).map((column) => cell(FIRST_ROW + index, placeOf(column)));
    const value = `IF(ISNUMBER(${score});IF(ISNUMBER(${place});${place};99)*100+${index};"")`;
    grid.put(FIRST_ROW + index, BEHIND + 1 + SHOWN, [native([value])], 'muted');
  }
  const orders = `${order[0]}:${order[order.length - 1]}`;
  const shown = Array.from({ length: SHOWN }, (_, index) => index);
  const atPlace = (index: number) => `MATCH(SMALL(${orders};${index + 1});${orders};0)`;
  grid.put(
    MEANS_HEADER,
    BEHIND,
    [
      hiring.scorecard.columns.short,
      ...shown.map((index) => native([`IFERROR(INDEX(${all('candidate')};${atPlace(index)});"")`])),
    ],
    'muted',
  );
  for (let question = 0; question < QUESTIONS; question++) {
    const row = FIRST_MEAN + question;
    const short = native(formula`TRIM(${of.line(question).short}&"")`);
    const { weight: given } = of.line(question);
    const weight = native(formula`IF(ISNUMBER(${given});${given};"")`);
    const both = candidates.map((candidate) => meanCells(question, candidate, role));
    grid.put(
      row,
      0,
      [short, weight, ...both.map(({ mean }) => mean)],
      ['text', 'score', ...candidates.map((): CellStyle => 'decimal')],
    );
    grid.put(
      row,
      APART,
      both.map(({ apart }) => apart),
      'muted',
    );
    const means = `${cell(row, MEANS_COLUMN)}:${cell(row, WIDTH - 1)}`;
    grid.put(
      row,
      BEHIND,
      [
        native([`${cell(row, 0)}&""`]),
        ...shown.map((index) => native([`IFERROR(INDEX(${means};1;${atPlace(index)});"")`])),
      ],
      'muted',
    );
  }
  const apartInRow = `LEN(${cell(FIRST_MEAN, APART).replace(/\$/g, '')})`;
  return {
    key: hiringKey('candidates', role),
    title: hiring.titles[role].candidates,
    widths: Array.from(
      { length: BEHIND + 2 + SHOWN },
      (_, column) => COLUMNS[column]?.[2] ?? (column === WIDTH ? GAP : WIDE),
    ),
    keepsColumns: true,
    hiddenFrom: APART,
    rows: grid.rows(),
    groupedBars: {
      title: words.chart,
      firstRow: MEANS_HEADER,
      rows: QUESTIONS + 1,
      categoryColumn: BEHIND,
      valueColumns: shown.map((index) => BEHIND + 1 + index),
      row: FIRST_MEAN + QUESTIONS + 1,
      column: 0,
    },
    colourRules: [
      {
        row: STATUS,
        rows: 1,
        column: 0,
        columns: COLUMNS.length,
        when: { holds: `LEN($A$${STATUS + 1})` },
        style: 'alert',
      },
      {
        row: FIRST_ROW,
        rows: CANDIDATES,
        column: placeOf('coverage'),
        columns: 1,
        when: { below: 0.8 },
        style: 'worse',
      },
      {
        row: FIRST_ROW,
        rows: CANDIDATES,
        column: placeOf('offeredShare'),
        columns: 1,
        when: { below: 1 },
        style: 'worse',
      },
      {
        row: FIRST_MEAN,
        rows: QUESTIONS,
        column: MEANS_COLUMN,
        columns: CANDIDATES,
        when: { holds: apartInRow },
        style: 'worse',
      },
    ],
  };
}
