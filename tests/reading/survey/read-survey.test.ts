/** Exports of forms: what is recognised, what comes out of it, and what is asked. */
import { describe, expect, it } from 'vitest';
import { judgeValues, valuesIn } from '../../../src/core/key-values/judge-values.ts';
import { answersOfSurvey } from '../../../src/reading/survey/answers-of-survey.ts';
import { readSurvey } from '../../../src/reading/survey/read-survey.ts';
import type { ColumnRole, Corrections } from '../../../src/reading/survey/survey-reading.ts';
import { FEATURES, FORMS } from './support/forms.ts';

type Cells = readonly (readonly unknown[])[];
const reading = (cells: Cells, corrections?: Corrections) => readSurvey(cells, corrections) ?? expect.fail('no titles');
const askedOf = (cells: Cells, corrections?: Corrections) =>
  reading(cells, corrections).questions.map(({ kind }) => kind);

function valuesOf(cells: Cells, corrections?: Corrections) {
  const { answers } = answersOfSurvey(reading(cells, corrections));
  return Object.fromEntries(
    judgeValues(valuesIn(answers), answers).map(({ value, importance, us, rival }) => [value, [importance, us, rival]]),
  );
}

const close = (numbers: readonly (number | null)[]) =>
  numbers.map((each) => (each === null ? null : expect.closeTo(each, 6)));

describe.each(FORMS)('$name', ({ cells, asked, values, recommendations = [], texts }) => {
  it('is asked about no more than its owner alone can know', () => {
    expect(askedOf(cells)).toEqual(asked);
  });

  it('comes to what was counted by hand', () => {
    expect(valuesOf(cells)).toEqual(
      Object.fromEntries(Object.entries(values).map(([name, each]) => [name, close(each)])),
    );
    expect(answersOfSurvey(reading(cells)).recommendations).toEqual(recommendations);
  });

  it('lists what it leaves alone', () => {
    if (texts !== undefined) expect(answersOfSurvey(reading(cells)).texts).toEqual(texts);
    expect(answersOfSurvey(reading(cells)).unreadable).toEqual([]);
  });

  it('comes to the same whatever the order of its rows', () => {
    const { table } = reading(cells);
    const titles = cells.slice(0, table.firstRow - 1);
    expect(valuesOf([...titles, ...[...table.rows].reverse()])).toEqual(valuesOf(cells));
  });
});

describe('the forms', () => {
  it('are more than ten wide ones, each built in another way, in both languages', () => {
    const wide = FORMS.filter(({ shows }) => !shows.includes('long'));
    expect(wide.length).toBeGreaterThan(10);
    expect(new Set(wide.map(({ cells }) => JSON.stringify(cells[0]))).size).toBe(wide.length);
    expect(FEATURES.filter((feature) => !FORMS.some(({ shows }) => shows.includes(feature)))).toEqual([]);
  });

  it('hold what they are said to show', () => {
    const text = (cells: Cells) => JSON.stringify(cells);
    for (const { name, shows, cells } of FORMS) {
      expect([name, /[а-я]{3}/i.test(text(cells))]).toEqual([name, shows.includes('Russian')]);
      expect([name, cells.slice(1).some((row) => row.includes(''))]).toEqual([name, shows.includes('empty answer')]);
      const isGrid = cells[0]?.some((title) => /\S \[|\s\/\s/.test(String(title)));
      expect([name, isGrid]).toEqual([name, shows.includes('grid')]);
    }
  });
});

const formNamed = (part: string) => FORMS.find(({ name }) => name.includes(part))?.cells ?? expect.fail('no such form');

describe('what is asked, and counts once it is answered', () => {
  it('a rival by its name is suggested, not assumed', () => {
    const cells = formNamed('a rival by its name');
    const [question] = reading(cells).questions;
    expect(question).toEqual({ kind: 'aspect', title: 'How good is Northwind?', columns: [4, 5], suggestion: 'rival' });
    const corrected = new Map(
      ['Range', 'Advice'].map((item, index): [number, ColumnRole] => [
        4 + index,
        { kind: 'rating', aspect: 'rival', scale: { low: 0, high: 10 }, item, rival: 'Northwind' },
      ]),
    );
    expect(askedOf(cells, corrected)).toEqual([]);
    expect(valuesOf(cells, corrected)).toEqual({ Range: [10, 5, 1], Advice: [0, 3, 5] });
  });

  it('options without their question may be anything', () => {
    const cells = formNamed('Typeform');
    const corrected = new Map(
      ['Coaches', 'Price', 'Practice'].map((item, index): [number, ColumnRole] => [
        1 + index,
        { kind: 'choice', item, question: '' },
      ]),
    );
    expect(askedOf(cells, corrected)).toEqual([]);
    expect(valuesOf(cells, corrected)).toEqual({
      Coaches: [10, null, null],
      Price: [5, null, null],
      Practice: [5, null, null],
    });
  });

  it.each([
    ['4 is the best that was given: of how many?', ['Importance [a]', 'Importance [b]'], [4, 3], { low: 1, high: 5 }],
    ['6 may be of 7 or of 10', ['Importance [a]', 'Importance [b]'], [6, 3], { low: 1, high: 7 }],
    ['0 may be of 5 or of 10', ['Importance [a]', 'Importance [b]'], [0, 5], { low: 0, high: 5 }],
    [
      'a rating beyond what the question says',
      ['Importance, 1-5 [a]', 'Importance, 1-5 [b]'],
      [5, 7],
      { low: 1, high: 5 },
    ],
  ])('%s', (_name, titles, row, suggestion) => {
    const cells = [titles, row];
    expect(reading(cells).questions).toEqual([expect.objectContaining({ kind: 'scale', suggestion })]);
    expect(valuesOf(cells)).toEqual({});
  });

  it('low answers about a rival are not taken for a smaller scale', () => {
    const titles = ['Importance [a]', 'Importance [b]', 'Competitor [a]', 'Competitor [b]'];
    expect(askedOf([titles, [10, 9, 5, 2]])).toEqual(['scale']);
    expect(askedOf([titles, [10, 9, 5, 8]])).toEqual([]);
    expect(askedOf([titles, [5, 3, 4, 2]])).toEqual([]);
  });

  it('the same question twice would count each answer twice', () => {
    const titles = [
      'How important now? [a]',
      'How important now? [b]',
      'How important next year? [a]',
      'How important next year? [b]',
    ];
    expect(askedOf([titles, [5, 3, 4, 5]])).toEqual(['aspect']);
    expect(valuesOf([titles, [5, 3, 1, 5]])).toEqual({ a: [10, null, null], b: [0, null, null] });
  });

  it('who compares us with rivals in one question rates neither', () => {
    const titles = [
      'Importance [a]',
      'Importance [b]',
      'How do we compare with competitors? [a]',
      'How do we compare with competitors? [b]',
    ];
    expect(reading([titles, [5, 3, 4, 5]]).questions).toEqual([
      expect.objectContaining({ kind: 'aspect', columns: [2, 3] }),
    ]);
  });

  it('values that nobody called alike can’t be compared', () => {
    const titles = ['Насколько важна цена?', 'Насколько важны сроки?', 'Оцените нашу цену', 'Оцените наши сроки'];
    expect(reading([titles, [5, 3, 4, 5]]).questions).toEqual([
      expect.objectContaining({ kind: 'items', columns: [2] }),
    ]);
  });

  it('a number that is no rating is not taken for one', () => {
    const titles = ['Importance [a]', 'Importance [b]', 'How long have you been with us?'];
    expect(askedOf([titles, [5, 3, 7]])).toContain('items');
  });

  it('likely to recommend from 1 to 5 is no net promoter score', () => {
    const cells = [
      ['Importance [a]', 'How likely are you to recommend us?'],
      [5, 5],
      [4, 3],
    ];
    expect(askedOf(cells)).toEqual(['scale']);
    expect(answersOfSurvey(reading(cells)).recommendations).toEqual([]);
  });

  it('nothing about importance at all is said', () => {
    expect(
      askedOf([
        ['Name', 'City'],
        ['Anna', 'Perm'],
      ]),
    ).toEqual(['importance']);
  });
});

describe('cells', () => {
  it('that are no answer on the scale are listed with their row', () => {
    const cells = [
      ['Name', 'Importance, 1 to 5 [Price]', 'Importance, 1 to 5 [Speed]'],
      ...Array.from({ length: 9 }, () => ['Anna', 5, 4]),
      ['Boris', 'it depends', 4],
    ];
    const { answers, unreadable } = answersOfSurvey(reading(cells));
    expect(unreadable).toEqual([{ row: 11, title: 'Importance, 1 to 5 [Price]', value: 'it depends' }]);
    expect(answers).toHaveLength(19);
  });

  it('of contacts tell who answered', () => {
    const cells = [
      ['Timestamp', 'Email', 'Phone number', 'Full name', 'Importance [Price]', 'Importance [Speed]'],
      ['2026-10-05', 'a@example.com', 79_123_456_789, 'Anna', 5, 1],
      ['2026-10-05', '', '', '', 4, 1],
    ];
    expect(answersOfSurvey(reading(cells)).respondents).toEqual([
      { email: 'a@example.com', phone: '79123456789', name: 'Anna' },
      { email: '', phone: '', name: '' },
    ]);
  });

  it.each([
    ['nothing', []],
    ['titles alone', [['Importance [a]', 'Importance [b]']]],
    ['one cell', [['Importance [a]'], [5]]],
  ])('%s is no survey', (_name, cells) => {
    expect(readSurvey(cells)).toBeNull();
  });
});
