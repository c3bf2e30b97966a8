/** Formulas of rules stand in no cell: Univer alone takes them for cells near A1, and cells that lie before them for later ones. */
import { expect, it } from 'vitest';
import { createNodeEngine } from '../support/workbench.ts';
import { area, formula, number } from './cells.ts';

it('calculates in the right order beside a rule of colour that reads what it calculates', async () => {
  const engine = createNodeEngine();
  const { active } = engine;
  const input = area(0, 25);
  active.write(input, [[number(1)]]);
  active.write(area(0, 0, 2, 1), [[formula('=Z1')], [formula('=Z1')]]);
  active.write(area(0, 1), [[formula('=A1*10')]]);
  active.write(area(10, 6), [[formula('=A1+A2+B1')]]);
  // D11 asks for G11, and lies a row and a column from the first cell, as A1 would from one before it; D12 as A2.
  active.setConditionalRules([
    {
      areas: [area(9, 2, 3, 2)],
      rule: { type: 'formula', formula: '=F10>0', style: { background: '#ff0000' } },
    },
  ]);
  await engine.settled();
  active.write(input, [[number(5)]]);
  await engine.settled();
  expect(active.read(area(10, 6))[0]?.[0]?.value).toBe(5 + 5 + 50);
  engine.dispose();
});
