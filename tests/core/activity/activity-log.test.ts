/** Counts per stage out of the log of activity. */
import { describe, expect, it } from 'vitest';
import { type Activity, stageCounts } from '../../../src/core/activity/activity-log.ts';
import { DEFAULT_STAGES } from '../../../src/core/activity/stages.ts';
import { asDay } from '../../../src/core/time/day.ts';

const entry = (day: number, manager: string, stage: string, count: number): Activity => ({
  ...{ day: asDay(day), manager, stage, count },
});

const LOG = [
  entry(9, 'Anna', 'Leads', 1000),
  entry(10, 'Anna', 'Leads', 5),
  entry(11, 'anna ', ' leads', 4),
  entry(11, 'Boris', 'Leads', 7),
  entry(12, 'Anna', 'Payments', 2),
  entry(12, 'Anna', 'Calls', 9),
  entry(13, 'Anna', 'Leads', 100),
];
const SPAN = { from: asDay(10), to: asDay(12) };

describe('counts of a span', () => {
  it('of one manager, both ends inside, however names are spelled', () => {
    expect(stageCounts(LOG, DEFAULT_STAGES, SPAN, 'ANNA').counts).toEqual([9, 0, 0, 0, 0, 2]);
  });

  it('of all', () => {
    expect(stageCounts(LOG, DEFAULT_STAGES, SPAN).counts).toEqual([16, 0, 0, 0, 0, 2]);
  });

  it('name what is in no stage', () => {
    expect(stageCounts(LOG, DEFAULT_STAGES, SPAN, 'Anna').strays).toEqual([LOG[5]]);
    expect(stageCounts(LOG, DEFAULT_STAGES, SPAN, 'Boris').strays).toEqual([]);
  });

  it('the order of the entries is nothing', () => {
    expect(stageCounts([...LOG].reverse(), DEFAULT_STAGES, SPAN).counts).toEqual([16, 0, 0, 0, 0, 2]);
  });

  it('tenths sum as on paper', () => {
    const parts = [entry(10, 'Anna', 'a', 0.1), entry(10, 'Anna', 'a', 0.2)];
    expect(stageCounts(parts, ['a'], SPAN).counts).toEqual([0.3]);
  });
});
