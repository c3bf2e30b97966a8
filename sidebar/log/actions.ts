/** What can happen while a log is chosen. */
import type { AnswerName, Answers, LogCheck, OrderField, SheetInfo } from '../../src/rpc.ts';

export type LogAction =
  | { readonly type: 'sheet-chosen'; readonly sheetId: number }
  | { readonly type: 'column-chosen'; readonly field: OrderField; readonly column: number | null }
  /** To what the log does not tell. */
  | { readonly type: 'answered'; readonly answers: Answers }
  /** What was said is taken back. */
  | { readonly type: 'read-anew'; readonly says: readonly AnswerName[] }
  | { readonly type: 'currency-chosen'; readonly currency: string }
  | { readonly type: 'check-wanted' }
  | { readonly type: 'sheets-known'; readonly sheets: readonly SheetInfo[] }
  | { readonly type: 'checked'; readonly number: number; readonly answer: LogCheck }
  | { readonly type: 'check-failed'; readonly number: number; readonly message: string };
