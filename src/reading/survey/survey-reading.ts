/** How an export of a form is read: what each column says, and what only its owner knows. */
import type { Aspect, Scale } from '../../core/key-values/answer.ts';
import type { SurveyTable } from './survey-table.ts';

export interface RatingRole {
  readonly kind: 'rating';
  /** Null while it has to be asked. */
  readonly aspect: Aspect | null;
  readonly scale: Scale | null;
  /** What is rated; null where another column of the row names it. */
  readonly item: string | null;
  /** Which rival, where several are rated; else `""`. */
  readonly rival: string;
}

export type ColumnRole =
  | RatingRole
  /** Several options in a cell: what was chosen is important. */
  | { readonly kind: 'choices' }
  /** A column for each option. */
  | { readonly kind: 'choice'; readonly item: string; readonly question: string }
  /** How likely they recommend us, 0 to 10. */
  | { readonly kind: 'recommend' }
  /** Names the value that the row is about. */
  | { readonly kind: 'value' }
  | { readonly kind: 'product' | 'email' | 'phone' | 'name' | 'time' }
  /** Left alone, and listed. */
  | { readonly kind: 'text' | 'empty' };

export type SurveyQuestion =
  /** Are these ratings of importance, of us or of a rival? */
  | {
      readonly kind: 'aspect';
      readonly title: string;
      readonly columns: readonly number[];
      readonly suggestion: Aspect | null;
    }
  /** From what to what could be given? */
  | {
      readonly kind: 'scale';
      readonly title: string;
      readonly columns: readonly number[];
      readonly seen: Scale;
      readonly suggestion: Scale;
    }
  /** Which value is each column about? */
  | { readonly kind: 'items'; readonly title: string; readonly columns: readonly number[] }
  /** Does chosen mean important? */
  | { readonly kind: 'choices'; readonly title: string; readonly columns: readonly number[] }
  /** Nothing says how important something is: which column does? */
  | { readonly kind: 'importance' };

/** What somebody corrected, by column: known for sure, and not asked. */
export type Corrections = ReadonlyMap<number, ColumnRole>;

export interface SurveyReading {
  readonly table: SurveyTable;
  /** One for each title. */
  readonly roles: readonly ColumnRole[];
  readonly questions: readonly SurveyQuestion[];
}
