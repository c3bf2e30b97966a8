/** Choices of what comes next and of calls: kept ones of before have none, and nothing else than what is offered is taken. */
import { expect, it } from 'vitest';
import { callsSince, DEFAULT_CALLS, DEFAULT_NEXT } from '../../src/core/customers/next-settings.ts';
import { callSettingsFrom, nextSettingsFrom } from '../../src/tables/next-settings.ts';

it('settings of a version before have the defaults', () => {
  expect([nextSettingsFrom(undefined), callSettingsFrom(undefined)]).toEqual([DEFAULT_NEXT, DEFAULT_CALLS]);
});

it('what was chosen is read as it was kept', () => {
  const next = { wanted: true, horizon: 30, overdue: 0, customers: 500 };
  const calls = { share: 0.2, since: 20_000, window: 14 };
  expect(nextSettingsFrom(JSON.parse(JSON.stringify(next)))).toEqual(next);
  expect(callSettingsFrom(JSON.parse(JSON.stringify(calls)))).toEqual(calls);
});

it.each([
  null,
  7,
  'x',
  [],
  {},
  { ...DEFAULT_NEXT, horizon: 31 },
  { ...DEFAULT_NEXT, overdue: '20' },
  { ...DEFAULT_NEXT, wanted: 1 },
])('%j is no choice of what comes next', (value) => {
  expect(() => nextSettingsFrom(value)).toThrow(expect.objectContaining({ code: 'settings.invalid' }));
});

it.each([
  null,
  7,
  {},
  { ...DEFAULT_CALLS, share: 0.3 },
  { ...DEFAULT_CALLS, since: 1.5 },
  { ...DEFAULT_CALLS, window: 31 },
])('%j is no choice of whom to leave alone', (value) => {
  expect(() => callSettingsFrom(value)).toThrow(expect.objectContaining({ code: 'settings.invalid' }));
});

it('the day of the share is that of its first run', () => {
  const chosen = { ...DEFAULT_CALLS, share: 0.1 } as const;
  const first = callsSince(chosen, null, 100);
  expect(first.since).toBe(100);
  expect(callsSince(chosen, first, 200).since).toBe(100);
  expect(callsSince({ ...chosen, share: 0.2 }, first, 200).since).toBe(200);
  const none = callsSince({ ...chosen, share: 0 }, first, 200);
  expect(none.since).toBe(null);
  expect(callsSince(chosen, none, 300).since).toBe(300);
});
