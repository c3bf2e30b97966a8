/** Names in a column of cells. */
import { describe, expect, it } from 'vitest';
import { UTC } from '../../../src/core/time/zone.ts';
import { distinctNames } from '../../../src/core/writing/distinct-names.ts';

describe('names', () => {
  it('are one where only case and white space differ, shown as most rows spell them, in the order of first appearance', () => {
    const { of, names } = distinctNames(['price ', '', 'Speed', 'Price', 'PRICE', 'Price'], UTC);
    expect(of).toEqual([0, -1, 1, 0, 0, 0]);
    expect(names.map(({ text }) => text)).toEqual(['Price', 'Speed']);
  });

  it('of equally frequent spellings, the smaller by code points is shown', () => {
    expect(distinctNames(['price', 'Price'], UTC).names[0]?.text).toBe('Price');
  });

  it('stay numbers where all rows hold numbers', () => {
    const { names } = distinctNames([1, 2, '2'], UTC);
    expect(names.map(({ cell }) => cell)).toEqual([1, '2']);
  });

  it('are neither dates nor errors', () => {
    const { of, unreadable } = distinctNames(['Lead', new Date(Date.UTC(2026, 0, 5)), '#N/A'], UTC);
    expect(of).toEqual([0, -1, -1]);
    expect(unreadable).toEqual([
      { row: 2, value: '2026-01-05' },
      { row: 3, value: '#N/A' },
    ]);
  });
});
