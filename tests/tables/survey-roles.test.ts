/** What the tab *How answers are read* says of a form counts as the form was read: nothing is lost on the way there and back. */
import { describe, expect, it } from 'vitest';
import { UTC } from '../../src/core/time/zone.ts';
import { localeOf } from '../../src/core/writing/locale.ts';
import { answersOfSurvey } from '../../src/reading/survey/answers-of-survey.ts';
import { readSurvey } from '../../src/reading/survey/read-survey.ts';
import { surveyReadingTab } from '../../src/reports/key-values/survey-reading.ts';
import { correctionsIn, linesOfReading, readSurveyLines } from '../../src/tables/survey-roles.ts';
import { textsIn } from '../../src/text/language.ts';
import { FORMS } from '../reading/survey/support/forms.ts';

describe.each(['en', 'ru'] as const)('in %s', (language) => {
  const texts = textsIn(language);

  it.each(FORMS)('$name', ({ cells, asked }) => {
    const reading = readSurvey(cells) ?? expect.fail('no titles');
    const lines = linesOfReading(reading, texts);
    const tab = surveyReadingTab(lines, 'Answers', ['Answers'], texts);
    const content = {
      name: tab.title,
      computed: [],
      values: tab.rows.map(({ values }) => values),
      formulas: [],
      formats: [],
    };
    const faults: string[] = [];
    const source = {
      content,
      texts,
      locale: localeOf('en_US'),
      zone: UTC,
      report: (_: unknown, { code }: { code: string }) => faults.push(code),
    };
    const said = readSurveyLines(source) ?? expect.fail('no titles in the tab');
    expect(faults).toEqual([]);
    expect(said.lines).toHaveLength(reading.table.titles.length);
    const again = readSurvey(cells, correctionsIn(said, reading)) ?? expect.fail('no titles');
    expect(answersOfSurvey(again)).toEqual(answersOfSurvey(reading));
    expect(again.questions.map(({ kind }) => kind)).toEqual(asked);
    // What is asked is said beside the columns that it is about.
    for (const question of reading.questions) {
      const columns = 'columns' in question ? question.columns : [];
      for (const column of columns) expect(lines[column]?.todo).not.toBe('');
    }
  });
});
