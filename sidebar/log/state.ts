/** Which log is chosen, and what the server says of it: the same on both pages. */
import type { AnswerName, Answers, LogCheck, SheetInfo } from '../../src/rpc.ts';
import type { ChosenColumns } from './columns.ts';

/** What the server says of the chosen log. */
export interface CheckState {
  /** Counts the questions: an answer to any but the latest is ignored. */
  readonly number: number;
  /** `none`: nothing to ask, since a sheet or a needed column is not chosen. */
  readonly status: 'none' | 'asking' | 'ready' | 'failed';
  /** The latest answer about this sheet; may be outdated unless `ready`. */
  readonly answer: LogCheck | null;
  readonly message: string | null;
}

export interface LogState {
  readonly sheets: readonly SheetInfo[];
  readonly sheetId: number | null;
  /** Null until the server has guessed them from the titles. */
  readonly columns: ChosenColumns | null;
  readonly currency: string | null;
  /** What the person has said here; the server knows what was said before. */
  readonly answers: Answers;
  /** What the server is to read as if nobody had ever said anything of it. */
  readonly asRead: readonly AnswerName[];
  readonly check: CheckState;
  /** The sheet that was chosen is no longer there. */
  readonly sheetGone: boolean;
  /** The open sheet, where it does not read as a log and this one was taken instead. */
  readonly notLog: string | null;
}

export const NO_LOG: LogState = {
  sheets: [],
  sheetId: null,
  columns: null,
  currency: null,
  answers: {},
  asRead: [],
  check: { number: 0, status: 'none', answer: null, message: null },
  sheetGone: false,
  notLog: null,
};
