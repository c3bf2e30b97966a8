/** A result may not be read before it is there: results that are owed, and only those, are pending. */
import { afterAll, describe, expect, it } from 'vitest';
import { createNodeEngine } from '../support/workbench.ts';
import { area, formula, number } from './cells.ts';

describe('pending results', () => {
  const engine = createNodeEngine();
  afterAll(() => engine.dispose());

  it('are those of formulas that were written, or that read what was', async () => {
    const { active } = engine;
    const other = engine.insertSheet('Other', 1, 100, 5);
    engine.setNamedArea({ name: 'Amounts', sheetId: other.id, area: area(0, 0, 10, 1) });
    active.write(area(0, 0, 1, 5), [
      [number(1), formula('=A1+1'), formula('=B1+1'), formula('=SUM(Other!A:A)'), formula('=SUM(Amounts)')],
    ]);
    expect(active.pending(area(0, 0))).toBe(false);
    expect(active.pending(area(0, 1))).toBe(true);
    await engine.settled();
    expect(active.pending(area(0, 0, 1, 5))).toBe(false);

    active.write(area(0, 0), [[number(5)]]);
    expect(active.pending(area(0, 1))).toBe(true);
    expect(active.pending(area(0, 2))).toBe(true);
    expect(active.pending(area(0, 3, 1, 2))).toBe(false);
    await engine.settled();
    expect(active.read(area(0, 1, 1, 2))[0]?.map((cell) => cell.value)).toEqual([6, 7]);

    other.write(area(4, 0), [[number(9)]]);
    expect(active.pending(area(0, 1, 1, 2))).toBe(false);
    expect(active.pending(area(0, 3))).toBe(true);
    expect(active.pending(area(0, 4))).toBe(true);
    await engine.settled();
    expect(active.read(area(0, 3, 1, 2))[0]?.map((cell) => cell.value)).toEqual([9, 9]);
  });

  it('reach through what a formula spills', async () => {
    const { active } = engine;
    active.write(area(5, 0), [[formula('=Other!A1:A3')]]);
    active.write(area(5, 2), [[formula('=A7*2')]]);
    await engine.settled();
    engine.sheet(1)?.write(area(1, 0), [[number(21)]]);
    expect(active.pending(area(6, 0))).toBe(true);
    expect(active.pending(area(5, 2))).toBe(true);
    await engine.settled();
    expect(active.read(area(5, 2))).toEqual([[{ kind: 'number', value: 42 }]]);
  });

  it('are not made by a format, and settling with nothing to do ends at once', async () => {
    engine.active.setStyle(area(0, 0, 1, 5), { bold: true });
    expect(engine.active.pending(area(0, 0, 1, 5))).toBe(false);
    await engine.settled();
    await engine.settled();
    expect(engine.active.pending(area(0, 0, 1, 5))).toBe(false);
  });
});
