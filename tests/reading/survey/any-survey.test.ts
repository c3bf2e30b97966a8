/** Whatever a form's export holds: it is read or asked about, and no answer lies beyond its scale. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeValues, valuesIn } from '../../../src/core/key-values/judge-values.ts';
import { keyValues } from '../../../src/core/key-values/key-values.ts';
import { answersOfSurvey } from '../../../src/reading/survey/answers-of-survey.ts';
import { readSurvey } from '../../../src/reading/survey/read-survey.ts';
import { FORMS } from './support/forms.ts';

const title = fc.oneof(
  fc.constantFrom(
    'How important is it? [Price]',
    'How important is it? [Speed]',
    'Our work [Price]',
    'Our work [Speed]',
    'Конкуренты [Price]',
    'Насколько важно / Цена',
    'Насколько важно / Сроки',
    'What matters to you?',
    'How likely would you recommend us?',
    'Value',
    'Importance',
    'E-mail',
    '',
  ),
  fc.string(),
);
const cell = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 10 }) },
  fc.constantFrom<unknown>(
    '',
    null,
    undefined,
    'важно',
    'Not important',
    '5 – best',
    'a, b',
    '#N/A',
    true,
    1e9,
    -3,
    4.5,
    Number.NaN,
  ),
  fc.string(),
  fc.date({ noInvalidDate: false }),
);

describe('any export', () => {
  it('comes to answers within their scales, and to numbers', () => {
    const table = fc
      .integer({ min: 1, max: 7 })
      .chain((width) =>
        fc.tuple(
          fc.array(title, { minLength: width, maxLength: width }),
          fc.array(fc.array(cell, { maxLength: width + 1 }), { maxLength: 6 }),
        ),
      );
    fc.assert(
      fc.property(table, ([titles, rows]) => {
        const reading = readSurvey([titles, ...rows]);
        if (reading === null) return;
        const { answers, recommendations } = answersOfSurvey(reading);
        for (const { rating, scale, value } of answers) {
          expect(value).not.toBe('');
          expect(rating).toBeGreaterThanOrEqual(scale.low);
          expect(rating).toBeLessThanOrEqual(scale.high);
        }
        for (const each of recommendations) expect(Number.isInteger(each) && each >= 0 && each <= 10).toBe(true);
        for (const { importance, us, opportunity } of keyValues(valuesIn(answers), answers)) {
          expect(importance ?? 0).not.toBeNaN();
          expect(us ?? 1).toBeGreaterThanOrEqual(1);
          expect(us ?? 5).toBeLessThanOrEqual(5);
          expect(opportunity ?? 0).not.toBeNaN();
        }
      }),
      { numRuns: 400 },
    );
  });

  // Titles of two rows are read from left to right.
  it.each(FORMS.filter(({ name }) => !name.includes('two rows')))('in any order of its columns: $name', ({ cells }) => {
    const judged = (each: readonly (readonly unknown[])[]) => {
      const { answers } = answersOfSurvey(readSurvey(each) ?? expect.fail('no titles'));
      return judgeValues(valuesIn(answers).sort(), answers);
    };
    const width = cells[0]?.length ?? 0;
    const backwards = cells.map((row) => Array.from({ length: width }, (_, column) => row[width - 1 - column]));
    expect(judged(backwards)).toEqual(judged(cells));
  });
});
