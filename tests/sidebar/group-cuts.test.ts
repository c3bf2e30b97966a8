/** Choosing how customers are judged by ABC×XYZ: cuts that give way, what is asked anew, what is built. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Action } from '../../sidebar/actions.ts';
import { movedCuts } from '../../sidebar/moved-cuts.ts';
import { readinessOf, sameSettings } from '../../sidebar/readiness.ts';
import { reduce } from '../../sidebar/reduce.ts';
import { INITIAL, type State } from '../../sidebar/state.ts';
import { DEFAULT_GROUP_RULE, type GroupRule } from '../../src/core/groups/abcxyz.ts';
import type { LogCheck, SegmentSettings } from '../../src/rpc.ts';
import { CHECK, NUMBERS, SETTINGS, START } from './support/answers.ts';

const RULE: GroupRule = { abc: { a: 0.5, b: 0.7 }, xyz: { x: 0.3, y: 0.6, classic: false }, period: 'year' };

function stateAfter(...actions: readonly Action[]): State {
  return actions.reduce(reduce, INITIAL);
}

const opened: Action = { type: 'opened', start: START };
const checked: Action = { type: 'checked', number: 1, answer: CHECK };
const keptBySettings: LogCheck = {
  ...CHECK,
  numbers: { ...NUMBERS, groups: { ...NUMBERS.groups, isKept: true } },
};

function built(state: State): SegmentSettings {
  const readiness = readinessOf(state);
  if ('missing' in readiness) throw new Error(`missing: ${readiness.missing.what}`);
  return readiness.settings;
}

describe('a cut that is moved', () => {
  const CUTS = [0.1, 0.2, 0.3, 0.4, 0.5];

  it.each([
    ['the lower one', 0, 0.1, [0.1, 0.4]],
    ['the lower one onto the upper, which gives way', 0, 0.4, [0.4, 0.5]],
    ['the lower one to the end, where the upper needs room', 0, 0.5, [0.4, 0.5]],
    ['the upper one', 1, 0.5, [0.2, 0.5]],
    ['the upper one below the lower, which gives way', 1, 0.2, [0.1, 0.2]],
    ['the upper one to the beginning', 1, 0.1, [0.1, 0.2]],
  ] as const)('%s', (_, which, cut, expected) => {
    expect(movedCuts(CUTS, [0.2, 0.4], which, cut)).toEqual(expected);
  });

  it('always leaves two of the cuts, ascending', () => {
    fc.assert(
      fc.property(fc.nat(3), fc.nat(3), fc.nat(4), fc.constantFrom<0 | 1>(0, 1), (low, more, to, which) => {
        const high = Math.min(4, low + 1 + more);
        const [first, second] = movedCuts(CUTS, [CUTS[low] ?? 0, CUTS[high] ?? 0], which, CUTS[to] ?? 0);
        expect(CUTS).toContain(first);
        expect(CUTS).toContain(second);
        expect(first).toBeLessThan(second);
      }),
    );
  });
});

describe('the server is asked', () => {
  it('again for other periods, which change the numbers', () => {
    const state = stateAfter(opened, checked, { type: 'group-rule-chosen', rule: RULE });
    expect(state.log.check).toMatchObject({ number: 2, status: 'asking', answer: CHECK });
    expect(state.groupRule).toEqual(RULE);
  });

  it('nothing for other cuts', () => {
    const state = stateAfter(opened, checked, { type: 'group-cuts-moved', rule: RULE });
    expect(state.log.check).toMatchObject({ number: 1, status: 'ready' });
    expect(state.groupRule).toEqual(RULE);
  });
});

describe('what is built', () => {
  const moved: Action = { type: 'group-cuts-moved', rule: RULE };

  it('is judged by what was chosen, else as the last time, else as usual', () => {
    const last: Action = { type: 'opened', start: { ...START, settings: { ...SETTINGS, groupRule: RULE } } };
    expect(built(stateAfter(opened, checked, moved)).groupRule).toEqual(RULE);
    expect(built(stateAfter(last)).groupRule).toEqual(RULE);
    expect(built(stateAfter(opened, checked)).groupRule).toEqual(DEFAULT_GROUP_RULE);
  });

  it('is not judged by what was only looked at, where the tab of settings keeps the rule', () => {
    const state = stateAfter(opened, { type: 'checked', number: 1, answer: keptBySettings }, moved);
    expect(state.groupRule).toEqual(RULE);
    expect(built(state).groupRule).toEqual(DEFAULT_GROUP_RULE);
  });

  it('has lists of groups in their order, and only with ABC×XYZ', () => {
    const wanted = (['CZ', 'AX', 'BY'] as const).map(
      (group): Action => ({
        type: 'group-list-chosen',
        group,
        wanted: true,
      }),
    );
    const state = stateAfter(opened, checked, ...wanted);
    expect(built(state).groupLists).toEqual(['AX', 'BY', 'CZ']);
    const less = reduce(state, { type: 'group-list-chosen', group: 'BY', wanted: false });
    expect(built(less).groupLists).toEqual(['AX', 'CZ']);
    const without = reduce(less, { type: 'groups-chosen', wanted: false });
    expect(built(without).groupLists).toEqual([]);
    expect(without.groupLists).toEqual(['AX', 'CZ']);
  });

  it('takes over the lists of the last run', () => {
    const settings: SegmentSettings = { ...SETTINGS, abcXyz: true, groupLists: ['AX', 'CX'] };
    expect(built(stateAfter({ type: 'opened', start: { ...START, settings } })).groupLists).toEqual(['AX', 'CX']);
  });
});

describe('settings are the same', () => {
  const settings: SegmentSettings = { ...SETTINGS, abcXyz: true };

  it.each([
    { abcXyz: false },
    { groupRule: RULE },
    { groupRule: { ...DEFAULT_GROUP_RULE, period: 'week' as const } },
    { groupLists: ['AX' as const] },
  ])('unless %j', (change) => {
    expect(sameSettings(settings, { ...settings, ...change })).toBe(false);
    expect(sameSettings({ ...settings, ...change }, { ...settings, ...change })).toBe(true);
  });

  it('whatever the rule is, without ABC×XYZ', () => {
    expect(sameSettings(SETTINGS, { ...SETTINGS, groupRule: RULE })).toBe(true);
  });
});
