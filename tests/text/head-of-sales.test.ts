/** The texts for a head of sales: what is recommended to customers as a form is read without asking anything back. */
import { describe, expect, it } from 'vitest';
import { readSurvey } from '../../src/reading/survey/read-survey.ts';
import { valueSurvey as english } from '../../src/text/en/value-survey.ts';
import { valueSurvey as russian } from '../../src/text/ru/value-survey.ts';

describe.each([
  ['English', english],
  ['Russian', russian],
] as const)('in %s', (_language, { form, agenda }) => {
  it('the questions for a form are understood as they come back', () => {
    const questions = [form.importance, form.us, form.rival];
    const titles = questions.flatMap((question) => [`${question} [Price]`, `${question} [Coaches]`]);
    const reading = readSurvey([
      [...titles, form.recommend, form.why, form.missing, form.contact],
      [5, 4, 3, 5, 4, 2, 9, 'Near', 'The coaches', 'anna@example.com'],
      [4, 1, 2, 4, 5, 1, 6, 'A friend', '', ''],
    ]);
    expect(reading?.questions).toEqual([]);
    expect(reading?.roles.map((role) => ('aspect' in role ? role.aspect : role.kind))).toEqual([
      ...['importance', 'importance', 'us', 'us', 'rival', 'rival'],
      ...['recommend', 'text', 'text', 'email'],
    ]);
  });

  it('the strategy session takes six hours', () => {
    expect(agenda.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(360);
  });
});
