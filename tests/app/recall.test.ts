/** What was said of a log holds for the next one with the same titles, as far as it says anything of it. */

import { describe, expect, it } from 'vitest';
import { recalledAnswers } from '../../src/app/recall.ts';
import { DEFAULT_CALLS, DEFAULT_NEXT } from '../../src/core/customers/next-settings.ts';
import { DEFAULT_GROUP_RULE } from '../../src/core/groups/abcxyz.ts';
import { asDay } from '../../src/core/time/day.ts';
import { UTC } from '../../src/core/time/zone.ts';
import { localeOf } from '../../src/core/writing/locale.ts';
import type { Answers } from '../../src/reading/answers.ts';
import { openQuestions, readSheet } from '../../src/reading/read.ts';
import type { Sheet } from '../../src/reading/sheet.ts';
import { keepReading } from '../../src/tables/kept-reading.ts';
import type { SegmentSettings } from '../../src/tables/run-settings.ts';

const context = { locale: localeOf('en_US'), zone: UTC, today: asDay(20_785) };
const SHEET = 7;
const OTHER = 8;

const TITLES = ['Nr', 'Client', 'Manager', 'Paid on', 'Sum', 'Net', 'Stage'];
const MAY: Sheet = [
  TITLES,
  ['1', 'Ann', 'Kim', '2026-05-01', 10, 9, 'Won'],
  ['2', 'Bob', 'Lee', '2026-05-02', 20, 18, 'Half way'],
  ['3', 'Ann', 'Kim', '2026-05-03', 40, 36, 'Delivered'],
  ['4', 'Cy', 'Lee', '2026-05-04', 80, 72, 'Won'],
];

/** As a run keeps it. */
function keptAfter(sheet: Sheet, answers: Answers): SegmentSettings {
  return {
    version: 2,
    sheetId: SHEET,
    reading: keepReading(readSheet(sheet, context, answers), answers),
    scores: 3,
    cuts: null,
    abcXyz: true,
    groupRule: DEFAULT_GROUP_RULE,
    compareWith: 'none',
    lists: [],
    groupLists: [],
    next: DEFAULT_NEXT,
    calls: DEFAULT_CALLS,
  };
}

function recalled(
  last: SegmentSettings | null,
  sheet: Sheet,
  said: Answers = {},
  asRead?: readonly 'columns.amount'[],
) {
  const answers = recalledAnswers(last, { sheetId: OTHER, answers: said, ...(asRead && { asRead }) }, sheet, context);
  const reading = readSheet(sheet, context, answers);
  return { answers, reading, open: openQuestions(reading, answers).map(({ code }) => code) };
}

const june = (rows: Sheet): Sheet => [TITLES, ...rows];
const SAID: Answers = { columns: { amount: ['Net'] }, counts: ['Won', 'Half way'] };

describe('the next log', () => {
  it('is read as it is where nothing was ever built', () => {
    expect(recalled(null, MAY, { dates: 'dmy' }).answers).toEqual({ dates: 'dmy' });
  });

  it('with the same titles on another sheet needs no answer, and counts the same', () => {
    const { reading, open } = recalled(
      keptAfter(MAY, SAID),
      june([
        ['5', 'Ann', 'Kim', '2026-06-01', 10, 1, 'Half way'],
        ['6', 'Bob', 'Lee', '2026-06-02', 20, 2, 'Won'],
        ['7', 'Cy', 'Lee', '2026-06-03', 40, 4, 'Delivered'],
      ]),
    );
    expect(open).toEqual([]);
    expect(reading.buckets.used).toEqual({ rows: 2, amount: 3 });
    expect(reading.buckets.status).toEqual({ rows: 1, amount: 4 });
  });

  it('may have its columns in another order', () => {
    const turned = june(MAY.slice(1)).map((row) => [...row].reverse());
    const { reading, open } = recalled(keptAfter(MAY, SAID), turned);
    expect(open).toEqual([]);
    expect(reading.buckets.used.amount).toBe(9 + 18 + 72);
  });

  it('with other titles is another kind of file', () => {
    const other: Sheet = [
      ['Kunde', 'Datum', 'Umsatz'],
      ['Ann', '2026-06-01', 10],
      ['Bob', '2026-06-02', 20],
    ];
    expect(recalled(keptAfter(MAY, SAID), other).answers).toEqual({});
  });

  it('asks for a column that changes numbers and is gone', () => {
    const without = MAY.map((row) => row.filter((_, column) => column !== 5));
    const { reading, open } = recalled(keptAfter(MAY, SAID), without);
    expect(open).toEqual(['column-gone']);
    const [question] = reading.questions;
    expect(question?.params).toEqual({ role: 'amount', title: 'Net' });
    expect(question?.choices).toContainEqual({ value: 'Sum', amount: 150 });
    // An order needs an amount: there is no going without.
    expect(question?.choices.map(({ value }) => value)).not.toContain('');
  });

  it('offers to go without a column that an order can do without', () => {
    const without = MAY.map((row) => row.filter((_, column) => column !== 0));
    const { reading } = recalled(keptAfter(MAY, { ...SAID, columns: { ...SAID.columns, order: ['Nr'] } }), without);
    const [question] = reading.questions;
    expect(question).toMatchObject({ code: 'column-gone', params: { role: 'order' } });
    expect(question?.choices.at(-1)).toEqual({ value: '' });
  });

  it('does not ask for a column without which every number stays the same', () => {
    const without = MAY.map((row) => row.filter((_, column) => column !== 2));
    const { answers, reading, open } = recalled(keptAfter(MAY, SAID), without);
    expect(answers.columns?.manager).toEqual([]);
    expect(reading.columns.manager).toBeNull();
    expect(open).toEqual([]);
  });

  it('is asked for its currency where the one that was chosen is in it no more', () => {
    const inCurrency = (...codes: readonly string[]): Sheet => [
      ['Client', 'Paid on', 'Sum', 'Currency'],
      ...codes.map((code, index) => ['Ann', `2026-05-0${index + 1}`, 10, code]),
    ];
    const chosen = keptAfter(inCurrency('EUR', 'USD'), { currency: 'EUR' });
    expect(recalled(chosen, inCurrency('EUR', 'GBP')).answers.currency).toBe('EUR');
    const gone = recalled(chosen, inCurrency('USD', 'GBP'));
    expect(gone.answers.currency).toBeUndefined();
    expect(gone.open).toEqual(['currency']);
  });
});

describe('a word of the status that was not there', () => {
  const rows = (word: string): Sheet =>
    june([
      ['5', 'Ann', 'Kim', '2026-06-01', 10, 1, 'Delivered'],
      ['6', 'Bob', 'Lee', '2026-06-02', 20, 2, word],
      ['7', 'Cy', 'Lee', '2026-06-03', 40, 4, 'Half way'],
    ]);
  const counting = (last: SegmentSettings, word: string) => {
    const { reading, open } = recalled(last, rows(word));
    return { open, words: reading.status.filter(({ counts }) => counts).map(({ value }) => value) };
  };

  it('is judged for itself where it is known; what was said of the others holds', () => {
    const last = keptAfter(MAY, SAID);
    expect(counting(last, 'Cancelled')).toEqual({ open: [], words: ['Half way'] });
    expect(counting(last, 'Completed')).toEqual({ open: [], words: ['Completed', 'Half way'] });
  });

  it('is asked about where nobody knows it', () => {
    expect(counting(keptAfter(MAY, SAID), 'Somewhere').open).toEqual(['status']);
  });

  it('is known once a run was built with it, and so is one that was away for a month', () => {
    const first = keptAfter(MAY, SAID);
    const sheet = june([
      ['5', 'Ann', 'Kim', '2026-06-01', 10, 1, 'Won'],
      ['6', 'Bob', 'Lee', '2026-06-02', 20, 2, 'Completed'],
    ]);
    const second = keptAfter(sheet, recalledAnswers(first, { sheetId: OTHER, answers: {} }, sheet, context));
    expect(second.reading.statuses).toEqual(expect.arrayContaining(['Won', 'Half way', 'Delivered', 'Completed']));
    expect(second.reading.answers.counts).toEqual(expect.arrayContaining(['Won', 'Half way', 'Completed']));
    // It was said of it that it does not count, two runs ago.
    expect(counting(second, 'Completed').words).not.toContain('Delivered');
  });

  it('is among all words that are ticked now', () => {
    const { answers } = recalled(keptAfter(MAY, SAID), rows('Somewhere'), { counts: ['Delivered'] });
    expect(answers).toMatchObject({ counts: ['Delivered'] });
    expect(answers.countsSaidOf).toBeUndefined();
  });
});

describe('what is said now', () => {
  it('stands before what was said the last time', () => {
    const { answers, reading } = recalled(keptAfter(MAY, SAID), MAY, {
      columns: { amount: ['Sum'] },
      asOf: asDay(20_000),
    });
    expect(answers).toMatchObject({ columns: { amount: ['Sum'], customer: ['Client'] }, asOf: 20_000 });
    expect(reading.columns.amount).toBe(4);
  });

  it('of the customer says that what was shown beside the one before is shown no more', () => {
    const shown = keptAfter(MAY, { columns: { customer: ['Nr'], shown: ['Client'] } });
    expect(recalled(shown, MAY, { columns: { customer: ['Manager'] } }).answers.columns).toMatchObject({
      customer: ['Manager'],
      shown: [],
    });
    expect(recalled(shown, MAY, { columns: { customer: ['Manager'], shown: ['Nr'] } }).answers.columns?.shown).toEqual([
      'Nr',
    ]);
    expect(recalled(shown, MAY).answers.columns?.shown).toEqual(['Client']);
  });

  it('may be that something is to be read as if nobody had said anything', () => {
    const last = keptAfter(MAY, SAID);
    expect(recalled(last, MAY).reading.columns.amount).toBe(5);
    const anew = recalled(last, MAY, {}, ['columns.amount']);
    expect(anew.answers.columns?.amount).toBeUndefined();
    expect(anew.answers.columns?.customer).toEqual(['Client']);
    expect(anew.reading.columns.amount).toBe(readSheet(MAY, context).columns.amount);
  });

  it('of the row of titles decides which titles are compared', () => {
    const below: Sheet = [['Client', 'Paid on', 'Sum', 'x', 'y', 'z', 'w'], ...MAY];
    const { reading } = recalled(keptAfter(MAY, SAID), below, { titlesRow: 1 });
    expect(reading.titlesRow).toBe(1);
    expect(reading.columns.amount).toBe(5);
  });
});

it('settings that knew no titles hold for their own sheet alone', () => {
  const last = keptAfter(MAY, SAID);
  const old = { ...last, reading: { ...last.reading, titles: [] } };
  const answersOn = (sheetId: number) => recalledAnswers(old, { sheetId, answers: {} }, MAY, context);
  expect(answersOn(SHEET).columns?.amount).toEqual(['Net']);
  expect(answersOn(OTHER)).toEqual({});
});
