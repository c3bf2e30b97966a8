/** What is missing before tabs can be built, and what they are built with. */

import { describe, expect, it } from 'vitest';
import { failureSentence } from '../../sidebar/failure-sentence.ts';
import { readinessOf, sameSettings } from '../../sidebar/readiness.ts';
import { reduce } from '../../sidebar/reduce.ts';
import { failureOf, ServerError } from '../../sidebar/server.ts';
import { INITIAL, type State } from '../../sidebar/state.ts';
import { DEFAULT_CALLS, DEFAULT_NEXT } from '../../src/core/customers/next-settings.ts';
import { DEFAULT_GROUP_RULE } from '../../src/core/groups/abcxyz.ts';
import { asDay } from '../../src/core/time/day.ts';
import { CHECK, NUMBERS, READING, SETTINGS, START } from './support/answers.ts';
import { allTextsIn } from './support/texts.ts';

const opened = reduce(INITIAL, { type: 'opened', start: START });
const ready = reduce(opened, { type: 'checked', number: 1, answer: CHECK });

function answered(answer: typeof CHECK): State {
  return reduce(opened, { type: 'checked', number: 1, answer });
}

describe('tabs can be built', () => {
  it('with the defaults once the log is checked', () => {
    expect(readinessOf(ready)).toEqual({
      settings: {
        version: 2,
        sheetId: 7,
        reading: READING,
        scores: 3,
        cuts: null,
        abcXyz: true,
        groupRule: DEFAULT_GROUP_RULE,
        compareWith: 'month',
        lists: ['champions', 'cant-lose', 'at-risk'],
        groupLists: [],
        next: DEFAULT_NEXT,
        calls: DEFAULT_CALLS,
      },
    });
  });

  it('with the last settings before the log is checked', () => {
    const state = reduce(INITIAL, { type: 'opened', start: { ...START, settings: SETTINGS } });
    expect(readinessOf(state)).toEqual({ settings: SETTINGS });
  });

  it('with own cuts', () => {
    const texts = { recency: ['30'], frequency: ['2'], monetary: ['5'] };
    const state = reduce(ready, { type: 'own-cuts-chosen', scores: 2, texts });
    expect(readinessOf(state)).toMatchObject({
      settings: { scores: 2, cuts: { recency: [30], frequency: [2], monetary: [5] } },
    });
  });
});

describe('what is missing', () => {
  const asking = { sentence: 'Which one?', proposed: null, choices: [] };

  it.each<[string, State, object]>([
    ['a sheet', reduce(INITIAL, { type: 'opened', start: { ...START, suggested: null } }), { what: 'sheet' }],
    ['the guess of the columns', opened, { what: 'answer' }],
    [
      'columns',
      answered({ ...CHECK, layout: { date: 1 }, numbers: null }),
      { what: 'columns', fields: ['customer', 'amount'], untitled: false },
    ],
    [
      'titles',
      answered({ ...CHECK, titles: ['', ' '], layout: {}, numbers: null }),
      { what: 'columns', fields: ['customer', 'date', 'amount'], untitled: true },
    ],
    [
      'a currency',
      answered({ ...CHECK, open: [{ ...asking, code: 'currency' }], numbers: null }),
      { what: 'currency' },
    ],
    [
      'an answer',
      answered({ ...CHECK, open: [{ code: 'status', sentence: 'Do they count?', proposed: null, choices: [] }] }),
      { what: 'question', sentence: 'Do they count?' },
    ],
    ['purchases', answered({ ...CHECK, numbers: { ...NUMBERS, customers: 0 } }), { what: 'purchases' }],
  ])('%s', (_, state, missing) => {
    expect(readinessOf(state)).toEqual({ missing });
  });

  it('proper cuts', () => {
    const texts = { recency: ['30'], frequency: ['x'], monetary: ['5'] };
    const state = reduce(ready, { type: 'own-cuts-chosen', scores: 2, texts });
    expect(readinessOf(state)).toMatchObject({ missing: { what: 'cuts', error: { code: 'cuts.number' } } });
  });
});

it('nothing is missing of what the server remembers: one of several currencies is chosen already', () => {
  const currencies = ['RUB', 'USD'].map((currency) => ({ currency, rows: 2, amount: 10 }));
  expect(readinessOf(answered({ ...CHECK, currencies }))).toHaveProperty('settings');
});

describe('settings are the same', () => {
  const cuts = { recency: [1], frequency: [2], monetary: [3] };

  it('whatever the order of their columns', () => {
    const columns = { manager: ['Manager'], amount: ['Sum'], date: ['When'], customer: ['Client'] };
    expect(sameSettings(SETTINGS, { ...SETTINGS, reading: { ...READING, answers: { columns } } })).toBe(true);
    expect(sameSettings({ ...SETTINGS, cuts }, { ...SETTINGS, cuts: { ...cuts } })).toBe(true);
  });

  it('whatever the day that a run was made as of', () => {
    const asOf = asDay(20_000);
    expect(
      sameSettings(SETTINGS, { ...SETTINGS, reading: { ...READING, answers: { ...READING.answers, asOf } } }),
    ).toBe(true);
  });

  it.each([
    { sheetId: 8 },
    { reading: { ...READING, answers: { columns: { customer: ['Client'], date: ['When'], amount: ['Sum'] } } } },
    { reading: { ...READING, answers: { ...READING.answers, currency: 'RUB' } } },
    { scores: 3 },
    { cuts },
    { compareWith: 'month' as const },
    { lists: [] },
  ])('unless %j', (change) => {
    expect(sameSettings(SETTINGS, { ...SETTINGS, ...change })).toBe(false);
  });
});

describe('a failed call', () => {
  const texts = allTextsIn('en');

  it.each(['', '  ', 'PERMISSION_DENIED', 'You do not have permission to call x'])(
    '“%s” is about accounts',
    (message) => {
      expect(failureSentence(failureOf(message), texts)).toBe(texts.sidebar.failure.account);
    },
  );

  it('of any other kind says what the platform said', () => {
    expect(failureSentence(failureOf('Timed out'), texts)).toContain('Timed out');
    expect(failureSentence(new TypeError('x is undefined'), texts)).toContain('x is undefined');
  });

  it('with the server’s own sentence says that', () => {
    expect(failureSentence(new ServerError('said', 'Choose another sheet.'), texts)).toBe('Choose another sheet.');
  });
});
