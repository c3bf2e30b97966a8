/** A scorecard as it stands in its tab: questions, candidates, and what each interviewer gave; faults are named with their cells. */
import type { Question, Score } from '../../core/hiring/scorecard.ts';
import type { FormFault } from '../../core/pay/form-fault.ts';
import { columnLetters } from '../../core/writing/a1.ts';
import { isBlank } from '../../core/writing/cell.ts';
import { spellingKey, tidy } from '../../core/writing/spelling.ts';
import { COLUMNS, LIST_COLUMNS, type ScorecardColumn } from '../../reports/hiring/hiring-places.ts';
import { findTable } from '../../tables/title-row.ts';
import { ALL_TEXTS } from '../../text/language.ts';
import type { TypedTab } from '../head/typed-tab.ts';

export interface ReadScorecard {
  readonly questions: readonly Question[];
  readonly candidates: readonly string[];
  readonly scores: readonly Score[];
}

const keyOf = (cell: unknown) => (isBlank(cell) ? '' : spellingKey(tidy(String(cell))));
const textOf = (cell: unknown) => (isBlank(cell) ? '' : tidy(String(cell)));

/** Rows that hold a question with a name, from the row of titles down to the first without one of several. */
function questionRows(values: readonly (readonly unknown[])[], header: number, end: number, column: number): number[] {
  return values.flatMap((cells, row) => (row > header && row < end && !isBlank(cells[column]) ? [row] : []));
}

/** What an own score's or the notes' label stands in ends the questions. */
function endOfQuestions(values: readonly (readonly unknown[])[], header: number, who: number): number {
  const labels = ALL_TEXTS.map(({ hiring }) => hiring.scorecard.own);
  const end = values.findIndex((cells, row) => row > header && labels.includes(String(cells[who])));
  return end < 0 ? values.length : end;
}

/** The column after the last that has a score of its own, as each interview has that the other tabs count. */
function endOfInterviews({ formulas }: TypedTab['content'], ownRow: number): number {
  const row = formulas[ownRow] ?? [];
  return row.reduce((end, text, column) => (text === '' ? end : column + 1), 0) || Number.POSITIVE_INFINITY;
}

/** Null where titles are missing, which is reported. */
export function readScorecard({ source, content }: TypedTab): ReadScorecard | null {
  const { values } = content;
  const { header, columns } = findTable(content, COLUMNS, (key) =>
    ALL_TEXTS.map(({ hiring }) => hiring.scorecard.columns[key]),
  );
  const list = findTable({ values: values.map((row, index) => (index > header ? row : [])) }, LIST_COLUMNS, (key) =>
    ALL_TEXTS.map(({ hiring }) => hiring.scorecard.list[key]),
  );
  const needed: readonly ScorecardColumn[] = ['short', 'weight', 'who'];
  const missing = needed.filter((key) => columns[key] === undefined);
  const { short, weight, who } = columns;
  if (short === undefined || weight === undefined || who === undefined || list.columns.candidate === undefined) {
    const titles = [
      ...missing.map((key) => source.texts.hiring.scorecard.columns[key]),
      ...(list.columns.candidate === undefined ? [source.texts.hiring.scorecard.list.candidate] : []),
    ];
    source.report({ row: header, column: 0, title: '' }, { code: 'titles', titles });
    return null;
  }
  const titleAt = (column: number) => textOf(values[header]?.[column]);
  const fault = (row: number, column: number, reported: FormFault) =>
    source.report({ row, column, title: titleAt(column) }, reported);

  const seen = new Map<string, number>();
  const end = endOfQuestions(values, header, who);
  const questions = questionRows(values, header, end, short).map((row) => {
    const name = textOf(values[row]?.[short]);
    const before = seen.get(spellingKey(name));
    if (before !== undefined) fault(row, short, { code: 'twice', row: before + 1 });
    seen.set(spellingKey(name), row);
    const given = values[row]?.[weight];
    if (isBlank(given)) fault(row, weight, { code: 'empty' });
    else if (typeof given !== 'number') fault(row, weight, { code: 'number', value: String(given) });
    else if (given < 0) fault(row, weight, { code: 'negative', value: String(given) });
    return { row, name, weight: typeof given === 'number' ? given : 0 };
  });

  const names = new Map<string, string>();
  const candidates = values.flatMap((cells, row): string[] => {
    const cell = cells[list.columns.candidate ?? 0];
    if (row <= list.header || isBlank(cell)) return [];
    const key = keyOf(cell);
    if (names.has(key))
      source.report(
        { row, column: list.columns.candidate ?? 0, title: '' },
        { code: 'unknown', value: textOf(cell), choices: [] },
      );
    names.set(key, textOf(cell));
    return [textOf(cell)];
  });

  const scores: Score[] = [];
  const interviews = new Map<string, string>();
  const candidateRow = header - 1;
  const width = Math.max(0, ...values.slice(candidateRow, end).map((cells) => cells.length));
  const counted = endOfInterviews(content, end);
  for (let column = who + 1; column < width; column++) {
    const given = questions.flatMap(({ row, name }) => {
      const cell = values[row]?.[column];
      return isBlank(cell) ? [] : [{ row, name, cell }];
    });
    const [candidate, interviewer] = [values[candidateRow]?.[column], values[header]?.[column]];
    const place = (row: number) => ({ row, column, title: '' });
    if (given.length === 0 && (isBlank(candidate) || column >= counted)) continue;
    if (column >= counted) {
      source.report({ row: header, column, title: '' }, { code: 'beyond' });
      continue;
    }
    if (isBlank(candidate)) source.report(place(candidateRow), { code: 'empty' });
    else {
      const listed = names.get(keyOf(candidate));
      if (listed === undefined) {
        source.report(place(candidateRow), { code: 'unknown', value: textOf(candidate), choices: candidates });
      } else if (String(candidate).toLowerCase() !== listed.toLowerCase()) {
        source.report(place(candidateRow), { code: 'spelled', value: String(candidate), listed });
      }
    }
    if (isBlank(interviewer)) source.report(place(header), { code: 'empty' });
    const pair = JSON.stringify([keyOf(candidate), keyOf(interviewer)]);
    const other = interviews.get(pair);
    if (other !== undefined) source.report(place(header), { code: 'same', cell: other });
    interviews.set(pair, `${columnLetters(column)}${header + 1}`);
    for (const { row, name, cell } of given) {
      if (typeof cell !== 'number' || !Number.isInteger(cell) || cell < 1 || cell > 5) {
        source.report(place(row), { code: 'whole', value: String(cell), low: 1, high: 5 });
      } else {
        scores.push({ candidate: textOf(candidate), interviewer: textOf(interviewer), question: name, score: cell });
      }
    }
  }
  return { questions: questions.map(({ name, weight: own }) => ({ name, weight: own })), candidates, scores };
}
