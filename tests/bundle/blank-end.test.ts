/** Rows below the last filled one say nothing, in whichever columns they stand; what is wrong with columns is said all the same. */
import { describe, expect, it } from 'vitest';
import { withoutBlankEnd } from '../../src/cells/blank-end.ts';
import { loadScript, tableOf } from './support/script.ts';

const script = loadScript();

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);
const BLANKS = Array.from({ length: 500 }, () => '');

describe('blank rows at the end', () => {
  it('are those that are blank in all columns', () => {
    const columns = [column('a', 'b', '', '', ''), column(1, 2, 3, '', ''), ''];
    expect(withoutBlankEnd(columns)).toEqual([column('a', 'b', ''), column(1, 2, 3), '']);
  });

  it('stay within, and where nothing is filled the first one stays', () => {
    expect(withoutBlankEnd([column('a', '', 'b')])).toEqual([column('a', '', 'b')]);
    expect(withoutBlankEnd([column('', '', '')])).toEqual([column('')]);
    expect(withoutBlankEnd([])).toEqual([]);
  });

  it('stay where columns are not equally tall, or one is a single cell', () => {
    for (const columns of [
      [column('a', ''), column(1, '', '')],
      [column('a', '', ''), 'x'],
    ]) {
      expect(withoutBlankEnd(columns)).toBe(columns);
    }
  });
});

describe.each(['RFM', 'ABCXYZ', 'COHORTS'])('%s', (name) => {
  const args = [column('Acme', 'Beta', 'Acme'), column('2025-12-31', '2025-11-30', '2025-10-31'), column(100, 250, 50)];
  const compute = (...columns: readonly unknown[]) => script.call(name, ...columns);

  it('gives for an open range what it gives for the filled part of it', () => {
    const open = args.map((cells) => [...cells, ...column(...BLANKS)]);
    expect(tableOf(compute(...open)).length).toBeGreaterThan(1);
    expect(compute(...open)).toEqual(compute(...args));
  });

  it('refuses columns of different heights though the rest is blank', () => {
    const [customers = [], dates = [], amounts = []] = args;
    expect(() => compute([...customers, ...column(...BLANKS)], dates, amounts)).toThrow(/503/);
  });
});
