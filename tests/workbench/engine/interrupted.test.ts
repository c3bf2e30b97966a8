/** A change in the midst of a calculation: Univer alone would leave old results standing. */
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { createNodeEngine } from '../support/workbench.ts';
import { area, formula, number } from './cells.ts';

const ROWS = 600;

it('gives right results when cells change while others are being calculated', async () => {
  const engine = createNodeEngine();
  const { active } = engine;
  const rows = Array.from({ length: ROWS }, (_row, index) => index + 1);
  active.write(
    area(0, 0, ROWS, 3),
    rows.map((row) => [number(row), formula(`=A${row}*2`), formula(`=SUM(B$1:B${row})`)]),
  );
  // Changes fall before, into and after the calculations that the ones before them began.
  for (const [change, pause] of [10, 30, 60, 90, 120, 150, 180, 210, 240, 110, 130].entries()) {
    active.write(area(change, 0), [[number(1000 * (change + 1))]]);
    await wait(pause);
  }
  await engine.settled();
  const cells = active.read(area(0, 0, ROWS, 3)).map((row) => row.map((cell) => Number(cell.value)));
  let sum = 0;
  for (const [input, double, total] of cells) {
    sum += 2 * (input ?? 0);
    expect([double, total]).toEqual([2 * (input ?? 0), sum]);
  }
  engine.dispose();
});
