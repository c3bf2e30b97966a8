/** What was understood and answered the last time in this file, for a sheet with the same titles. */
import type { Answers, ColumnAnswers } from '../reading/answers.ts';
import { readSheet } from '../reading/read.ts';
import type { Reading } from '../reading/reading.ts';
import { recallReading } from '../reading/remembered.ts';
import type { Role } from '../reading/roles.ts';
import type { ReadingContext } from '../reading/sheet.ts';
import { findTitles } from '../reading/titles.ts';
import type { SegmentSettings } from '../tables/run-settings.ts';
import type { Grid } from './ports.ts';

/** Without them every number stays the same: where the column is gone, nobody has to be asked. */
const CHANGE_NO_NUMBER: ReadonlySet<string> = new Set<Role>(['shown', 'manager', 'product', 'customerType', 'contact']);

function without<Name extends keyof Answers>(answers: Answers, name: Name): Answers {
  const { [name]: _, ...rest } = answers;
  return rest;
}

/** Answers of the last time that say nothing of this log are given up, so that it is asked, or guessed, again. */
function fitting(answers: Answers, reading: Reading, statuses: readonly string[]): Answers {
  let fit = answers;
  const columns: Partial<Record<Role, readonly string[]>> = { ...answers.columns };
  for (const question of reading.questions) {
    if (question.code !== 'column-gone' || !CHANGE_NO_NUMBER.has(question.params.role)) continue;
    const role = question.params.role as Role;
    columns[role] = columns[role]?.filter((title) => title !== question.params.title) ?? [];
    fit = { ...fit, columns };
  }
  const { used, currency } = reading.buckets;
  // The chosen currency is no longer in the log, so no row would count.
  if (answers.currency !== undefined && used.rows === 0 && currency.rows > 0) fit = without(fit, 'currency');
  // A word that was not there when it was said which of them count.
  const isNew = ({ value }: { readonly value: string }) => !statuses.includes(value);
  if (answers.counts !== undefined && reading.status.some(isNew)) fit = without(fit, 'counts');
  return fit;
}

function together(kept: ColumnAnswers, said: ColumnAnswers): ColumnAnswers {
  // Who says which column names the customer says that the one shown beside it is none, unless it is said as well.
  return said.customer === undefined ? { ...kept, ...said } : { ...kept, shown: [], ...said };
}

/** The answers of the last time, those that are given now before them. */
export function recalledAnswers(
  last: SegmentSettings | null,
  sheetId: number,
  cells: Grid,
  context: ReadingContext,
  said: Answers,
): Answers {
  if (last === null) return said;
  const { reading: kept } = last;
  const titles = findTitles(cells, context)?.titles ?? [];
  // Settings of the first version knew no titles: they hold for their own sheet alone.
  if (kept.titles.length === 0 && sheetId !== last.sheetId) return said;
  const before = recallReading(kept, titles);
  if (before === null) return said;
  const fit = fitting(before, readSheet(cells, context, before), kept.statuses);
  return { ...fit, ...said, columns: together(fit.columns ?? {}, said.columns ?? {}) };
}
