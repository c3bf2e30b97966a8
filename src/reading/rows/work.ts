/** What a reading is made with, step after step. */
import type { Answers } from '../answers.ts';
import type { ChosenColumns } from '../columns/roles.ts';
import type { Note, NoteCode, NoteParams, Question } from '../reading.ts';
import type { ReadingContext, Sheet } from '../sheet.ts';
import type { TextColumns } from '../text-columns.ts';
import type { Draft } from './draft.ts';

export interface Work {
  readonly sheet: Sheet;
  readonly textsOf: TextColumns;
  readonly context: ReadingContext;
  readonly answers: Answers;
  readonly draft: Draft;
  /** Of every column. */
  readonly titles: readonly string[];
  readonly columns: ChosenColumns;
  /** Steps add what they can't know, and what people should know. */
  readonly questions: Question[];
  readonly notes: Note[];
}

/** Rows that nothing is to be said of are not noted. */
export function note<Code extends NoteCode>(
  { notes }: Pick<Work, 'notes'>,
  code: Code,
  params: NoteParams[Code],
  rows: number,
  amount = 0,
): void {
  if (rows > 0) notes.push({ code, params, rows, amount } as Note);
}

export function titleOf({ titles }: Pick<Work, 'titles'>, column: number | null): string {
  return column === null ? '' : (titles[column] ?? '');
}

/** The column of the amount, or of the price where the amount is a product. */
export function moneyColumn({ amount, price }: Pick<ChosenColumns, 'amount' | 'price'>): number | null {
  return amount ?? price;
}
