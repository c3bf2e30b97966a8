/** The tab *Survey questions*: what to ask customers, to be copied into a form, and the values that are asked about. */
import { ALL_TEXTS, type Texts } from '../../text/language.ts';
import { howToRows } from '../how-to-rows.ts';
import { BLANK_ROW, line } from '../rows.ts';
import type { TabRow, TabSpec } from '../tab-spec.ts';

/** How many values a form asks about at most: more of them nobody fills in. */
const VALUES = 10;
const WIDTHS = [180, 420, 420];

type Question = Exclude<keyof Texts['valueSurvey']['form'], 'scale'>;
const QUESTIONS: readonly Question[] = ['importance', 'us', 'rival', 'recommend', 'why', 'missing', 'contact'];

export function surveyQuestionsTab(texts: Texts): TabSpec {
  const { questions: words } = texts.valueTabs;
  const spoken = ALL_TEXTS.map(({ valueSurvey, valueTabs }) => ({
    ...valueSurvey.form,
    language: valueTabs.questions.language,
  }));
  const rows: TabRow[] = QUESTIONS.map((question) => ({
    values: [words.kinds[question], ...spoken.map((form) => form[question])],
    styles: ['muted', ...spoken.map((): 'longText' => 'longText')],
  }));
  const ends: TabRow = {
    values: [words.kinds.scale, ...spoken.map(({ scale }) => `1 = ${scale.low}; 5 = ${scale.high}`)],
    styles: ['muted', ...spoken.map((): 'longText' => 'longText')],
  };
  return {
    key: 'survey-questions',
    title: words.title,
    widths: WIDTHS,
    keepsColumns: true,
    rows: [
      ...howToRows(words.title, words.how),
      {
        values: [words.columns.kind, ...spoken.map(({ language }) => language)],
        styles: ['heading', ...spoken.map((): 'heading' => 'heading')],
        notes: [texts.notes.survey.kind],
      },
      ...rows,
      ends,
      BLANK_ROW,
      line(words.columns.value, 'workHeading'),
      ...Array.from({ length: VALUES }, (_, index) => line(words.examples[index] ?? '', 'work')),
    ],
  };
}
