/** What a time zone has answered is kept for later executions, and never trusted unseen. */
import { expect, test } from 'vitest';
import { clocksFrom, clocksOf, edgesFrom } from '../../../src/core/time/clocks.ts';
import { asDay } from '../../../src/core/time/day.ts';
import { createZone } from '../../../src/core/time/zone.ts';

const HOUR = 3_600_000;
/** Clocks an hour ahead from 29 March to 25 October 2026, as in Lisbon. */
const offsetAt = (instant: number) =>
  instant >= Date.UTC(2026, 2, 29, 1) && instant < Date.UTC(2026, 9, 25, 1) ? HOUR : 0;
const DAYS = Array.from({ length: 400 }, (_, index) => asDay(20_400 + index));

test('comes back as it was', () => {
  const edges = new Map([
    [1000, 0],
    [1001, 0],
    [1003, 0],
    [1002, HOUR],
  ]);
  const kept = clocksOf(edges);
  expect(kept.runs).toEqual([
    [1000, 2, 0],
    [1002, 1, 60],
    [1003, 1, 0],
  ]);
  expect(edgesFrom(JSON.parse(JSON.stringify(kept)))).toEqual(
    new Map([...edges].sort(([one], [other]) => one - other)),
  );
});

test('a zone that is given it asks only where clocks change, and tells the same days', () => {
  const edges = new Map<number, number>();
  const first = createZone(offsetAt, edges);
  const starts = DAYS.map((day) => first.startOf(day));
  let asked = 0;
  const again = createZone(
    (instant) => {
      asked++;
      return offsetAt(instant);
    },
    edgesFrom(clocksOf(edges)),
  );
  expect(DAYS.map((day) => again.startOf(day))).toEqual(starts);
  expect(asked).toBeLessThan(30);
  const steady = new Map<number, number>();
  for (const day of DAYS) createZone(() => 2 * HOUR, steady).startOf(day);
  const silent = createZone(() => expect.fail('asked'), edgesFrom(clocksOf(steady)));
  expect(silent.startOf(DAYS[200] ?? asDay(0))).toBe((DAYS[200] ?? 0) * 24 * HOUR - 2 * HOUR);
});

test.each([
  null,
  'clocks',
  { runs: [] },
  { span: 1, runs: [[1, 2]] },
  { span: 1, runs: [[1, 'two', 3]] },
  { span: 1, runs: [[1, 0, 0]] },
  { span: 1, runs: [[1, 1e12, 0]] },
])('%j is not used', (stored) => {
  expect(clocksFrom(stored)).toBeNull();
});

test('nor are spans of another length', () => {
  expect(edgesFrom({ span: 1, runs: [[1, 2, 60]] }).size).toBe(0);
});
