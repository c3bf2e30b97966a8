/** Settings and runs that were stored with the file, or sent by a page: checked, never trusted. */
import { describe, expect, it } from 'vitest';
import { clocksOf } from '../../src/core/time/clocks.ts';
import { createRecord, recordFrom } from '../../src/tables/run-record.ts';
import { layoutFrom, settingsFrom } from '../../src/tables/run-settings.ts';

const STORED = {
  version: 1,
  sheetId: 7,
  layout: { customer: 0, date: 1, amount: 2 },
  currency: null,
  scores: 3,
  cuts: { recency: [30, 90], frequency: [2, 5], monetary: [100, 1000] },
  compareWith: 'month',
  lists: ['lost', 'champions', 'no such segment'],
};

describe('settings', () => {
  it('are read, lists in the order of the segments', () => {
    expect(settingsFrom(STORED)).toMatchObject({ sheetId: 7, scores: 3, lists: ['champions', 'lost'] });
  });

  it.each([
    [null, 'settings.invalid'],
    [[], 'settings.invalid'],
    [{ ...STORED, version: 2 ** 20 }, 'settings.newer'],
    [{ ...STORED, version: 0 }, 'settings.invalid'],
    [{ ...STORED, sheetId: '7' }, 'settings.invalid'],
    [{ ...STORED, scores: 11 }, 'scores.invalid'],
    [{ ...STORED, currency: 5 }, 'settings.invalid'],
    [{ ...STORED, compareWith: 'decade' }, 'settings.invalid'],
    [{ ...STORED, cuts: { ...STORED.cuts, recency: [90, 30] } }, 'cuts.order'],
    [{ ...STORED, cuts: { recency: [30, 90] } }, 'settings.invalid'],
    [{ ...STORED, cuts: { ...STORED.cuts, frequency: [{}, 5] } }, 'settings.invalid'],
    [{ ...STORED, scores: 4 }, 'cuts.shape'],
  ])('%j are refused', (stored, code) => {
    expect(() => settingsFrom(stored)).toThrow(code);
  });
});

describe('the columns of the log', () => {
  it.each([
    { customer: 0, date: 1 },
    { customer: 0, date: 1, amount: 1 },
    { customer: 0, date: 1, amount: -1 },
    { customer: 0, date: 1, amount: 1.5 },
  ])('%j are refused', (layout) => {
    expect(() => layoutFrom(layout)).toThrow('settings.invalid');
  });
});

describe('a run', () => {
  const clocks = clocksOf(new Map([[1600, 0]]));
  const record = createRecord({
    id: 'one',
    settings: settingsFrom(STORED),
    file: { localeName: 'en_US', timeZone: 'Etc/GMT', url: 'https://example.com', clocks },
    fingerprint: '00',
    playbook: '00',
    asOf: 20_000,
    steps: ['customers', 'summary'],
    fromNothing: true,
  });

  it('comes back as it was kept', () => {
    expect(record.next).toBe(0);
    expect(recordFrom(JSON.parse(JSON.stringify({ ...record, next: 1 })))).toEqual({ ...record, next: 1 });
  });

  it.each([
    null,
    [],
    { id: 'one' },
    ...[
      { fingerprint: 5 },
      { steps: 'customers' },
      { steps: [0] },
      { next: null },
      { next: 1.5 },
      { next: -1 },
      { next: 3 },
      { file: null },
      { settings: { ...record.settings, version: 'constructor' } },
    ].map((damage) => ({ ...record, ...damage })),
  ])('that nobody can go on with is refused: %j', (stored) => {
    expect(() => recordFrom(stored)).toThrow('settings.invalid');
  });

  it('of a newer version is refused', () => {
    expect(() => recordFrom({ ...record, version: record.version + 1 })).toThrow('settings.newer');
  });
});
