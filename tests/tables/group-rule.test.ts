/** How customers are judged by ABC×XYZ, as it was stored with the file or sent by a page: checked, never trusted. */
import { describe, expect, it } from 'vitest';
import { DEFAULT_GROUP_RULE } from '../../src/core/groups/abcxyz.ts';
import { groupRuleFrom } from '../../src/tables/group-rule.ts';
import { settingsFrom } from '../../src/tables/run-settings.ts';

const RULE = { abc: { a: 0.7, b: 1 }, xyz: { x: 0.5, y: 4, classic: true }, period: 'week' };

it('comes back as it was kept, and only that', () => {
  expect(groupRuleFrom(RULE)).toEqual(RULE);
  expect(groupRuleFrom({ ...RULE, more: 1, abc: { ...RULE.abc, c: 1 } })).toEqual(RULE);
});

it('is the usual one where there is none, as in the settings of older files', () => {
  expect(groupRuleFrom(undefined)).toEqual(DEFAULT_GROUP_RULE);
  expect(groupRuleFrom(null)).toEqual(DEFAULT_GROUP_RULE);
});

describe('is refused', () => {
  it.each([
    ['cuts of ABC that are equal', { abc: { a: 0.7, b: 0.7 } }],
    ['that descend', { abc: { a: 0.9, b: 0.7 } }],
    ['of nothing', { abc: { a: 0, b: 0.7 } }],
    ['above the whole', { abc: { a: 0.9, b: 1.01 } }],
    ['as texts', { abc: { a: '0.7', b: 0.8 } }],
    ['that are gone', { abc: null }],
    ['cuts of XYZ that are equal', { xyz: { x: 1, y: 1, classic: false } }],
    ['below zero', { xyz: { x: -1, y: 1, classic: false } }],
    ['without end', { xyz: { x: 1, y: Number.POSITIVE_INFINITY, classic: false } }],
    ['that are no numbers', { xyz: { x: Number.NaN, y: 1, classic: false } }],
  ])('%s', (_, change) => {
    expect(() => groupRuleFrom({ ...RULE, ...change })).toThrow('settings.class-cuts');
  });

  it.each([{ period: 'decade' }, { period: undefined }, { xyz: { x: 1, y: 2 } }])('%j', (change) => {
    expect(() => groupRuleFrom({ ...RULE, ...change })).toThrow('settings.invalid');
  });

  it('what is no rule at all', () => {
    expect(() => groupRuleFrom('default')).toThrow('settings.class-cuts');
    expect(() => groupRuleFrom([])).toThrow('settings.class-cuts');
  });
});

describe('lists of groups', () => {
  const stored = {
    version: 1,
    sheetId: 7,
    layout: { customer: 0, date: 1, amount: 2 },
    currency: null,
    scores: 3,
    lists: [],
    abcXyz: true,
  };

  it('come in the order of the groups, and only with ABC×XYZ', () => {
    expect(settingsFrom({ ...stored, groupLists: ['CZ', 'AX', 'DX'] }).groupLists).toEqual(['AX', 'CZ']);
    expect(settingsFrom({ ...stored, groupLists: ['AX'], abcXyz: false }).groupLists).toEqual([]);
    expect(settingsFrom(stored).groupLists).toEqual([]);
    expect(() => settingsFrom({ ...stored, groupLists: 'AX' })).toThrow('settings.invalid');
  });
});
