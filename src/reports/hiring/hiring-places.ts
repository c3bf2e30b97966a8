/** Where things stand on a scorecard as it is set up: the other tabs refer to it there, and Sheets follows what is moved. */
import type { HiringRole } from '../../core/hiring/hiring-roles.ts';
import { columnLetters } from '../../core/writing/a1.ts';
import { formula, type Pieces } from '../pay/formula.ts';
import type { TabKey } from '../tab-spec.ts';

/** Questions, interviews and candidates that there is room for. */
export const QUESTIONS = 15;
export const INTERVIEWS = 36;
export const CANDIDATES = 12;

export const COLUMNS = ['short', 'ask', 'weight', 'one', 'three', 'five', 'who'] as const;
export type ScorecardColumn = (typeof COLUMNS)[number];
export const LIST_COLUMNS = ['candidate', 'notes', 'asked', 'offered'] as const;

/** Title, two lines of how to use it, what is wrong. */
export const STATUS_ROW = 3;
export const CANDIDATE_ROW = STATUS_ROW + 1;
export const HEADER_ROW = CANDIDATE_ROW + 1;
export const FIRST_QUESTION = HEADER_ROW + 1;
export const OWN_ROW = FIRST_QUESTION + QUESTIONS;
export const NOTES_ROW = OWN_ROW + 1;
export const MARKET_ROW = NOTES_ROW + 2;
export const LIST_HEADER = MARKET_ROW + 2;
export const FIRST_CANDIDATE = LIST_HEADER + 1;
export const FIRST_INTERVIEW = COLUMNS.length;

export type HiringTab = 'scorecard' | 'candidates' | 'candidate';

export function hiringKey(tab: HiringTab, role: HiringRole): TabKey {
  return `${tab}-${role}`;
}

/** One of the lines of a scorecard: cells by themselves, since what a formula finds by position engines calculate too early. */
export interface ScorecardLine {
  readonly short: Pieces;
  readonly weight: Pieces;
  readonly scores: Pieces;
}

export interface ListedCandidate {
  readonly name: Pieces;
  readonly asked: Pieces;
  readonly offered: Pieces;
}

export interface ScorecardRanges {
  readonly line: (question: number) => ScorecardLine;
  readonly candidate: (candidate: number) => ListedCandidate;
  readonly shorts: Pieces;
  readonly asks: Pieces;
  readonly weights: Pieces;
  /** The scores, a row for each question and a column for each interview. */
  readonly scores: Pieces;
  /** Of the interviews. */
  readonly candidates: Pieces;
  readonly interviewers: Pieces;
  readonly notes: Pieces;
  /** The list of candidates. */
  readonly names: Pieces;
  readonly market: Pieces;
  readonly status: Pieces;
}

/** `prefix`: what stands before each range; nothing on the scorecard itself. */
export function scorecardRanges(prefix: Pieces): ScorecardRanges {
  const area = (row: number, rows: number, column: number, columns: number) => {
    const [left, right] = [columnLetters(column), columnLetters(column + columns - 1)];
    return formula`${prefix}$${left}$${row + 1}:$${right}$${row + rows}`;
  };
  const one = (row: number, column: number) => formula`${prefix}$${columnLetters(column)}$${row + 1}`;
  const questions = (column: ScorecardColumn) => area(FIRST_QUESTION, QUESTIONS, COLUMNS.indexOf(column), 1);
  const interviews = (row: number, rows = 1) => area(row, rows, FIRST_INTERVIEW, INTERVIEWS);
  const listed = (column: (typeof LIST_COLUMNS)[number]) =>
    area(FIRST_CANDIDATE, CANDIDATES, LIST_COLUMNS.indexOf(column), 1);
  return {
    line: (question) => ({
      short: one(FIRST_QUESTION + question, COLUMNS.indexOf('short')),
      weight: one(FIRST_QUESTION + question, COLUMNS.indexOf('weight')),
      scores: interviews(FIRST_QUESTION + question),
    }),
    candidate: (candidate) => {
      const at = (column: (typeof LIST_COLUMNS)[number]) =>
        one(FIRST_CANDIDATE + candidate, LIST_COLUMNS.indexOf(column));
      return { name: at('candidate'), asked: at('asked'), offered: at('offered') };
    },
    shorts: questions('short'),
    asks: questions('ask'),
    weights: questions('weight'),
    scores: interviews(FIRST_QUESTION, QUESTIONS),
    candidates: interviews(CANDIDATE_ROW),
    interviewers: interviews(HEADER_ROW),
    notes: interviews(NOTES_ROW),
    names: listed('candidate'),
    market: one(MARKET_ROW, LIST_COLUMNS.indexOf('asked')),
    status: one(STATUS_ROW, 0),
  };
}
