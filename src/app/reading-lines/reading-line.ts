/** A line of the reading in words, and what could stand there instead. */
import type { AnswerName } from '../../reading/answer-names.ts';
import type { Answers } from '../../reading/answers.ts';

export type LineName =
  | 'titles'
  | 'customer'
  | 'date'
  | 'amount'
  | 'order'
  | 'status'
  | 'kind'
  | 'currency'
  | 'others'
  | 'asOf';

export interface LineChoice {
  /** With what it would give. */
  readonly label: string;
  /** Null: as it is read where nobody says anything. */
  readonly answers: Answers | null;
}

/** One thing that can be chosen in a line. */
export type LinePart =
  | {
      readonly kind: 'one';
      readonly label: string;
      /** What is taken back by reading it as if nobody had said anything. */
      readonly says: readonly AnswerName[];
      readonly choices: readonly LineChoice[];
      readonly chosen: number;
    }
  /** Words of the status to tick, with their rows and money. */
  | { readonly kind: 'counts'; readonly label: string; readonly isSaid: boolean }
  /** What one unit of each other currency is worth in the one that is read. */
  | {
      readonly kind: 'rates';
      readonly label: string;
      /** The one that is read. */
      readonly currency: string;
      readonly others: readonly { readonly currency: string; readonly rate: number | null }[];
    }
  | { readonly kind: 'day'; readonly label: string; readonly day: number; readonly latest: number };

export interface SaidLine {
  readonly sentence: string;
  readonly parts: readonly LinePart[];
}

export interface ReadingLine extends SaidLine {
  readonly line: LineName;
  /** What changes numbers and stands in no sentence: always in sight. */
  readonly told: readonly string[];
  /** What else is to be said of it, where it is opened. */
  readonly details: readonly string[];
}
