/** The tool *Key customer values*: from the answers of a form to at most three values. Built again, it takes new answers in. */
import { AppError } from '../../core/app-error.ts';
import { aboutProduct, ENOUGH_ANSWERS, judgeValues, valuesIn } from '../../core/key-values/judge-values.ts';
import { keyValues, type RankedValue } from '../../core/key-values/key-values.ts';
import { npsOf } from '../../core/key-values/nps.ts';
import { isBlank } from '../../core/writing/cell.ts';
import { mostFrequent } from '../../core/writing/most-frequent.ts';
import { spellingKey, tidy } from '../../core/writing/spelling.ts';
import { answersOfSurvey, type SurveyAnswers } from '../../reading/survey/answers-of-survey.ts';
import type { SurveyReading } from '../../reading/survey/survey-reading.ts';
import { keyValuesTab, type ReadAnswers } from '../../reports/key-values/key-values.ts';
import { valueReportTab } from '../../reports/key-values/value-report.ts';
import { sayError } from '../../text/say-error.ts';
import { refuseHeadProblems } from '../head/sales-team.ts';
import type { Tool, ToolWork } from '../head/tool.ts';
import { openTypedTab } from '../head/typed-tab.ts';
import { type FoundAnswers, findAnswers } from './find-answers.ts';
import { joinCustomers } from './respondents.ts';
import { correctedReading, writeReading } from './survey-tab.ts';
import { readRule, refreshValues, tickedValues } from './values-tab.ts';

function productsOf({ answers }: SurveyAnswers): string[] {
  const spellings = new Map<string, Map<string, number>>();
  for (const { product } of answers) {
    if (product === '') continue;
    const counts = spellings.get(spellingKey(product)) ?? new Map<string, number>();
    spellings.set(spellingKey(product), counts.set(tidy(product), (counts.get(tidy(product)) ?? 0) + 1));
  }
  return [...spellings.values()].map(mostFrequent);
}

/** The column of the answers with most cells filled, titles among them. */
function countedColumn({ cells }: FoundAnswers): ReadAnswers['counted'] {
  const width = Math.max(0, ...cells.map((row) => row.length));
  const counts = Array.from({ length: width }, (_, column) => cells.filter((row) => !isBlank(row[column])).length);
  const filled = Math.max(0, ...counts);
  return { column: counts.indexOf(filled), filled };
}

function sayAnswers(
  { texts, book, ports }: ToolWork,
  found: FoundAnswers,
  said: SurveyAnswers,
  reading: SurveyReading,
  judged: readonly RankedValue[],
): ReadAnswers {
  const words = texts.valueTabs.values;
  const nps = npsOf(said.recommendations);
  const rows = reading.table.rows.filter((row) => !row.every(isBlank)).length;
  return {
    sheetId: found.sheet.id,
    read: words.readText(rows, found.sheet.name, ports.clock.today(book.zone)),
    nps: nps === null ? words.npsNone : words.npsText(nps.score, nps.interval.low, nps.interval.high, nps.answers),
    counted: countedColumn(found),
    isFew: judged.some(({ importanceAnswers: count }) => count > 0 && count < ENOUGH_ANSWERS),
    products: productsOf(said),
  };
}

function buildKeyValues(work: ToolWork): void {
  const { ports, book, texts, spoken } = work;
  const readingTab = openTypedTab(book, 'survey-reading');
  const found = findAnswers(book, readingTab?.content ?? null);
  const reading = correctedReading(found, readingTab, spoken);
  const said = answersOfSurvey(reading);
  const valuesTab = openTypedTab(book, 'key-values');
  const { product } =
    valuesTab === null ? { product: '' } : readRule(valuesTab, productsOf(said), texts.valueTabs.values);
  refuseHeadProblems(valuesTab?.problems(spoken) ?? []);
  writeReading(book, found, reading, readingTab, texts);
  const answers = product === '' ? said.answers : aboutProduct(said.answers, product);
  const values = valuesIn(answers);
  if (!answers.some(({ aspect }) => aspect === 'importance')) {
    book.show('survey-reading');
    throw new AppError('survey.no-importance', { tab: book.tab('survey-reading')?.name ?? '' });
  }
  const judged = keyValues(values, answers);
  const read = sayAnswers(work, found, said, reading, judged);
  if (valuesTab === null) book.write(keyValuesTab(judged, read, texts), null);
  else refreshValues(book, valuesTab, judged, read, texts);
  const report = {
    on: ports.clock.today(book.zone),
    respondents: said.respondents.length,
    all: judgeValues(values, answers).map(({ value, importance, importanceAnswers, importanceInterval }) => ({
      ...{ value, importance, answers: importanceAnswers, interval: importanceInterval },
    })),
    joined: joinCustomers(ports, book, values, answers, said.respondents),
    nps: npsOf(said.recommendations),
    texts: said.texts,
    unread: said.unreadable,
  };
  book.write(valueReportTab(report, texts), null);
}

export const keyValuesTool: Tool = {
  tabs: ['key-values', 'value-report', 'survey-reading'],
  needs: [],
  isTyped: false,
  lines({ book }) {
    const tab = openTypedTab(book, 'key-values');
    return tab === null ? 0 : tickedValues(tab);
  },
  missing({ book, spoken }) {
    const readingTab = openTypedTab(book, 'survey-reading');
    const valuesTab = openTypedTab(book, 'key-values');
    if (readingTab === null || valuesTab === null) return [];
    try {
      const found = findAnswers(book, readingTab.content);
      const { questions } = correctedReading(found, readingTab, spoken);
      readRule(valuesTab, productsOf(answersOfSurvey(found.reading)), spoken.valueTabs.values);
      const asked =
        questions.length === 0 ? [] : [spoken.valueTabs.reading.asks(questions.length, readingTab.content.name)];
      return [...asked, ...valuesTab.problems(spoken).map(({ cell, sentence }) => `${cell} – ${sentence}`)];
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      return [sayError(error, spoken)];
    }
  },
  build: buildKeyValues,
};
