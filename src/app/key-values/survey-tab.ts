/** The tab *How answers are read*: set up once, then brought up to date around what its owner has said there. */
import { readSurvey } from '../../reading/survey/read-survey.ts';
import type { SurveyReading } from '../../reading/survey/survey-reading.ts';
import { surveyReadingTab } from '../../reports/key-values/survey-reading.ts';
import { formRows } from '../../reports/pay/form-tab.ts';
import { SURVEY_LAYOUT } from '../../tables/survey-reading-columns.ts';
import { correctionsIn, linesOfReading, occurrenceKeys, readSurveyLines } from '../../tables/survey-roles.ts';
import { findTable } from '../../tables/title-row.ts';
import { ALL_TEXTS, type Texts } from '../../text/language.ts';
import { refuseHeadProblems } from '../head/sales-team.ts';
import type { TypedTab } from '../head/typed-tab.ts';
import type { Book, TabChange } from '../ports.ts';
import type { FoundAnswers } from './find-answers.ts';

/** As its owner has corrected it in the tab; null where there is no such tab. @throws AppError `head.forms`. */
export function correctedReading({ cells, reading }: FoundAnswers, tab: TypedTab | null, spoken: Texts): SurveyReading {
  const said = tab && readSurveyLines(tab.source);
  refuseHeadProblems(tab?.problems(spoken) ?? []);
  return said === null ? reading : (readSurvey(cells, correctionsIn(said, reading)) ?? reading);
}

/** What is asked, beside each line; a line more for each column that has come. */
function bringUpToDate(book: Book, { source, content }: TypedTab, reading: SurveyReading, texts: Texts): void {
  const { lines = [] } = readSurveyLines(source) ?? {};
  const fresh = linesOfReading(reading, texts);
  const keys = occurrenceKeys(fresh.map(({ title }) => title ?? ''));
  const known = occurrenceKeys(lines.map(({ values }) => values.title ?? ''));
  const { columns } = findTable(content, ['todo', 'column'] as const, (key) =>
    ALL_TEXTS.map((each) => SURVEY_LAYOUT.titleOf(each, key)),
  );
  const changes = lines.flatMap(({ row }, index): TabChange[] => {
    const line = fresh[keys.indexOf(known[index] ?? '')];
    const todo = line === undefined ? texts.valueTabs.reading.todo.gone : (line.todo ?? '');
    return (
      [
        [columns.todo, todo],
        [columns.column, line?.column ?? ''],
      ] as const
    ).flatMap(([column, value]) => (column === undefined ? [] : [{ row, column, value, style: 'text' }]));
  });
  const added = fresh.filter((_, index) => !known.includes(keys[index] ?? ''));
  const first = Math.max(0, ...lines.map(({ row }) => row)) + 1;
  const more = formRows(SURVEY_LAYOUT, added, texts, content).flatMap(({ values, styles }, index) =>
    values.map((value, column): TabChange => ({ row: first + index, column, value, style: styles[column] ?? 'text' })),
  );
  const all = [...changes, ...more];
  if (all.length > 0) book.amend('survey-reading', all, content);
}

export function writeReading(
  book: Book,
  { sheet }: FoundAnswers,
  reading: SurveyReading,
  tab: TypedTab | null,
  texts: Texts,
): void {
  if (tab !== null) {
    bringUpToDate(book, tab, reading, texts);
    return;
  }
  const sheets = book.sheets().filter(({ own }) => !own);
  const names = sheets.map(({ name }) => name);
  book.write(surveyReadingTab(linesOfReading(reading, texts), sheet.name, names, texts), null);
}
